import { message } from '../lib/message.ts'
import { fromMm2, toMm2 } from '../lib/round.ts'
import { areaBasisOf, areaMethodAt } from '../parcels/countedAreas.ts'
import { AREA_METHODS } from '../parcels/parcelLayer.ts'
import { absent, type Explanation, type Figure, present, type Term } from './figure.ts'
import type { Measure, MeasureContext } from './measure.ts'
import { areaOf, parcelTerms } from './parcelTerms.ts'
import { assigneeOfGroup, type Group, type ScheduleOfAreas, type Sums } from './scheduleOfAreas.ts'

/** The four kinds of land of the balance: every parcel is in exactly one. */
export const BALANCE = ['assigned', 'unassigned', 'committed', 'reserved'] as const
export type BalanceKind = (typeof BALANCE)[number]

export const balanceKindOf = (group: Group): BalanceKind =>
  group === 'unassigned' || group === 'committed' || group === 'reserved' ? group : 'assigned'

/** Site area of one kind of land, exact to the square millimetre, by the areas that totals count. */
export const balanceArea = (schedule: ScheduleOfAreas, kind: BalanceKind): number =>
  areaSum(schedule, 'siteAreaMm2', kind)

/** The same by measured areas: what the balance closes by. */
export const computedArea = (schedule: ScheduleOfAreas, kind: BalanceKind): number =>
  areaSum(schedule, 'computedMm2', kind)

function areaSum(schedule: ScheduleOfAreas, by: 'siteAreaMm2' | 'computedMm2', kind?: BalanceKind): number {
  let mm2 = 0
  for (const [group, sums] of schedule.groups) if (kind === undefined || balanceKindOf(group) === kind) mm2 += sums[by]
  return fromMm2(mm2)
}

/** Parcels of one kind of land; a parcel shared by two assignees counts once. */
export function balanceParcels(schedule: ScheduleOfAreas, kind: BalanceKind): number {
  if (kind === 'assigned') return schedule.assignedParcels
  return schedule.groups.get(kind)?.parcels ?? 0
}

/** Sum of all site areas, m², by the areas that totals count: overlapping land counts as often as it is drawn. */
export const siteAreaTotal = (schedule: ScheduleOfAreas): number => areaSum(schedule, 'siteAreaMm2')

/** The same by measured areas. */
export const computedTotal = (schedule: ScheduleOfAreas): number => areaSum(schedule, 'computedMm2')

export const siteArea: Measure = {
  id: 'site-area-m2',
  unit: 'm2',
  of: (context) => ({
    measure: 'site-area-m2',
    unit: 'm2',
    amount: present(siteAreaTotal(context.schedule)),
    explain: () => ({
      sentence: message('why.siteArea', {
        count: context.schedule.parcels,
        area: { m2: siteAreaTotal(context.schedule) },
      }),
      formula: message('why.siteAreaFormula'),
      operation: 'sum',
      terms: BALANCE.map((kind) => ({
        label: message(`balance.${kind}`),
        value: balanceArea(context.schedule, kind),
        unit: 'm2' as const,
      })),
      facts: areaFacts(context),
    }),
  }),
}

export const parcelCount: Measure = {
  id: 'parcels',
  unit: 'count',
  of: ({ schedule }) => ({
    measure: 'parcels',
    unit: 'count',
    amount: present(schedule.parcels),
    explain: () => ({
      sentence: message('why.parcels', { count: schedule.parcels }),
      formula: message('why.parcelsFormula'),
      operation: 'sum',
      terms: parcelsOf(schedule, BALANCE),
      facts: [],
    }),
  }),
}

const parcelsOf = (schedule: ScheduleOfAreas, kinds: readonly BalanceKind[]): readonly Term[] =>
  kinds.map((kind) => ({ label: message(`balance.${kind}`), value: balanceParcels(schedule, kind), unit: 'count' }))

/** Parcels with a proposed assignee, each counted once whatever its shares. */
export const assignedParcels: Measure = {
  id: 'assigned-parcels',
  unit: 'count',
  of: ({ schedule }) => ({
    measure: 'assigned-parcels',
    unit: 'count',
    amount: present(schedule.assignedParcels),
    explain: () => ({
      sentence: message('why.assignedParcels', { count: schedule.assignedParcels }),
      formula: message('why.assignedParcelsFormula'),
      operation: 'difference',
      terms: [
        { label: message('figure.parcels'), value: schedule.parcels, unit: 'count' },
        ...parcelsOf(
          schedule,
          BALANCE.filter((kind) => kind !== 'assigned'),
        ),
      ],
      facts: [],
    }),
  }),
}

/** Site area of the assigned, unassigned, committed or reserved parcels. */
export const balanceMeasure = (kind: BalanceKind): Measure => ({
  id: `${kind}-area-m2`,
  unit: 'm2',
  of: (context) => balanceFigure(context, kind),
})

function balanceFigure(context: MeasureContext, kind: BalanceKind): Figure {
  const { schedule } = context
  const area = balanceArea(schedule, kind)
  return {
    measure: `${kind}-area-m2`,
    unit: 'm2',
    amount: present(area),
    explain: (): Explanation => ({
      sentence: message(`why.${kind}Area`, { count: balanceParcels(schedule, kind), area: { m2: area } }),
      formula: message('why.siteAreaFormula'),
      operation: 'sum',
      terms: termsOf(context, kind),
      facts: areaFacts(context),
    }),
  }
}

