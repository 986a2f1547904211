import { toMicroScore, toMm2 } from '../lib/round.ts'
import { computedAreaAt } from '../parcels/countedAreas.ts'
import { type LandStatus, landStatusAt, liveRows, type ParcelLayer, parcelsIn } from '../parcels/parcelLayer.ts'
import { isAssigned } from '../plan/assignment.ts'
import type { AssigneeId, AssigneeKind, Assignment } from '../plan/types.ts'
import type { Basis } from './basis.ts'
import { costWidth, type ParcelCost, parcelCost } from './costEstimate.ts'
import { addCosts, addParcelCost, type CostDraft, type CostSums, copiedCosts, emptyCosts } from './costSums.ts'
import { knownValue } from './figure.ts'
import { grossFloorArea } from './floorArea.ts'
import type { Member } from './parcelTerms.ts'
import { nearestSite, parcelAccess, proximityScore } from './proximity.ts'

/** Where a parcel's land is counted: with an assignee, or as unassigned, committed or reserved. */
export type Group = `assignee:${AssigneeId}` | 'unassigned' | 'committed' | 'reserved'

/** Exact sums of one group, in whole millimetres squared, cents and micro-scores, so that order never matters. */
export interface Sums extends CostSums {
  /** Parcels that have a share in the group; a parcel shared by two counts in both. */
  readonly parcels: number
  /** By the areas that totals count: measured, or as stated where stated. */
  readonly siteAreaMm2: number
  /** Measured, whichever area totals count: what the balance closes by. */
  readonly computedMm2: number
  readonly gfaMm2: number
  /** Parcels without a gross floor area. */
  readonly withoutGfa: number
  /** Σ micro-score × mm², with the scores at the far and near end of their accuracy. */
  readonly scoreArea: bigint
  readonly scoreAreaLow: bigint
  readonly scoreAreaHigh: bigint
  readonly scoredMm2: number
  /** Σ micro-score of access to University Town land × mm². */
  readonly accessArea: bigint
  /** What each parcel that is shared with other groups adds to the counts, by row: groups together count it once. */
  readonly shared: ReadonlyMap<number, Counts>
  /** Land whose nearest University Town site is within so many metres. */
  readonly within500Mm2: number
  readonly within1000Mm2: number
  readonly within2000Mm2: number
  readonly within5000Mm2: number
}

/** How many parcels there are of a kind: unlike areas and money, a parcel does not fall into parts here. */
const COUNTS = ['parcels', 'withoutGfa', 'costIncomplete', 'resumptionUnknown', 'yearUnknown'] as const
type Counts = Readonly<Record<(typeof COUNTS)[number], number>>

/** Distances by which land is shared out: within so many metres of a University Town site. */
export const BANDS_M = [500, 1000, 2000, 5000] as const
export type Band = (typeof BANDS_M)[number]
export const withinKey = (band: Band) => `within${band}Mm2` as const

/** A sum measure: the schedule of areas is every other total's source. Add and remove are exact inverses. */
export interface ScheduleOfAreas {
  readonly groups: ReadonlyMap<Group, Sums>
  /** Each parcel once, whoever shares it. */
  readonly parcels: number
  readonly assignedParcels: number
}

export type AssignmentOf = (row: number) => Assignment | undefined

/** The schedule by a full fold over every parcel, or over some of them. */
export function scheduleOfAreas(
  basis: Basis,
  assignmentOf: AssignmentOf,
  rows: Iterable<number> = liveRows(basis.layer),
): ScheduleOfAreas {
  const groups = new Map<Group, Sums>()
  let [parcels, assigned] = [0, 0]
  for (const row of rows) {
    const assignment = assignmentOf(row)
    parcels++
    if (isAssigned(assignment)) assigned++
    count(groups, basis, row, assignment, 1)
  }
  return { groups, parcels, assignedParcels: assigned }
}

/**
 * The schedule after some parcels changed hands: moves by what changed, not by how many parcels there are.
 *
 * Takes  the changed rows with their assignments before and after.
 */
export function moveSchedule(
  schedule: ScheduleOfAreas,
  basis: Basis,
  moved: Iterable<{ readonly row: number; readonly from: Assignment | undefined; readonly to: Assignment | undefined }>,
): ScheduleOfAreas {
  const groups = copiedGroups(schedule)
  let { assignedParcels } = schedule
  for (const { row, from, to } of moved) {
    count(groups, basis, row, from, -1)
    count(groups, basis, row, to, 1)
    assignedParcels += Number(isAssigned(to)) - Number(isAssigned(from))
  }
  for (const [group, sums] of groups) if (sums.parcels === 0) groups.delete(group)
  return { groups, parcels: schedule.parcels, assignedParcels }
}

