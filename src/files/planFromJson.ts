import * as z from 'zod/mini'
import { shapesBuilder } from '../geometry/shapesBuilder.ts'
import { type Message, message } from '../lib/message.ts'
import { ok, type Result, refuse } from '../lib/result.ts'
import { readGeometry } from '../parcels/readGeometry.ts'
import { intern } from '../plan/assignment.ts'
import { TABLES } from '../plan/patch.ts'
import type { RateCard } from '../plan/rateCard.ts'
import type { Assignment, Plan } from '../plan/types.ts'
import { planSchema, rateCardSchema } from './planSchema.ts'
import { PLAN_SCHEMA } from './planToJson.ts'

/**
 * The plan from JSON, checked.
 *
 * Refuses  a newer schema; a part that is not as the schema says, named by its place.
 */
export function planFromJson(json: unknown, fileName: string): Result<Plan, Message> {
  const schema = json !== null && typeof json === 'object' && 'schema' in json ? json.schema : undefined
  if (typeof schema === 'number' && schema > PLAN_SCHEMA)
    return refuse(message('file.newerPlan', { name: fileName, schema }))
  const parsed = z.safeParse(planSchema, json)
  if (!parsed.success) {
    const issue = parsed.error.issues[0]
    const where = issue?.path.map(String).join('.') || 'nm_plan'
    return refuse(message('file.notAPlan', { name: fileName, where, what: issue?.message ?? '' }))
  }
  const builder = shapesBuilder()
  const unread = parsed.data.shapes.find(({ geometry }) => {
    builder.dropRow()
    return geometry && readGeometry(builder, geometry).fault
  })
  if (unread) {
    const where = `shapes.${unread.id}.geometry`
    return refuse(message('file.notAPlan', { name: fileName, where, what: 'not a polygon' }))
  }
  const { scenarios, ...rest } = parsed.data
  const assignments = new Map(
    scenarios.flatMap((scenario) => {
      const held = ungroupAssignments(scenario.assignments as readonly AssignmentGroup[])
      return held.size > 0 ? [[scenario.id, held] as const] : []
    }),
  )
  const plan = {
    id: rest.id,
    title: rest.title,
    settings: rest.settings,
    ...Object.fromEntries(
      TABLES.filter((table) => table !== 'scenarios').map((table) => [
        table,
        byId(rest[table] as readonly Identified[]),
      ]),
    ),
    scenarios: byId(scenarios.map(({ assignments: _held, ...scenario }) => scenario)),
    assignments,
  }
  return ok(plan as unknown as Plan)
}

/**
 * The plan of a plan file, or a bare plan as JSON.
 *
 * Refuses  as `planFromJson`; what is no JSON.
 */
export function planFromBytes(name: string, bytes: Uint8Array): Result<Plan, Message> {
  const json = parsedJson(bytes)
  if (!json.ok) return refuse(message('file.notAPlan', { name, where: 'JSON', what: json.reason }))
  const { value } = json
  return planFromJson(typeof value === 'object' && value !== null && 'nm_plan' in value ? value.nm_plan : value, name)
}

/** A rate card from a JSON file: the card itself, or a file with a list `cards`, whose first is taken. */
export function rateCardFromJson({
  name,
  bytes,
}: {
  readonly name: string
  readonly bytes: Uint8Array
}): Result<RateCard, Message> {
  const json = parsedJson(bytes)
  if (!json.ok) return refuse(message('refusal.rateCard', { name, where: 'JSON', what: json.reason }))
  const cards = (json.value as { cards?: readonly unknown[] }).cards
  const parsed = z.safeParse(rateCardSchema, cards ? cards[0] : json.value)
  if (parsed.success) return ok(parsed.data as RateCard)
  const issue = parsed.error.issues[0]
  return refuse(message('refusal.rateCard', { name, where: issue?.path.join('.') ?? '', what: issue?.message ?? '' }))
}

interface AssignmentGroup {
  readonly assignment: Assignment
  readonly parcels: readonly string[]
}

interface Identified {
  readonly id: string
}

function ungroupAssignments(groups: readonly AssignmentGroup[]): Map<string, Assignment> {
  const held = new Map<string, Assignment>()
  for (const { assignment, parcels } of groups) for (const id of parcels) held.set(id, intern(assignment))
  return held
}

const byId = <Row extends Identified>(rows: readonly Row[]): ReadonlyMap<string, Row> =>
  new Map(rows.map((row) => [row.id, row]))

function parsedJson(bytes: Uint8Array): Result<unknown, string> {
  try {
    return ok(JSON.parse(new TextDecoder().decode(bytes)))
  } catch (trouble) {
    return refuse(trouble instanceof Error ? trouble.message : String(trouble))
  }
}