/** What a kind of land adds up from: its assignees where it is assigned, its parcels where it is not. */
function termsOf(context: MeasureContext, kind: BalanceKind): readonly Term[] {
  const { schedule, assignee } = context
  if (kind !== 'assigned') return areaTerms(context, kind)
  const terms: Term[] = []
  for (const [group, sums] of schedule.groups) {
    if (balanceKindOf(group) !== kind) continue
    const id = assigneeOfGroup(group)
    if (id === undefined) continue
    const label = assignee(id)?.name ?? { en: id, zh: id }
    terms.push({ label, value: fromMm2(sums.siteAreaMm2), unit: 'm2' })
  }
  return terms.sort((a, b) => b.value - a.value)
}

/** One kind of land in the balance: always by measured areas, whichever totals count. */
export function balanceLine(context: MeasureContext, kind: BalanceKind): Figure {
  const { layer } = context.basis
  const area = computedArea(context.schedule, kind)
  const groups = [...context.schedule.groups.keys()].filter((group) => balanceKindOf(group) === kind)
  return {
    measure: `balance-${kind}-m2`,
    unit: 'm2',
    amount: present(area),
    explain: () => ({
      sentence: message(`why.${kind}Area`, { count: balanceParcels(context.schedule, kind), area: { m2: area } }),
      formula: message('why.siteAreaFormula'),
      operation: 'sum',
      terms: parcelTerms(
        layer,
        groups.flatMap((group) => context.members(group)),
        'm2',
        areaOf({ siteAreaM2: layer.computedAreaM2 ?? layer.siteAreaM2 }),
      ),
      facts: computedAreaFacts(context),
    }),
  }
}

/** Site area of one group of the schedule, with its parcels. */
export function groupAreaFigure(context: MeasureContext, group: Group, sums: Sums): Figure {
  const area = fromMm2(sums.siteAreaMm2)
  return {
    measure: 'schedule-site-area-m2',
    unit: 'm2',
    amount: present(area),
    explain: () => ({
      sentence: message('why.groupArea', { count: sums.parcels, area: { m2: area } }),
      formula: message('why.siteAreaFormula'),
      operation: 'sum',
      terms: areaTerms(context, group),
      facts: areaFacts(context),
    }),
  }
}

const areaTerms = ({ basis: { layer }, members }: MeasureContext, group: Group): readonly Term[] =>
  parcelTerms(layer, members(group), 'm2', areaOf(layer))

/** How the areas that totals count came about, as the method line of every area figure. */
export function areaFacts(context: MeasureContext): Explanation['facts'] {
  const { layer } = context.basis
  if (areaBasisOf(layer) === 'computed') return computedAreaFacts(context)
  const stated = [...rowsOf(context)].filter((row) => areaMethodAt(layer, row) === 'stated').length
  const computed = computedTotal(context.schedule)
  const difference = fromMm2(toMm2(siteAreaTotal(context.schedule)) - toMm2(computed))
  return [
    { label: message('why.areaBasis'), text: message('method.stated', { count: stated }) },
    {
      label: message('areaBasis.difference'),
      text: message('areaBasis.differenceOf', { computed: { m2: computed }, difference: { m2: difference } }),
    },
    ...computedAreaFacts(context),
  ]
}

/** The parcels that the figures of a context are of: the whole scenario's, or a subject's. */
const rowsOf = ({ schedule, members }: MeasureContext): ReadonlySet<number> =>
  new Set([...schedule.groups.keys()].flatMap((group) => members(group).map(({ row }) => row)))

/** How areas were measured: the method line of figures that always use measured areas. */
function computedAreaFacts(context: MeasureContext): Explanation['facts'] {
  const { layer } = context.basis
  const rows = rowsOf(context)
  let geodesic = 0
  for (const row of rows) if (AREA_METHODS[layer.areaMethod[row]!] === 'geodesic-wgs84') geodesic++
  const method =
    geodesic === 0
      ? message('method.grid')
      : geodesic === rows.size
        ? message('method.geodesic')
        : message('method.mixed', { count: geodesic })
  return [
    { label: message('why.method'), text: method },
    { label: message('why.rounding'), text: message('rounding.area') },
  ]
}

export const unionArea: Measure = {
  id: 'union-area-m2',
  unit: 'm2',
  of: (context) => overlapFigure(context, 'union-area-m2'),
}

export const overlapArea: Measure = {
  id: 'overlap-area-m2',
  unit: 'm2',
  of: (context) => overlapFigure(context, 'overlap-area-m2'),
}

function overlapFigure(context: MeasureContext, measure: 'union-area-m2' | 'overlap-area-m2'): Figure {
  const { overlaps, schedule } = context
  if (overlaps.state === 'checking') {
    const percent = overlaps.total === 0 ? 0 : overlaps.done / overlaps.total
    return { measure, unit: 'm2', amount: absent(message('absent.checkingOverlaps', { percent: { percent } })) }
  }
  const sum = computedTotal(schedule)
  const [value, other] =
    measure === 'union-area-m2'
      ? [overlaps.unionAreaM2, { label: message('measure.overlapArea'), value: overlaps.overlapAreaM2 }]
      : [overlaps.overlapAreaM2, { label: message('measure.unionArea'), value: overlaps.unionAreaM2 }]
  return {
    measure,
    unit: 'm2',
    amount: present(value),
    explain: () => ({
      sentence: message(measure === 'union-area-m2' ? 'why.unionArea' : 'why.overlapArea', {
        area: { m2: value },
        count: overlaps.pairs,
      }),
      formula: message('why.overlapFormula'),
      operation: 'difference',
      terms: [
        { label: message('measure.siteArea'), value: sum, unit: 'm2' },
        { ...other, unit: 'm2' },
      ],
      facts: computedAreaFacts(context),
    }),
  }
}
