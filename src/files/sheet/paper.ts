import { boxOfLine } from '../../geometry/boxes.ts'
import type { Rings } from './sheet.ts'

/** A rectangle on paper, millimetres from the top left. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** The ground seen through a box on paper: the one place where metres become millimetres. */
export interface Window {
  readonly box: Box
  readonly scale: number
  /** Bounds on the grid, metres. */
  readonly west: number
  readonly south: number
  readonly east: number
  readonly north: number
  readonly x: (easting: number) => number
  readonly y: (northing: number) => number
}

/**
 * A window of true scale: 1 mm on paper is `scale` mm on the ground, north up.
 *
 * Takes  the box on paper, 1 : scale, and the grid position of its middle, metres.
 */
export function windowOn(box: Box, scale: number, [easting, northing]: readonly [number, number]): Window {
  const metres = scale / 1000
  const west = easting - (box.width / 2) * metres
  const north = northing + (box.height / 2) * metres
  return {
    box,
    scale,
    west,
    north,
    east: west + box.width * metres,
    south: north - box.height * metres,
    x: (e) => box.x + (e - west) / metres,
    y: (n) => box.y + (north - n) / metres,
  }
}

/** Whether any of a shape's box is in the window; a margin in millimetres lets strokes at the edge be drawn. */
export function isSeen({ west, south, east, north, scale }: Window, line: ArrayLike<number>, marginMm = 5): boolean {
  const margin = (marginMm * scale) / 1000
  const [w, s, e, n] = boxOfLine(line)
  return e >= west - margin && w <= east + margin && n >= south - margin && s <= north + margin
}

/** Path data of a line on paper; vertices closer than `grain` mm to the last one are passed over. */
export function linePath(view: Window, line: ArrayLike<number>, closed: boolean, grain = 0.02): string {
  let path = ''
  let [px, py] = [Number.NaN, Number.NaN]
  const end = closed ? line.length - 2 : line.length
  for (let i = 0; i < end; i += 2) {
    const x = view.x(line[i]!)
    const y = view.y(line[i + 1]!)
    const last = !closed && i === end - 2
    if (!last && Math.abs(x - px) < grain && Math.abs(y - py) < grain) continue
    path += `${path === '' ? 'M' : 'L'}${mm(x)} ${mm(y)}`
    px = x
    py = y
  }
  return closed && path !== '' ? `${path}Z` : path
}

export const ringsPath = (view: Window, rings: Rings, grain?: number): string =>
  rings.map((ring) => linePath(view, ring, true, grain)).join('')

/** Millimetres to a micrometre. */
export const mm = (value: number): string => String(Math.round(value * 1000) / 1000)

/** Text of the document inside SVG. */
export const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (mark) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[mark] ?? mark)

/** Attributes of an element; undefined ones are left out. No `style`: a page of ours forbids it. */
export function attributes(of: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(of)
    .map(([name, value]) =>
      value === undefined ? '' : ` ${name}="${typeof value === 'number' ? mm(value) : escaped(value)}"`,
    )
    .join('')
}

export const path = (d: string, of: Parameters<typeof attributes>[0]): string =>
  d === '' ? '' : `<path d="${d}"${attributes(of)}/>`
export const rect = ({ x, y, width, height }: Box, of: Parameters<typeof attributes>[0]): string =>
  `<rect${attributes({ x, y, width, height, ...of })}/>`
export const line = (x1: number, y1: number, x2: number, y2: number, of: Parameters<typeof attributes>[0]): string =>
  `<line${attributes({ x1, y1, x2, y2, ...of })}/>`

/** What is drawn inside a box and ends at its edge. A viewport, for it needs no id: a page may hold two drawings. */
export const clipped = ({ x, y, width, height }: Box, body: string): string =>
  `<svg${attributes({ x, y, width, height, viewBox: [x, y, width, height].map(mm).join(' ') })}>${body}</svg>`
