import { type Message, message } from '../../lib/message.ts'
import { type Result, refuse } from '../../lib/result.ts'
import { intern } from '../assignment.ts'
import { type Edit, editAssignments } from '../edit.ts'
import { assigneeLock } from '../locks.ts'
import type { ParcelId, Plan, ScenarioId, Share } from '../types.ts'

/** How far the shares of a parcel may be from 1 and still be taken as the whole: a typed third. */
const WHOLE = 1e-6

/**
 * Splits the area of parcels between assignees by share, as one undoable step.
 *
 * Refuses  as `editAssignments`; unknown or locked assignees; the same one twice; shares outside 0–1 or not adding up to 1.
 */
export function shareParcels(
  plan: Plan,
  scenario: ScenarioId,
  parcels: readonly ParcelId[],
  shares: readonly Share[],
): Result<Edit, Message> {
  const names = shares.map(({ assignee }) => plan.assignees.get(assignee)?.name)
  if (shares.length === 0 || names.some((name) => !name)) return refuse(message('refusal.noAssignee'))
  if (new Set(shares.map(({ assignee }) => assignee)).size < shares.length)
    return refuse(message('refusal.sharedTwice'))
  const locked = shares.find(({ assignee }) => plan.locks.has(assigneeLock(assignee)))
  if (locked) return refuse(message('refusal.assigneeLocked', { assignee: plan.assignees.get(locked.assignee)!.name }))
  const sum = shares.reduce((total, { share }) => total + share, 0)
  if (shares.some(({ share }) => !(share > 0 && share <= 1)) || Math.abs(sum - 1) > WHOLE)
    return refuse(message('refusal.sharesNotWhole', { sum: { percent: sum } }))
  return editAssignments({
    plan,
    scenario,
    parcels,
    change: (before) => intern({ ...before, shares: shares.map(({ assignee, share }) => ({ assignee, share })) }),
    words: (count) => message('edit.share', { count, assignees: names.map((name) => name!) }),
    nothing: message('refusal.nothingToChange'),
  })
}
