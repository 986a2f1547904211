import { type Message, message } from '../../lib/message.ts'
import { type Result, refuse } from '../../lib/result.ts'
import type { Edit } from '../edit.ts'
import type { Plan, SharedWorks } from '../types.ts'
import { putRow } from './putRow.ts'

/**
 * Says where shared works stand: at a point, along a line, or, without a place, in the middle of what they serve.
 *
 * Takes    the place in WGS84 degrees.
 * Refuses  works that are gone, and what would change nothing.
 */
export function placeWorks(
  plan: Plan,
  id: SharedWorks['id'],
  geometry: SharedWorks['geometry'],
): Result<Edit, Message> {
  const works = plan.sharedWorks.get(id)
  if (!works) return refuse(message('refusal.noWorks'))
  const { geometry: _before, ...unplaced } = works
  const row = geometry ? { ...unplaced, geometry } : unplaced
  return putRow(plan, 'sharedWorks', id, row, message('edit.placeWorks', { works: works.name }))
}
