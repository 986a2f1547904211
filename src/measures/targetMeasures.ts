import { message } from '../lib/message.ts'
import { fromMm2, toMm2 } from '../lib/round.ts'
import { worksYear } from './costEstimate.ts'
import { knownValue } from './figure.ts'
import { grossFloorArea } from './floorArea.ts'
import { landUseOf } from './plannedUse.ts'
import { costReading, yearlyReading } from './targetCost.ts'
import { networkMeasure, scoreReading, shareReading, townMeasure } from './targetDistance.ts'
import { piecesReading, townFreeReading } from './targetGrounds.ts'
import { landInScope, membersInScope, type TargetMember, type TargetView } from './targetLand.ts'
import { beforeReadyReading, briefsReading, winnersReading, zoneReading } from './targetPromises.ts'
import {
  type Asked,
  areaReading,
  countReading,
  EVERY_SCOPE,
  nothing,
  sumReading,
  type TargetMeasure,
  type TargetReading,
} from './targetReading.ts'

/** Measures that a target can be held to, beside every figure of the scenario. */
export const TARGET_MEASURES: Readonly<Record<string, TargetMeasure>> = {
  'target-site-area': {
    unit: 'm2',
    scopes: EVERY_SCOPE,
    details: ['byYear'],
    usual: 'atLeast',
    read: (view, asked) => areaReading(view, byYear(view, asked, membersInScope(view, asked.scope))),
  },
  'target-gfa': { unit: 'm2', floor: true, scopes: EVERY_SCOPE, usual: 'atLeast', read: floorReading },
  'target-parcels': {
    unit: 'count',
    scopes: EVERY_SCOPE,
    usual: 'atLeast',
    read: (view, { scope }) => countReading(view, membersInScope(view, scope)),
  },
  'target-cost': { unit: 'hkd', scopes: EVERY_SCOPE, usual: 'atMost', read: costReading('likelyHkd') },
  'target-public-cost': { unit: 'hkd', scopes: EVERY_SCOPE, usual: 'atMost', read: costReading('publicHkd') },
  'target-public-cost-year': {
    unit: 'hkd',
    scopes: EVERY_SCOPE,
    details: ['byYear'],
    usual: 'atMost',
    read: yearlyReading,
  },
  'target-university-town-furthest': townMeasure('most'),
  'target-university-town-nearest': townMeasure('least'),
  'target-station': networkMeasure('station'),
  'target-boundary': networkMeasure('boundary-control-point'),
  'target-expressway': networkMeasure('highway'),
  'target-score': { unit: 'score', scopes: EVERY_SCOPE, usual: 'atLeast', read: scoreReading },
  'target-share-within': {
    unit: 'ratio',
    scopes: EVERY_SCOPE,
    details: ['site', 'metres'],
    usual: 'atLeast',
    read: shareReading,
  },
  'target-pieces': {
    unit: 'count',
    scopes: ['assignee', 'bundle', 'area', 'scenario'],
    usual: 'atMost',
    read: piecesReading,
  },
  'target-before-ready': { unit: 'count', scopes: EVERY_SCOPE, usual: 'atMost', read: beforeReadyReading },
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
  'target-university-town-free': { unit: 'm2', scopes: ['scenario'], usual: 'atLeast', read: townFreeReading },
  'target-winners': { unit: 'count', scopes: ['bundle', 'scenario'], usual: 'atMost', read: winnersReading },
  'target-briefs-unmet': { unit: 'count', scopes: ['scenario', 'assignee'], usual: 'atMost', read: briefsReading },
  'target-zone': { unit: 'count', scopes: EVERY_SCOPE, usual: 'atMost', read: zoneReading },
}

function floorReading(view: TargetView, { scope }: Asked): TargetReading {
  const all = membersInScope(view, scope)
  const floorOf = ({ row }: TargetMember) => knownValue(grossFloorArea(view.basis, row))
  if (all.length > 0 && all.every((member) => floorOf(member) === undefined))
    return nothing(message('absent.noPlotRatio'), 'sum')
  return sumReading(view, all, 'm2', (member) => fromMm2(Math.round(toMm2(floorOf(member) ?? 0) * member.share)))
}

function byYear({ basis }: TargetView, { of }: Asked, members: readonly TargetMember[]): readonly TargetMember[] {
  const year = of?.byYear
  if (typeof year !== 'number') return members
  return members.filter(({ row, assignment }) => (worksYear(basis, row, assignment) ?? Infinity) <= year)
}

const ofUse = ({ basis }: TargetView, { of }: Asked, members: readonly TargetMember[]): readonly TargetMember[] =>
  members.filter(({ row, assignment }) => landUseOf(basis, row, assignment) === of?.use)
