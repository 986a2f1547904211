import { memoLast } from '../lib/memo.ts'
import { receiversOf, termsApart } from '../measures/consensus.ts'
import type { DifferenceSentence, Side } from '../measures/difference.ts'
import { differenceSentences } from '../measures/differenceSentences.ts'
import { liveRows } from '../parcels/parcelLayer.ts'
import { baseScenarioOf } from '../plan/edits/setBaseScenario.ts'
import { letterAt } from '../plan/scenarioLetter.ts'
import type { ParcelPaint } from './ports.ts'
import { asScenario, assigneesOf, assignmentAt, basisOf, figuresOf, paintOf, scenariosOf } from './selectors.ts'
import type { State } from './state.ts'

/** A scenario as the comparison sees it; `state` is the state as if it were shown. */
export interface Compared extends Side {
  readonly letter: string
  readonly state: State
}

/** Every scenario with its figures, in the order of the tabs. */
export const comparedOf = memoLast(
  ({ document, land, lots, overlaps, ground, ready, mapLayers }: State) => [
    document.plan,
    land,
    lots,
    overlaps,
    ground,
    ready,
    mapLayers,
  ],
  (state): readonly Compared[] =>
    scenariosOf(state).map(({ id, name, assumptions, locked }, i) => {
      const seen = asScenario(state, id)
      return {
        id,
        name,
        letter: letterAt(i),
        state: seen,
        assignments: state.document.plan.assignments.get(id) ?? new Map(),
        assumptions: { ...state.document.plan.settings, ...assumptions },
        ...(locked ? { locked } : {}),
        basis: basisOf(seen),
        figures: figuresOf(seen),
      }
    }),
)

/** The base and the scenario held against it: the one shown, else the first that is not the base. */
export function pairOf(state: State): { readonly base: Compared; readonly other: Compared } | undefined {
  const compared = comparedOf(state)
  const baseId = baseScenarioOf(state.document.plan)
  const base = compared.find(({ id }) => id === baseId)
  const other =
    compared.find(({ id }) => id === state.scenario && id !== baseId) ?? compared.find(({ id }) => id !== baseId)
  return base && other ? { base, other } : undefined
}

/** Rows whose assignee differs between two scenarios. */
export const differingRows = ({ state: one }: Compared, { state: other }: Compared): readonly number[] =>
  liveRows(one.land).filter((row) => receiversOf(assignmentAt(one, row)) !== receiversOf(assignmentAt(other, row)))

/** Rows that have the same assignees in both, of which something else is said: route, delivery, phase year, planned use … */
export const otherwiseRows = ({ state: one }: Compared, { state: other }: Compared): readonly number[] =>
  liveRows(one.land).filter((row) => termsApart(assignmentAt(one, row), assignmentAt(other, row)).length > 0)

/** What differs between two scenarios, which the sentences call by their names. */
export const sentencesOf = (base: Compared, other: Compared): readonly DifferenceSentence[] =>
  differenceSentences({
    base,
    other,
    assignees: assigneesOf(other.state),
    rowOf: other.state.rowOf,
    bundles: other.state.document.plan.bundles,
    sharedWorks: other.state.document.plan.sharedWorks,
  })

/** The same scenario, called by its letter: where its name stands above, or on a slide. */
export const byLetter = (one: Compared): Compared => ({
  ...one,
  name: { en: one.letter, zh: `方案${one.letter}` },
})

/** How a scenario is painted beside another: where only the other one assigns land, its letter is a ghost. */
export function paintBeside({ state }: Compared, against: Compared): (row: number) => ParcelPaint {
  return (row) => {
    const paint = paintOf(state, row)
    const { letter } = paintOf(against.state, row)
    return paint.status !== 'assigned' && letter !== undefined ? { ...paint, ghost: letter } : paint
  }
}

/** As `paintBeside`, with who loses and who gains where land passes from one to another; what is the same is pale. */
export function paintDifference(other: Compared, base: Compared): (row: number) => ParcelPaint {
  const differ = new Set(differingRows(base, other))
  const paint = paintBeside(other, base)
  return (row) => {
    if (!differ.has(row)) return pale(paintOf(other.state, row))
    const now = paint(row)
    const before = paintOf(base.state, row).letter
    return before !== undefined && now.letter !== undefined && before !== now.letter
      ? { ...now, letter: `${before}→${now.letter}` }
      : now
  }
}

/** What all give alike is quiet, what they do not agree on is marked, the rest is land at rest. */
export function paintConsensus(
  first: Compared,
  agreed: ReadonlySet<number>,
  contested: ReadonlySet<number>,
): (row: number) => ParcelPaint {
  return (row) => {
    if (agreed.has(row)) return AGREED
    return contested.has(row) ? CONTESTED : pale(paintOf(first.state, row))
  }
}

const AGREED: ParcelPaint = { status: 'assigned', colour: '#5B6B7D', pattern: 'solid', letter: '=' }
const CONTESTED: ParcelPaint = { status: 'assigned', colour: '#D9822B', pattern: 'diagonal', letter: '?' }

const pale = ({ status, landUse }: ParcelPaint): ParcelPaint => ({
  status: status === 'assigned' ? 'unassigned' : status,
  ...(landUse === undefined ? {} : { landUse }),
})
