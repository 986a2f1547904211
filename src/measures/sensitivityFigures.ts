import { message } from '../lib/message.ts'
import { fromMm2, toMm2 } from '../lib/round.ts'
import type { Basis } from './basis.ts'
import { type CostEnd, type Figure, present, type Term } from './figure.ts'
import type { ScoreAtHalf } from './halfDistances.ts'
import { namedFigure } from './namedFigure.ts'
import type { Member } from './parcelTerms.ts'
import { nearestSite, proximityScore, type Score } from './proximity.ts'
import { type Marks, type Weighed, type Weights, weightedMark } from './sensitivity.ts'

/**
 * The weighted mark of a scenario, 0–1: each mark against the best by its part of all weights.
 *
 * Takes  at: the end of the range of its score by which it is marked; the score itself where left out.
 */
export function markFigure(weighed: Weighed, marks: Marks, weights: Weights, at?: CostEnd): Figure {
  const all = weights.proximity + weights.cost + weights.area
  const proximity = at === undefined ? 'proximity' : MARK_AT[at]
  const sum = weightedMark(marks, weights, proximity)
  // whoever would pass the best is the best: no mark is above 1
  const beyond = Math.max(0, sum - 1)
  const said = {
    proximity: message('why.markProximity', { score: { score: weighed.score[at ?? 'score'] } }),
    cost: message('why.markCost', { cost: { hkd: weighed.costHkd } }),
    area: message('why.markArea', { area: { m2: weighed.areaM2 } }),
  }
  return namedFigure({
    measure: at === undefined ? 'sensitivity-mark' : `sensitivity-mark-${at}`,
    title: at === undefined ? message('sensitivity.mark') : message(`why.markAt.${at}`),
    unit: 'ratio',
    amount: present(sum - beyond),
    operation: 'sum',
    formula: message('sensitivity.formula'),
    terms: () => [
      ...(['proximity', 'cost', 'area'] as const).map((key): Term => {
        const mark = marks[key === 'proximity' ? proximity : key]
        return {
          label: message('why.markTerm', {
            what: said[key],
            mark: mark.toFixed(3),
            weight: String(weights[key]),
            all: String(all),
          }),
          value: (mark * weights[key]) / all,
          unit: 'ratio',
        }
      }),
      ...(beyond > 0 ? [{ label: message('why.markAboveBest'), value: -beyond, unit: 'ratio' as const }] : []),
    ],
    facts: [{ label: message('why.method'), text: message('method.marks') }],
  })
}

const MARK_AT = { low: 'proximityLow', high: 'proximityHigh' } as const

/** The proximity score of some parcels at one half-distance, or an end of its range, each parcel by its site area. */
export function scoreAtHalfFigure(
  basis: Basis,
  members: readonly Member[],
  at: ScoreAtHalf,
  end: keyof Score = 'score',
): Figure {
  const half = { metres: at.halfDistanceM }
  const title = message('why.scoreAtHalf', { half })
  return namedFigure({
    measure: end === 'score' ? 'proximity-score-at-half' : `proximity-score-at-half-${end}`,
    title: end === 'score' ? title : message('why.of', { figure: message(`why.scoreAt.${end}`), of: half }),
    unit: 'score',
    amount: present(at[end]),
    operation: 'weighted-mean',
    formula: message('why.proximityFormula', { half }),
    terms: () =>
      members.flatMap(({ row, share }) => {
        const nearest = nearestSite(basis, row)
        const id = basis.layer.ids[row]!
        if (!nearest) return []
        return [
          {
            label: { en: id, zh: id },
            value: proximityScore(nearest, at.halfDistanceM)[end],
            unit: 'score' as const,
            weight: fromMm2(Math.round(toMm2(basis.layer.siteAreaM2[row]!) * share)),
            parcels: [id],
          },
        ]
      }),
    facts: [{ label: message('why.method'), text: message('method.distance') }],
    unverified: message('proximity.noCalibration'),
  })
}
