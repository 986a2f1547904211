import { openParcels, type Starter } from '../files/openParcels.ts'
import { newId } from '../lib/ids.ts'
import type { LocalText } from '../lib/message.ts'
import type { Plan } from '../plan/types.ts'
import type { Ground } from './ground.ts'

// Titles are part of the plan in both languages, whichever is spoken.
const FIRST_SCENARIO: LocalText = { en: 'Scenario A', zh: '方案A' }
const GROUND_TITLE: LocalText = { en: 'Northern Metropolis (indicative parcels)', zh: '北部都會區（示意地塊）' }

/** What a new plan starts with: the starter assignees, the rate cards and one empty scenario. */
export const starterOf = (ground: Ground): Starter => ({
  id: newId('plan'),
  assignees: ground.assignees,
  rateCards: ground.rateCards,
  defaultCard: ground.defaultCard,
  scenarioName: FIRST_SCENARIO,
})

/** A new plan on the embedded parcels of the Northern Metropolis. */
export function groundPlan(ground: Ground): Plan {
  const layerRecord = {
    id: 'layer-1',
    order: 1,
    role: 'parcels',
    source: { kind: 'ground', version: ground.version },
    crs: ground.parcels.crs,
    fieldMap: {},
  } as const
  const file = { name: '', layerRecord, layer: ground.parcels, planMember: undefined, views: undefined }
  const bundles = new Map(ground.bundles.map((bundle) => [bundle.id, bundle]))
  return { ...openParcels([file], starterOf(ground)).plan, title: GROUND_TITLE, bundles }
}

export const firstScenario = (plan: Plan): string => [...plan.scenarios.keys()][0]!
