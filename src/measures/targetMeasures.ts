import { intersectionArea } from '../geometry/intersectionArea.ts'
import { concatShapes, takeRows } from '../geometry/takeRows.ts'
import { message } from '../lib/message.ts'
import { fromCents, fromMm2, toCents, toMm2 } from '../lib/round.ts'
import { isOpenBy, type NetworkKind, nearestInNetwork, networkRows } from '../parcels/network.ts'
import { numberAt } from '../parcels/parcelLayer.ts'
import { isAssigned } from '../plan/assignment.ts'
import type { ParcelId, Target, TargetScope } from '../plan/types.ts'
import { briefGaps } from './brief.ts'
import { worksYear } from './costEstimate.ts'
import { type Amount, absent, knownValue, type Operation, present, type Term, type Unit } from './figure.ts'
import { grossFloorArea } from './floorArea.ts'
import { holdingsOf } from './holdings.ts'
import { earlyAt, servedBy } from './landReady.ts'
import { areaOf, parcelTerms } from './parcelTerms.ts'
import { partingOf, piecesOf } from './pieces.ts'
import { landUseOf } from './plannedUse.ts'
import { isAvailable, parcelScore } from './proximity.ts'
import { rowCost } from './rowCost.ts'
import { isBuiltIn } from './sharedWorks.ts'
import { landInScope, membersInScope, type TargetMember, type TargetView } from './targetLand.ts'
import { zoneChecker } from './zoneCheck.ts'

/** What a target's measure reads: the amount, the printed inputs that make it, and the parcels behind it. */
export interface TargetReading {
  readonly amount: Amount
  readonly operation: Operation
  readonly terms: readonly Term[]
  /** Parcels with the value that a bound is held against, where each has one; else all that count. */
  readonly parcels: readonly { readonly id: ParcelId; readonly value?: number }[]
  /** How well the amount is known, in its own unit. */
  readonly accuracy?: number
}

type Scope = TargetScope['kind']
/** What else a measure must be told, in the order in which the editor asks. */
export type TargetDetail = 'site' | 'use' | 'byYear' | 'metres'

export interface TargetMeasure {
  readonly unit: Unit
  /** Floor area is said in m². */
  readonly floor?: true
  readonly scopes: readonly Scope[]
  readonly details?: readonly TargetDetail[]
  /** The bound that usually goes with it. */
  readonly usual: 'atLeast' | 'atMost'
  read(view: TargetView, target: Pick<Target, 'scope' | 'of'>): TargetReading
}

const EVERY: readonly Scope[] = ['scenario', 'assignee', 'bundle', 'area']
type Asked = Pick<Target, 'scope' | 'of'>

