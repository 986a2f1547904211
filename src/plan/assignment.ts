import type { AssigneeId, Assignment } from './types.ts'

/** The assignment that gives a whole parcel to one assignee, keeping what else was said of the parcel. */
export function wholeTo(assignee: AssigneeId, before: Assignment | undefined): Assignment {
  return intern({ ...before, shares: [{ assignee, share: 1 }] })
}

/** The same record for equal assignments, so that thousands of parcels share one. */
export function intern(assignment: Assignment): Assignment {
  const key = JSON.stringify(orderedKeys(assignment))
  const known = interned.get(key)
  if (known) return known
  interned.set(key, assignment)
  return assignment
}

/** The one assignee of a parcel, or undefined when it is shared or unassigned. */
export const soleAssignee = (assignment: Assignment | undefined): AssigneeId | undefined =>
  assignment?.shares.length === 1 ? assignment.shares[0]?.assignee : undefined

export const isAssigned = (assignment: Assignment | undefined): assignment is Assignment =>
  assignment !== undefined && assignment.shares.length > 0

const interned = new Map<string, Assignment>()

const KEYS = ['shares', 'phaseYear', 'deliveryMode', 'route', 'stage', 'bundle', 'landUse'] as const

function orderedKeys(assignment: Assignment): unknown {
  return KEYS.map((key) => assignment[key] ?? null)
}
