import type { AssigneeId, Assignment } from './types.ts'

/** The assignment that gives a whole parcel to one assignee, keeping what else was said of the parcel. */
export function wholeTo(assignee: AssigneeId, before: Assignment | undefined): Assignment {
  return intern({ ...before, shares: [{ assignee, share: 1 }] })
}

/** The assignment with two assignees in each other's place, keeping what else was said of the parcel. */
export const swappedIn = (before: Assignment, one: AssigneeId, other: AssigneeId): Assignment =>
  intern({
    ...before,
    shares: before.shares.map(({ assignee, share }) => ({
      assignee: assignee === one ? other : assignee === other ? one : assignee,
      share,
    })),
  })

/** The same record, with its keys in one order, for equal assignments: thousands of parcels share one. */
export function intern(assignment: Assignment): Assignment {
  const ordered = Object.fromEntries(
    KEYS.flatMap((key) => (assignment[key] === undefined ? [] : [[key, assignment[key]]])),
  ) as unknown as Assignment
  const key = JSON.stringify(ordered)
  const known = interned.get(key)
  if (known) return known
  interned.set(key, ordered)
  return ordered
}

/** The one assignee of a parcel, or undefined when it is shared or unassigned. */
export const soleAssignee = (assignment: Assignment | undefined): AssigneeId | undefined =>
  assignment?.shares.length === 1 ? assignment.shares[0]?.assignee : undefined

export const isAssigned = (assignment: Assignment | undefined): assignment is Assignment =>
  assignment !== undefined && assignment.shares.length > 0

const interned = new Map<string, Assignment>()

const KEYS = ['shares', 'phaseYear', 'deliveryMode', 'route', 'stage', 'bundle', 'landUse'] as const
