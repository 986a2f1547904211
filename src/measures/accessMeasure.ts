import { message } from '../lib/message.ts'
import { fromMm2 } from '../lib/round.ts'
import { absent, type Explanation, type Figure, present, type Term } from './figure.ts'
import type { Measure, MeasureContext } from './measure.ts'
import { divide, scoredGroups, siteFacts } from './proximityMeasure.ts'
import { assignedSums, assigneeOfGroup, type Band, type Sums, withinKey } from './scheduleOfAreas.ts'

/** Access to University Town land, 0–100: every site by its area and its distance, over the assigned parcels by theirs. */
export const access: Measure = {
  id: 'access-score',
  unit: 'score',
  of: (context) => {
    const half = { metres: context.basis.halfDistanceM }
    return meanOver(context, 'access-score', 'score', accessOf, (value) => ({
      sentence: message('why.access', { score: { score: value } }),
      formula: message('why.accessFormula', { half }),
      unverified: message('proximity.noCalibration'),
    }))
  },
}

const accessOf = (sums: Sums): number => divide(sums.accessArea, sums.siteAreaMm2)

/** The part of the assigned land whose nearest University Town site is within a distance, 0–1. */
export const shareWithin = (band: Band): Measure => ({
  id: `share-within-${band}m`,
  unit: 'ratio',
  of: (context) =>
    meanOver(
      context,
      `share-within-${band}m`,
      'ratio',
      (sums) => sums[withinKey(band)] / sums.siteAreaMm2,
      (value) => ({
        sentence: message('why.shareWithin', { share: { percent: value }, distance: { metres: band } }),
        formula: message('why.shareWithinFormula', { distance: { metres: band } }),
      }),
    ),
})

const METHOD = { score: 'method.everyDistance', ratio: 'method.distance' } as const
const ROUNDING = { score: 'rounding.score', ratio: 'rounding.share' } as const

/** A mean by site area over the assigned land of the kinds that count; its inputs are the assignees' own means. */
function meanOver(
  context: MeasureContext,
  measure: string,
  unit: 'score' | 'ratio',
  mean: (sums: Sums) => number,
  said: (value: number) => Pick<Explanation, 'sentence' | 'formula' | 'unverified'>,
): Figure {
  const { basis, schedule, assignee } = context
  const sums = assignedSums(basis, schedule, (id) => assignee(id)?.kind, basis.scoredKinds)
  if (basis.sites.length === 0) return { measure, unit, amount: absent(message('absent.noSites')) }
  if (sums.siteAreaMm2 === 0) return { measure, unit, amount: absent(message('absent.nothingAssigned')) }
  const value = mean(sums)
  const terms = (): readonly Term[] =>
    scoredGroups(context)
      .flatMap((group): Term[] => {
        const own = schedule.groups.get(group)
        const id = assigneeOfGroup(group) ?? ''
        if (!own || own.siteAreaMm2 === 0) return []
        const label = assignee(id)?.name ?? { en: id, zh: id }
        return [{ label, value: mean(own), unit, weight: fromMm2(own.siteAreaMm2) }]
      })
      .sort((a, b) => (b.weight ?? 0) - (a.weight ?? 0))
  return {
    measure,
    unit,
    amount: present(value),
    explain: () => ({
      ...said(value),
      operation: 'weighted-mean',
      terms: terms(),
      facts: [
        { label: message('why.method'), text: message(METHOD[unit]) },
        ...siteFacts(context),
        { label: message('why.rounding'), text: message(ROUNDING[unit]) },
      ],
    }),
  }
}
