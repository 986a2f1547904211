import { intersectionArea } from '../geometry/intersectionArea.ts'
import { concatShapes, takeRows } from '../geometry/takeRows.ts'
import { message } from '../lib/message.ts'
import { fromMm2, toMm2 } from '../lib/round.ts'
import { present } from './figure.ts'
import { partingOf, piecesOf } from './pieces.ts'
import { membersInScope, type TargetView } from './targetLand.ts'
import { type Asked, nothing, type TargetReading } from './targetReading.ts'

/** Into how many pieces the land of a scope falls. */
export function piecesReading(view: TargetView, { scope }: Asked): TargetReading {
  const { layer, neighbourGapM } = view.basis
  const rows = membersInScope(view, scope).map(({ row }) => row)
  if (rows.length === 0) return nothing(message('absent.nothingAssigned'), 'sum')
  const pieces = piecesOf(layer, rows, neighbourGapM, partingOf(view.basis))
  return {
    amount: present(pieces.length),
    operation: 'sum',
    terms: () =>
      pieces.map((piece) => {
        const ids = piece.map((row) => layer.ids[row]!)
        return { label: message('target.piece', { parcels: some(ids) }), value: 1, unit: 'count', parcels: ids }
      }),
    parcels: rows.map((row) => ({ id: layer.ids[row]! })),
  }
}

const some = (ids: readonly string[]): string => (ids.length <= 4 ? ids.join(', ') : `${ids.slice(0, 4).join(', ')} …`)

/** University Town land that no assigned parcel stands on, m². Parcels that share land there count once each. */
export function townFreeReading(view: TargetView): TargetReading {
  const { layer, sites, siteShapes } = view.basis
  if (sites.length === 0) return nothing(message('absent.noSites'), 'difference')
  const taken = new Map<string, number>()
  const assigned = membersInScope(view, { kind: 'scenario' })
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
    operation: 'difference',
    terms: () => [
      { label: message('target.townLand'), value: all, unit: 'm2' },
      ...[...taken].map(([id, value]) => ({ label: { en: id, zh: id }, value, unit: 'm2' as const, parcels: [id] })),
    ],
    parcels: [...taken.keys()].map((id) => ({ id })),
  }
}
