import { openParcels, type Starter } from '../files/openParcels.ts'
import { newId } from '../lib/ids.ts'
import type { LocalText } from '../lib/message.ts'
import { type MessageKey, sayKey } from '../locales/say.ts'
import type { Plan } from '../plan/types.ts'
import type { Ground } from './ground.ts'

/** What a new plan starts with: the starter assignees, the rate cards and one empty scenario. */
export const starterOf = (ground: Ground): Starter => ({
  id: newId('plan'),
  assignees: ground.assignees,
  rateCards: ground.rateCards,
  defaultCard: ground.defaultCard,
  scenarioName: inBoth('plan.firstScenario'),
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
  return { ...openParcels([file], starterOf(ground)).plan, title: inBoth('plan.ground') }
}

export const firstScenario = (plan: Plan): string => [...plan.scenarios.keys()][0]!

const inBoth = (key: MessageKey): LocalText => ({ en: sayKey(key, 'en'), zh: sayKey(key, 'zh-Hant-HK') })
