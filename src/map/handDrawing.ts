/** What the hand is drawing, as an SVG over the map: crisp at any pixel ratio, and no work for the renderer. */
export interface HandDrawing {
  /** The loop of a lasso, in pixels of the region. */
  lasso(points: Points): void
  /** The land a brush goes over: its path, and its radius in pixels. */
  swath(points: Points, radius: number): void
  /** Takes loop and swath away. */
  clear(): void
  /** The brush at the pointer, with its radius in words. */
  ring(at: { readonly x: number; readonly y: number }, radius: number, words: string): void
  unring(): void
  remove(): void
}

type Points = readonly (readonly [number, number])[]

const SVG = 'http://www.w3.org/2000/svg'

export function handDrawing(region: HTMLElement, colour: string, halo: string): HandDrawing {
  const drawing = made('svg', { 'aria-hidden': 'true', width: '100%', height: '100%' })
  // Set through the object model, which a strict style policy allows where it forbids a style attribute.
  Object.assign(drawing.style, { position: 'absolute', inset: '0', pointerEvents: 'none', overflow: 'hidden' })
  const line = { stroke: colour, 'stroke-width': '1.5', 'stroke-linejoin': 'round' }
  const loop = made('polygon', { ...line, fill: colour, 'fill-opacity': '0.08' })
  const swath = made('polyline', {
    fill: 'none',
    stroke: colour,
    'stroke-opacity': '0.2',
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
  })
  const outer = made('circle', { fill: 'none', stroke: halo, 'stroke-width': '3.5' })
  const circle = made('circle', { ...line, fill: 'none' })
  const label = made('text', {
    fill: colour,
    stroke: halo,
    'stroke-width': '3',
    'paint-order': 'stroke',
    'text-anchor': 'middle',
    'font-size': '11',
    'font-weight': '600',
  })
  const ring = [outer, circle, label]
  const parts = [loop, swath, ...ring]
  for (const part of parts) part.style.display = 'none'
  drawing.append(...parts)
  region.append(drawing)

  const hide = (...some: readonly SVGElement[]) => {
    for (const part of some) part.style.display = 'none'
  }
  return {
    lasso(points) {
      loop.setAttribute('points', written(points))
      loop.style.display = 'inline'
    },
    swath(points, radius) {
      // a line of one point has no length, and so no round ends
      swath.setAttribute('points', written(points.length === 1 ? [points[0]!, points[0]!] : points))
      swath.setAttribute('stroke-width', String(Math.max(1, 2 * radius)))
      swath.style.display = 'inline'
    },
    clear: () => hide(loop, swath),
    ring({ x, y }, radius, words) {
      for (const one of [outer, circle]) {
        one.setAttribute('cx', String(x))
        one.setAttribute('cy', String(y))
        one.setAttribute('r', String(Math.max(1, radius)))
      }
      label.setAttribute('x', String(x))
      label.setAttribute('y', String(y + radius + 14))
      label.textContent = words
      for (const part of ring) part.style.display = 'inline'
    },
    unring: () => hide(...ring),
    remove: () => drawing.remove(),
  }
}

const written = (points: Points): string => points.map(([x, y]) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ')

function made<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>>,
): SVGElementTagNameMap[Name] {
  const element = document.createElementNS(SVG, name)
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value)
  return element
}
