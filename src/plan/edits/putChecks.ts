import { type Message, message } from '../../lib/message.ts'
import { type Result, refuse } from '../../lib/result.ts'
import type { Edit } from '../edit.ts'
import type { Check, Checklist, Plan, Target, ZoneNotes } from '../types.ts'
import { putRow } from './putRow.ts'

/**
 * Adds or changes a target.
 *
 * Refuses  one without a name or without a bound, and a lower bound above the upper one.
 */
export function putTarget(plan: Plan, target: Target): Result<Edit, Message> {
  if (target.name.en.trim() === '' || target.name.zh.trim() === '') return refuse(message('refusal.nameNeeded'))
  if (target.atLeast === undefined && target.atMost === undefined) return refuse(message('refusal.boundNeeded'))
  if (target.atLeast !== undefined && target.atMost !== undefined && target.atLeast > target.atMost)
    return refuse(message('refusal.boundsCross'))
  const key = plan.targets.has(target.id) ? 'edit.changeTarget' : 'edit.addTarget'
  return putRow(plan, 'targets', target.id, target, message(key, { target: target.name }))
}

export function removeTarget(plan: Plan, id: Target['id']): Result<Edit, Message> {
  const name = plan.targets.get(id)?.name ?? ''
  return putRow(plan, 'targets', id, undefined, message('edit.removeTarget', { target: name }))
}

/** Fills the notes of one zone of one statutory plan. */
export function putZoneNotes(plan: Plan, notes: ZoneNotes): Result<Edit, Message> {
  if (notes.plan.trim() === '' || notes.zone.trim() === '') return refuse(message('refusal.zoneNeeded'))
  return putRow(plan, 'zoneNotes', notes.id, notes, message('edit.zoneNotes', { zone: notes.zone }))
}

export function removeZoneNotes(plan: Plan, id: ZoneNotes['id']): Result<Edit, Message> {
  const zone = plan.zoneNotes.get(id)?.zone ?? ''
  return putRow(plan, 'zoneNotes', id, undefined, message('edit.removeZoneNotes', { zone }))
}

/** Answers one question of a parcel's or a bundle's checklist; unknown without a note takes the answer back. */
export function answerCheck(
  plan: Plan,
  id: Checklist['id'],
  check: Check,
  answer: 'yes' | 'no' | 'unknown',
  note: string,
): Result<Edit, Message> {
  const { [check]: _, ...others } = plan.checklists.get(id)?.answers ?? {}
  const words = note.trim()
  const answers =
    answer === 'unknown' && words === ''
      ? others
      : { ...others, [check]: { answer, ...(words === '' ? {} : { note: words }) } }
  const row: Checklist | undefined = Object.keys(answers).length === 0 ? undefined : { id, answers }
  return putRow(plan, 'checklists', id, row, message('edit.checklist'))
}
