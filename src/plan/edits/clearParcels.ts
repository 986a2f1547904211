import { type Message, message } from '../../lib/message.ts'
import { ok, type Result, refuse } from '../../lib/result.ts'
import { type Edit, editOfAssignments } from '../edit.ts'
import type { ParcelId, Plan, ScenarioId } from '../types.ts'

/**
 * Takes parcels back from whoever holds them in one scenario.
 *
 * Refuses  no parcels; an unknown scenario; none of them assigned.
 */
export function clearParcels(plan: Plan, scenario: ScenarioId, parcels: readonly ParcelId[]): Result<Edit, Message> {
  if (!plan.scenarios.has(scenario)) return refuse(message('refusal.noScenario'))
  if (parcels.length === 0) return refuse(message('refusal.nothingSelected'))
  const edit = editOfAssignments(
    plan,
    scenario,
    parcels,
    () => undefined,
    (count) => message('edit.clear', { count }),
  )
  return edit ? ok(edit) : refuse(message('refusal.noneAssigned', { count: parcels.length }))
}
