import { type Message, message } from '../../lib/message.ts'
import { type Result, refuse } from '../../lib/result.ts'
import type { Edit } from '../edit.ts'
import { inOrder } from '../inOrder.ts'
import type { RateCard } from '../rateCard.ts'
import type { Plan, Scenario } from '../types.ts'
import { putRow } from './putRow.ts'

/** The scenarios that a card costs: by their own choice, or by the plan's. */
export function scenariosCostedBy(plan: Plan, card: RateCard['id']): readonly Scenario[] {
  return inOrder(plan.scenarios.values()).filter(
    ({ assumptions }) => (assumptions.rateCard ?? plan.settings.rateCard) === card,
  )
}

/**
 * Takes a rate card out of the plan.
 *
 * Refuses  a card that is in use, naming the scenarios; the plan's own choice, also where no scenario follows it.
 */
export function removeRateCard(plan: Plan, id: RateCard['id']): Result<Edit, Message> {
  const card = plan.rateCards.get(id)
  if (!card) return refuse(message('refusal.nothingToChange'))
  const scenarios = scenariosCostedBy(plan, id)
  if (scenarios.length > 0)
    return refuse(message('refusal.rateCardInUse', { title: card.title, scenarios: scenarios.map(({ name }) => name) }))
  if (plan.settings.rateCard === id) return refuse(message('refusal.rateCardOfPlan', { title: card.title }))
  return putRow(plan, 'rateCards', id, undefined, message('edit.removeRateCard', { title: card.title }))
}
