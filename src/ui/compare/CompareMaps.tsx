import { type CSSProperties, type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import { message } from '../../lib/message.ts'
import { consensusOf, type Stake } from '../../measures/consensus.ts'
import { stakeFigures } from '../../measures/stakeFigures.ts'
import { subtotalFigures } from '../../measures/subtotalFigures.ts'
import { liveRows } from '../../parcels/parcelLayer.ts'
import {
  type Compared,
  comparedOf,
  differingRows,
  otherwiseRows,
  paintBeside,
  paintConsensus,
  paintDifference,
} from '../../store/comparing.ts'
import type { BesideView } from '../../store/ports.ts'
import { assignmentAt, paintOf } from '../../store/selectors.ts'
import { Figure } from '../measures/Figure.tsx'
import { Woven } from '../measures/Woven.tsx'
import '../../files/whyWords.ts'
import { useActions, useNorthlot } from '../northlotContext.tsx'
import { useCompareSay } from '../scenarios/scenarioWords.ts'
import { PHONE, useMedia } from '../shared/useMedia.ts'
import { ComparePane } from './ComparePane.tsx'
import { SwipeHandle } from './SwipeHandle.tsx'

export const VIEWS = ['differences', 'swipe', 'two', 'four', 'consensus'] as const
export type CompareView = (typeof VIEWS)[number]

const NONE: ReadonlySet<number> = new Set()

interface MapsProps {
  readonly view: CompareView
  readonly base: Compared
  readonly other: Compared
}

/** The maps of the comparison, opened on the difference; holding Space shows the base in place of the other. */
export function CompareMaps({ view, base, other }: MapsProps) {
  const { own, say } = useCompareSay()
  const all = useNorthlot(comparedOf)
  const [at, setAt] = useState(50)
  const holding = useHeldSpace()
  const differ = useMemo(() => differingRows(base, other), [base, other])
  const otherwise = useMemo(() => otherwiseRows(base, other).length, [base, other])
  const marked = useMemo(() => new Set(differ), [differ])
  const ofBase = useMemo(() => ({ paintOf: paintBeside(base, other), marked }), [base, other, marked])
  const ofOther = useMemo(() => ({ paintOf: paintBeside(other, base), marked }), [base, other, marked])
  const difference = useMemo(() => ({ paintOf: paintDifference(other, base), marked }), [base, other, marked])
  const agreement = useMemo(() => {
    const states = all.map(
      ({ state }) =>
        (row: number) =>
          assignmentAt(state, row),
    )
    const consensus = consensusOf(base.basis, liveRows(base.state.land), states)
    const paint = paintConsensus(base, new Set(consensus.agreed.rows), new Set(consensus.contested.rows))
    return { ...consensus, view: { paintOf: paint, marked: NONE } }
  }, [all, base])
  const tagOf = (one: Compared) => `${one.letter} · ${say(one.name)}`
  const actions = useActions()
  const opening = useRef(differ)
  // it opens on the difference; from then on the camera is the planner's, but for a phone, where panes beside one another
  // are so narrow that what one held lies outside of two
  const narrow = useMedia(PHONE) ? view : undefined
  // biome-ignore lint/correctness/useExhaustiveDependencies: another view has panes of another size
  useEffect(() => {
    if (opening.current.length > 0) actions.zoomToRows(opening.current)
  }, [actions, narrow])
  const pane = (one: Compared, painted: BesideView, clip?: string): ReactNode => (
    <ComparePane
      key={`${view} ${one.id}`}
      name={own('compare.pane', { name: one.name })}
      tag={holding && one === other ? own('compare.showingBase', { base: tagOf(base) }) : tagOf(one)}
      side={one === base ? 'base' : 'other'}
      view={holding && one === other ? ofBase : painted}
      {...(clip ? { style: { clipPath: clip } } : {})}
    />
  )
  const four = useMemo(
    () =>
      [base, other, ...all.filter((one) => one.id !== base.id && one.id !== other.id)].slice(0, 4).map((one) => ({
        one,
        painted: { paintOf: (row: number) => paintOf(one.state, row), marked: NONE },
      })),
    [all, base, other],
  )
  /** Where the swipe stands, across what the panel leaves free of the map. */
  const line = `calc((100% - var(--cover)) * ${at / 100})`
  const held = useMemo(() => heldIn(differ, base, other), [differ, base, other])
  const differing = useMemo(
    () => subtotalFigures(landOfBase(base), differ, message('compare.differingLand')).area,
    [base, differ],
  )
  return (
    <section
      className="compare-maps"
      data-view={view}
      aria-label={say('map.region')}
      style={{ '--at': at / 100 } as CSSProperties}
    >
      <div className="compare-panes">
        {view === 'differences' ? pane(other, difference) : null}
        {view === 'consensus' ? (
          <ComparePane
            key="consensus"
            name={own('compare.allScenarios')}
            tag={own('compare.allScenarios')}
            side="base"
            view={agreement.view}
          />
        ) : null}
        {view === 'swipe' ? (
          <>
            {pane(base, ofBase, `inset(0 calc(100% - ${line}) 0 0)`)}
            {pane(other, ofOther, `inset(0 0 0 ${line})`)}
            <SwipeHandle
              label={own('compare.swipeHandle', { left: base.name, right: other.name })}
              at={at}
              move={setAt}
            />
          </>
        ) : null}
        {view === 'two' ? [pane(base, ofBase), pane(other, ofOther)] : null}
        {view === 'four' ? four.map(({ one, painted }) => pane(one, painted)) : null}
      </div>
      <p className="compare-legend" data-covers="bottom">
        {view === 'consensus' ? (
          (['agreed', 'contested'] as const).map((which) => (
            <span key={which} className={`stake ${which}`}>
              <button
                type="button"
                className="button small"
                title={own('compare.showLand')}
                onClick={() => actions.zoomToRows(agreement[which].rows)}
              >
                {own(`compare.${which}`, { count: agreement[which].rows.length })}
              </button>
              <AtStake stake={agreement[which]} base={base} which={which} />
            </span>
          ))
        ) : (
          <>
            <span className="legend-mark differs">
              <strong>
                <Woven
                  words={(area) => own('compare.differ', { count: differ.length, area })}
                  figure={differing}
                  withUnit
                />
              </strong>
              {otherwise > 0 ? own('compare.otherwise', { count: otherwise }) : null}
            </span>
            {view === 'differences' ? (
              <>
                <span className="legend-mark same">{own('compare.sameInBoth')}</span>
                {held.inBoth ? (
                  <span>
                    <b className="plate">X→Y</b> {own('compare.swapped', { base: base.letter, other: other.letter })}
                  </span>
                ) : null}
              </>
            ) : null}
            {view === 'four' || !held.inBaseAlone ? null : (
              <span>
                <b className="plate ghost">X</b> {own('compare.ghost', { base: base.letter })}
              </span>
            )}
            {view === 'four' ? null : (
              <span className="by-key">
                {own('compare.hold')} <kbd>{own('compare.space')}</kbd> {own('compare.toSeeBase')}
              </span>
            )}
            {view === 'swipe' ? (
              <span className="by-key">
                <kbd>←</kbd> <kbd>→</kbd> {own('compare.moveSwipe')}
              </span>
            ) : null}
          </>
        )}
      </p>
    </section>
  )
}

/** Land is counted as the base scenario has it. */
const landOfBase = ({ basis, state }: Compared) => ({
  basis,
  assignmentOf: (row: number) => assignmentAt(state, row),
})

interface AtStakeProps {
  readonly stake: Stake
  readonly base: Compared
  readonly which: 'agreed' | 'contested'
}

/** Hectares, and works from low to high rates, of land that scenarios agree on or do not. */
function AtStake({ stake, base, which }: AtStakeProps) {
  const { own, say } = useCompareSay()
  const figures = useMemo(
    () => stakeFigures(landOfBase(base), stake, message(`compare.${which}Land`)),
    [base, stake, which],
  )
  const { low, high } = stake.cost
  const range = say(message('why.amount', { amount: { hkdLow: low, hkdHigh: high } }))
  return (
    <>
      <Figure figure={figures.area} withUnit />{' '}
      <span className="unbroken">
        ·{' '}
        <Figure figure={figures.cost} said={which === 'contested' ? own('compare.atStake', { cost: range }) : range} />
      </span>
    </>
  )
}

/** Of land that differs, whether any passes from one assignee to another, and any is given by the base alone. */
function heldIn(differ: readonly number[], { state: base }: Compared, { state: other }: Compared) {
  const given = differ.filter((row) => assignmentAt(base, row))
  const inBoth = given.filter((row) => assignmentAt(other, row)).length
  return { inBoth: inBoth > 0, inBaseAlone: given.length > inBoth }
}

/** What Space already does something to; a radio that has the focus is chosen already. */
const USES_SPACE = 'button, input:not([type=radio]), textarea, select, [role=menu], [role=listbox], [role=dialog]'

/** Whether Space is held, where no control needs it. */
function useHeldSpace(): boolean {
  const [held, setHeld] = useState(false)
  useEffect(() => {
    const free = (target: EventTarget | null) => !(target instanceof Element && target.closest(USES_SPACE))
    const down = (event: KeyboardEvent) => {
      if (event.key !== ' ' || !free(event.target)) return
      event.preventDefault()
      setHeld(true)
    }
    const up = (event: KeyboardEvent) => event.key === ' ' && setHeld(false)
    const gone = () => setHeld(false)
    window.addEventListener('keydown', down)
    window.addEventListener('keyup', up)
    window.addEventListener('blur', gone)
    return () => {
      window.removeEventListener('keydown', down)
      window.removeEventListener('keyup', up)
      window.removeEventListener('blur', gone)
    }
  }, [])
  return held
}
