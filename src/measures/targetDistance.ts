import { message } from '../lib/message.ts'
import { fromMm2, toMm2 } from '../lib/round.ts'
import { isOpenBy, type NetworkKind, nearestInNetwork, networkRows } from '../parcels/network.ts'
import { numberAt } from '../parcels/parcelLayer.ts'
import { present } from './figure.ts'
import { areaOf } from './parcelTerms.ts'
import { isAvailable, nearestSite, proximityScore, type Score } from './proximity.ts'
import { membersInScope, type TargetMember, type TargetView } from './targetLand.ts'
import { type Asked, nothing, type TargetMeasure, type TargetReading } from './targetReading.ts'

type DistanceOf = (row: number) => { readonly metres: number; readonly accuracyM: number } | undefined

/** Distance of the furthest, or the nearest, parcel of a scope to a University Town site. */
export const townMeasure = (operation: 'most' | 'least'): TargetMeasure => ({
  unit: 'm',
  details: ['site'],
  usual: 'atMost',
  read: (view, asked) => distanceReading(view, asked, siteDistance(view, asked), operation),
})

/** Distance of the furthest parcel to the nearest station, boundary control point or expressway that can be used. */
export function networkMeasure(kind: NetworkKind): TargetMeasure {
  return {
    unit: 'm',
    usual: 'atMost',
    read: (view, asked) => {
      const { network, layer, asAtYear } = view.basis
      if (!network) return nothing(message('target.noPlace'))
      const among = networkRows(network, (one) => one.kind === kind && isOpenBy(one, asAtYear))
      const distanceOf: DistanceOf = (row) => {
        const near = nearestInNetwork(network, layer.shapes, row, among)
        return (
          near && {
            metres: near.distanceM,
            accuracyM: Math.hypot(near.feature.accuracyM, numberAt(layer, 'accuracy_m', row) ?? 0),
          }
        )
      }
      return distanceReading(view, asked, distanceOf, 'most')
    },
  }
}

/** Distance from a parcel to one University Town site, or to the nearest that is there. */
function siteDistance({ basis }: TargetView, { of }: Asked): DistanceOf {
  const { layer, sites, asAtYear } = basis
  const among = sites.flatMap((site, i) =>
    (of?.site === undefined || site.id === of.site || site.campus === of.site) && isAvailable(site, asAtYear)
      ? [i]
      : [],
  )
  return (row) => {
    let best: { metres: number; accuracyM: number } | undefined
    for (const i of among) {
      const metres = layer.siteDistancesM[row * sites.length + i]!
      if (!best || metres < best.metres)
        best = { metres, accuracyM: Math.hypot(sites[i]!.accuracyM, numberAt(layer, 'accuracy_m', row) ?? 0) }
    }
    return best
  }
}

function distanceReading(
  view: TargetView,
  { scope }: Asked,
  distanceOf: DistanceOf,
  operation: 'most' | 'least',
): TargetReading {
  const { layer } = view.basis
  const members = membersInScope(view, scope)
  if (members.length === 0) return nothing(message('absent.nothingAssigned'))
  const known = members.flatMap((member) => {
    const distance = distanceOf(member.row)
    return distance ? [{ ...member, ...distance }] : []
  })
  if (known.length === 0) return nothing(message('target.noPlace'))
  const sign = operation === 'most' ? 1 : -1
  const end = known.reduce((a, b) => (sign * (b.metres - a.metres) > 0 ? b : a))
  return {
    amount: present(end.metres),
    range: { low: Math.max(0, end.metres - end.accuracyM), high: end.metres + end.accuracyM },
    explain: () => ({
      operation,
      terms: [...known]
        .sort((a, b) => sign * (b.metres - a.metres))
        .slice(0, 12)
        .map(({ row, metres }) => {
          const id = layer.ids[row]!
          return { label: { en: id, zh: id }, value: metres, unit: 'm', parcels: [id] }
        }),
    }),
    parcels: known.map(({ row, metres }) => ({ id: layer.ids[row]!, value: metres })),
  }
}

/** Proximity score of a scope's land, weighted by site area, with its range from the accuracy of both shapes. */
export function scoreReading(view: TargetView, { scope }: Asked): TargetReading {
  const { basis } = view
  const areaM2 = areaOf(basis.layer)
  const weighed = membersInScope(view, scope).flatMap((member) => {
    const nearest = nearestSite(basis, member.row)
    return nearest ? [{ ...member, ...proximityScore(nearest, basis.halfDistanceM), area: areaM2(member) }] : []
  })
  const area = weighed.reduce((sum, one) => sum + one.area, 0)
  if (area === 0) return nothing(message(basis.sites.length === 0 ? 'absent.noSites' : 'absent.nothingAssigned'))
  const mean = (end: keyof Score) => weighed.reduce((sum, one) => sum + one[end] * one.area, 0) / area
  return {
    amount: present(mean('score')),
    range: { low: mean('low'), high: mean('high') },
    explain: () => ({
      operation: 'weighted-mean',
      terms: weighed.map(({ row, score, area: weight }) => {
        const id = basis.layer.ids[row]!
        return { label: { en: id, zh: id }, value: score, unit: 'score', weight, parcels: [id] }
      }),
    }),
    parcels: weighed.map(({ row, score }) => ({ id: basis.layer.ids[row]!, value: score })),
  }
}

/** Part of the site area whose edge is within so many metres of a University Town site, with its range from accuracy. */
export function shareReading(view: TargetView, asked: Asked): TargetReading {
  const { layer } = view.basis
  const within = typeof asked.of?.metres === 'number' ? asked.of.metres : 2000
  const members = membersInScope(view, asked.scope)
  const distanceOf = siteDistance(view, asked)
  const areaM2 = areaOf(layer)
  const sum = (land: readonly TargetMember[]) =>
    fromMm2(land.reduce((total, member) => total + toMm2(areaM2(member)), 0))
  const all = sum(members)
  if (all === 0) return nothing(message('absent.nothingAssigned'))
  // each parcel as far as drawn, or nearer or further by how well its distance is known
  const isNear =
    (nearer: -1 | 0 | 1) =>
    ({ row }: TargetMember) => {
      const distance = distanceOf(row)
      return distance !== undefined && distance.metres - nearer * distance.accuracyM <= within
    }
  const areaNear = (nearer: -1 | 0 | 1) => sum(members.filter(isNear(nearer)))
  const near = areaNear(0)
  const isDrawnNear = isNear(0)
  return {
    amount: present(near / all),
    range: { low: areaNear(-1) / all, high: areaNear(1) / all },
    explain: () => ({
      operation: 'quotient',
      terms: [
        { label: message('target.within', { distance: { metres: within } }), value: near, unit: 'm2' },
        { label: message('target.allLand'), value: all, unit: 'm2' },
      ],
    }),
    parcels: members.filter((member) => !isDrawnNear(member)).map(({ row }) => ({ id: layer.ids[row]! })),
  }
}
