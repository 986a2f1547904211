import { newPlan } from '../../src/plan/newPlan.ts'
import type { Assignee, Plan } from '../../src/plan/types.ts'
import { EXAMPLE_CARD } from './land.ts'

/** A plan without parcels: one scenario, `scenario-a`, and the rate card of the worked example. */
export const emptyPlan = (assignees: readonly Assignee[] = [], scenario = 'A'): Plan =>
  newPlan({
    id: 'p',
    title: { en: 'P', zh: 'P' },
    layers: [],
    assignees,
    rateCards: [EXAMPLE_CARD],
    defaultCard: 'example',
    scenarioName: { en: scenario, zh: scenario },
  })