/** Some rows with what they are measured by. */
interface RowsOf {
  readonly basis: Basis
  readonly rows: readonly number[]
  readonly assignmentOf: AssignmentOf
}

/**
 * The schedule after some parcels were drawn anew, came or went: by what changed, not by how many parcels there are.
 *
 * Takes  the changed parcels as they were, and as they are; the assumptions are the same.
 */
export function redrawSchedule(schedule: ScheduleOfAreas, before: RowsOf, after: RowsOf): ScheduleOfAreas {
  const groups = copiedGroups(schedule)
  let { assignedParcels } = schedule
  for (const [{ basis, rows, assignmentOf }, sign] of [
    [before, -1],
    [after, 1],
  ] as const) {
    for (const row of rows) {
      const assignment = assignmentOf(row)
      count(groups, basis, row, assignment, sign)
      assignedParcels += sign * Number(isAssigned(assignment))
    }
  }
  for (const [group, sums] of groups) if (sums.parcels === 0) groups.delete(group)
  return { groups, parcels: parcelsIn(after.basis.layer), assignedParcels }
}

const copiedGroups = ({ groups }: ScheduleOfAreas) =>
  new Map<Group, Sums>(
    [...groups].map(([group, sums]) => [group, { ...sums, ...copiedCosts(sums), shared: new Map(sums.shared) }]),
  )

export const assigneeGroup = (assignee: AssigneeId): Group => `assignee:${assignee}`
export const assigneeOfGroup = (group: Group): AssigneeId | undefined =>
  group.startsWith('assignee:') ? group.slice('assignee:'.length) : undefined

/** An empty group: a true zero. */
export const emptySums = (width: number): Sums => ({
  parcels: 0,
  siteAreaMm2: 0,
  computedMm2: 0,
  gfaMm2: 0,
  withoutGfa: 0,
  ...emptyCosts(width),
  scoreArea: 0n,
  scoreAreaLow: 0n,
  scoreAreaHigh: 0n,
  scoredMm2: 0,
  accessArea: 0n,
  shared: new Map(),
  within500Mm2: 0,
  within1000Mm2: 0,
  within2000Mm2: 0,
  within5000Mm2: 0,
})

/** Groups added up: the sum row, or the assigned total over the kinds that are asked for. Counts each parcel once. */
export function addSums(width: number, all: Iterable<Sums>): Sums {
  const total = draft(emptySums(width))
  for (const sums of all) {
    for (const key of WHOLE) total[key] += sums[key]
    for (const key of LARGE) total[key] += sums[key]
    addCosts(total, sums)
    for (const [row, counts] of sums.shared) {
      if (total.shared.has(row)) for (const key of COUNTS) total[key] -= counts[key]
      else total.shared.set(row, counts)
    }
  }
  return total
}

/** Sums of a group, or of all of them; a true zero where nothing is in it. */
export const sumsOfGroup = ({ groups }: ScheduleOfAreas, group: Group | 'sum', width: number): Sums =>
  group === 'sum' ? addSums(width, groups.values()) : (groups.get(group) ?? emptySums(width))

/** Sums of the assigned groups, optionally only those of some kinds of assignee. */
export function assignedSums(
  basis: Basis,
  schedule: ScheduleOfAreas,
  kindOf: (assignee: AssigneeId) => AssigneeKind | undefined,
  kinds: readonly AssigneeKind[] = [],
): Sums {
  const chosen: Sums[] = []
  for (const [group, sums] of schedule.groups) {
    const assignee = assigneeOfGroup(group)
    if (assignee === undefined) continue
    const kind = kindOf(assignee)
    if (kinds.length === 0 || (kind && kinds.includes(kind))) chosen.push(sums)
  }
  return addSums(costWidth(basis.card), chosen)
}

/** The parcels counted in each group, in row order; of every parcel, or of some of them. */
export function membersOf(
  layer: ParcelLayer,
  assignmentOf: AssignmentOf,
  rows: Iterable<number> = liveRows(layer),
): ReadonlyMap<Group, readonly Member[]> {
  const groups = new Map<Group, Member[]>()
  for (const row of rows) {
    for (const { group, share } of partsOf(layer, row, assignmentOf(row))) {
      const members = groups.get(group)
      if (members) members.push({ row, share })
      else groups.set(group, [{ row, share }])
    }
  }
  return groups
}

/** Where a parcel is counted, and with what share. */
const partsOf = (layer: ParcelLayer, row: number, assignment: Assignment | undefined) =>
  isAssigned(assignment)
    ? assignment.shares.map(({ assignee, share }) => ({ group: assigneeGroup(assignee), share }))
    : [{ group: groupOfStatus[landStatusAt(layer, row)], share: 1 }]

