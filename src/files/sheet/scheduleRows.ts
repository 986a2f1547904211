import type { LocalText } from '../../lib/message.ts'
import { INK } from './inks.ts'
import { swatchOf } from './legend.ts'
import { line, rect } from './paper.ts'
import type { Style } from './section.ts'
import type { ScheduleLine } from './sheet.ts'
import { drawCentred, drawStack, stackedWords, stackHeight } from './stackedWords.ts'
import { text, typeOf } from './text.ts'

/** Part of the schedule: how high it is, and its drawing with its top left at a point. */
export interface DrawnRow {
  readonly height: number
  readonly draw: (x: number, y: number) => string
}

/** Where the numbers of a row end, from its left, mm: count, hectares, cost. */
export interface RowPlace {
  readonly style: Style
  readonly columns: readonly number[]
}

/** Ends of the columns of numbers in a schedule of a width. */
export const numberColumns = (width: number, k: number): readonly number[] => [
  width - 26.5 * k,
  width - 13.5 * k,
  width,
]

/** Room for a count, and where a name begins, against the size of the type. */
const COUNT = 6.5
const NAME = 6.5

/** The heads of the columns, the last line of each at the same height, over a rule. */
export function scheduleHead({ style: { k, say, languages }, columns }: RowPlace): DrawnRow {
  const size = typeOf(1.8, k)
  const word = (key: string): LocalText => ({ en: say(key, 'en'), zh: say(key, 'zh') })
  const heads = [
    stackedWords(word('sheet.assigneeHead'), languages, columns[0]! - (NAME + COUNT) * k, size),
    ...['sheet.numberHead', 'sheet.hectareHead', 'sheet.costHead'].map((key, i) =>
      stackedWords(word(key), languages, [COUNT, 12.4, 12.9][i]! * k, size),
    ),
  ]
  const high = Math.max(...heads.map(stackHeight))
  const height = high + 2.6 * k
  return {
    height,
    draw: (x, y) =>
      [
        ...heads.map((head, i) => {
          const first = y + 1.2 * k + high - stackHeight(head) + head.size * 0.93
          return i === 0
            ? drawStack(x + NAME * k, first, head, { fill: INK.ink2 })
            : drawStack(x + columns[i - 1]!, first, head, { fill: INK.ink2, anchor: 'end' })
        }),
        line(x, y + height - 0.6 * k, x + columns.at(-1)!, y + height - 0.6 * k, {
          stroke: INK.ink,
          'stroke-width': 0.2,
        }),
      ].join(''),
  }
}

/** A line of the schedule: its swatch, its name, which is never cut, and its numbers. */
export function scheduleRow({ style: { k, languages }, columns }: RowPlace, one: ScheduleLine): DrawnRow {
  const { name, kind, parcels, areaM2, costHkd } = one
  const weight = kind === 'sum' || kind === 'assigned' ? 640 : 450
  const size = typeOf(2.05, k)
  const words = stackedWords(name, languages, columns[0]! - (NAME + COUNT) * k, size, weight)
  const height = Math.max(4.7 * k, stackHeight(words) + 0.9)
  const cost = costHkd === undefined ? '—' : (costHkd / 1e6).toLocaleString('en-HK', { maximumFractionDigits: 0 })
  const numbers = [parcels.toLocaleString('en-HK'), hectares(areaM2), cost]
  return {
    height,
    draw: (x, y) =>
      [
        swatch(one, x, y + height / 2, k),
        drawCentred(x + NAME * k, y, height, words, { weight }),
        ...numbers.map((number, i) =>
          text(x + columns[i]!, y + height / 2 + size * 0.36, number, { size, weight, anchor: 'end' }),
        ),
      ].join(''),
  }
}

/** How a line's land looks on the map; `middle` is the height of the swatch's middle. */
function swatch({ look, kind }: ScheduleLine, x: number, middle: number, k: number): string {
  const plate = { x, y: middle - 1.75 * k, width: 5 * k, height: 3.5 * k }
  if (look)
    return [
      swatchOf(plate, look.colour, look.pattern),
      rect({ x: x + 1.1 * k, y: plate.y + 0.45 * k, width: 2.8 * k, height: 2.6 * k }, { fill: INK.paper, rx: 0.4 }),
      text(x + 2.5 * k, middle + 0.68 * k, look.letter, { size: typeOf(1.9, k), weight: 700, anchor: 'middle' }),
    ].join('')
  if (kind === 'committed' || kind === 'reserved') return swatchOf(plate, INK.held, 'hatch')
  return kind === 'unassigned' ? swatchOf(plate, INK.parcel, 'solid') : ''
}

const hectares = (m2: number): string =>
  (m2 / 10_000).toLocaleString('en-HK', { minimumFractionDigits: 2, maximumFractionDigits: 2 })
