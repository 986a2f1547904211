/**
 * What is stated of each parcel: floor space and flats, from published totals spread by area where no site figure exists.
 *
 * Source  geo/budgets.json, each total with its source key.
 */
import { readJson } from './drawn.ts'
import type { Plot } from './parcels.ts'
import { polygonArea } from './shapes.ts'

export interface Stated {
  readonly gfa_stated_m2?: number
  readonly flats_stated?: number
  readonly plot_ratio_domestic?: number
  readonly plot_ratio_non_domestic?: number
  readonly figure_source?: string
  readonly figure_note_en?: string
  readonly figure_note_zh?: string
}

interface Spread {
  readonly areas: readonly string[]
  readonly uses: readonly string[]
  readonly bundle?: string
  readonly gfa_m2?: number
  readonly flats?: number
  readonly plot_ratio_domestic?: number
  readonly plot_ratio_non_domestic?: number
  readonly source: string
  readonly note_en: string
  readonly note_zh: string
}

export const statedFigures = (plots: readonly Plot[]): ReadonlyMap<string, Stated> => {
  const result = new Map<string, Stated>(plots.filter(isLot).map((lot) => [lot.id, figuresOf(lot)]))
  for (const rule of readJson('budgets.json').spread as readonly Spread[]) {
    const sharing = plots.filter(
      (plot) =>
        rule.areas.includes(plot.area) &&
        rule.uses.includes(plot.use) &&
        !result.has(plot.id) &&
        (rule.bundle === undefined || plot.given.bundle === rule.bundle),
    )
    const total = sharing.reduce((sum, plot) => sum + polygonArea(plot.shape), 0)
    let [gfaGiven, flatsGiven, areaGiven] = [0, 0, 0]
    for (const plot of sharing) {
      areaGiven += polygonArea(plot.shape)
      const stated: Record<string, number | string> = {}
      if (rule.gfa_m2 !== undefined) {
        const upTo = Math.round((rule.gfa_m2 * areaGiven) / total)
        stated.gfa_stated_m2 = upTo - gfaGiven
        gfaGiven = upTo
      }
      if (rule.flats !== undefined) {
        const upTo = Math.round((rule.flats * areaGiven) / total)
        stated.flats_stated = upTo - flatsGiven
        flatsGiven = upTo
      }
      if (rule.plot_ratio_domestic !== undefined) stated.plot_ratio_domestic = rule.plot_ratio_domestic
      if (rule.plot_ratio_non_domestic !== undefined) stated.plot_ratio_non_domestic = rule.plot_ratio_non_domestic
      stated.figure_source = rule.source
      stated.figure_note_en = rule.note_en
      stated.figure_note_zh = rule.note_zh
      result.set(plot.id, stated as Stated)
    }
  }
  return result
}

const isLot = (plot: Plot): boolean => plot.given.stated_area_m2 !== undefined

const figuresOf = ({ given }: Plot): Stated => ({
  gfa_stated_m2: given.gfa_stated_m2,
  flats_stated: given.flats_stated,
  plot_ratio_domestic: given.plot_ratio_domestic,
  plot_ratio_non_domestic: given.plot_ratio_non_domestic,
  figure_source: given.source,
  figure_note_en: given.figure_note_en,
  figure_note_zh: given.figure_note_zh,
})
