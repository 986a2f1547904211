import type { Finding } from '../lib/finding.ts'
import { memoLast } from '../lib/memo.ts'
import { type Message, message } from '../lib/message.ts'
import { fromMm2 } from '../lib/round.ts'
import { allFigures } from '../measures/all.ts'
import {
  BALANCE,
  type BalanceKind,
  balanceParcels,
  computedArea,
  computedTotal,
  groupAreaFigure,
  siteAreaTotal,
} from '../measures/areaBalance.ts'
import { assumed } from '../measures/assumed.ts'
import type { Basis } from '../measures/basis.ts'
import { costTotal, costWidth, parcelCost } from '../measures/costEstimate.ts'
import { costFigure } from '../measures/costMeasure.ts'
import { type Amount, absent, type Figure, knownValue, present } from '../measures/figure.ts'
import { grossFloorArea } from '../measures/floorArea.ts'
import type { MeasureContext, OverlapState } from '../measures/measure.ts'
import { gapIn, notEstimatedAt, tooLow } from '../measures/notEstimated.ts'
import { landUseOf } from '../measures/plannedUse.ts'
import { type Nearest, nearestSite, parcelScore, scoreOf } from '../measures/proximity.ts'
import { scoreFigure } from '../measures/proximityMeasure.ts'
import { assigneeGroup, type Group, membersOf, type Sums, sumsOfGroup } from '../measures/scheduleOfAreas.ts'
import { type Subtotal, subtotalOf } from '../measures/subtotal.ts'
import { landStatusAt, type ParcelLayer, textAt } from '../parcels/parcelLayer.ts'
import { isAssigned, soleAssignee } from '../plan/assignment.ts'
import { inOrder } from '../plan/inOrder.ts'
import { lockOn } from '../plan/locks.ts'
import type { RateCard } from '../plan/rateCard.ts'
import type { Assignee, Assignment, ScenarioId, Share } from '../plan/types.ts'
import { costedLand } from './costedLand.ts'
import type { Ground } from './ground.ts'
import { datedSource } from './ground.ts'
import type { ParcelPaint } from './ports.ts'
import { scheduleFor } from './schedules.ts'
import type { State } from './state.ts'

export const assigneesOf = memoLast(
  (state: State) => [state.document.plan.assignees],
  (state) => inOrder(state.document.plan.assignees.values()),
)

export const scenariosOf = memoLast(
  (state: State) => [state.document.plan.scenarios],
  (state) => inOrder(state.document.plan.scenarios.values()),
)

/** What one parcel is given in the shown scenario. */
export function assignmentAt(state: State, row: number): Assignment | undefined {
  return state.document.plan.assignments.get(state.scenario)?.get(state.land.ids[row]!)
}

/**
 * The state as if another scenario were shown: every selector then speaks of that one.
 *
 * Cost  the parcels that differ from a scenario seen before; a full fold where none has the same assumptions.
 */
export function asScenario(state: State, scenario: ScenarioId): State {
  return scenario === state.scenario ? state : refolded({ ...state, scenario })
}

/** The state with the schedule of its scenario: after opening, or when what its figures rest on has changed. */
export function refolded(state: State): State {
  const given = state.document.plan.assignments.get(state.scenario)
  return { ...state, schedule: scheduleFor(basisOf(state), given, state.rowOf) }
}

/** What the measures of the shown scenario stand on: one and the same for scenarios that assume the same. */
export const basisOf = memoLast(
  ({ document: { plan }, scenario, land, ground, lots }: State) => [
    lots,
    plan.rateCards,
    plan.settings,
    plan.scenarios.get(scenario)?.assumptions,
    land,
    ground,
  ],
  ({ document: { plan }, scenario, land, ground, lots }): Basis => {
    const { rateCard, ...assumptions } = assumed(plan, scenario)
    const card = plan.rateCards.get(rateCard) ?? [...plan.rateCards.values()][0] ?? ground.rateCards[0]!
    return basisOn({ land: costedLand({ land, lots, areaBasis: plan.settings.areaBasis }), ground, card, assumptions })
  },
)

