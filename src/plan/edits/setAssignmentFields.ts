import { type Message, message } from '../../lib/message.ts'
import type { Result } from '../../lib/result.ts'
import { intern } from '../assignment.ts'
import { type Edit, editAssignments } from '../edit.ts'
import type { Assignment, ParcelId, Plan, ScenarioId } from '../types.ts'

/** What can be said of an assigned parcel beside its assignee; `undefined` takes the field out. */
export type AssignmentFields = {
  readonly [Field in Exclude<keyof Assignment, 'shares'>]?: Assignment[Field] | undefined
}

/**
 * Sets phase year, delivery mode, route of grant, stage, bundle or planned use of parcels, as one undoable step.
 *
 * Takes    the fields to change; others stay. Parcels without an assignee keep the record for when they get one.
 * Refuses  as `editAssignments`.
 */
export function setAssignmentFields(
  plan: Plan,
  scenario: ScenarioId,
  parcels: readonly ParcelId[],
  fields: AssignmentFields,
): Result<Edit, Message> {
  return editAssignments({
    plan,
    scenario,
    parcels,
    change: (before) => withFields(before, fields),
    words: (count) =>
      message('edit.setFields', { count, fields: Object.keys(fields).map((field) => message(`field.${field}`)) }),
    nothing: message('refusal.nothingToChange'),
  })
}

function withFields(before: Assignment | undefined, fields: AssignmentFields): Assignment | undefined {
  const record = { shares: [], ...before, ...fields } as Assignment
  const says = Object.entries(record).some(([key, value]) =>
    key === 'shares' ? record.shares.length > 0 : value !== undefined,
  )
  return says ? intern(record) : undefined
}
