import type { LocalText } from '../lib/message.ts'
import type { RateCard } from './rateCard.ts'
import type { Assignee, Layer, Plan } from './types.ts'

/**
 * Distance at which the proximity score halves in a new plan, metres.
 *
 * Source  a judgement between 0.4 km (laboratories, Buzard et al.), 8 km (spillovers) and 10 km (firm–university links,
 *         Abramovsky & Simpson); no Hong Kong calibration exists, so every plan can set its own.
 */
export const DEFAULT_HALF_DISTANCE_M = 2000

export interface NewPlan {
  readonly id: string
  readonly title: LocalText
  readonly layers: readonly Layer[]
  readonly assignees: readonly Assignee[]
  readonly rateCards: readonly RateCard[]
  readonly defaultCard: string
  readonly scenarioName: LocalText
}

/** A plan with one scenario in which nothing is assigned. */
export function newPlan({ id, title, layers, assignees, rateCards, defaultCard, scenarioName }: NewPlan): Plan {
  const scenario = { id: 'scenario-a', order: 1, name: scenarioName, assumptions: {} }
  return {
    id,
    title,
    settings: {
      rateCard: defaultCard,
      halfDistanceM: DEFAULT_HALF_DISTANCE_M,
      scoredKinds: [],
      areaBasis: 'computed',
    },
    layers: byId(layers),
    shapes: new Map(),
    attributes: new Map(),
    scenarios: new Map([[scenario.id, scenario]]),
    assignees: byId(assignees),
    bundles: new Map(),
    rateCards: byId(rateCards),
    locks: new Map(),
    comments: new Map(),
    sharedWorks: new Map(),
    targets: new Map(),
    decisions: new Map(),
    scenes: new Map(),
    checklists: new Map(),
    zoneNotes: new Map(),
    assignments: new Map(),
  }
}

const byId = <Row extends { readonly id: string }>(rows: readonly Row[]): ReadonlyMap<string, Row> =>
  new Map(rows.map((row) => [row.id, row]))
