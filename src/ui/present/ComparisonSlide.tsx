import '../scenarios/scenarioWords.ts'
import { message } from '../../lib/message.ts'
import { headlineRange } from '../../measures/costRangeMeasure.ts'
import { knownValue, present } from '../../measures/figure.ts'
import { priceBasisOf, pricedName } from '../../measures/priceBasis.ts'
import { areDistinguishable } from '../../measures/proximity.ts'
import type { Scene } from '../../plan/types.ts'
import { byLetter, comparedOf, sentencesOf } from '../../store/comparing.ts'
import { assignedCostOf, gapOf } from '../../store/costs.ts'
import { basisOf, figuresOf } from '../../store/selectors.ts'
import type { State } from '../../store/state.ts'
import { SaidSentence } from '../compare/SaidSentence.tsx'
import { Figure } from '../measures/Figure.tsx'
import { TooLow } from '../measures/TooLow.tsx'
import { useNorthlot } from '../northlotContext.tsx'
import { letterOf } from './deck.ts'
import { useMeetingSay } from './meetingSay.ts'
import { baseOf, inScenario } from './slideState.ts'

const SENTENCES = 4

/** Two scenarios side by side: headline figures in a table, and in sentences what changes for whom. */
export function ComparisonSlide({ scene }: { readonly scene: Scene }) {
  const { own, say } = useMeetingSay()
  const state = useNorthlot((now) => now)
  const base = baseOf(state)
  const against = scene.against ?? (base === scene.scenario ? undefined : base)
  const one = inScenario(state, against)
  const other = inScenario(state, scene.scenario)
  if (!one || !other) return <p className="slide-quiet">{own('slide.noAgainst')}</p>
  const { plan } = state.document
  const scoreRange = (of: State) => figuresOf(of).get('proximity-score')?.range
  const meets = (rangeOf: (of: State) => { readonly low: number; readonly high: number } | undefined) => {
    const [from, to] = [rangeOf(one), rangeOf(other)]
    return from !== undefined && to !== undefined && !areDistinguishable(from, to)
  }
  const cards = [basisOf(one).card, basisOf(other).card]
  // ranges are of works at the price level; without one the likely cost is in money of the day
  const drawn = costRange(one) ?? costRange(other)
  const prices = priceBasisOf(drawn ? 'assigned-cost-p50-hkd' : 'assigned-cost-likely-hkd', cards)
  const costName = pricedName(message('present.costOf'), prices)
  const rows = [
    { name: own('present.assigned'), Of: AreaOf, unsure: false },
    { name: own('present.score'), Of: ScoreOf, unsure: meets(scoreRange) },
    { name: say(costName), Of: CostOf, unsure: meets(costRange) },
  ]
  const sideOf = (id: string | undefined) => byLetter(comparedOf(state).find((side) => side.id === id)!)
  const sentences = sentencesOf(sideOf(against), sideOf(scene.scenario))
  const sides = [
    { letter: letterOf(plan, against!), of: one },
    { letter: letterOf(plan, scene.scenario), of: other },
  ]
  return (
    <>
      <table className="slide-table" aria-label={own('panel.comparison')}>
        <thead>
          <tr>
            <th scope="col">{own('slide.measure')}</th>
            {sides.map(({ letter }) => (
              <th key={letter} scope="col">
                {letter}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, Of, unsure }) => (
            <tr key={name}>
              <th scope="row">
                {name}
                {unsure ? <span className="slide-unsure">{own('slide.unsure')}</span> : null}
              </th>
              {sides.map(({ letter, of }) => (
                <td key={letter}>
                  <Of of={of} name={`${name}, ${letter}`} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <ul className="slide-lines plain">
        {sentences.slice(0, SENTENCES).map((sentence) => (
          <li key={say(sentence.words)}>
            <SaidSentence {...sentence} />
          </li>
        ))}
      </ul>
      {sentences.length > SENTENCES ? (
        <p className="slide-quiet">{own('present.more', { count: sentences.length - SENTENCES })}</p>
      ) : null}
    </>
  )
}

interface OfProps {
  /** The state as if the scenario were shown. */
  readonly of: State
  readonly name: string
}

function AreaOf({ of, name }: OfProps) {
  const figure = figuresOf(of).get('assigned-area-m2')
  return figure ? (
    <Figure figure={figure} name={name} reading={{ language: of.language, areaUnit: 'ha' }} withUnit />
  ) : null
}

function ScoreOf({ of, name }: OfProps) {
  const figure = figuresOf(of).get('proximity-score')
  return figure ? <Figure figure={figure} name={name} /> : null
}

/** Works with their range, which says why by the likely works in it; the likely cost where no range can be drawn. */
function CostOf({ of, name }: OfProps) {
  const { say } = useMeetingSay()
  const { baseHkd } = assignedCostOf(of)
  const range = costRange(of)
  const figure = figuresOf(of).get('assigned-cost-likely-hkd')
  if (!figure) return null
  const mark = knownValue(figure.amount) ? <TooLow gap={gapOf(of, 'assigned-cost-likely-hkd')} /> : null
  if (!range)
    return (
      <>
        {mark}
        <Figure figure={figure} name={name} withUnit />
      </>
    )
  return (
    <>
      {mark}
      <Figure
        figure={{ measure: 'assigned-cost-base-hkd', unit: 'hkd', amount: present(baseHkd) }}
        name={name}
        said={say(message('why.amount', { amount: { hkdLow: range.low, hkdHigh: range.high } }))}
        explainedBy={() =>
          import('../measures/whyOfTotals.ts').then(({ baseLine }) => baseLine(of, 'assigned-cost-base-hkd', 'base'))
        }
      />
    </>
  )
}

function costRange(of: State) {
  const { baseHkd, range } = assignedCostOf(of)
  return range && headlineRange(baseHkd, range)
}
