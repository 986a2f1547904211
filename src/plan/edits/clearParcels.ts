import { type Message, message } from '../../lib/message.ts'
import type { Result } from '../../lib/result.ts'
import { type Edit, editAssignments } from '../edit.ts'
import type { ParcelId, Plan, ScenarioId } from '../types.ts'

/**
 * Takes parcels back from whoever holds them in one scenario.
 *
 * Refuses  as `editAssignments`; none of them assigned.
 */
export function clearParcels(plan: Plan, scenario: ScenarioId, parcels: readonly ParcelId[]): Result<Edit, Message> {
  return editAssignments({
    plan,
    scenario,
    parcels,
    change: () => undefined,
    words: (count) => message('edit.clear', { count }),
    nothing: message('refusal.noneAssigned', { count: parcels.length }),
  })
}
