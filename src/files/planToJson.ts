import { TABLES } from '../plan/patch.ts'
import type { Assignment, Plan } from '../plan/types.ts'
import type { PlanJson } from './planSchema.ts'

/** Version of the plan's form. A reader refuses a newer one and migrates older ones. */
export const PLAN_SCHEMA = 1

/** The plan as plain JSON, in a fixed order: the same plan always gives the same text. */
export function planToJson(plan: Plan): PlanJson {
  const scenarios = rowsOf(plan.scenarios).map((scenario) => ({
    ...scenario,
    assignments: groupAssignments(plan.assignments.get(scenario.id) ?? new Map()),
  }))
  const tables = Object.fromEntries(TABLES.map((table) => [table, rowsOf<unknown>(plan[table])]))
  const { id, title, settings } = plan
  return { schema: PLAN_SCHEMA, id, title, settings, ...tables, scenarios } as unknown as PlanJson
}

interface AssignmentGroup {
  readonly assignment: Assignment
  readonly parcels: readonly string[]
}

/** Equal assignments said once, with the parcels that have them in the order of their ids. */
function groupAssignments(held: ReadonlyMap<string, Assignment>): AssignmentGroup[] {
  const groups = new Map<string, { assignment: Assignment; parcels: string[] }>()
  for (const [id, assignment] of [...held].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const key = JSON.stringify(assignment)
    const group = groups.get(key)
    if (group) group.parcels.push(id)
    else groups.set(key, { assignment, parcels: [id] })
  }
  return [...groups.values()]
}

const rowsOf = <Row>(rows: ReadonlyMap<string, Row>): Row[] => [...rows.values()].sort(byOrder)

function byOrder(a: unknown, b: unknown): number {
  const order = (row: unknown) => (row as { order?: number }).order ?? 0
  const id = (row: unknown) => (row as { id: string }).id
  return order(a) - order(b) || (id(a) < id(b) ? -1 : 1)
}
