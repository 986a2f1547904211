import type { Basis } from '../measures/basis.ts'
import { moveSchedule, type ScheduleOfAreas, scheduleOfAreas } from '../measures/scheduleOfAreas.ts'
import { parcelsIn } from '../parcels/parcelLayer.ts'
import type { ParcelId } from '../plan/types.ts'
import { changedRows, type Given } from './changedRows.ts'

/** A schedule with what it was folded from. */
interface Folded {
  readonly basis: Basis
  readonly given: Given
  readonly schedule: ScheduleOfAreas
}

/** Schedules of the scenarios looked at last: as many as a planner compares, and some. */
const KEPT = 6
let known: readonly Folded[] = []

/**
 * The schedule of some assignments: as it is remembered, else moved from one of the same assumptions by what differs,
 * else folded anew.
 *
 * Cost  nothing, or the parcels that differ; all parcels where no schedule stands on the same basis.
 */
export function scheduleFor(basis: Basis, given: Given, rowOf: ReadonlyMap<ParcelId, number>): ScheduleOfAreas {
  const same = known.filter((one) => one.basis === basis)
  const exact = same.find((one) => one.given === given)
  if (exact) return exact.schedule
  const [near] = same
  const rows = near && changedRows(near.given, given, rowOf)
  const { ids } = basis.layer
  // a parcel that moves is taken out and counted in: past half of them a fold is less
  const schedule =
    near && rows && rows.length * 2 < parcelsIn(basis.layer)
      ? moveSchedule(
          near.schedule,
          basis,
          rows.map((row) => ({ row, from: near.given?.get(ids[row]!), to: given?.get(ids[row]!) })),
        )
      : scheduleOfAreas(basis, (row) => given?.get(ids[row]!))
  keepSchedule({ basis, given, schedule })
  return schedule
}

/** Remembers a schedule, in the place of the one it was moved from. */
export function keepSchedule(folded: Folded, before?: Given): void {
  const rest = known.filter(
    (one) => one.basis !== folded.basis || (one.given !== folded.given && (!before || one.given !== before)),
  )
  known = [folded, ...rest].slice(0, KEPT)
}
