import '../scenarios/scenarioWords.ts'
import { message } from '../../lib/message.ts'
import { joinWritten, writeArea, writeMoney, writeScore } from '../../locales/format.ts'
import { headlineRange } from '../../measures/costRangeMeasure.ts'
import { type Figure, isPresent } from '../../measures/figure.ts'
import { priceBasisOf, pricedName } from '../../measures/priceBasis.ts'
import { areDistinguishable } from '../../measures/proximity.ts'
import type { Scene } from '../../plan/types.ts'
import { byLetter, comparedOf, sentencesOf } from '../../store/comparing.ts'
import { assignedCostOf } from '../../store/costs.ts'
import { basisOf, figuresOf } from '../../store/selectors.ts'
import type { State } from '../../store/state.ts'
import { useNorthlot } from '../northlotContext.tsx'
import { Unbroken } from '../shared/Unbroken.tsx'
import { letterOf } from './deck.ts'
import { useMeetingSay } from './meetingSay.ts'
import { baseOf, inScenario } from './slideState.ts'

const SENTENCES = 4

/** Two scenarios side by side: headline figures in a table, and in sentences what changes for whom. */
export function ComparisonSlide({ scene }: { readonly scene: Scene }) {
  const { own, say } = useMeetingSay()
  const language = useNorthlot((state) => state.language)
  const state = useNorthlot((now) => now)
  const base = baseOf(state)
  const against = scene.against ?? (base === scene.scenario ? undefined : base)
  const one = inScenario(state, against)
  const other = inScenario(state, scene.scenario)
  if (!one || !other) return <p className="slide-quiet">{own('slide.noAgainst')}</p>
  const { plan } = state.document
  const write = (figure: Figure | undefined, how: (value: number) => string) =>
    figure && (isPresent(figure.amount) ? how(figure.amount.value) : say(figure.amount.absent))
  const area = (of: State) =>
    write(figuresOf(of).get('assigned-area-m2'), (m2) => joinWritten(writeArea(m2, language, 'ha'), language))
  const score = (of: State) => write(figuresOf(of).get('proximity-score'), writeScore)
  const cost = (of: State) => {
    const { baseHkd, range } = assignedCostOf(of)
    if (!range)
      return write(figuresOf(of).get('assigned-cost-likely-hkd'), (hkd) =>
        joinWritten(writeMoney(hkd, language), language),
      )
    const { low, high } = headlineRange(baseHkd, range)
    const { prefix, number } = writeMoney(low, language, high)
    return `${prefix}${number}–${joinWritten({ ...writeMoney(high, language), prefix: '' }, language)}`
  }
  const scoreRange = (of: State) => figuresOf(of).get('proximity-score')?.range
  const costRange = (of: State) => {
    const { baseHkd, range } = assignedCostOf(of)
    return range && headlineRange(baseHkd, range)
  }
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
    { name: own('present.assigned'), of: area, unsure: false },
    { name: own('present.score'), of: score, unsure: meets(scoreRange) },
    { name: say(costName), of: cost, unsure: meets(costRange) },
  ]
  const sideOf = (id: string | undefined) => byLetter(comparedOf(state).find((side) => side.id === id)!)
  const sentences = sentencesOf(sideOf(against), sideOf(scene.scenario))
  return (
    <>
      <table className="slide-table" aria-label={own('panel.comparison')}>
        <thead>
          <tr>
            <th scope="col">{own('slide.measure')}</th>
            <th scope="col">{letterOf(plan, against!)}</th>
            <th scope="col">{letterOf(plan, scene.scenario)}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, of, unsure }) => (
            <tr key={name}>
              <th scope="row">
                {name}
                {unsure ? <span className="slide-unsure">{own('slide.unsure')}</span> : null}
              </th>
              <td>{of(one)}</td>
              <td>{of(other)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <ul className="slide-lines plain">
        {sentences.slice(0, SENTENCES).map(({ words }) => (
          <li key={say(words)}>
            <Unbroken words={say(words)} />
          </li>
        ))}
      </ul>
      {sentences.length > SENTENCES ? (
        <p className="slide-quiet">{own('present.more', { count: sentences.length - SENTENCES })}</p>
      ) : null}
    </>
  )
}
