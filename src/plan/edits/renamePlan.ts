import { type LocalText, type Message, message } from '../../lib/message.ts'
import { ok, type Result, refuse } from '../../lib/result.ts'
import type { Edit } from '../edit.ts'
import type { Plan } from '../types.ts'

/**
 * Gives the plan another title.
 *
 * Refuses  an empty title; the title it has.
 */
export function renamePlan(plan: Plan, title: LocalText): Result<Edit, Message> {
  if (title.en.trim() === '' || title.zh.trim() === '') return refuse(message('refusal.nameNeeded'))
  if (title.en === plan.title.en && title.zh === plan.title.zh) return refuse(message('refusal.nothingToChange'))
  return ok({
    patch: [{ table: 'plan', field: 'title', from: plan.title, to: title, ids: ['plan'] }],
    words: message('edit.rename', { title }),
  })
}
