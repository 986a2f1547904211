import { type Message, message } from '../../lib/message.ts'
import { ok, type Result, refuse } from '../../lib/result.ts'
import type { Edit } from '../edit.ts'
import { inOrder } from '../inOrder.ts'
import type { Change } from '../patch.ts'
import type { Plan, ScenarioId } from '../types.ts'

/**
 * Moves a scenario so many places towards the end (towards the start, where negative); the others close up.
 *
 * The order says nothing of what a scenario holds: a locked one can be moved too.
 * Refuses  a move that changes nothing.
 */
export function moveScenario(plan: Plan, id: ScenarioId, places: number): Result<Edit, Message> {
  const before = inOrder(plan.scenarios.values())
  const at = before.findIndex((scenario) => scenario.id === id)
  const moved = before[at]
  if (!moved) return refuse(message('refusal.noScenario'))
  const to = Math.min(before.length - 1, Math.max(0, at + places))
  if (to === at) return refuse(message('refusal.nothingToChange'))
  const after = before.filter((scenario) => scenario !== moved)
  after.splice(to, 0, moved)
  const patch = after.flatMap((scenario, i): Change[] => {
    const order = before[i]!.order
    if (scenario.order === order) return []
    return [{ table: 'scenarios', from: scenario, to: { ...scenario, order }, ids: [scenario.id] }]
  })
  return ok({ patch, words: message('edit.moveScenario', { scenario: moved.name }), scenario: id })
}
