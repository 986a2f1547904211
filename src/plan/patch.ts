import { invariant } from '../lib/invariant.ts'
import type { Assignment, Plan, PlanTables, ScenarioId } from './types.ts'

export type TableName = keyof PlanTables

/**
 * Equal changes to many rows, said once.
 *
 * A row of a table is replaced whole: `undefined` on one side means it was made or removed. Assignment records are
 * interned, so that ten thousand parcels given to one firm are one change with ten thousand ids.
 */
export type Change =
  | {
      readonly table: 'assignments'
      readonly scenario: ScenarioId
      readonly from: Assignment | undefined
      readonly to: Assignment | undefined
      readonly ids: readonly string[]
    }
  | { readonly table: TableName; readonly from: unknown; readonly to: unknown; readonly ids: readonly string[] }
  | {
      readonly table: 'plan'
      readonly field: 'title' | 'settings'
      readonly from: unknown
      readonly to: unknown
      readonly ids: readonly ['plan']
    }

/** The one currency: result of an edit, undo entry, repaint list, journal record and scenario comparison. */
export type PlanPatch = readonly Change[]

const sameRecord = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b)

/**
 * The plan after a patch.
 *
 * Throws  a fault when a row is not what the patch says it was: a patch belongs to the plan it was made from.
 * Cost    one copy of each table touched, plus the ids named.
 */
export function applyPatch(plan: Plan, patch: PlanPatch): Plan {
  const next: Record<string, unknown> = {}
  const copies = new Map<string, Map<string, unknown>>()
  const assignments = new Map(plan.assignments)
  for (const change of patch) {
    if (change.table === 'plan') {
      next[change.field] = change.to
      continue
    }
    const rows =
      change.table === 'assignments'
        ? copyOnce(copies, `assignments/${change.scenario}`, plan.assignments.get(change.scenario))
        : copyOnce(copies, change.table, plan[change.table])
    for (const id of change.ids) {
      invariant(sameRecord(rows.get(id), change.from), `patch fits the plan: ${change.table} ${id}`)
      if (change.to === undefined) rows.delete(id)
      else rows.set(id, change.to)
    }
    if (change.table !== 'assignments') next[change.table] = rows
    else if (rows.size > 0) assignments.set(change.scenario, rows as Map<string, Assignment>)
    else assignments.delete(change.scenario)
  }
  return { ...plan, ...next, assignments } as Plan
}

/** The patch that takes the other one back. */
export function invertPatch(patch: PlanPatch): PlanPatch {
  return patch.map((change) => ({ ...change, from: change.to, to: change.from })).reverse() as PlanPatch
}

/** The patch that leads from plan `a` to plan `b`; empty when they hold the same. */
export function diffPlans(a: Plan, b: Plan): PlanPatch {
  const changes: Change[] = []
  for (const field of ['title', 'settings'] as const) {
    if (!sameRecord(a[field], b[field]))
      changes.push({ table: 'plan', field, from: a[field], to: b[field], ids: ['plan'] })
  }
  for (const table of TABLES) {
    for (const change of diffRows<unknown>(a[table], b[table])) changes.push({ table, ...change })
  }
  for (const scenario of new Set([...a.assignments.keys(), ...b.assignments.keys()])) {
    const changed = diffRows<Assignment>(a.assignments.get(scenario), b.assignments.get(scenario))
    for (const change of changed) changes.push({ table: 'assignments', scenario, ...change })
  }
  return changes
}

export const isEmptyPatch = (patch: PlanPatch): boolean => patch.length === 0

/** Changes of rows, equal ones grouped; rows that stay the same are left out. */
export function diffRows<Row>(
  before: ReadonlyMap<string, Row> | undefined,
  after: ReadonlyMap<string, Row> | undefined,
): { from: Row | undefined; to: Row | undefined; ids: string[] }[] {
  const groups = new Map<string, { from: Row | undefined; to: Row | undefined; ids: string[] }>()
  // few different records stand in many rows: each is written out once
  const texts = new Map<Row | undefined, string>()
  const textOf = (row: Row | undefined): string => {
    const known = texts.get(row) ?? String(JSON.stringify(row))
    texts.set(row, known)
    return known
  }
  const note = (id: string, from: Row | undefined, to: Row | undefined) => {
    if (from === to || textOf(from) === textOf(to)) return
    const key = `${textOf(from)}→${textOf(to)}`
    const group = groups.get(key)
    if (group) group.ids.push(id)
    else groups.set(key, { from, to, ids: [id] })
  }
  for (const [id, from] of before ?? []) note(id, from, after?.get(id))
  for (const [id, to] of after ?? []) if (!before?.has(id)) note(id, undefined, to)
  return [...groups.values()]
}

/** Parcels whose assignment a patch changes, by scenario: what the map repaints and the totals move by. */
export function touchedAssignments(patch: PlanPatch): ReadonlyMap<ScenarioId, readonly string[]> {
  const touched = new Map<ScenarioId, string[]>()
  for (const change of patch) {
    if (change.table !== 'assignments') continue
    const ids = touched.get(change.scenario)
    if (ids) ids.push(...change.ids)
    else touched.set(change.scenario, [...change.ids])
  }
  return touched
}

/** Every table of the plan, in the order in which patches and files list them. */
export const TABLES = [
  'layers',
  'shapes',
  'attributes',
  'scenarios',
  'assignees',
  'bundles',
  'rateCards',
  'locks',
  'comments',
  'sharedWorks',
  'targets',
  'decisions',
  'scenes',
  'checklists',
  'zoneNotes',
] as const satisfies readonly TableName[]

function copyOnce(
  copies: Map<string, Map<string, unknown>>,
  key: string,
  rows: ReadonlyMap<string, unknown> | undefined,
): Map<string, unknown> {
  const known = copies.get(key)
  if (known) return known
  const copy = new Map(rows)
  copies.set(key, copy)
  return copy
}