/** Measures that a target can be held to, beside every figure of the scenario. */
export const TARGET_MEASURES: Readonly<Record<string, TargetMeasure>> = {
  'target-site-area': {
    unit: 'm2',
    scopes: EVERY,
    details: ['byYear'],
    usual: 'atLeast',
    read: (view, asked) => areaReading(view, byYear(view, asked, membersInScope(view, asked.scope))),
  },
  'target-gfa': {
    unit: 'm2',
    floor: true,
    scopes: EVERY,
    usual: 'atLeast',
    read: (view, { scope }) => {
      const all = membersInScope(view, scope)
      const floor = ({ row, share }: TargetMember) =>
        fromMm2(Math.round(toMm2(knownValue(grossFloorArea(view.basis, row)) ?? 0) * share))
      if (all.length > 0 && all.every(({ row }) => knownValue(grossFloorArea(view.basis, row)) === undefined))
        return nothing(message('absent.noPlotRatio'), 'sum')
      return sumReading(view, all, 'm2', floor)
    },
  },
  'target-parcels': {
    unit: 'count',
    scopes: EVERY,
    usual: 'atLeast',
    read: (view, { scope }) => countReading(view, membersInScope(view, scope)),
  },
  'target-cost': {
    unit: 'hkd',
    scopes: EVERY,
    usual: 'atMost',
    read: (view, { scope }) =>
      sumReading(view, membersInScope(view, scope), 'hkd', (member) =>
        part(costOf(view, member).likelyHkd, member.share),
      ),
  },
  'target-public-cost': {
    unit: 'hkd',
    scopes: EVERY,
    usual: 'atMost',
    read: (view, { scope }) =>
      sumReading(view, membersInScope(view, scope), 'hkd', (member) =>
        part(costOf(view, member).publicHkd, member.share),
      ),
  },
  'target-public-cost-year': {
    unit: 'hkd',
    scopes: EVERY,
    details: ['byYear'],
    usual: 'atMost',
    read: yearlyReading,
  },
  'target-university-town-furthest': {
    unit: 'm',
    scopes: EVERY,
    details: ['site'],
    usual: 'atMost',
    read: (view, asked) => distanceReading(view, asked, siteDistance(view, asked), 'most'),
  },
  'target-university-town-nearest': {
    unit: 'm',
    scopes: EVERY,
    details: ['site'],
    usual: 'atMost',
    read: (view, asked) => distanceReading(view, asked, siteDistance(view, asked), 'least'),
  },
  'target-station': networkMeasure('station'),
  'target-boundary': networkMeasure('boundary-control-point'),
  'target-expressway': networkMeasure('highway'),
  'target-score': { unit: 'score', scopes: EVERY, usual: 'atLeast', read: scoreReading },
  'target-share-within': {
    unit: 'ratio',
    scopes: EVERY,
    details: ['site', 'metres'],
    usual: 'atLeast',
    read: shareReading,
  },
  'target-pieces': {
    unit: 'count',
    scopes: ['assignee', 'bundle', 'area', 'scenario'],
    usual: 'atMost',
    read: (view, { scope }) => {
      const { layer, neighbourGapM } = view.basis
      const rows = membersInScope(view, scope).map(({ row }) => row)
      if (rows.length === 0) return nothing(message('absent.nothingAssigned'), 'sum')
      const pieces = piecesOf(layer, rows, neighbourGapM, partingOf(view.basis))
      return {
        amount: present(pieces.length),
        operation: 'sum',
        terms: pieces.map((piece) => {
          const ids = piece.map((row) => layer.ids[row]!)
          return { label: message('target.piece', { parcels: some(ids) }), value: 1, unit: 'count', parcels: ids }
        }),
        parcels: rows.map((row) => ({ id: layer.ids[row]! })),
      }
    },
  },
  'target-before-ready': {
    unit: 'count',
    scopes: EVERY,
    usual: 'atMost',
    read: (view, { scope }) => {
      const { basis, plan, scenario } = view
      const served = servedBy([...plan.sharedWorks.values()].filter((works) => isBuiltIn(works, scenario)))
      const isEarly = ({ row, assignment }: TargetMember) =>
        earlyAt(basis, row, assignment, plan.bundles, served.get(basis.layer.ids[row]!)).length > 0
      return countReading(view, membersInScope(view, scope).filter(isEarly))
    },
  },
  'target-use-area': {
    unit: 'm2',
    scopes: ['area', 'scenario'],
    details: ['use'],
    usual: 'atLeast',
    read: (view, asked) => areaReading(view, ofUse(view, asked, landInScope(view, asked.scope))),
  },
  'target-use-sites': {
    unit: 'count',
    scopes: ['scenario', 'area', 'assignee', 'bundle'],
    details: ['use', 'byYear'],
    usual: 'atLeast',
    read: (view, asked) =>
      countReading(view, byYear(view, asked, ofUse(view, asked, membersInScope(view, asked.scope)))),
  },
  'target-university-town-free': { unit: 'm2', scopes: ['scenario'], usual: 'atLeast', read: freeReading },
  'target-winners': { unit: 'count', scopes: ['bundle', 'scenario'], usual: 'atMost', read: winnersReading },
  'target-briefs-unmet': { unit: 'count', scopes: ['scenario', 'assignee'], usual: 'atMost', read: briefsReading },
  'target-zone': {
    unit: 'count',
    scopes: EVERY,
    usual: 'atMost',
    read: (view, { scope }) => {
      const check = zoneChecker(view.plan.zoneNotes.values(), view.landUses)
      const isOutside = ({ row, assignment }: TargetMember) => check(view.basis, row, assignment) !== 'column1'
      return countReading(view, membersInScope(view, scope).filter(isOutside))
    },
  },
}

