/** The frame being drawn, as an SVG over the map: crisp at any pixel ratio, and no work for the renderer. */
export interface RubberBand {
  /** Corners in pixels of the region. */
  show(corners: readonly (readonly [number, number])[]): void
  hide(): void
  remove(): void
}

const SVG = 'http://www.w3.org/2000/svg'

export function rubberBand(region: HTMLElement, colour: string): RubberBand {
  const drawing = document.createElementNS(SVG, 'svg')
  drawing.setAttribute('aria-hidden', 'true')
  drawing.setAttribute('width', '100%')
  drawing.setAttribute('height', '100%')
  // Set through the object model, which a strict style policy allows where it forbids a style attribute.
  Object.assign(drawing.style, { position: 'absolute', inset: '0', pointerEvents: 'none', display: 'none' })
  const frame = document.createElementNS(SVG, 'polygon')
  frame.setAttribute('fill', colour)
  frame.setAttribute('fill-opacity', '0.08')
  frame.setAttribute('stroke', colour)
  frame.setAttribute('stroke-width', '1.5')
  frame.setAttribute('stroke-linejoin', 'round')
  drawing.append(frame)
  region.append(drawing)

  return {
    show(corners) {
      frame.setAttribute('points', corners.map(([x, y]) => `${onPixel(x)},${onPixel(y)}`).join(' '))
      drawing.style.display = 'block'
    },
    hide() {
      drawing.style.display = 'none'
    },
    remove() {
      drawing.remove()
    },
  }
}

/** To the middle of a pixel, so that an upright edge is sharp. */
const onPixel = (value: number): number => Math.round(value) + 0.5