type Assumed = Omit<ReturnType<typeof assumed>, 'rateCard'>

const basisOn = memoLast(
  ({
    land,
    ground,
    card,
    assumptions: { halfDistanceM, scoredKinds, asAtYear, neighbourGapM, phaseShiftYears },
  }: {
    readonly land: ParcelLayer
    readonly ground: Ground
    readonly card: RateCard
    readonly assumptions: Assumed
  }) => [land, ground, card, halfDistanceM, scoredKinds.join(' '), asAtYear, neighbourGapM, phaseShiftYears],
  ({ land, ground, card, assumptions }): Basis => ({
    layer: land,
    sites: ground.universityTown.sites,
    siteShapes: ground.universityTown.shapes,
    network: ground.network,
    ratios: ground.ratios,
    payers: ground.payers,
    landBroughtIn: ground.landBroughtIn,
    netToGross: new Map(ground.areas.flatMap((area) => (area.netToGross ? [[area.id, area.netToGross]] : []))),
    card,
    ...assumptions,
  }),
)

export const contextOf = memoLast(
  (state: State) => [basisOf(state), state.schedule, state.overlaps, state.document.plan.assignees, state.ready],
  (state): MeasureContext => ({
    basis: basisOf(state),
    schedule: state.schedule,
    overlaps: state.overlaps,
    assignee: (id) => state.document.plan.assignees.get(id),
    members: (group) => membersIn(state).get(group) ?? [],
    source: (key) => datedSource(state.ground.sources, key),
    early: !state.ready,
  }),
)

/** The parcels of each group, listed when a figure is asked why. */
const membersIn = memoLast(
  (state: State) => [state.land, state.schedule],
  (state) => membersOf(state.land, (row) => assignmentAt(state, row)),
)

/** Every figure of the shown scenario by its measure id (MODEL, On screen). */
export const figuresOf = memoLast(
  (state: State) => [contextOf(state)],
  (state) => allFigures(contextOf(state)),
)

/** The area balance: what is assigned, unassigned, committed and reserved, and whether it closes; always by measured areas. */
export interface Balance {
  readonly parts: readonly { readonly kind: BalanceKind; readonly parcels: number; readonly areaM2: number }[]
  readonly sumM2: number
  /** Σ parts − Σ site areas, m²; closes when under 0.01 ha. */
  readonly gapM2: number
}

export const balanceOf = memoLast(
  (state: State) => [state.schedule],
  ({ schedule }): Balance => {
    const parts = BALANCE.map((kind) => ({
      kind,
      parcels: balanceParcels(schedule, kind),
      areaM2: computedArea(schedule, kind),
    }))
    const sumM2 = computedTotal(schedule)
    return { parts, sumM2, gapM2: parts.reduce((sum, part) => sum + part.areaM2, 0) - sumM2 }
  },
)

/** A row of the schedule of areas. */
export interface ScheduleRow {
  readonly group: Group | 'sum'
  readonly assignee: Assignee | undefined
  readonly parcels: number
  readonly siteArea: Figure
  readonly gfaM2: Amount
  /** Part of the sum of site areas, 0–1; absent when there is no land. */
  readonly share: Amount
  readonly cost: Figure
  /** On how much land a cost line is not estimated, so that the cost is too low. */
  readonly costGap: Message | undefined
  readonly score: Figure
}

