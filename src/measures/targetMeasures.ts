import { type Message, message } from '../lib/message.ts'
import { fromMm2, toMm2 } from '../lib/round.ts'
import { worksYear } from './costEstimate.ts'
import { knownValue } from './figure.ts'
import { grossFloorArea } from './floorArea.ts'
import { landUseOf } from './plannedUse.ts'
import { costReading, incentivesReading, perHectareReading } from './targetCost.ts'
import { networkMeasure, scoreReading, shareReading, townMeasure } from './targetDistance.ts'
import { FIGURE_MEASURES } from './targetFigures.ts'
import { townFreeReading } from './targetGrounds.ts'
import { developmentReading } from './targetHomes.ts'
import { landInScope, membersInScope, type TargetMember, type TargetView } from './targetLand.ts'
import { beforeReadyReading, briefsReading, winnersReading, zoneReading } from './targetPromises.ts'
import {
  type Asked,
  areaReading,
  countReading,
  EVERY_SCOPE,
  nothing,
  type Scope,
  sumReading,
  type TargetMeasure,
  type TargetReading,
} from './targetReading.ts'
import { togetherMeasure } from './targetTogether.ts'
import { outlayReading, sharedReading, strandedReading } from './targetWorks.ts'

/** The measure of an id: one made for targets, or any figure of the scenario; undefined where this version has none. */
export const targetMeasure = (id: string): TargetMeasure | undefined => TARGET_MEASURES[id] ?? FIGURE_MEASURES[id]

/** Of which subjects a measure can be taken. */
export const scopesOf = (measure: TargetMeasure | undefined): readonly Scope[] =>
  EVERY_SCOPE.filter((scope) => measure?.not?.[scope] === undefined)

/** Why a measure cannot be taken of a kind of subject; undefined where it can. */
export function whyNotOf(measure: TargetMeasure | undefined, scope: Scope): Message | undefined {
  const not = measure?.not?.[scope]
  return not && message(`target.not.${not}`)
}

/** Measures made for targets, beside every figure of the scenario. */
export const TARGET_MEASURES: Readonly<Record<string, TargetMeasure>> = {
  'target-site-area': {
    unit: 'm2',
    details: ['byYear'],
    usual: 'atLeast',
    read: (view, asked) => areaReading(view, byYear(view, asked, membersInScope(view, asked.scope))),
  },
  'target-gfa': { unit: 'm2', floor: true, usual: 'atLeast', read: floorReading },
  'target-parcels': {
    unit: 'count',
    usual: 'atLeast',
    read: (view, { scope }) => countReading(view, membersInScope(view, scope)),
  },
  'target-cost': { unit: 'hkd', usual: 'atMost', read: costReading('likelyHkd') },
  'target-public-cost': { unit: 'hkd', usual: 'atMost', read: costReading('publicHkd') },
  'target-public-cost-year': {
    unit: 'hkd',
    details: ['byYear'],
    usual: 'atMost',
    read: outlayReading(['public'], 'most'),
  },
  'target-public-outlay': {
    unit: 'hkd',
    details: ['byYear'],
    usual: 'atMost',
    read: outlayReading(['public'], 'sum'),
  },
  'target-outlay': {
    unit: 'hkd',
    details: ['byYear'],
    usual: 'atMost',
    read: outlayReading(['public', 'private'], 'sum'),
  },
  'target-shared-works': { unit: 'hkd', usual: 'atMost', read: sharedReading },
  'target-stranded': { unit: 'hkd', not: { assignee: 'strandedNobody' }, usual: 'atMost', read: strandedReading },
  'target-incentives': {
    unit: 'hkd',
    not: { bundle: 'incentives', area: 'incentives' },
    usual: 'atMost',
    read: incentivesReading,
  },
  'target-cost-per-ha': { unit: 'hkd', usual: 'atMost', read: perHectareReading },
  'target-jobs': { unit: 'count', usual: 'atLeast', read: developmentReading('jobs') },
  'target-flats': { unit: 'count', usual: 'atLeast', read: developmentReading('flats') },
  'target-people': { unit: 'count', usual: 'atLeast', read: developmentReading('people') },
  'target-university-town-furthest': townMeasure('most'),
  'target-university-town-nearest': townMeasure('least'),
  'target-station': networkMeasure('station'),
  'target-boundary': networkMeasure('boundary-control-point'),
  'target-expressway': networkMeasure('highway'),
  'target-score': { unit: 'score', usual: 'atLeast', read: scoreReading },
  'target-share-within': {
    unit: 'ratio',
    details: ['site', 'metres'],
    usual: 'atLeast',
    read: shareReading,
  },
  'target-pieces': togetherMeasure('pieces'),
  'target-largest-piece': togetherMeasure('largest'),
  'target-contiguity': togetherMeasure('contiguity'),
  'target-before-ready': { unit: 'count', usual: 'atMost', read: beforeReadyReading },
  'target-use-area': {
    unit: 'm2',
    details: ['use'],
    usual: 'atLeast',
    read: (view, asked) => areaReading(view, ofUse(view, asked, landInScope(view, asked.scope))),
  },
  'target-use-sites': {
    unit: 'count',
    details: ['use', 'byYear'],
    usual: 'atLeast',
    read: (view, asked) =>
      countReading(view, byYear(view, asked, ofUse(view, asked, membersInScope(view, asked.scope)))),
  },
  'target-university-town-free': { unit: 'm2', usual: 'atLeast', read: townFreeReading },
  'target-winners': {
    unit: 'count',
    not: { assignee: 'winners', area: 'winners' },
    usual: 'atMost',
    read: winnersReading,
  },
  'target-briefs-unmet': {
    unit: 'count',
    not: { bundle: 'briefs', area: 'briefs' },
    usual: 'atMost',
    read: briefsReading,
  },
  'target-zone': { unit: 'count', usual: 'atMost', read: zoneReading },
}

function floorReading(view: TargetView, { scope }: Asked): TargetReading {
  const all = membersInScope(view, scope)
  const floorOf = ({ row }: TargetMember) => knownValue(grossFloorArea(view.basis, row))
  if (all.length > 0 && all.every((member) => floorOf(member) === undefined))
    return nothing(message('absent.noPlotRatio'))
  return sumReading(view, all, 'm2', (member) => fromMm2(Math.round(toMm2(floorOf(member) ?? 0) * member.share)))
}

function byYear({ basis }: TargetView, { of }: Asked, members: readonly TargetMember[]): readonly TargetMember[] {
  const year = of?.byYear
  if (typeof year !== 'number') return members
  return members.filter(({ row, assignment }) => (worksYear(basis, row, assignment) ?? Infinity) <= year)
}

const ofUse = ({ basis }: TargetView, { of }: Asked, members: readonly TargetMember[]): readonly TargetMember[] =>
  members.filter(({ row, assignment }) => landUseOf(basis, row, assignment) === of?.use)
