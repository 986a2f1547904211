import type { Finding, NextStep } from '../lib/finding.ts'
import { memoLast } from '../lib/memo.ts'
import { message } from '../lib/message.ts'
import { membersInScope, type TargetView } from '../measures/targetLand.ts'
import { type TargetAnswer, targetAnswer, targetFindings } from '../measures/targets.ts'
import { type ZoneAnswer, zoneChecker } from '../measures/zoneCheck.ts'
import { inOrder } from '../plan/inOrder.ts'
import { CHECKS, type Target } from '../plan/types.ts'
import { developmentRatiosOf } from './developmentRatios.ts'
import { addressedSource } from './ground.ts'
import { basisOf, contextOf } from './selectors.ts'
import type { State } from './state.ts'

/** What targets and checks of the shown scenario look at. */
export function targetViewOf(state: State): TargetView {
  const development = developmentRatiosOf(state.ground)
  return {
    plan: state.document.plan,
    scenario: state.scenario,
    basis: basisOf(state),
    rowOf: state.rowOf,
    context: () => contextOf(state),
    ...(development && { development }),
    landUses: state.ground.landUses,
    paper: (key) => addressedSource(state.ground.sources, key),
  }
}

const onScenario = ({ document: { plan }, scenario }: State) => [
  plan.assignments.get(scenario),
  plan.assignees,
  plan.bundles,
  plan.sharedWorks,
  plan.zoneNotes,
]

/** Every target against the shown scenario, in the planner's order. */
export const targetAnswersOf = memoLast(
  (state: State) => [
    state.document.plan.targets,
    basisOf(state),
    state.rowOf,
    contextOf(state),
    state.ground,
    ...onScenario(state),
  ],
  (state): readonly TargetAnswer[] => targetsOf(state).map((target) => answerTo(state, target)),
)

const targetsOf = (state: State) => inOrder(state.document.plan.targets.values())

const rememberedOf = new WeakMap<Target, (state: State) => TargetAnswer>()

/** A target against the shown scenario, in the plan or still being written; remembered while what it looks at is the same. */
export function answerTo(state: State, target: Target): TargetAnswer {
  const known = rememberedOf.get(target)
  if (known) return known(state)
  const answer = memoLast(
    (of: State) => [basisOf(of), of.rowOf, contextOf(of), of.ground, ...onScenario(of)],
    (of: State) => targetAnswer(targetViewOf(of), target),
  )
  rememberedOf.set(target, answer)
  return answer(state)
}

/** The answers to all targets one by one, for those who take them a breath at a time. */
export const targetSteps = (state: State): readonly (() => unknown)[] =>
  targetsOf(state).map((target) => () => answerTo(state, target))

/** Assigned parcels by what the notes of their zone say of their use; those in Column 1 are left out. */
export const zoneAnswersOf = memoLast(
  (state: State) => [basisOf(state), state.rowOf, ...onScenario(state)],
  (state): ReadonlyMap<Exclude<ZoneAnswer, 'column1'>, readonly string[]> => {
    const answers = new Map<Exclude<ZoneAnswer, 'column1'>, string[]>()
    const { basis, plan, landUses } = targetViewOf(state)
    const check = zoneChecker(plan.zoneNotes.values(), landUses)
    for (const { row, assignment } of membersInScope(targetViewOf(state), { kind: 'scenario' })) {
      const answer = check(basis, row, assignment)
      if (answer === 'column1') continue
      const parcels = answers.get(answer)
      if (parcels) parcels.push(basis.layer.ids[row]!)
      else answers.set(answer, [basis.layer.ids[row]!])
    }
    return answers
  },
)

/** Targets that are not met, uses not in Column 1, and questions of checklists that nobody has answered. */
export const checkFindingsOf = memoLast(
  (state: State) => [targetAnswersOf(state), zoneAnswersOf(state), state.document.plan.checklists],
  (state): readonly Finding[] => [
    ...targetFindings(targetAnswersOf(state)),
    ...ZONE_ORDER.flatMap((answer): readonly Finding[] => {
      const parcels = zoneAnswersOf(state).get(answer)
      if (!parcels) return []
      const severity = answer === 'neither' ? 'look' : 'note'
      const said = message(`zone.${answer}`, { count: parcels.length })
      return [{ code: `zone-${answer}`, severity, parcels, message: said, next: [{ kind: 'zone-notes' }] }]
    }),
    ...checklistFindings(state),
  ],
)

const ZONE_ORDER = ['neither', 'column2', 'not-checked'] as const

/** Checklists that were begun: how many of their questions are still unknown. */
function checklistFindings({ document: { plan } }: State): readonly Finding[] {
  const begun = [...plan.checklists.values()]
  const unknown = begun.reduce((sum, list) => sum + unknownChecks(list.answers), 0)
  if (unknown === 0) return []
  const parcels = begun.flatMap(({ id, answers }) => {
    if (unknownChecks(answers) === 0) return []
    if (id.startsWith('parcel:')) return [id.slice('parcel:'.length)]
    const bundle = plan.bundles.get(id.slice('bundle:'.length))
    return (bundle?.sites ?? []).flatMap(({ parcel }) => parcel ?? [])
  })
  const said = message('checklist.unknown', { count: unknown, lists: begun.length })
  const first = begun.find(({ answers }) => unknownChecks(answers) > 0)?.id ?? ''
  const [kind, id] = [first.slice(0, first.indexOf(':')), first.slice(first.indexOf(':') + 1)]
  const next: NextStep = { kind: kind === 'bundle' ? 'bundle' : 'checklists', id }
  return [{ code: 'checklist-unknown', severity: 'note', parcels, message: said, next: [next] }]
}

/** Questions without a yes or a no. */
export const unknownChecks = (answers: Readonly<Partial<Record<string, { readonly answer: string }>>>): number =>
  CHECKS.filter((check) => (answers[check]?.answer ?? 'unknown') === 'unknown').length