/** The schedule of areas: a row for each assignee in the planner's order, then unassigned, committed, reserved, and the sum. */
export const scheduleRowsOf = memoLast(
  (state: State) => [contextOf(state)],
  (state): readonly ScheduleRow[] => {
    const context = contextOf(state)
    const width = costWidth(context.basis.card)
    const total = siteAreaTotal(state.schedule)
    const row = (group: Group | 'sum', assignee: Assignee | undefined, sums: Sums): ScheduleRow => ({
      group,
      assignee,
      parcels: sums.parcels,
      siteArea: group === 'sum' ? figuresOf(state).get('site-area-m2')! : groupAreaFigure(context, group, sums),
      gfaM2:
        sums.parcels > 0 && sums.withoutGfa === sums.parcels
          ? absent(message('absent.noPlotRatio'))
          : present(fromMm2(sums.gfaMm2)),
      share: total === 0 ? absent(message('absent.nothingAssigned')) : present(fromMm2(sums.siteAreaMm2) / total),
      cost: costFigure('schedule-cost', 'why.cost', context, sums),
      costGap: gapIn(sums, 'works'),
      score: scoreFigure(
        'schedule-score',
        context,
        sums,
        group === 'sum' ? [...state.schedule.groups.keys()] : [group],
      ),
    })
    const sumsOf = (group: Group | 'sum') => sumsOfGroup(state.schedule, group, width)
    const rows = assigneesOf(state).map((assignee) =>
      row(assigneeGroup(assignee.id), assignee, sumsOf(assigneeGroup(assignee.id))),
    )
    for (const group of ['unassigned', 'committed', 'reserved'] as const)
      rows.push(row(group, undefined, sumsOf(group)))
    rows.push(row('sum', undefined, sumsOf('sum')))
    return rows
  },
)

/** What one row of the parcels table, the tip on the map and the selection strip say of a parcel. */
export interface RowFigures {
  readonly id: string
  /** The planned use in the shown scenario, else the land's own; and what the scenario itself says. */
  readonly landUse: string | undefined
  readonly plannedUse: string | undefined
  readonly zone: string | undefined
  readonly ground: string | undefined
  readonly availableFrom: number | undefined
  readonly siteAreaM2: number
  readonly gfaM2: Amount
  readonly plotRatio: number | undefined
  readonly costHkd: { readonly low: number; readonly likely: number; readonly high: number }
  /** Why the cost is too low, where a line of it could not be estimated. */
  readonly costGap: Message | undefined
  readonly nearest: Nearest | undefined
  readonly score: Amount
  readonly status: ParcelPaint['status']
  readonly assignees: readonly { readonly assignee: Assignee; readonly share: number }[]
  /** Kept as it is, by a lock of its own or of its assignee. */
  readonly locked: boolean
  /** Open notes pinned to it. */
  readonly notes: number
}

export function rowFiguresOf(state: State, row: number): RowFigures {
  const basis = basisOf(state)
  const { land } = state
  const assignment = assignmentAt(state, row)
  const ratios = [land.numbers.plot_ratio_domestic[row]!, land.numbers.plot_ratio_non_domestic[row]!].filter(
    (r) => !Number.isNaN(r),
  )
  const available = land.numbers.available_from[row]!
  return {
    id: land.ids[row]!,
    landUse: landUseOf(basis, row, assignment),
    plannedUse: assignment?.landUse,
    zone: textAt(land, 'zone', row),
    ground: textAt(land, 'ground', row),
    availableFrom: Number.isNaN(available) ? undefined : available,
    siteAreaM2: basis.layer.siteAreaM2[row]!,
    gfaM2: grossFloorArea(basis, row),
    plotRatio: ratios.length === 0 ? undefined : ratios.reduce((sum, ratio) => sum + ratio, 0),
    costHkd: costTotal(parcelCost(basis, row, assignment).cents),
    costGap: tooLow(notEstimatedAt(basis, row, assignment)),
    nearest: nearestSite(basis, row),
    score: parcelScore(basis, row),
    status: statusAt(state, row),
    assignees: (assignment?.shares ?? []).flatMap(({ assignee: id, share }) => {
      const assignee = state.document.plan.assignees.get(id)
      return assignee ? [{ assignee, share }] : []
    }),
    locked: lockOn(state.document.plan, land.ids[row]!, assignment) !== undefined,
    notes: openNotesOf(state).get(land.ids[row]!) ?? 0,
  }
}

