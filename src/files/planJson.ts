import * as z from 'zod/mini'
import { type Message, message } from '../lib/message.ts'
import { ok, type Result, refuse } from '../lib/result.ts'
import { intern } from '../plan/assignment.ts'
import { TABLES } from '../plan/patch.ts'
import type { RateCard } from '../plan/rateCard.ts'
import type { Assignment, Plan } from '../plan/types.ts'

z.config({ jitless: true })

/** Version of the plan's form. A reader refuses a newer one and migrates older ones. */
export const PLAN_SCHEMA = 1

const text = z.object({ en: z.string(), zh: z.string() })
const share = z.object({ assignee: z.string(), share: z.number().check(z.gt(0), z.lte(1)) })
const confidence = z.enum(['A', 'B', 'C', 'R', 'derived'])

const assignment = z.object({
  shares: z.array(share),
  phaseYear: z.optional(z.int()),
  deliveryMode: z.optional(z.enum(['government', 'successful-tenderer', 'landowner', 'park-company', 'phased'])),
  route: z.optional(
    z.enum([
      'open-tender',
      'restricted-tender',
      'private-treaty',
      'lease-modification',
      'grant-to-park-company',
      'government-land-allocation',
      'short-term-tenancy',
      'government-retained',
    ]),
  ),
  stage: z.optional(z.enum(['idea', 'expression-of-interest', 'tender', 'granted'])),
  bundle: z.optional(z.string()),
  landUse: z.optional(z.string()),
})

const sector = z.enum(['life-health', 'ai-data', 'advanced-manufacturing', 'others'])
const kind = z.enum(['anchor-firm', 'developer', 'incubator', 'institution', 'public-body'])

const assumptions = z.object({
  rateCard: z.optional(z.string()),
  halfDistanceM: z.optional(z.number().check(z.gt(0))),
  scoredKinds: z.optional(z.array(kind)),
})