const nothing = (reason: ReturnType<typeof message>, operation: Operation): TargetReading => ({
  amount: absent(reason),
  operation,
  terms: [],
  parcels: [],
})

const some = (ids: readonly string[]): string => (ids.length <= 4 ? ids.join(', ') : `${ids.slice(0, 4).join(', ')} …`)

const part = (hkd: number, share: number): number => fromCents(Math.round(toCents(hkd) * share))

const costOf = ({ basis }: TargetView, { row, assignment }: TargetMember) => rowCost(basis, row, assignment)

/** A sum over parcels, exact in the grain of its unit. */
function sumReading(
  { basis: { layer } }: TargetView,
  members: readonly TargetMember[],
  unit: 'm2' | 'hkd',
  amountOf: (member: TargetMember) => number,
): TargetReading {
  const [to, from] = unit === 'm2' ? [toMm2, fromMm2] : [toCents, fromCents]
  const values = new Map(members.map((member) => [member.row, amountOf(member)]))
  return {
    amount: present(from([...values.values()].reduce((sum, value) => sum + to(value), 0))),
    operation: 'sum',
    terms: parcelTerms(layer, members, unit, ({ row }) => values.get(row)!),
    parcels: members.map(({ row }) => ({ id: layer.ids[row]! })),
  }
}

const areaReading = (view: TargetView, members: readonly TargetMember[]): TargetReading =>
  sumReading(view, members, 'm2', areaOf(view.basis.layer))

function countReading({ basis: { layer } }: TargetView, members: readonly TargetMember[]): TargetReading {
  return {
    amount: present(members.length),
    operation: 'sum',
    terms: parcelTerms(layer, members, 'count', () => 1),
    parcels: members.map(({ row }) => ({ id: layer.ids[row]! })),
  }
}

function byYear({ basis }: TargetView, { of }: Asked, members: readonly TargetMember[]): readonly TargetMember[] {
  const year = of?.byYear
  if (typeof year !== 'number') return members
  return members.filter(({ row, assignment }) => (worksYear(basis, row, assignment) ?? Infinity) <= year)
}

const ofUse = ({ basis }: TargetView, { of }: Asked, members: readonly TargetMember[]): readonly TargetMember[] =>
  members.filter(({ row, assignment }) => landUseOf(basis, row, assignment) === of?.use)

/** The dearest year of public works: the target holds in each of the years only if it holds in this one. */
function yearlyReading(view: TargetView, { scope, of }: Asked): TargetReading {
  const until = typeof of?.byYear === 'number' ? of.byYear : Number.POSITIVE_INFINITY
  const members = membersInScope(view, scope)
  const years = new Map<number, { cents: number; parcels: string[] }>()
  for (const member of members)
    for (const { year, publicCents } of costOf(view, member).spending) {
      if (year > until || publicCents === 0) continue
      const sums = years.get(year) ?? { cents: 0, parcels: [] }
      sums.cents += Math.round(publicCents * member.share)
      sums.parcels.push(view.basis.layer.ids[member.row]!)
      years.set(year, sums)
    }
  const inOrder = [...years].sort(([a], [b]) => a - b)
  return {
    amount: present(fromCents(Math.max(0, ...inOrder.map(([, { cents }]) => cents)))),
    operation: 'most',
    terms: inOrder.map(([year, { cents, parcels }]) => ({
      label: { en: String(year), zh: `${year}年` },
      value: fromCents(cents),
      unit: 'hkd',
      parcels,
    })),
    parcels: inOrder.flatMap(([, { cents, parcels }]) => parcels.map((id) => ({ id, value: fromCents(cents) }))),
  }
}

