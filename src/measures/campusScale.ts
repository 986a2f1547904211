import type { LocalText } from '../lib/message.ts'
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
