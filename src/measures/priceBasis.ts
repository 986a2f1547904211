import { type Message, message } from '../lib/message.ts'
import type { RateCard } from '../plan/rateCard.ts'

/** Works as they are drawn: at the price level of the card, before fees, contingencies and escalation. */
const AT_LEVEL = /^(assigned-)?cost-p\d\d-hkd$/

/** Costs that are escalated to the year of spending. */
const OF_THE_DAY = /^((assigned|public|private|resumption)-)?cost-likely-hkd$/

/**
 * What prices a measure is in: sums in different prices stand in one table and must not be taken for the same money.
 *
 * Takes  the rate cards of the scenarios compared; where their levels differ, prices are only called constant.
 * Gives  undefined for what is no money.
 */
export function priceBasisOf(measure: string, cards: readonly Pick<RateCard, 'priceLevel'>[]): Message | undefined {
  if (OF_THE_DAY.test(measure)) return message('prices.ofTheDay')
  return AT_LEVEL.test(measure) ? constantPrices(cards) : undefined
}

/** Prices of the cards' level, by its year or month where they have one in common. */
export function constantPrices(cards: readonly Pick<RateCard, 'priceLevel'>[]): Message {
  const [level, ...others] = new Set(cards.map(({ priceLevel }) => priceLevel))
  return level === undefined || others.length > 0 ? message('prices.constant') : message('prices.level', { level })
}

/** A name with the prices that its numbers are in; the name alone where it is of no money. */
export function pricedName(name: Message, prices: Message | undefined): Message {
  return prices ? message('prices.named', { measure: name, prices }) : name
}
