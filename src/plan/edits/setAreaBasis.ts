import { type Message, message } from '../../lib/message.ts'
import { ok, type Result, refuse } from '../../lib/result.ts'
import type { Edit } from '../edit.ts'
import type { Plan, Settings } from '../types.ts'

/**
 * Chooses which area of a parcel totals use, for the whole plan: measured, or as stated where its papers state one.
 *
 * Refuses  what would change nothing.
 */
export function setAreaBasis(plan: Plan, areaBasis: Settings['areaBasis']): Result<Edit, Message> {
  if (plan.settings.areaBasis === areaBasis) return refuse(message('refusal.nothingToChange'))
  return ok({
    patch: [
      { table: 'plan', field: 'settings', from: plan.settings, to: { ...plan.settings, areaBasis }, ids: ['plan'] },
    ],
    words: message('edit.areaBasis', { basis: message(`areaBasis.${areaBasis}`) }),
  })
}
