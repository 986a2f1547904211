import { type Message, message } from '../lib/message.ts'
import { fromMm2 } from '../lib/round.ts'
import type { AssigneeKind } from '../plan/types.ts'
import { absent, type Explanation, type Figure, present, type Term } from './figure.ts'
import type { Measure, MeasureContext } from './measure.ts'
import { areaOf } from './parcelTerms.ts'
import { nearestSite, proximityScore, sitesLeftOut } from './proximity.ts'
import { assignedSums, assigneeOfGroup, type Group, type Sums } from './scheduleOfAreas.ts'

/** Scenario score, 0–100: Σ(score × site area) ÷ Σ site area over the assigned parcels of the chosen kinds. */
export const proximity: Measure = {
  id: 'proximity-score',
  unit: 'score',
  of: (context) => {
    const { basis, schedule, assignee } = context
    const sums = assignedSums(basis, schedule, (id) => assignee(id)?.kind, basis.scoredKinds)
    return scoreFigure('proximity-score', context, sums, scoredGroups(context))
  },
}

/** Mean score of some parcels by site area, from their exact sums; undefined where there is nothing to weigh. */
export function meanScore(
  sums: Sums,
): { readonly score: number; readonly low: number; readonly high: number } | undefined {
  if (sums.scoredMm2 === 0) return undefined
  const mean = (scoreArea: bigint) => divide(scoreArea, sums.scoredMm2)
  return { score: mean(sums.scoreArea), low: mean(sums.scoreAreaLow), high: mean(sums.scoreAreaHigh) }
}

/**
 * A score figure from the sums of some groups.
 *
 * Takes  groups: those the sums are of; the figure's inputs are their means by site area.
 */
export function scoreFigure(measure: string, context: MeasureContext, sums: Sums, groups: readonly Group[]): Figure {
  const mean = meanScore(sums)
  if (!mean) {
    const reason = whyNoScore(context, sums)
    return { measure, unit: 'score', amount: absent(reason) }
  }
  return {
    measure,
    unit: 'score',
    amount: present(mean.score),
    range: { low: mean.low, high: mean.high },
    explain: (): Explanation => ({
      sentence: message('why.proximity', {
        score: { score: mean.score },
        low: { score: mean.low },
        high: { score: mean.high },
        count: sums.parcels,
      }),
      ...scoreWhy(context, groups, 'score'),
    }),
  }
}

/** The mean score, or that at the far or near end of its accuracy. */
type ScoreAt = keyof NonNullable<ReturnType<typeof meanScore>>

/** How a score is weighed from its groups, or from the parcels of one, and what it rests on. */
export const scoreWhy = (
  context: MeasureContext,
  groups: readonly Group[],
  at: ScoreAt,
): Omit<Explanation, 'sentence'> => ({
  formula: message('why.proximityFormula', { half: { metres: context.basis.halfDistanceM } }),
  operation: 'weighted-mean',
  terms: groups.length === 1 ? parcelScoreTerms(context, groups[0]!, at) : groupScoreTerms(context, groups, at),
  facts: [
    { label: message('why.method'), text: message('method.distance') },
    { label: message('why.accuracy'), text: message('method.distanceAccuracy') },
    ...siteFacts(context),
    { label: message('why.literature'), text: message('proximity.literature') },
    { label: message('why.rounding'), text: message('rounding.score') },
  ],
  unverified: message('proximity.noCalibration'),
})

/** Why there is no score: no site is known, none is there by the year, or there is nothing to weigh. */
function whyNoScore({ basis }: MeasureContext, sums: Sums): Message {
  if (basis.sites.length === 0) return message('absent.noSites')
  const none = sums.siteAreaMm2 > 0 && sitesLeftOut(basis).length === basis.sites.length
  return none ? message('absent.noSiteByYear', { year: String(basis.asAtYear) }) : message('absent.nothingAssigned')
}

/** One term for each group: its mean score, weighted by its site area. */
function groupScoreTerms(
  { schedule, assignee }: MeasureContext,
  groups: readonly Group[],
  at: ScoreAt,
): readonly Term[] {
  const terms: Term[] = []
  for (const group of groups) {
    const sums = schedule.groups.get(group)
    const mean = sums && meanScore(sums)
    if (!mean) continue
    const id = assigneeOfGroup(group)
    const label = id === undefined ? message(`balance.${group}`) : (assignee(id)?.name ?? { en: id, zh: id })
    terms.push({ label, value: mean[at], unit: 'score', weight: fromMm2(sums.scoredMm2) })
  }
  return terms.sort((a, b) => (b.weight ?? 0) - (a.weight ?? 0))
}

/** One term for each parcel of a group: its score, weighted by its site area. */
function parcelScoreTerms({ basis, members }: MeasureContext, group: Group, at: ScoreAt): readonly Term[] {
  const area = areaOf(basis.layer)
  return members(group).flatMap((member) => {
    const nearest = nearestSite(basis, member.row)
    const id = basis.layer.ids[member.row]!
    if (!nearest) return []
    const value = proximityScore(nearest, basis.halfDistanceM)[at]
    return [{ label: { en: id, zh: id }, value, unit: 'score' as const, weight: area(member), parcels: [id] }]
  })
}

/** The assigned groups that count in the scenario's score. */
export const scoredGroups = ({ basis, schedule, assignee }: MeasureContext): readonly Group[] =>
  [...schedule.groups.keys()].filter((group) => {
    const id = assigneeOfGroup(group)
    return id !== undefined && counts(assignee(id)?.kind, basis.scoredKinds)
  })

/** The sites that the scenario's year leaves out, by name. */
function leftOutFacts({ basis }: MeasureContext): Explanation['facts'] {
  const left = sitesLeftOut(basis)
  if (basis.asAtYear === undefined) return []
  const params = { year: String(basis.asAtYear), sites: left.map((site) => ({ en: site.nameEn, zh: site.nameZh })) }
  return [
    {
      label: message('why.asAtYear'),
      text: message(left.length === 0 ? 'proximity.allAvailable' : 'proximity.leftOut', params),
    },
  ]
}

const counts = (kind: AssigneeKind | undefined, kinds: readonly AssigneeKind[]): boolean =>
  kinds.length === 0 || (kind !== undefined && kinds.includes(kind))

/** Which University Town sites are counted, which are left out by year, and where they are known from. */
export function siteFacts(context: MeasureContext): Explanation['facts'] {
  const { sites } = context.basis
  const names = sites.map((site) => ({ en: site.nameEn, zh: site.nameZh }))
  const sources = [...new Set(sites.map(({ source }) => source))]
    .filter((source) => source !== '')
    .map((source) => context.source(source) ?? { en: source, zh: source })
  return [
    { label: message('why.sites'), text: message('proximity.sites', { sites: names }) },
    ...leftOutFacts(context),
    ...(sources.length > 0 ? [{ label: message('why.source'), text: message('why.sourcesOf', { sources }) }] : []),
  ]
}

/** micro-score × mm² over mm², as a score of 0–100, to a billionth. */
export function divide(scoreArea: bigint, mm2: number): number {
  return Number((scoreArea * 1000n) / BigInt(mm2)) / 1e9
}
