import { type Message, message } from '../lib/message.ts'
import type { RateCard } from '../plan/rateCard.ts'

type Named = Pick<RateCard, 'title' | 'version' | 'priceLevel'>

/** A rate card by title, version and price level. */
export const cardWords = ({ title, version, priceLevel }: Named): Message =>
  message('cost.card', { title, version, level: priceLevel })

/** By which card a figure is costed, as its explanation prints it. */
export const cardFact = (card: Named) => ({ label: message('why.rateCard'), text: cardWords(card) })
