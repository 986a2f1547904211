/** A cross in the middle of the map: where a corner goes that is put by a key. */
export interface MiddleCross {
  show(): void
  hide(): void
}

const SVG = 'http://www.w3.org/2000/svg'

export function middleCross(region: HTMLElement, colour: string, halo: string): MiddleCross {
  const drawing = document.createElementNS(SVG, 'svg')
  drawing.setAttribute('aria-hidden', 'true')
  drawing.setAttribute('viewBox', '-12 -12 24 24')
  // Set through the object model, which a strict style policy allows where it forbids a style attribute.
  Object.assign(drawing.style, {
    position: 'absolute',
    left: 'calc(50% - 12px)',
    top: 'calc(50% - 12px)',
    width: '24px',
    height: '24px',
    pointerEvents: 'none',
    display: 'none',
  })
  for (const [stroke, width] of [
    [halo, '4'],
    [colour, '1.5'],
  ] as const) {
    const path = document.createElementNS(SVG, 'path')
    path.setAttribute('d', 'M0 -11V-3M0 3V11M-11 0H-3M3 0H11')
    path.setAttribute('stroke', stroke)
    path.setAttribute('stroke-width', width)
    drawing.append(path)
  }
  region.append(drawing)
  return {
    show: () => {
      drawing.style.display = 'block'
    },
    hide: () => {
      drawing.style.display = 'none'
    },
  }
}
