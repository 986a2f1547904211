import { sayIn } from './drawNames.ts'
import { INK } from './inks.ts'
import { type Box, clipped, path, rect, ringsPath, type Window, windowOn } from './paper.ts'
import type { Section, Style } from './section.ts'
import type { SheetBase, SheetSite } from './sheet.ts'
import { text } from './text.ts'

/** The New Territories north of the harbour, on the grid: what a key plan shows, metres. */
const KEY = { west: 806_000, south: 820_500, east: 848_500, north: 846_500 } as const

/** Where the sheet lies: its frame on a small map of the Northern Metropolis. */
export function keyPlan(
  { k, say, languages }: Style,
  sheet: Window,
  { fills }: SheetBase,
  sites: readonly SheetSite[],
): Section {
  const ratio = (KEY.north - KEY.south) / (KEY.east - KEY.west)
  const mapWidth = (width: number) => Math.min(width, 62 * k)
  return {
    heightAt: (width) => mapWidth(width) * ratio + 9 * k,
    draw: (box) => {
      const width = Math.min(mapWidth(box.width), (box.height - 8 * k) / ratio)
      const frame: Box = { x: box.x, y: box.y + 6.6 * k, width, height: width * ratio }
      const scale = ((KEY.east - KEY.west) * 1000) / width
      const view = windowOn(frame, scale, [(KEY.west + KEY.east) / 2, (KEY.south + KEY.north) / 2])
      const area = (kind: string, fill: string) =>
        path(
          fills
            .filter((one) => one.kind === kind)
            .map(({ rings }) => ringsPath(view, rings.slice(0, 1), 0.25))
            .join(''),
          { fill, stroke: INK.shore, 'stroke-width': 0.05 },
        )
      const extent = {
        x: view.x(sheet.west),
        y: view.y(sheet.north),
        width: view.x(sheet.east) - view.x(sheet.west),
        height: view.y(sheet.south) - view.y(sheet.north),
      }
      return [
        text(box.x, box.y + 4.6 * k, sayIn(say, 'sheet.keyPlan', languages), { size: 2.7 * k, weight: 640 }),
        clipped(
          frame,
          [
            rect(frame, { fill: INK.sea }),
            area('land', INK.land),
            area('north', INK.north),
            area('development-area', INK.hair),
            path(sites.map(({ rings }) => ringsPath(view, rings, 0.1)).join(''), { fill: INK.town }),
            rect(extent, { fill: 'none', stroke: INK.bundle, 'stroke-width': 0.45 }),
          ].join(''),
        ),
        rect(frame, { fill: 'none', stroke: INK.ink2, 'stroke-width': 0.15 }),
      ].join('')
    },
  }
}