type Draft = { -readonly [Key in Exclude<keyof Sums, keyof CostSums | 'shared'>]: Sums[Key] } & CostDraft & {
    readonly shared: Map<number, Counts>
  }
const draft = (sums: Sums): Draft => sums as Draft
const WHOLE = [
  'parcels',
  'siteAreaMm2',
  'computedMm2',
  'gfaMm2',
  'withoutGfa',
  'scoredMm2',
  'within500Mm2',
  'within1000Mm2',
  'within2000Mm2',
  'within5000Mm2',
] as const
const LARGE = ['scoreArea', 'scoreAreaLow', 'scoreAreaHigh', 'accessArea'] as const

const groupOfStatus: Readonly<Record<LandStatus, Group>> = {
  free: 'unassigned',
  committed: 'committed',
  reserved: 'reserved',
}

/** Adds (sign 1) or takes out (sign −1) one parcel, split between its assignees by share. */
function count(
  groups: Map<Group, Sums>,
  basis: Basis,
  row: number,
  assignment: Assignment | undefined,
  sign: 1 | -1,
): void {
  const whole = contribution(basis, row, assignment)
  let reached = 0
  const parts = partsOf(basis.layer, row, assignment)
  for (const { group, share } of parts) {
    const upTo = Math.min(1, reached + share)
    const sums = sumsOf(groups, group, whole.cost.cents.length)
    addPart(sums, whole, reached, upTo, sign)
    if (parts.length > 1 && sign === 1) sums.shared.set(row, countsOf(whole))
    if (parts.length > 1 && sign === -1) sums.shared.delete(row)
    reached = upTo
  }
}

const countsOf = ({ withoutGfa, cost }: Contribution): Counts => ({
  parcels: 1,
  withoutGfa,
  costIncomplete: Number(cost.notEstimated.length > 0),
  resumptionUnknown: Number(cost.resumptionUnknown),
  yearUnknown: Number(cost.yearUnknown),
})

/** Adds the part of a parcel between two cumulative shares: parts of a whole always add up to it exactly. */
function addPart(sums: Draft, whole: Contribution, from: number, to: number, sign: 1 | -1): void {
  const part = (value: number) => sign * (Math.round(value * to) - Math.round(value * from))
  const area = part(whole.siteAreaMm2)
  sums.parcels += sign
  sums.siteAreaMm2 += area
  sums.computedMm2 += part(whole.computedMm2)
  sums.gfaMm2 += part(whole.gfaMm2)
  sums.withoutGfa += sign * whole.withoutGfa
  addParcelCost(sums, whole.cost, { part, sign, areaMm2: area })
  if (whole.access !== undefined) sums.accessArea += BigInt(whole.access) * BigInt(area)
  if (!whole.score) return
  for (const band of BANDS_M) if (whole.distanceM <= band) sums[withinKey(band)] += area
  sums.scoredMm2 += area
  sums.scoreArea += BigInt(whole.score[0]) * BigInt(area)
  sums.scoreAreaLow += BigInt(whole.score[1]) * BigInt(area)
  sums.scoreAreaHigh += BigInt(whole.score[2]) * BigInt(area)
}

interface Contribution {
  readonly siteAreaMm2: number
  readonly computedMm2: number
  readonly gfaMm2: number
  readonly withoutGfa: 0 | 1
  readonly cost: ParcelCost
  readonly score: readonly [number, number, number] | undefined
  readonly distanceM: number
  readonly access: number | undefined
}

function contribution(basis: Basis, row: number, assignment: Assignment | undefined): Contribution {
  const gfa = knownValue(grossFloorArea(basis, row))
  const cost = parcelCost(basis, row, assignment)
  const nearest = nearestSite(basis, row)
  const score = nearest && proximityScore(nearest, basis.halfDistanceM)
  const access = parcelAccess(basis, row)
  return {
    siteAreaMm2: toMm2(basis.layer.siteAreaM2[row]!),
    computedMm2: toMm2(computedAreaAt(basis.layer, row)),
    gfaMm2: gfa === undefined ? 0 : toMm2(gfa),
    withoutGfa: gfa === undefined ? 1 : 0,
    cost,
    score: score && [toMicroScore(score.score), toMicroScore(score.low), toMicroScore(score.high)],
    distanceM: nearest?.distanceM ?? Number.POSITIVE_INFINITY,
    access: access === undefined ? undefined : toMicroScore(access),
  }
}

function sumsOf(groups: Map<Group, Sums>, group: Group, width: number): Draft {
  const known = groups.get(group)
  if (known) return draft(known)
  const fresh = emptySums(width)
  groups.set(group, fresh)
  return draft(fresh)
}
