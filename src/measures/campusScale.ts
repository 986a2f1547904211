import { type LocalText, type Message, message } from '../lib/message.ts'
import { type Figure, present } from './figure.ts'
import { namedFigure } from './namedFigure.ts'
import type { Ratio, Ratios } from './ratio.ts'

/** An area as so many times a campus that people know. */
export interface CampusScale {
  readonly times: number
  readonly campus: LocalText
  readonly ratio: Ratio
}

const CAMPUSES = ['campus_hkust', 'campus_cuhk', 'campus_hku']

/** So many square metres beside each known campus, HKUST first. */
export const campusScales = (areaM2: number, ratios: Ratios | undefined): readonly CampusScale[] =>
  CAMPUSES.flatMap((id) => {
    const ratio = ratios?.get(id)
    return ratio ? [{ times: areaM2 / (ratio.value * 10_000), campus: ratio.label, ratio }] : []
  })

/** How many times a known campus an area is, explained by the two areas. */
export const campusScaleFigure = (
  areaM2: number,
  name: Message,
  { times, campus, ratio }: CampusScale,
  source: LocalText | undefined,
): Figure =>
  namedFigure({
    measure: 'campus-scale',
    title: message('why.times', { campus }),
    unit: 'index',
    amount: present(times),
    operation: 'quotient',
    terms: () => [
      { label: name, value: areaM2, unit: 'm2' },
      { label: campus, value: ratio.value * 10_000, unit: 'm2' },
    ],
    facts: source ? [{ label: message('why.source'), text: source }] : [],
  })
