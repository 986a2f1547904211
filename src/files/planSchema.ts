import * as z from 'zod/mini'
import { ASSIGNEE_KINDS, SECTORS } from '../plan/assigneeKind.ts'
import { DELIVERY_MODES, ROUTES, STAGES } from '../plan/grant.ts'
import { CHECKS } from '../plan/types.ts'

z.config({ jitless: true })

const text = z.object({ en: z.string(), zh: z.string() })
const share = z.object({ assignee: z.string(), share: z.number().check(z.gt(0), z.lte(1)) })
const confidence = z.enum(['A', 'B', 'C', 'R', 'derived'])

const assignment = z.object({
  shares: z.array(share),
  phaseYear: z.optional(z.int()),
  deliveryMode: z.optional(z.enum(DELIVERY_MODES)),
  route: z.optional(z.enum(ROUTES)),
  stage: z.optional(z.enum(STAGES)),
  bundle: z.optional(z.string()),
  landUse: z.optional(z.string()),
})

const sector = z.enum(SECTORS)
const kind = z.enum(ASSIGNEE_KINDS)

const moreAssumptions = {
  phaseShiftYears: z.optional(z.int()),
  asAtYear: z.optional(z.int()),
  neighbourGapM: z.optional(z.number().check(z.gte(0))),
}

const assumptions = z.object({
  rateCard: z.optional(z.string()),
  halfDistanceM: z.optional(z.number().check(z.gt(0))),
  scoredKinds: z.optional(z.array(kind)),
  ...moreAssumptions,
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
  incentives: z.optional(
    z.object({
      rentSubsidy: z.optional(z.object({ hkdPerM2Month: z.number(), months: z.number(), share: z.number() })),
      premiumConcessionHkd: z.optional(z.number()),
    }),
  ),
  note: z.optional(z.string()),
  example: z.optional(z.boolean()),
})

const duty = z.enum(['retain', 'optional', 'build-and-hand-back', 'form-and-hand-back', 'works-only'])

const bundle = z.object({
  id: z.string(),
  order: z.number(),
  name: text,
  sites: z.array(
    z.object({
      parcel: z.optional(z.string()),
      duty,
      areaM2: z.optional(z.number()),
      note: z.optional(text),
    }),
  ),
  minimums: z.optional(z.array(z.object({ parcels: z.array(z.string()), atLeast: z.int() }))),
  publishedAreaM2: z.optional(z.number()),
  yearsEarlier: z.optional(z.int()),
  source: z.optional(z.string()),
  example: z.optional(z.boolean()),
})

const lock = z.object({ id: z.string().check(z.regex(/^(parcel|assignee):/)), note: z.optional(z.string()) })

const comment = z.object({
  id: z.string(),
  order: z.number(),
  parcel: z.string(),
  text: z.string(),
  open: z.boolean(),
  at: z.string(),
})

const sharedWorks = z.object({
  id: z.string(),
  order: z.number(),
  name: text,
  code: z.string(),
  low: z.number(),
  likely: z.number(),
  high: z.number(),
  priceLevel: z.string().check(z.regex(/^\d{4}(-\d{2})?$/)),
  payer: z.enum(['public', 'private']),
  readyYear: z.optional(z.int()),
  serves: z.array(z.string()),
  scenarios: z.optional(z.array(z.string())),
  sharedBy: z.enum(['gfa', 'site-area']),
  geometry: z.optional(z.object({ type: z.enum(['Point', 'LineString', 'Polygon']), coordinates: z.unknown() })),
  source: z.string(),
  confidence,
  note: z.optional(text),
  example: z.optional(z.boolean()),
})

const target = z.object({
  id: z.string(),
  order: z.number(),
  name: text,
  measure: z.string(),
  scope: z.union([
    z.object({ kind: z.literal('scenario') }),
    z.object({ kind: z.enum(['assignee', 'bundle', 'area']), id: z.string() }),
  ]),
  atLeast: z.optional(z.number()),
  atMost: z.optional(z.number()),
  about: z.optional(z.boolean()),
  of: z.optional(z.record(z.string(), z.union([z.string(), z.number()]))),
  source: z.optional(z.string()),
  example: z.optional(z.boolean()),
})

const said = z.object({ key: z.string(), params: z.optional(z.record(z.string(), z.unknown())) })

const decision = z.object({
  id: z.string(),
  order: z.number(),
  question: text,
  options: z.optional(z.array(text)),
  figures: z.array(said),
  decision: z.optional(text),
  by: z.optional(z.string()),
  at: z.string(),
  scenario: z.optional(z.string()),
  example: z.optional(z.boolean()),
})

const scene = z.object({
  id: z.string(),
  order: z.number(),
  scenario: z.string(),
  against: z.optional(z.string()),
  camera: z.object({
    centre: z.tuple([z.number(), z.number()]),
    zoom: z.number(),
    bearing: z.number(),
    pitch: z.number(),
  }),
  layers: z.array(z.string()),
  panel: z.enum(['areas', 'bundles', 'comparison', 'cost', 'proximity', 'years', 'sources', 'none']),
  bundle: z.optional(z.string()),
  title: text,
  caption: text,
  notes: z.optional(text),
})

const checklist = z.object({
  id: z.string().check(z.regex(/^(parcel|bundle):/)),
  answers: z.partialRecord(
    z.enum(CHECKS),
    z.object({ answer: z.enum(['yes', 'no', 'unknown']), note: z.optional(z.string()) }),
  ),
})

const zoneNotes = z.object({
  id: z.string(),
  order: z.number(),
  plan: z.string(),
  zone: z.string(),
  column1: z.array(z.string()),
  column2: z.array(z.string()),
  source: z.string(),
  asOf: z.string(),
  partial: z.optional(z.boolean()),
  areas: z.optional(z.array(z.string())),
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
  payer: z.optional(z.partialRecord(z.enum(DELIVERY_MODES), z.enum(['public', 'private']))),
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
    spending: z.optional(z.array(z.number())),
    source: z.string(),
    confidence,
  }),
  calibratedOn: z.optional(z.object({ en: z.string(), zh: z.string(), benchmark: z.string() })),
  source: z.string(),
  asOf: z.string(),
  note: z.optional(text),
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
    baseScenario: z.optional(z.string()),
    example: z.optional(z.boolean()),
    ...moreAssumptions,
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
      locked: z.optional(z.object({ approvedOn: z.optional(z.string()), note: z.optional(z.string()) })),
      assignments: z.array(z.object({ assignment, parcels: z.array(z.string()) })),
    }),
  ),
  assignees: z.array(assignee),
  bundles: z.array(bundle),
  rateCards: z.array(rateCardSchema),
  locks: z._default(z.array(lock), []),
  comments: z._default(z.array(comment), []),
  sharedWorks: z._default(z.array(sharedWorks), []),
  targets: z._default(z.array(target), []),
  decisions: z._default(z.array(decision), []),
  scenes: z._default(z.array(scene), []),
  checklists: z._default(z.array(checklist), []),
  zoneNotes: z._default(z.array(zoneNotes), []),
})

export type PlanJson = z.infer<typeof planSchema>
