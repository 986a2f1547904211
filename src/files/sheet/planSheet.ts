import { drawGround, drawRailways } from './drawGround.ts'
import { drawNames, drawNumbers } from './drawNames.ts'
import { drawBundle, drawLetters, drawParcels, drawRings, drawSites } from './drawParcels.ts'
import { drawFrame, drawNorth, drawScaleBar } from './frame.ts'
import { INK } from './inks.ts'
import { type Layout, layoutOf, typeSize } from './layout.ts'
import { drawMargin } from './margin.ts'
import { type Box, clipped, isSeen, mm, rect, type Window, windowOn } from './paper.ts'
import { scheduleSection } from './scheduleSection.ts'
import type { Style } from './section.ts'
import type { SheetContent, SheetOptions, SheetSay } from './sheet.ts'
import { SHEET_TYPE } from './text.ts'
import { notesSection, titleBlock } from './titleBlock.ts'

/** A drawn sheet: its SVG, its size on paper in millimetres, and how many parcels are on it. */
export interface DrawnSheet {
  readonly svg: string
  readonly width: number
  readonly height: number
  readonly parcels: number
}

/** Where everything stands on a sheet: the map's box is what a scale is fitted to. */
export function sheetLayout(
  options: SheetOptions,
  content: Pick<
    SheetContent,
    | 'schedule'
    | 'scenario'
    | 'statedAreas'
    | 'costRange'
    | 'accuracyM'
    | 'date'
    | 'baseDate'
    | 'fingerprint'
    | 'appVersion'
  >,
  say: SheetSay,
): Layout {
  const { paper, orientation, block, languages, show } = options
  const style: Style = { say, languages, k: typeSize(paper) }
  return layoutOf(paper, orientation, block, {
    block: titleBlock(style, options, content).heightAt,
    notes: notesSection(style, content).heightAt,
    schedule: show.schedule ? scheduleSection(style, content).heightAt : () => 0,
  })
}

/**
 * A plan sheet as SVG: vector throughout, HK1980 Grid, true to scale, one user unit a millimetre.
 *
 * Takes  everything on the ground in grid metres; words as a function of key and language.
 */
export function planSheet(options: SheetOptions, content: SheetContent, say: SheetSay): DrawnSheet {
  const { paper, scale, centre, languages } = options
  const layout = sheetLayout(options, content, say)
  const { width, height } = layout.page
  const view = windowOn(layout.map, scale, centre)
  const parcels = content.parcels.filter(({ rings }) => rings[0] && isSeen(view, rings[0], 0))
  const style: Style = { say, languages, k: layout.k }
  const furniture = mapFurniture(view, paper, style)
  const body = [
    rect({ x: 0, y: 0, width, height }, { fill: INK.paper }),
    mapBody(view, { ...content, parcels }, options, say, [...furniture.boxes]),
    drawFrame(view, options.show.crosses),
    furniture.svg,
    drawMargin(layout, style, options, { ...content, parcels }, view),
    rect(
      { x: 5, y: 5, width: width - 10, height: height - 10 },
      { fill: 'none', stroke: INK.ink, 'stroke-width': 0.6 },
    ),
  ]
  return { svg: page(width, height, body.join('')), width, height, parcels: parcels.length }
}

/** An SVG page of so many millimetres. */
export const page = (width: number, height: number, body: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${mm(width)}mm" height="${mm(height)}mm" viewBox="0 0 ${mm(width)} ${mm(height)}" font-family="${SHEET_TYPE}">${body}</svg>`

/** Everything inside the map's frame, clipped to it. */
export function mapBody(
  view: Window,
  content: Pick<SheetContent, 'parcels' | 'sites' | 'base' | 'rings'>,
  { show, languages }: Pick<SheetOptions, 'show' | 'languages'>,
  say: SheetSay,
  taken: Box[],
): string {
  const { parcels, base, sites } = content
  const { box } = view
  const seen = sites.filter(({ rings }) => rings[0] && isSeen(view, rings[0], 0))
  const rings = show.rings ? drawRings(view, content.rings) : { svg: '', names: [] }
  const letters = drawLetters(view, parcels, taken)
  const naming = { view, languages, say, taken: [...taken, ...letters.boxes] }
  const names = drawNames(naming, base, seen, rings.names)
  const layers = [
    drawGround(view, base, show),
    drawSites(view, seen, 'fill'),
    drawParcels(view, parcels),
    drawRailways(view, base),
    rings.svg,
    drawSites(view, seen, 'edge'),
    drawBundle(view, parcels),
    show.numbers ? drawNumbers(naming, parcels) : '',
    letters.svg,
    names,
  ]
  return clipped(box, layers.join(''))
}

/** North point and scale bar over the map, and the room they take. */
function mapFurniture(view: Window, paper: string, { say, languages }: Style) {
  const { box } = view
  const north = drawNorth(box.x + box.width - 14, box.y + 16, say, languages)
  const bar = drawScaleBar(view, { x: box.x + 5, y: box.y + box.height - 18.5 }, paper, say, languages)
  return { svg: north.svg + bar.svg, boxes: [north.box, bar.box] }
}
