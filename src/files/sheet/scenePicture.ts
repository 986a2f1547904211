import { sayIn } from './drawNames.ts'
import { drawScaleBar } from './frame.ts'
import { INK } from './inks.ts'
import { isSeen, mm, path, rect, windowOn } from './paper.ts'
import { mapBody, page } from './planSheet.ts'
import { sceneKey } from './sceneKey.ts'
import type { SheetContent, SheetOptions, SheetSay } from './sheet.ts'
import { text } from './text.ts'

/** What a scene shows beside its land. */
export interface SceneMarks {
  /** Letters of the two scenarios, where the difference is drawn. */
  readonly difference?: { readonly shown: string; readonly base: string }
  /** Key of the words that say how high blocks are, where parcels stand as blocks. */
  readonly blocks?: string
  readonly rings: boolean
  readonly score: boolean
}

export interface ScenePictureOptions extends Pick<SheetOptions, 'scale' | 'centre' | 'languages'> {
  /** Of the drawing, millimetres. */
  readonly width: number
  readonly height: number
  /** Degrees that the map is turned, and tilted: a tilted one has no scale. */
  readonly bearing: number
  readonly pitch: number
  readonly marks: SceneMarks
  /** Only what lies over a picture of the map: scale, north and legend. */
  readonly over: boolean
}

const EDGE = 3
/** Longest that the scale bar may be, mm. */
const BAR = 44

/** The map of a scene for a slide, north up; or what lies over the live map's own picture of it. */
export function scenePicture(options: ScenePictureOptions, content: SheetContent, say: SheetSay): string {
  const { width, height, scale, centre, languages, bearing, pitch, marks, over } = options
  const view = windowOn({ x: 0, y: 0, width, height }, scale, centre)
  const parcels = content.parcels.filter(({ rings }) => rings[0] && isSeen(view, rings[0], 0))
  const style = { say, languages, k: 1 }
  const key = sceneKey(style, options, content)
  const keyBox = { ...key.size, x: width - key.size.width - EDGE, y: height - key.size.height - EDGE }
  const tilted = over && pitch > 0
  const bar = drawScaleBar(view, { x: EDGE, y: height - 10 - EDGE }, '', say, languages, BAR)
  const north = { x: width - 9, y: 12, box: { x: width - 17, y: 2, width: 16, height: 18 } }
  return page(
    width,
    height,
    [
      over ? '' : rect({ x: 0, y: 0, width, height }, { fill: INK.paper }),
      over
        ? ''
        : mapBody(view, { ...content, parcels }, { languages, show: { ...SHOWN, rings: marks.rings } }, say, [
            north.box,
            bar.box,
            keyBox,
          ]),
      drawNorthArrow(north.x, north.y, over ? bearing : 0),
      tilted
        ? text(EDGE, height - EDGE, sayIn(say, 'slides.tilted', languages), { size: 2, halo: INK.paper })
        : bar.svg,
      key.draw(keyBox),
    ].join(''),
  )
}

const SHOWN = { relief: true, numbers: false, schedule: false, keyPlan: false, crosses: false } as const

/** An arrow to north on a map that is turned; the letter stands upright beyond its point. */
function drawNorthArrow(x: number, y: number, bearing: number): string {
  const turn = (-bearing * Math.PI) / 180
  const [nx, ny] = [x + 7.4 * Math.sin(turn), y - 7.4 * Math.cos(turn)]
  const half = (side: number, fill: string) =>
    path(`M0 -4.6L${side * 1.7} 3.2L0 2Z`, { fill, stroke: INK.ink, 'stroke-width': 0.18 })
  return [
    `<g transform="translate(${mm(x)} ${mm(y)}) rotate(${mm(-bearing)})">`,
    `<circle r="5.4" fill="${INK.paper}" fill-opacity="0.9" stroke="${INK.ink2}" stroke-width="0.18"/>`,
    half(1, INK.paper),
    half(-1, INK.ink),
    '</g>',
    text(nx, ny + 0.9, 'N', { size: 2.6, weight: 700, anchor: 'middle', halo: INK.paper }),
  ].join('')
}