/** How many open notes are pinned to each parcel. */
const openNotesOf = memoLast(
  (state: State) => [state.document.plan.comments],
  (state): ReadonlyMap<string, number> => {
    const notes = new Map<string, number>()
    for (const { parcel, open } of state.document.plan.comments.values())
      if (open) notes.set(parcel, (notes.get(parcel) ?? 0) + 1)
    return notes
  },
)

/** Sums of the selection: parcels, site area and likely cost. */
export const selectionSumsOf = memoLast(
  (state: State) => [state.selection, basisOf(state), state.document.plan.assignments.get(state.scenario)],
  (state): Subtotal =>
    subtotalOf({ basis: basisOf(state), assignmentOf: (row) => assignmentAt(state, row) }, state.selection),
)

/** How a parcel is drawn on the map, and what stands in its row. */
export function paintOf(state: State, row: number): ParcelPaint {
  const assignment = assignmentAt(state, row)
  const landUse = landUseOf({ layer: state.land }, row, assignment)
  const status = statusAt(state, row)
  const assignee = state.document.plan.assignees.get(leadAssignee(assignment) ?? '')
  const locked = lockOn(state.document.plan, state.land.ids[row]!, assignment) ? { locked: true as const } : {}
  const look = assignee ? { colour: assignee.colour, pattern: assignee.pattern, letter: assignee.letter } : {}
  return { status, ...(landUse === undefined ? {} : { landUse }), ...look, ...locked, ...shadeAt(state, row) }
}

/** The proximity score in tenths, where the map is shaded by it. */
function shadeAt(state: State, row: number): Pick<ParcelPaint, 'shade'> {
  const score = state.mapLayers.has('score') ? knownValue(parcelScore(basisOf(state), row)) : undefined
  return score === undefined ? {} : { shade: Math.round(score / 10) }
}

function statusAt(state: State, row: number): ParcelPaint['status'] {
  if (isAssigned(assignmentAt(state, row))) return 'assigned'
  const status = landStatusAt(state.land, row)
  return status === 'free' ? 'unassigned' : status
}

/** The assignee that colours a parcel: the only one, or the one with the largest share. */
function leadAssignee(assignment: Assignment | undefined): string | undefined {
  return (
    soleAssignee(assignment) ??
    assignment?.shares.reduce<Share | undefined>(
      (lead, part) => (lead && lead.share >= part.share ? lead : part),
      undefined,
    )?.assignee
  )
}

/** A point of the decay curve: one assigned parcel. */
export interface ScoredParcel {
  readonly row: number
  readonly distanceM: number
  readonly score: number
  readonly siteAreaM2: number
  readonly colour: string
}

/** Assigned parcels as dots on the decay curve. */
export const scoredParcelsOf = memoLast(
  (state: State) => [
    state.document.plan.assignments.get(state.scenario),
    state.document.plan.assignees,
    basisOf(state),
    state.rowOf,
  ],
  (state): readonly ScoredParcel[] => {
    const dots: ScoredParcel[] = []
    const basis = basisOf(state)
    for (const [id, assignment] of state.document.plan.assignments.get(state.scenario) ?? []) {
      const row = state.rowOf.get(id)
      const nearest = row === undefined ? undefined : nearestSite(basis, row)
      const assignee = state.document.plan.assignees.get(leadAssignee(assignment) ?? '')
      if (row === undefined || !nearest || !assignee) continue
      const score = scoreOf(nearest.distanceM, basis.halfDistanceM)
      dots.push({
        row,
        distanceM: nearest.distanceM,
        score,
        siteAreaM2: basis.layer.siteAreaM2[row]!,
        colour: assignee.colour,
      })
    }
    return dots
  },
)

/** Parcels that claim the same land, once they are known. */
export const overlapFindings = (overlaps: OverlapState): readonly Finding[] =>
  overlaps.state === 'known' ? overlaps.findings : []
