import { message } from '../lib/message.ts'
import { fromMm2, toMm2 } from '../lib/round.ts'
import type { Basis } from './basis.ts'
import { type Figure, present } from './figure.ts'
import type { ScoreAtHalf } from './halfDistances.ts'
import { namedFigure } from './namedFigure.ts'
import type { Member } from './parcelTerms.ts'
import { nearestSite, proximityScore } from './proximity.ts'
import { type Marks, type Weighed, type Weights, weightedMark } from './sensitivity.ts'

/** The weighted mark of a scenario, 0–1: each mark against the best by its part of all weights. */
export function markFigure(weighed: Weighed, marks: Marks, weights: Weights): Figure {
  const all = weights.proximity + weights.cost + weights.area
  const said = {
    proximity: message('why.markProximity', { score: { score: weighed.score.score } }),
    cost: message('why.markCost', { cost: { hkd: weighed.costHkd } }),
    area: message('why.markArea', { area: { m2: weighed.areaM2 } }),
  }
  const figure = namedFigure({
    measure: 'sensitivity-mark',
    title: message('sensitivity.mark'),
    unit: 'ratio',
    amount: present(weightedMark(marks, weights)),
    operation: 'sum',
    formula: message('sensitivity.formula'),
    terms: () =>
      (['proximity', 'cost', 'area'] as const).map((key) => ({
        label: message('why.markTerm', {
          what: said[key],
          mark: marks[key].toFixed(3),
          weight: String(weights[key]),
          all: String(all),
        }),
        value: (marks[key] * weights[key]) / all,
        unit: 'ratio',
      })),
    facts: [{ label: message('why.method'), text: message('method.marks') }],
  })
  // whoever would pass the best is the best: no mark is above 1
  const end = (of: 'proximityLow' | 'proximityHigh') => Math.min(1, weightedMark(marks, weights, of))
  return { ...figure, range: { low: end('proximityLow'), high: end('proximityHigh') } }
}

/** The proximity score of some parcels at one half-distance, each parcel by its site area. */
export function scoreAtHalfFigure(basis: Basis, members: readonly Member[], at: ScoreAtHalf): Figure {
  const half = { metres: at.halfDistanceM }
  return {
    ...namedFigure({
      measure: 'proximity-score-at-half',
      title: message('why.scoreAtHalf', { half }),
      unit: 'score',
      amount: present(at.score),
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
              value: proximityScore(nearest, at.halfDistanceM).score,
              unit: 'score' as const,
              weight: fromMm2(Math.round(toMm2(basis.layer.siteAreaM2[row]!) * share)),
              parcels: [id],
            },
          ]
        }),
      facts: [{ label: message('why.method'), text: message('method.distance') }],
      unverified: message('proximity.noCalibration'),
    }),
    range: { low: at.low, high: at.high },
  }
}
