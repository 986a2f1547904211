import { type Message, message } from '../../lib/message.ts'
import { type Result, refuse } from '../../lib/result.ts'
import type { Edit } from '../edit.ts'
import { inOrder } from '../inOrder.ts'
import type { Decision, Plan } from '../types.ts'
import { lastOrder, putRow } from './putRow.ts'

/** The decision log in its order. */
export const decisionsInOrder = (plan: Plan): readonly Decision[] => inOrder(plan.decisions.values())

/**
 * Records a question with what was decided, or that it is open.
 *
 * Refuses  one without a question in either language.
 */
export function addDecision(plan: Plan, decision: Omit<Decision, 'order'>): Result<Edit, Message> {
  if (blank(decision)) return refuse(message('refusal.questionNeeded'))
  const row = { ...decision, order: lastOrder(plan.decisions) }
  return putRow(plan, 'decisions', decision.id, row, message('edit.addDecision', { question: decision.question }))
}

/** Refuses  one that is gone or without a question; what would change nothing. */
export function changeDecision(plan: Plan, decision: Decision): Result<Edit, Message> {
  if (!plan.decisions.has(decision.id)) return refuse(message('refusal.noDecision'))
  if (blank(decision)) return refuse(message('refusal.questionNeeded'))
  const words = message('edit.changeDecision', { question: decision.question })
  return putRow(plan, 'decisions', decision.id, decision, words)
}

export function removeDecision(plan: Plan, id: Decision['id']): Result<Edit, Message> {
  const decision = plan.decisions.get(id)
  if (!decision) return refuse(message('refusal.noDecision'))
  return putRow(plan, 'decisions', id, undefined, message('edit.removeDecision', { question: decision.question }))
}

const blank = ({ question }: Pick<Decision, 'question'>): boolean =>
  question.en.trim() === '' || question.zh.trim() === ''
