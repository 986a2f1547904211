import type { Message } from '../lib/message.ts'
import { diffRows, type PlanPatch } from './patch.ts'
import type { Assignment, ParcelId, Plan, ScenarioId } from './types.ts'

/** An act on the plan: what it changes and the words for it. One edit, one patch, one undo step. */
export interface Edit {
  readonly patch: PlanPatch
  readonly words: Message
  /** The scenario it changes; undoing it first shows that scenario. */
  readonly scenario?: ScenarioId
}

/** An edit that changes the assignments of some parcels, or undefined when nothing would change. */
export function editOfAssignments(
  plan: Plan,
  scenario: ScenarioId,
  parcels: readonly ParcelId[],
  change: (before: Assignment | undefined) => Assignment | undefined,
  words: (count: number) => Message,
): Edit | undefined {
  const held = plan.assignments.get(scenario)
  const before = new Map<ParcelId, Assignment>()
  const after = new Map<ParcelId, Assignment>()
  for (const id of parcels) {
    const from = held?.get(id)
    const to = change(from)
    if (from) before.set(id, from)
    if (to) after.set(id, to)
  }
  const changes = diffRows(before, after)
  if (changes.length === 0) return undefined
  const count = changes.reduce((sum, group) => sum + group.ids.length, 0)
  return {
    patch: changes.map((group) => ({ table: 'assignments', scenario, ...group })),
    words: words(count),
    scenario,
  }
}
