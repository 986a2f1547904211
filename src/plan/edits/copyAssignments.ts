import { type Message, message } from '../../lib/message.ts'
import { type Result, refuse } from '../../lib/result.ts'
import { type Edit, editAssignments } from '../edit.ts'
import type { ParcelId, Plan, ScenarioId } from '../types.ts'

/**
 * Gives parcels, in one scenario, exactly what another scenario says of them.
 *
 * Refuses  as `editAssignments`; another scenario that is not in the plan.
 */
export function copyAssignments(
  plan: Plan,
  scenario: ScenarioId,
  parcels: readonly ParcelId[],
  from: ScenarioId,
): Result<Edit, Message> {
  const source = plan.scenarios.get(from)
  if (!source) return refuse(message('refusal.noScenario'))
  const held = plan.assignments.get(from)
  return editAssignments({
    plan,
    scenario,
    parcels,
    change: (_before, parcel) => held?.get(parcel),
    words: (count) => message('edit.copy', { count, scenario: source.name }),
    nothing: message('refusal.nothingToChange'),
  })
}
