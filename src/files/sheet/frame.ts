import { sayIn } from './drawNames.ts'
import { INK } from './inks.ts'
import { type Box, line, mm, path, rect, type Window } from './paper.ts'
import type { SheetLanguages, SheetSay } from './sheet.ts'
import { text, textWidth } from './text.ts'

/** Steps of the grid that are drawn, metres. */
const STEPS = [50, 100, 200, 500, 1000, 2000, 5000]

/** The step whose lines stand 35 mm apart or more. */
export const gridStep = (scale: number): number => STEPS.find((step) => (step * 1000) / scale >= 35) ?? 10_000

/** The frame with ticks and coordinates of the HK1980 Grid on all four sides, and a cross where lines meet. */
export function drawFrame(view: Window, crosses: boolean): string {
  const { box, west, south, east, north, scale } = view
  const step = gridStep(scale)
  const eastings = multiples(west, east, step)
  const northings = multiples(south, north, step)
  const tick = { stroke: INK.ink, 'stroke-width': 0.2 }
  const [right, bottom] = [box.x + box.width, box.y + box.height]
  const parts: string[] = [rect(box, { fill: 'none', stroke: INK.ink, 'stroke-width': 0.35 })]
  for (const easting of eastings) {
    const x = view.x(easting)
    parts.push(line(x, box.y, x, box.y - 1.4, tick), line(x, bottom, x, bottom + 1.4, tick))
    if (x < box.x + 12 || x > right - 12) continue
    const words = `${easting.toLocaleString('en-HK')}E`
    parts.push(
      text(x, box.y - 2, words, { size: 1.9, anchor: 'middle' }),
      text(x, bottom + 3.5, words, { size: 1.9, anchor: 'middle' }),
    )
  }
  for (const northing of northings) {
    const y = view.y(northing)
    parts.push(line(box.x, y, box.x - 1.4, y, tick), line(right, y, right + 1.4, y, tick))
    if (y < box.y + 12 || y > bottom - 12) continue
    const words = `${northing.toLocaleString('en-HK')}N`
    parts.push(
      text(box.x - 2, y, words, { size: 1.9, anchor: 'middle', turn: -90 }),
      text(right + 3.5, y, words, { size: 1.9, anchor: 'middle', turn: -90 }),
    )
  }
  if (crosses) {
    const d = eastings.flatMap((easting) =>
      northings.map((northing) => {
        const [x, y] = [view.x(easting), view.y(northing)]
        return `M${mm(x - 2)} ${mm(y)}h4M${mm(x)} ${mm(y - 2)}v4`
      }),
    )
    parts.push(path(d.join(''), { fill: 'none', stroke: INK.ink2, 'stroke-width': 0.15 }))
  }
  return parts.join('')
}

function multiples(from: number, to: number, step: number): readonly number[] {
  const all: number[] = []
  for (let at = Math.ceil(from / step) * step; at <= to; at += step) all.push(at)
  return all
}

/** An arrow to grid north: up, because the sheet is drawn on the grid. */
export function drawNorth(
  x: number,
  y: number,
  say: SheetSay,
  languages: SheetLanguages,
): { readonly svg: string; readonly box: Box } {
  const svg = [
    `<circle cx="${mm(x)}" cy="${mm(y)}" r="7" fill="${INK.paper}" fill-opacity="0.9" stroke="${INK.ink2}" stroke-width="0.2"/>`,
    path(`M${mm(x)} ${mm(y - 6)}L${mm(x + 2)} ${mm(y + 4)}L${mm(x)} ${mm(y + 2.6)}Z`, {
      fill: INK.paper,
      stroke: INK.ink,
      'stroke-width': 0.2,
    }),
    path(`M${mm(x)} ${mm(y - 6)}L${mm(x - 2)} ${mm(y + 4)}L${mm(x)} ${mm(y + 2.6)}Z`, {
      fill: INK.ink,
      stroke: INK.ink,
      'stroke-width': 0.2,
    }),
    text(x, y - 7.8, 'N', { size: 3, weight: 700, anchor: 'middle' }),
    text(x, y + 9.8, sayIn(say, 'sheet.gridNorth', languages), { size: 1.9, anchor: 'middle', halo: INK.paper }),
  ].join('')
  return { svg, box: { x: x - 12, y: y - 11, width: 24, height: 22 } }
}

/** The length that a scale bar shows, metres: four equal parts, and half of `longestMm` or more on paper. */
export function barLength(scale: number, longestMm = 100): number {
  const most = (scale / 1000) * longestMm
  const power = 10 ** Math.floor(Math.log10(most))
  return [8, 4, 2, 1].map((digit) => digit * power).find((length) => length <= most) ?? power
}

/** The scale bar with the scale in figures; its length on paper is exact. */
export function drawScaleBar(
  view: Pick<Window, 'scale'>,
  at: Pick<Box, 'x' | 'y'>,
  paper: string,
  say: SheetSay,
  languages: SheetLanguages,
  longestMm?: number,
) {
  const { scale } = view
  const length = barLength(scale, longestMm)
  const width = (length * 1000) / scale
  const metres = sayIn(say, 'sheet.metres', languages)
  const box: Box = {
    x: at.x,
    y: at.y,
    width: width + 12 + textWidth(metres, 2),
    height: paper === '' ? 10 : 13.5,
  }
  const x0 = box.x + 5
  const y0 = box.y + 5.6
  const parts = [rect(box, { fill: INK.paper, 'fill-opacity': '0.92', stroke: INK.rule, 'stroke-width': 0.15 })]
  for (let part = 0; part < 4; part++)
    parts.push(
      rect(
        { x: x0 + (part * width) / 4, y: y0, width: width / 4, height: 1.3 },
        { fill: part % 2 === 0 ? INK.ink : INK.paper, stroke: INK.ink, 'stroke-width': 0.12 },
      ),
    )
  // the outline carries the exact length: what a ruler, and a test, is put to
  parts.push(
    rect(
      { x: x0, y: y0, width, height: 1.3 },
      { fill: 'none', stroke: INK.ink, 'stroke-width': 0.12, 'data-scale-bar': String(length) },
    ),
  )
  for (let part = 0; part <= 4; part++)
    parts.push(
      text(x0 + (part * width) / 4, y0 - 1.2, ((part * length) / 4).toLocaleString('en-HK'), {
        size: 2,
        anchor: 'middle',
      }),
    )
  parts.push(text(x0 + width + 4.5, y0 + 1.3, metres, { size: 2 }))
  // a picture has no size of its own: only a sheet says its scale in figures
  if (paper !== '')
    parts.push(
      text(x0, y0 + 5.2, sayIn(say, 'sheet.scaleAt', languages, { scale: scale.toLocaleString('en-HK'), paper }), {
        size: 2.1,
        weight: 600,
      }),
    )
  return { svg: parts.join(''), box }
}
