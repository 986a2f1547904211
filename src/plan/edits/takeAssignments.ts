import { type Message, message } from '../../lib/message.ts'
import type { Result } from '../../lib/result.ts'
import { type Edit, editAssignments } from '../edit.ts'
import type { Assignment, ParcelId, Plan, ScenarioId } from '../types.ts'

/** Gives parcels of one scenario the assignments that a file's columns show; undefined clears. Locked parcels stay. */
export const takeAssignments = (
  plan: Plan,
  scenario: ScenarioId,
  shown: ReadonlyMap<ParcelId, Assignment | undefined>,
): Result<Edit, Message> =>
  editAssignments({
    plan,
    scenario,
    parcels: [...shown.keys()],
    change: (_, parcel) => shown.get(parcel),
    words: (count) => message('edit.takeViews', { count }),
    nothing: message('refusal.nothingToChange'),
  })
