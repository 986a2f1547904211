import type { Finding } from '../lib/finding.ts'
import { memoLast } from '../lib/memo.ts'
import { type BriefGap, briefGaps } from '../measures/brief.ts'
import {
  beginsTooEarly,
  type Costed,
  cardBasisFindings,
  resumptionNotEstimated,
  worksNotEstimated,
} from '../measures/costFindings.ts'
import { holdingsOf } from '../measures/holdings.ts'
import { type PhaseBreach, phaseBreaches, phaseFindings } from '../measures/phaseCheck.ts'
import { planFindings } from '../measures/planFindings.ts'
import { assigneeOfGroup } from '../measures/scheduleOfAreas.ts'
import { isBuiltIn } from '../measures/sharedWorks.ts'
import { liveRows } from '../parcels/parcelLayer.ts'
import { isAssigned } from '../plan/assignment.ts'
import { HISTORY_DEPTH } from '../plan/history.ts'
import type { AssigneeId } from '../plan/types.ts'
import { basisOf, overlapFindings } from './selectors.ts'
import type { State } from './state.ts'
import { checkFindingsOf, targetSteps, zoneAnswersOf } from './targets.ts'

/** What each assignee holds in the shown scenario. */
export const holdingsInView = memoLast(
  (state: State) => [basisOf(state), state.document.plan.assignments.get(state.scenario), state.rowOf],
  (state) => holdingsOf(basisOf(state), state.document.plan.assignments.get(state.scenario) ?? [], state.rowOf),
)

/** Where each assignee that holds land is short of its brief. */
export const briefGapsOf = memoLast(
  (state: State) => [holdingsInView(state), state.document.plan.assignees],
  (state): ReadonlyMap<AssigneeId, readonly BriefGap[]> =>
    new Map(
      [...holdingsInView(state)].map(([id, holding]) => [
        id,
        briefGaps(state.document.plan.assignees.get(id)?.brief, holding),
      ]),
    ),
)

/** Findings of the plan itself: briefs, routes of grant, bundles. */
const planFindingsOf = memoLast(
  (state: State) => [
    holdingsInView(state),
    state.document.plan.assignees,
    state.document.plan.bundles,
    state.ground,
    state.rowOf,
  ],
  (state): readonly Finding[] =>
    planFindings({
      plan: state.document.plan,
      scenario: state.scenario,
      basis: basisOf(state),
      rowOf: state.rowOf,
      holdings: holdingsInView(state),
      routeRules: state.ground.routeRules,
      landUses: state.ground.landUses,
    }),
)

/** Parcels that are to be taken up before their land or shared works are ready. */
export const phaseBreachesOf = memoLast(
  (state: State) => [
    state.document.plan.assignments.get(state.scenario),
    state.document.plan.sharedWorks,
    state.document.plan.bundles,
    basisOf(state),
    state.rowOf,
  ],
  (state): readonly PhaseBreach[] => {
    const { plan } = state.document
    return phaseBreaches({
      basis: basisOf(state),
      assignments: plan.assignments.get(state.scenario) ?? [],
      rowOf: state.rowOf,
      sharedWorks: [...plan.sharedWorks.values()].filter((works) => isBuiltIn(works, state.scenario)),
      bundles: plan.bundles,
    })
  },
)

/**
 * What a cost leaves out or would have begun too early, of the parcels that the headline is of: those that are assigned, all
 * of them before any is. Looked for where the sums say that there is any.
 */
const costFindingsOf = memoLast(
  (state: State) => [basisOf(state), state.document.plan.assignments.get(state.scenario), state.rowOf, state.schedule],
  (state): readonly Finding[] => {
    const basis = basisOf(state)
    const { groups, assignedParcels } = state.schedule
    const assigned: Costed[] = []
    for (const [id, given] of state.document.plan.assignments.get(state.scenario) ?? []) {
      const row = state.rowOf.get(id)
      if (row !== undefined && isAssigned(given)) assigned.push({ row, given })
    }
    const sums = [...groups].flatMap(([group, one]) =>
      assignedParcels === 0 || assigneeOfGroup(group) !== undefined ? [one] : [],
    )
    const any = (key: 'costIncomplete' | 'resumptionUnknown') => sums.some((one) => one[key] > 0)
    const all = () => liveRows(state.land).map((row): Costed => ({ row, given: undefined }))
    return [
      ...cardBasisFindings(basis.card),
      ...beginsTooEarly(basis, assigned),
      ...(any('costIncomplete') ? worksNotEstimated(basis, assignedParcels === 0 ? all() : assigned) : []),
      ...(any('resumptionUnknown') ? resumptionNotEstimated(basis, assigned) : []),
    ]
  },
)

/** Whether the planner has said which is right, plan or columns, and has not taken it back. */
function viewsSettled({ viewsChosen, document: { history } }: State): boolean {
  if (viewsChosen === undefined || viewsChosen === 'plan') return viewsChosen === 'plan'
  if (history.done.includes(viewsChosen)) return true
  // a step so far back that it cannot be undone any more
  return history.done.length === HISTORY_DEPTH && !history.undone.includes(viewsChosen)
}

/** Findings of the data and of the plan, breaches first. */
export const findingsOf = memoLast(
  (state: State) => [
    state.findings,
    state.overlaps,
    planFindingsOf(state),
    checkFindingsOf(state),
    phaseBreachesOf(state),
    costFindingsOf(state),
    state.document.plan.shapes,
    state.document.plan.attributes,
    viewsSettled(state),
  ],
  (state): readonly Finding[] => {
    const rank = { breach: 0, look: 1, note: 2 } as const
    const { shapes, attributes } = state.document.plan
    // what was found of parcels that have given way is no longer to be looked at
    const isOver = ({ parcels }: Finding) => parcels.length > 0 && parcels.every((id) => shapes.get(id)?.retired)
    const isSettled = ({ next }: Finding) => next?.[0]?.kind === 'views' && viewsSettled(state)
    // a word that the file has wrong, and the planner has set right
    const isSet = ({ code, parcels, message: { params } }: Finding) =>
      code.startsWith('unknown-') &&
      typeof params?.field === 'string' &&
      parcels.every((id) => attributes.get(id)?.fields[params.field as string] !== undefined)
    const ofFiles = state.findings.filter((finding) => !isOver(finding) && !isSettled(finding) && !isSet(finding))
    return [
      ...phaseFindings(phaseBreachesOf(state)),
      ...checkFindingsOf(state),
      ...planFindingsOf(state),
      ...costFindingsOf(state),
      ...overlapFindings(state.overlaps),
      ...ofFiles,
    ].sort((a, b) => rank[a.severity] - rank[b.severity])
  },
)

/** What findings are made of, each a look at every assigned parcel, for those who take them a breath at a time. */
export const findingSteps = (state: State): readonly (() => unknown)[] => [
  () => holdingsInView(state),
  () => planFindingsOf(state),
  () => phaseBreachesOf(state),
  () => costFindingsOf(state),
  () => zoneAnswersOf(state),
  ...targetSteps(state),
]

/** What gaps of briefs are made of. */
export const briefSteps = (state: State): readonly (() => unknown)[] => [() => holdingsInView(state)]

/** Findings by the parcels they name, for the card of one. */
export const findingsAbout = (state: State, parcel: string): readonly Finding[] =>
  findingsOf(state).filter((finding) => finding.parcels.includes(parcel))
