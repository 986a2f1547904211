import { inLanguages, sayIn } from './drawNames.ts'
import { drawNorth, drawScaleBar } from './frame.ts'
import { INK } from './inks.ts'
import { legend } from './legend.ts'
import { isSeen, rect, windowOn } from './paper.ts'
import { mapBody, page } from './planSheet.ts'
import type { SheetContent, SheetOptions, SheetSay } from './sheet.ts'
import { fitted, text } from './text.ts'

export interface PictureOptions extends Pick<SheetOptions, 'scale' | 'centre' | 'languages' | 'show'> {
  /** Width and height in millimetres of the drawing; pixels come later. */
  readonly width: number
  readonly height: number
  readonly title: SheetOptions['title']
}

/** Height of the STRIP with title, scenario and stamp under the map, mm. */
const STRIP = 9

/** A map with scale bar, north, legend and stamp, for a report. */
export function mapPicture(options: PictureOptions, content: SheetContent, say: SheetSay): string {
  const { width, height, scale, centre, languages, show, title } = options
  const view = windowOn({ x: 0, y: 0, width, height: height - STRIP }, scale, centre)
  const parcels = content.parcels.filter(({ rings }) => rings[0] && isSeen(view, rings[0], 0))
  const north = drawNorth(width - 12, 14, say, languages)
  const bar = drawScaleBar(view, { x: 4, y: height - STRIP - 17.5 }, '', say, languages)
  const style = { say, languages, k: 1 }
  const key = legend(style, parcels, content.uses, show, {
    sites: content.sites.some(({ rings }) => rings[0] && isSeen(view, rings[0], 0)),
    ponds: false,
  })
  const keyWidth = 58
  const keyHeight = key.heightAt(keyWidth - 6)
  const keyBox = { x: width - keyWidth - 4, y: height - STRIP - keyHeight - 7, width: keyWidth, height: keyHeight + 3 }
  const fits = keyHeight < height * 0.62
  const parts = [
    rect({ x: 0, y: 0, width, height }, { fill: INK.paper }),
    mapBody(view, { ...content, parcels }, options, say, [north.box, bar.box, ...(fits ? [keyBox] : [])]),
    north.svg,
    bar.svg,
  ]
  if (fits) {
    parts.push(
      rect(keyBox, { fill: INK.paper, 'fill-opacity': '0.94', stroke: INK.rule, 'stroke-width': 0.15, rx: 0.8 }),
    )
    parts.push(key.draw({ x: keyBox.x + 3, y: keyBox.y + 0.5, width: keyBox.width - 6, height: keyHeight }))
  }
  const stamp = `${inLanguages(content.scenario, languages)} · ${content.date} · ${sayIn(say, 'sheet.planStamp', languages)} ${content.fingerprint} · ${sayIn(say, 'sheet.forDiscussion', languages)}`
  parts.push(
    text(4, height - 5.2, fitted(inLanguages(title, languages), width - 8, 2.9, 640), { size: 2.9, weight: 640 }),
  )
  parts.push(text(4, height - 1.7, fitted(stamp, width - 8, 2.1), { size: 2.1, fill: INK.ink2 }))
  return page(width, height, parts.join(''))
}
