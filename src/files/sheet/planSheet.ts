import { drawGround, drawRailways } from './drawGround.ts'
import { drawNames, drawNumbers } from './drawNames.ts'
import { drawBundle, drawLetters, drawParcels, drawRings, drawSites } from './drawParcels.ts'
import { drawFrame, drawNorth, drawScaleBar } from './frame.ts'
import { INK } from './inks.ts'
import { keyPlan } from './keyPlan.ts'
import { type Layout, layoutOf } from './layout.ts'
import { legend } from './legend.ts'
import { type Box, isSeen, line, mm, rect, type Window, windowOn } from './paper.ts'
import { scheduleSection } from './scheduleSection.ts'
import type { Section, Style } from './section.ts'
import { paperSize, type SheetContent, type SheetOptions, type SheetSay } from './sheet.ts'
import { notesSection, titleBlock } from './titleBlock.ts'

/** A drawn sheet: its SVG, its size on paper in millimetres, and how many parcels are on it. */
export interface DrawnSheet {
  readonly svg: string
  readonly width: number
  readonly height: number
  readonly parcels: number
}

/** The part of the page that is the map; the scale is fitted to it. */
export const mapBoxOf = (options: Pick<SheetOptions, 'paper' | 'orientation' | 'block'>): Box =>
  // the title block's own height does not depend on its words but for a line of the title: two lines are reckoned with
  layoutOf(options.paper, options.orientation, options.block, blockHeightOf(options.paper)).map

const blockHeightOf = (paper: SheetOptions['paper']) => () => ({ A4: 0.84, A3: 1, A2: 1.15, A1: 1.35 })[paper] * 72

/**
 * A plan sheet as SVG: vector throughout, HK1980 Grid, true to scale, one user unit a millimetre.
 *
 * Takes  everything on the ground in grid metres; words as a function of key and language.
 */
export function planSheet(options: SheetOptions, content: SheetContent, say: SheetSay): DrawnSheet {
  const { paper, orientation, block, scale, centre, languages } = options
  const { width, height } = paperSize(paper, orientation)
  const layout = layoutOf(paper, orientation, block, blockHeightOf(paper))
  const view = windowOn(layout.map, scale, centre)
  const parcels = content.parcels.filter(({ rings }) => rings[0] && isSeen(view, rings[0], 0))
  const style: Style = { say, languages, k: layout.k }
  const furniture = mapFurniture(view, paper, style)
  const body = [
    rect({ x: 0, y: 0, width, height }, { fill: INK.paper }),
    mapBody(view, { ...content, parcels }, options, say, [...furniture.boxes]),
    furniture.svg,
    drawFrame(view, options.show.crosses),
    drawMargin(layout, sections(style, options, { ...content, parcels }, view)),
    rect(
      { x: 5, y: 5, width: width - 10, height: height - 10 },
      { fill: 'none', stroke: INK.ink, 'stroke-width': 0.6 },
    ),
  ]
  return { svg: page(width, height, body.join('')), width, height, parcels: parcels.length }
}

/** An SVG page of so many millimetres. */
export const page = (width: number, height: number, body: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${mm(width)}mm" height="${mm(height)}mm" viewBox="0 0 ${mm(width)} ${mm(height)}" font-family="Inter, 'Noto Sans HK', 'PingFang HK', 'Microsoft JhengHei', sans-serif">${body}</svg>`

/** Everything inside the map's frame, clipped to it. */
export function mapBody(
  view: Window,
  content: Pick<SheetContent, 'parcels' | 'sites' | 'base'>,
  { show, languages }: Pick<SheetOptions, 'show' | 'languages'>,
  say: SheetSay,
  taken: Box[],
): string {
  const { parcels, base, sites } = content
  const { box } = view
  const seen = sites.filter(({ rings }) => rings[0] && isSeen(view, rings[0], 0))
  const rings = show.rings ? drawRings(view, sites) : { svg: '', names: [] }
  const letters = drawLetters(view, parcels)
  const naming = { view, languages, say, taken: [...taken, ...letters.boxes] }
  const names = drawNames(naming, base, seen, rings.names)
  return [
    `<clipPath id="map-frame"><rect x="${mm(box.x)}" y="${mm(box.y)}" width="${mm(box.width)}" height="${mm(box.height)}"/></clipPath>`,
    '<g clip-path="url(#map-frame)">',
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
    '</g>',
  ].join('')
}

/** North point and scale bar over the map, and the room they take. */
function mapFurniture(view: Window, paper: string, { say, languages }: Style) {
  const { box } = view
  const north = drawNorth(box.x + box.width - 14, box.y + 16, say, languages)
  const bar = drawScaleBar(view, { x: box.x + 5, y: box.y + box.height - 18.5 }, paper, say, languages)
  return { svg: north.svg + bar.svg, boxes: [north.box, bar.box] }
}

interface Sections {
  readonly above: readonly Section[]
  readonly block: Section
}

function sections(style: Style, options: SheetOptions, content: SheetContent, view: Window): Sections {
  const { show } = options
  const has = {
    sites: content.sites.some(({ rings }) => rings[0] && isSeen(view, rings[0], 0)),
    ponds: content.base.fills.some(({ kind, rings }) => kind === 'pond' && isSeen(view, rings[0]!, 0)),
  }
  return {
    above: [
      legend(style, content.parcels, content.uses, show, has),
      ...(show.schedule ? [scheduleSection(style, content)] : []),
      ...(show.keyPlan ? [keyPlan(style, view, content.base, content.sites)] : []),
      notesSection(style, content),
    ],
    block: titleBlock(style, options, content),
  }
}

/** Puts the sections into the columns, top down; the title block takes the foot of the last column. */
function drawMargin({ columns, k }: Layout, { above, block }: Sections): string {
  const pad = 3 * k
  const parts: string[] = []
  const last = columns.at(-1)!
  const blockHeight = Math.min(last.height, block.heightAt(last.width))
  const foot = { ...last, y: last.y + last.height - blockHeight, height: blockHeight }
  for (const column of columns) parts.push(rect(column, { fill: INK.paper, stroke: INK.ink, 'stroke-width': 0.25 }))
  const room = columns.map((column, i) => ({
    ...column,
    left: i === columns.length - 1 ? column.height - blockHeight : column.height,
    y: column.y,
  }))
  // what must not be left out is measured first: a schedule alone gives way, because it can count what it leaves out
  const wanted = above.map((section) => section.heightAt(columns[0]!.width - 2 * pad))
  const single = columns.length === 1
  const over = single ? wanted.reduce((sum, height) => sum + height + pad, 0) - room[0]!.left : 0
  let at = 0
  above.forEach((section, i) => {
    let height = wanted[i]! - (single && i === 1 && above.length > 3 ? Math.max(0, over) : 0)
    while (at < room.length - 1 && room[at]!.left < height + pad && room[at]!.left < room[at]!.height) at++
    const column = room[at]!
    height = Math.min(height, column.left - pad)
    if (height < 8) return
    parts.push(section.draw({ x: column.x + pad, y: column.y + pad * 0.3, width: column.width - 2 * pad, height }))
    column.y += height + pad
    column.left -= height + pad
    if (column.left > 2)
      parts.push(
        line(column.x, column.y - pad * 0.4, column.x + column.width, column.y - pad * 0.4, {
          stroke: INK.ink,
          'stroke-width': 0.2,
        }),
      )
  })
  parts.push(rect(foot, { fill: INK.paper, stroke: INK.ink, 'stroke-width': 0.25 }), block.draw(foot))
  return parts.join('')
}