const assignee = z.object({
  id: z.string(),
  order: z.number(),
  kind,
  name: text,
  descriptor: z.optional(text),
  sector: z.optional(sector),
  supplies: z.optional(z.array(sector)),
  letter: z.string(),
  colour: z.string().check(z.regex(/^#[0-9A-Fa-f]{6}$/)),
  pattern: z.enum(['solid', 'diagonal', 'dots', 'rules']),
  brief: z.optional(
    z.object({
      haFrom: z.optional(z.number()),
      haTo: z.optional(z.number()),
      gfaM2: z.optional(z.number()),
      furthestM: z.optional(z.number()),
      byYear: z.optional(z.int()),
    }),
  ),
  example: z.optional(z.boolean()),
})

const layer = z.object({
  id: z.string(),
  order: z.number(),
  role: z.enum(['parcels', 'lots', 'university-town', 'areas', 'reference']),
  source: z.union([
    z.object({ kind: z.literal('ground'), version: z.string() }),
    z.object({ kind: z.literal('file'), name: z.string(), sha256: z.string(), bytes: z.number() }),
  ]),
  crs: z.string(),
  fieldMap: z.record(z.string(), z.string()),
})

const costLine = z.object({
  code: z.string(),
  label: text,
  basis: z.enum(['site_m2', 'formed_m2', 'gfa_m2', 'frontage_m', 'trunk_m', 'resumed_m2', 'parcel']),
  low: z.number(),
  likely: z.number(),
  high: z.number(),
  share: z.optional(z.number()),
  applies: z.optional(
    z.object({
      ground: z.optional(z.array(z.string())),
      tenure: z.optional(z.array(z.string())),
      landUse: z.optional(z.array(z.string())),
    }),
  ),
  groundFactor: z.optional(z.record(z.string(), z.number())),
  source: z.string(),
  confidence,
  note: z.optional(text),
})

export const rateCardSchema = z.object({
  id: z.string(),
  title: text,
  priceLevel: z.string().check(z.regex(/^\d{4}(-\d{2})?$/)),
  version: z.number(),
  areaBasis: z.enum(['gross', 'net']),
  lines: z.array(costLine),
  onCosts: z.object({ fees: z.number(), contingency: z.number(), source: z.string(), confidence }),
  escalation: z.object({
    flat: z.number(),
    table: z.optional(z.array(z.object({ year: z.int(), rate: z.number() }))),
    source: z.string(),
    confidence,
  }),
  calibratedOn: z.optional(z.object({ en: z.string(), zh: z.string(), benchmark: z.string() })),
  source: z.string(),
  asOf: z.string(),
})

const geometry = z.object({ type: z.enum(['Polygon', 'MultiPolygon']), coordinates: z.unknown() })

/** The plan as JSON: rows as lists, assignments grouped by equal record. The JSON Schema is made from this. */
export const planSchema = z.object({
  schema: z.int(),
  id: z.string(),
  title: text,
  settings: z.object({
    rateCard: z.string(),
    halfDistanceM: z.number().check(z.gt(0)),
    scoredKinds: z.array(kind),
    areaBasis: z.enum(['computed', 'stated']),
  }),
  layers: z.array(layer),
  shapes: z.array(
    z.object({
      id: z.string(),
      geometry: z.optional(geometry),
      parents: z.optional(z.array(z.string())),
      retired: z.optional(z.boolean()),
    }),
  ),
  attributes: z.array(
    z.object({
      id: z.string(),
      fields: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
    }),
  ),
  scenarios: z.array(
    z.object({
      id: z.string(),
      order: z.number(),
      name: text,
      description: z.optional(text),
      assumptions,
      assignments: z.array(z.object({ assignment, parcels: z.array(z.string()) })),
    }),
  ),
  assignees: z.array(assignee),
  bundles: z.array(
    z.object({
      id: z.string(),
      order: z.number(),
      name: text,
      sites: z.array(z.object({ parcel: z.optional(z.string()), duty: z.string(), areaM2: z.optional(z.number()) })),
    }),
  ),
  rateCards: z.array(rateCardSchema),
})

export type PlanJson = z.infer<typeof planSchema>

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

interface AssignmentGroup {
  readonly assignment: Assignment
  readonly parcels: readonly string[]
}

interface Identified {
  readonly id: string
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

function ungroupAssignments(groups: readonly AssignmentGroup[]): Map<string, Assignment> {
  const held = new Map<string, Assignment>()
  for (const { assignment, parcels } of groups) for (const id of parcels) held.set(id, intern(assignment))
  return held
}

const rowsOf = <Row>(rows: ReadonlyMap<string, Row>): Row[] => [...rows.values()].sort(byOrder)

const byId = <Row extends Identified>(rows: readonly Row[]): ReadonlyMap<string, Row> =>
  new Map(rows.map((row) => [row.id, row]))

function byOrder(a: unknown, b: unknown): number {
  const order = (row: unknown) => (row as { order?: number }).order ?? 0
  const id = (row: unknown) => (row as Identified).id
  return order(a) - order(b) || (id(a) < id(b) ? -1 : 1)
}

/** A rate card from a JSON file: the card itself, or a file with a list `cards`, whose first is taken. */
export function rateCardFromJson({
  name,
  bytes,
}: {
  readonly name: string
  readonly bytes: Uint8Array
}): Result<RateCard, Message> {
  let json: unknown
  try {
    json = JSON.parse(new TextDecoder().decode(bytes))
  } catch (trouble) {
    return refuse(message('refusal.rateCard', { name, where: '', what: String(trouble) }))
  }
  const cards = (json as { cards?: readonly unknown[] }).cards
  const parsed = z.safeParse(rateCardSchema, cards ? cards[0] : json)
  if (parsed.success) return ok(parsed.data as RateCard)
  const issue = parsed.error.issues[0]
  return refuse(message('refusal.rateCard', { name, where: issue?.path.join('.') ?? '', what: issue?.message ?? '' }))
}
