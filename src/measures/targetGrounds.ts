import { intersectionArea } from '../geometry/intersectionArea.ts'
import { concatShapes, takeRows } from '../geometry/takeRows.ts'
import { message } from '../lib/message.ts'
import { fromMm2, toMm2 } from '../lib/round.ts'
import { isAssigned } from '../plan/assignment.ts'
import { present } from './figure.ts'
import { membersInScope, type TargetView } from './targetLand.ts'
import { type Asked, nothing, type TargetReading } from './targetReading.ts'

/** University Town land that no assigned parcel of a scope stands on, m². Parcels that share land there count once each. */
export function townFreeReading(view: TargetView, { scope }: Asked): TargetReading {
  const { layer, sites, siteShapes } = view.basis
  if (sites.length === 0) return nothing(message('absent.noSites'))
  const taken = new Map<string, number>()
  const assigned = membersInScope(view, scope).filter(({ assignment }) => isAssigned(assignment))
  for (const [i] of sites.entries())
    for (const { row } of assigned) {
      if (!siteShapes || layer.siteDistancesM[row * sites.length + i]! > 0) continue
      const shared = intersectionArea(concatShapes([siteShapes, takeRows(layer.shapes, [row])]), i, siteShapes.rows)
      if (shared >= 1) taken.set(layer.ids[row]!, (taken.get(layer.ids[row]!) ?? 0) + fromMm2(toMm2(shared)))
    }
  const all = fromMm2(sites.reduce((sum, site) => sum + toMm2(site.siteAreaM2), 0))
  const lost = fromMm2([...taken.values()].reduce((sum, m2) => sum + toMm2(m2), 0))
  return {
    amount: present(Math.max(0, all - lost)),
    explain: () => ({
      operation: 'difference',
      terms: [
        { label: message('target.townLand'), value: all, unit: 'm2' },
        ...[...taken].map(([id, value]) => ({ label: { en: id, zh: id }, value, unit: 'm2' as const, parcels: [id] })),
      ],
    }),
    parcels: [...taken.keys()].map((id) => ({ id })),
  }
}