type DistanceOf = (row: number) => { readonly metres: number; readonly accuracyM: number } | undefined

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
  if (members.length === 0) return nothing(message('absent.nothingAssigned'), operation)
  const known = members.flatMap((member) => {
    const distance = distanceOf(member.row)
    return distance ? [{ ...member, ...distance }] : []
  })
  if (known.length === 0) return nothing(message('target.noPlace'), operation)
  const sign = operation === 'most' ? 1 : -1
  const end = known.reduce((a, b) => (sign * (b.metres - a.metres) > 0 ? b : a))
  return {
    amount: present(end.metres),
    operation,
    accuracy: end.accuracyM,
    terms: [...known]
      .sort((a, b) => sign * (b.metres - a.metres))
      .slice(0, 12)
      .map(({ row, metres }) => {
        const id = layer.ids[row]!
        return { label: { en: id, zh: id }, value: metres, unit: 'm', parcels: [id] }
      }),
    parcels: known.map(({ row, metres }) => ({ id: layer.ids[row]!, value: metres })),
  }
}

/** Distance of the furthest parcel to the nearest station, boundary control point or expressway that can be used. */
function networkMeasure(kind: NetworkKind): TargetMeasure {
  return {
    unit: 'm',
    scopes: EVERY,
    usual: 'atMost',
    read: (view, asked) => {
      const { network, layer, asAtYear } = view.basis
      if (!network) return nothing(message('target.noPlace'), 'most')
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

function scoreReading(view: TargetView, { scope }: Asked): TargetReading {
  const { basis } = view
  const weighed = membersInScope(view, scope).flatMap((member) => {
    const score = knownValue(parcelScore(basis, member.row))
    return score === undefined ? [] : [{ ...member, score, area: areaOf(basis.layer)(member) }]
  })
  const area = weighed.reduce((sum, one) => sum + one.area, 0)
  if (area === 0) return nothing(message('absent.nothingAssigned'), 'weighted-mean')
  return {
    amount: present(weighed.reduce((sum, one) => sum + one.score * one.area, 0) / area),
    operation: 'weighted-mean',
    terms: weighed.map(({ row, score, area: weight }) => {
      const id = basis.layer.ids[row]!
      return { label: { en: id, zh: id }, value: score, unit: 'score', weight, parcels: [id] }
    }),
    parcels: weighed.map(({ row, score }) => ({ id: basis.layer.ids[row]!, value: score })),
  }
}

/** Part of the site area whose edge is within so many metres of a University Town site. */
function shareReading(view: TargetView, asked: Asked): TargetReading {
  const { layer } = view.basis
  const within = typeof asked.of?.metres === 'number' ? asked.of.metres : 2000
  const members = membersInScope(view, asked.scope)
  const distanceOf = siteDistance(view, asked)
  const sum = (land: readonly TargetMember[]) =>
    fromMm2(land.reduce((total, member) => total + toMm2(areaOf(layer)(member)), 0))
  const all = sum(members)
  if (all === 0) return nothing(message('absent.nothingAssigned'), 'quotient')
  const isBeyond = ({ row }: TargetMember) => (distanceOf(row)?.metres ?? Infinity) > within
  const beyond = members.filter(isBeyond)
  const near = sum(members.filter((member) => !isBeyond(member)))
  return {
    amount: present(near / all),
    operation: 'quotient',
    terms: [
      { label: message('target.within', { distance: { metres: within } }), value: near, unit: 'm2' },
      { label: message('target.allLand'), value: all, unit: 'm2' },
    ],
    parcels: beyond.map(({ row }) => ({ id: layer.ids[row]! })),
  }
}

/** University Town land that no assigned parcel stands on, m². Parcels that share land there count once each. */
function freeReading(view: TargetView): TargetReading {
  const { layer, sites, siteShapes } = view.basis
  if (sites.length === 0) return nothing(message('absent.noSites'), 'difference')
  const taken = new Map<string, number>()
  const assigned = membersInScope(view, { kind: 'scenario' })
  for (const [i] of sites.entries())
    for (const { row } of assigned) {
      if (!siteShapes || layer.siteDistancesM[row * sites.length + i]! > 0) continue
      const shared = intersectionArea(concatShapes([siteShapes, takeOne(view, row)]), i, siteShapes.rows)
      if (shared >= 1) taken.set(layer.ids[row]!, (taken.get(layer.ids[row]!) ?? 0) + fromMm2(toMm2(shared)))
    }
  const all = fromMm2(sites.reduce((sum, site) => sum + toMm2(site.siteAreaM2), 0))
  const lost = fromMm2([...taken.values()].reduce((sum, m2) => sum + toMm2(m2), 0))
  return {
    amount: present(Math.max(0, all - lost)),
    operation: 'difference',
    terms: [
      { label: message('target.townLand'), value: all, unit: 'm2' },
      ...[...taken].map(([id, value]) => ({ label: { en: id, zh: id }, value, unit: 'm2' as const, parcels: [id] })),
    ],
    parcels: [...taken.keys()].map((id) => ({ id })),
  }
}

const takeOne = ({ basis: { layer } }: TargetView, row: number) => takeRows(layer.shapes, [row])

/** The most winners that any bundle has: those whose hands its parcels to be retained are in. */
function winnersReading({ plan, scenario }: TargetView, { scope }: Asked): TargetReading {
  const given = plan.assignments.get(scenario)
  const bundles = [...plan.bundles.values()].filter(({ id }) => scope.kind !== 'bundle' || id === scope.id)
  const counted = bundles.map(({ name, sites }) => {
    const kept = sites.flatMap(({ parcel, duty }) => {
      const assignment = duty === 'retain' && parcel !== undefined ? given?.get(parcel) : undefined
      return isAssigned(assignment) ? [{ parcel: parcel!, shares: assignment.shares }] : []
    })
    const winners = new Set(kept.flatMap(({ shares }) => shares.map(({ assignee }) => assignee)))
    return { name, winners: winners.size, parcels: kept.map(({ parcel }) => parcel) }
  })
  return {
    amount: present(Math.max(0, ...counted.map(({ winners }) => winners))),
    operation: 'most',
    terms: counted.map(({ name, winners, parcels }) => ({ label: name, value: winners, unit: 'count', parcels })),
    parcels: counted.flatMap(({ winners, parcels }) => parcels.map((id) => ({ id, value: winners }))),
  }
}

/** How many assignees that hold land are short of their brief, or are wanted to hold land and hold none. */
function briefsReading({ plan, scenario, basis, rowOf }: TargetView, { scope }: Asked): TargetReading {
  const holdings = holdingsOf(basis, plan.assignments.get(scenario) ?? [], rowOf)
  const unmet = [...plan.assignees.values()].flatMap((assignee) => {
    if (scope.kind === 'assignee' && scope.id !== assignee.id) return []
    const holding = holdings.get(assignee.id) ?? []
    if (briefGaps(assignee.brief, holding).length === 0) return []
    return [{ label: assignee.name, parcels: holding.map(({ row }) => basis.layer.ids[row]!) }]
  })
  return {
    amount: present(unmet.length),
    operation: 'sum',
    terms: unmet.map(({ label, parcels }) => ({ label, value: 1, unit: 'count', parcels })),
    parcels: unmet.flatMap(({ parcels }) => parcels.map((id) => ({ id }))),
  }
}
