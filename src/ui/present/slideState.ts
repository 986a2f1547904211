import { memoLast } from '../../lib/memo.ts'
import { headlineRange } from '../../measures/costRangeMeasure.ts'
import { type DecidedOn, decisionFigures } from '../../measures/decisionFigures.ts'
import { figuresOfChange } from '../../measures/decisionSaid.ts'
import type { DifferenceSentence } from '../../measures/difference.ts'
import { heldArea } from '../../measures/holdings.ts'
import { assigneeGroup } from '../../measures/scheduleOfAreas.ts'
import { baseScenarioOf } from '../../plan/edits/setBaseScenario.ts'
import type { Assignee, ScenarioId } from '../../plan/types.ts'
import { assignedCostOf } from '../../store/costs.ts'
import { holdingsInView } from '../../store/findings.ts'
import { landOf } from '../../store/land.ts'
import { asScenario, assigneesOf, figuresOf, refolded } from '../../store/selectors.ts'
import type { State } from '../../store/state.ts'
import { heldFigure } from '../assignees/given.ts'

/** The state before the try-out, in the scenario that is shown; undefined where nothing is tried out. */
export const beforeTryOut = memoLast(
  (state: State) => [state.tryOut, state.scenario, state.sources, state.drawn, ...knownOf(state)],
  (state): State | undefined => {
    const { tryOut } = state
    if (!tryOut) return undefined
    const { land, rowOf } = landOf(state.sources, tryOut.since.plan, state.drawn)
    return refolded({ ...state, document: tryOut.since, tryOut: undefined, land, rowOf })
  },
)

/** What was tried out, also while the plan before it is looked at. */
export const afterTryOut = (state: State): State => (state.tryOut?.after ? copyOf(state) : state)

const copyOf = memoLast(
  (state: State) => [state.tryOut, state.scenario, state.sources, state.drawn, ...knownOf(state)],
  (state): State => {
    const document = state.tryOut!.after!
    const { land, rowOf } = landOf(state.sources, document.plan, state.drawn)
    return refolded({ ...state, document, land, rowOf })
  },
)

/** What figures rest on beside the plan. */
const knownOf = ({ overlaps, lots, ground, ready, mapLayers }: State) => [overlaps, lots, ground, ready, mapLayers]

const decidedOn = (state: State): DecidedOn => ({
  name: state.document.plan.scenarios.get(state.scenario)!.name,
  ...costOf(state),
  figures: figuresOf(state),
  given: new Map([...holdingsInView(state)].map(([id, held]) => [id, heldArea(held)])),
})

/** What the figures say now, as a decision keeps it: with the difference where something is tried out. */
export const figuresNow = memoLast(
  (state: State) => [state.document, state.tryOut, state.scenario, state.land, ...knownOf(state)],
  (state) => {
    const before = beforeTryOut(state)
    return decisionFigures(decidedOn(afterTryOut(state)), before && decidedOn(before), assigneesOf(state))
  },
)

/** What a try-out changes, in sentences whose numbers answer why: `figuresNow` without the headlines, which stand on the card. */
export const changesNow = memoLast(
  (state: State) => [figuresNow(state)],
  (state): readonly Change[] => {
    const [now, before] = [afterTryOut(state), beforeTryOut(state)]
    const tried = before && {
      now: decidedOn(now),
      before: decidedOn(before),
      held: ({ id, name }: Assignee) => heldFigure(now, assigneeGroup(id), name),
    }
    return figuresNow(state)
      .filter(({ key }) => !HEADLINES.has(key))
      .map((words) => ({ words, figures: tried ? figuresOfChange(words, assigneesOf(state), tried) : [] }))
  },
)

type Change = Pick<DifferenceSentence, 'words' | 'figures'>

/** Headlines of the scenario stand on the card already. */
const HEADLINES = new Set(['decided.area', 'decided.cost', 'decided.score'])

/** The range that the slide shows, so that minutes and screen say the same. */
function costOf(state: State): Pick<DecidedOn, 'cost'> {
  const { baseHkd, range } = assignedCostOf(state)
  if (!range || state.schedule.assignedParcels === 0) return {}
  const { low, high } = headlineRange(baseHkd, range)
  return { cost: { low, likely: baseHkd, high } }
}

/** Another scenario's view of the same state, where the plan still has it. */
export const inScenario = (state: State, scenario: ScenarioId | undefined): State | undefined =>
  scenario !== undefined && state.document.plan.scenarios.has(scenario) ? asScenario(state, scenario) : undefined

/** The scenario that others are compared with. */
export const baseOf = (state: State): ScenarioId => baseScenarioOf(state.document.plan)
