import { type Message, message } from '../../lib/message.ts'
import { ok, type Result, refuse } from '../../lib/result.ts'
import type { Edit } from '../edit.ts'
import type { RateCard } from '../rateCard.ts'
import type { Plan, ScenarioId } from '../types.ts'
import { putRow } from './putRow.ts'

/** Chooses the rate card that the plan counts by, where a scenario has none of its own. */
export function chooseRateCard(plan: Plan, id: RateCard['id']): Result<Edit, Message> {
  const card = plan.rateCards.get(id)
  if (!card || plan.settings.rateCard === id) return refuse(message('refusal.nothingToChange'))
  const to = { ...plan.settings, rateCard: id }
  return ok({
    patch: [{ table: 'plan', field: 'settings', from: plan.settings, to, ids: ['plan'] }],
    words: message('edit.chooseRateCard', { title: card.title }),
  })
}

/**
 * Chooses the rate card of one scenario; undefined follows the plan's choice.
 *
 * Refuses  a locked scenario.
 */
export function chooseScenarioCard(
  plan: Plan,
  id: ScenarioId,
  cardId: RateCard['id'] | undefined,
): Result<Edit, Message> {
  const scenario = plan.scenarios.get(id)
  if (!scenario) return refuse(message('refusal.noScenario'))
  if (scenario.locked) return refuse(message('refusal.scenarioLocked', { name: scenario.name }))
  const card = cardId === undefined ? undefined : plan.rateCards.get(cardId)
  if (cardId !== undefined && !card) return refuse(message('refusal.nothingToChange'))
  const { rateCard: _followed, ...others } = scenario.assumptions
  const assumptions = cardId === undefined ? others : { ...others, rateCard: cardId }
  const words = card
    ? message('edit.chooseScenarioCard', { title: card.title, scenario: scenario.name })
    : message('edit.followPlanCard', { scenario: scenario.name })
  return putRow(plan, 'scenarios', id, { ...scenario, assumptions }, words)
}
