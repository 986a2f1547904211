import { type Message, message } from '../lib/message.ts'
import { ok, type Result, refuse } from '../lib/result.ts'
import { lockOn } from './locks.ts'
import { diffRows, type PlanPatch } from './patch.ts'
import type { Assignment, ParcelId, Plan, ScenarioId } from './types.ts'

/** An act on the plan: what it changes and the words for it. One edit, one patch, one undo step. */
export interface Edit {
  readonly patch: PlanPatch
  readonly words: Message
  /** The scenario it changes; undoing it first shows that scenario. */
  readonly scenario?: ScenarioId
  /** Parcels that were asked for and stay as they were, because they are locked. */
  readonly locked?: readonly ParcelId[]
}

/** A change to the assignments of some parcels. */
export interface AssignmentChange {
  readonly plan: Plan
  readonly scenario: ScenarioId
  readonly parcels: readonly ParcelId[]
  /** The assignment of a parcel after the edit, from what it was. */
  change(before: Assignment | undefined, parcel: ParcelId): Assignment | undefined
  words(count: number): Message
  /** Said when nothing would change although nothing is locked. */
  readonly nothing: Message
}

/**
 * An edit of assignments.
 *
 * Gives    one change for each pair of equal records; locked parcels are left as they were and named.
 * Refuses  no parcels; an unknown scenario; every parcel that would change is locked; nothing to change.
 */
export function editAssignments({
  plan,
  scenario,
  parcels,
  change,
  words,
  nothing,
}: AssignmentChange): Result<Edit, Message> {
  const shown = plan.scenarios.get(scenario)
  if (!shown) return refuse(message('refusal.noScenario'))
  if (shown.locked) return refuse(message('refusal.scenarioLocked', { name: shown.name }))
  if (parcels.length === 0) return refuse(message('refusal.nothingSelected'))
  const held = plan.assignments.get(scenario)
  const before = new Map<ParcelId, Assignment>()
  const after = new Map<ParcelId, Assignment>()
  const locked: ParcelId[] = []
  for (const id of parcels) {
    const from = held?.get(id)
    const to = change(from, id)
    if (from !== to && lockOn(plan, id, from)) {
      locked.push(id)
      continue
    }
    if (from) before.set(id, from)
    if (to) after.set(id, to)
  }
  const changes = diffRows(before, after)
  if (changes.length === 0)
    return refuse(
      locked.length > 0 ? message('refusal.locked', { count: locked.length, parcels: some(locked) }) : nothing,
    )
  const count = changes.reduce((sum, group) => sum + group.ids.length, 0)
  return ok({
    patch: changes.map((group) => ({ table: 'assignments', scenario, ...group })),
    words: words(count),
    scenario,
    ...(locked.length > 0 ? { locked } : {}),
  })
}

/** The first few of many names, for a sentence. */
export const some = (names: readonly string[], most = 5): readonly string[] =>
  names.length <= most ? names : [...names.slice(0, most), '…']
