import { message } from '../../lib/message.ts'
import { writeScore } from '../../locales/format.ts'
import { type Figure as FigureOf, present } from '../../measures/figure.ts'
import { areDistinguishable } from '../../measures/proximity.ts'
import {
  leads,
  type Marks,
  marksOf,
  type Standing,
  standing,
  type Weights,
  weightedMark,
} from '../../measures/sensitivity.ts'
import { markFigure } from '../../measures/sensitivityFigures.ts'
import { Part } from '../board/Sheet.tsx'
import { Figure } from '../measures/Figure.tsx'
import { NumberBox } from './NumberBox.tsx'
import { useProximitySay } from './proximityWords.ts'
import type { Studied } from './SensitivitySheet.tsx'

interface WeightsPartProps {
  readonly scenarios: readonly Studied[]
  readonly weights: Weights
  readonly setWeights: (weights: Weights) => void
}

const NAMES = {
  proximity: 'sensitivity.proximity',
  cost: 'sensitivity.cost',
  area: 'sensitivity.areaWeight',
} as const

/** Marks of every scenario under the planner's weights, and at which weight of proximity each lead changes. */
export function WeightsPart({ scenarios, weights, setWeights }: WeightsPartProps) {
  const { own, say } = useProximitySay()
  const marks = marksOf(scenarios.flatMap(({ weighed }) => weighed ?? []))
  const rated = scenarios
    .map((one) => ({ one, marks: marks.find(({ id }) => id === one.id) }))
    .map(({ one, marks: own1 }) => ({ one, marks: own1, mark: own1 && weightedMark(own1, weights) }))
  const order = rated
    .flatMap(({ one, marks: own1, mark }) => (own1 && mark !== undefined ? [{ one, marks: own1, mark }] : []))
    .sort((a, b) => b.mark - a.mark)
  return (
    <>
      <Part title={own('sensitivity.weights')}>
        <p className="grouping-tools">
          {(['proximity', 'cost', 'area'] as const).map((key) => (
            <span key={key} className="number-box">
              {own(NAMES[key])}
              <NumberBox
                key={weights[key]}
                label={own(NAMES[key])}
                value={weights[key]}
                change={(value) => {
                  const next = { ...weights, [key]: Math.max(0, value ?? 0) }
                  if (next.proximity + next.cost + next.area > 0) setWeights(next)
                }}
              />
            </span>
          ))}
        </p>
        <table className="table" aria-label={own('sensitivity.weights')}>
          <thead>
            <tr>
              <th scope="col">{own('sensitivity.scenario')}</th>
              <th scope="col" className="end">
                {own('sensitivity.score')}
              </th>
              <th scope="col" className="end">
                {own('sensitivity.costOf')}
              </th>
              <th scope="col" className="end">
                {own('sensitivity.areaOf')}
              </th>
              <th scope="col" className="end">
                {own('sensitivity.mark')}
              </th>
            </tr>
          </thead>
          <tbody>
            {rated.map(({ one: { id, name, weighed, figures }, marks: own1, mark }) => (
              <tr key={id}>
                <th scope="row">{say(name)}</th>
                {weighed && own1 && mark !== undefined ? (
                  <>
                    <td className="end number">
                      <Figure
                        figure={figures.get('proximity-score')!}
                        name={`${say(name)}, ${own('sensitivity.score')}`}
                      />{' '}
                      <small className="quiet">
                        {own('sensitivity.scoreRange', {
                          low: writeScore(weighed.score.low),
                          high: writeScore(weighed.score.high),
                        })}
                      </small>
                    </td>
                    <td className="end number">
                      <Figure
                        figure={figures.get('assigned-cost-likely-hkd')!}
                        name={`${say(name)}, ${own('sensitivity.costOf')}`}
                        withUnit
                      />
                    </td>
                    <td className="end number">
                      <Figure
                        figure={figures.get('assigned-area-m2')!}
                        name={`${say(name)}, ${own('sensitivity.areaOf')}`}
                        withUnit
                      />
                    </td>
                    <td className="end number">
                      <Figure
                        figure={markFigure(weighed, own1, weights)}
                        name={`${say(name)}, ${own('sensitivity.mark')}`}
                        text={(100 * mark).toFixed(1)}
                      />
                    </td>
                  </>
                ) : (
                  <td colSpan={4} className="absent">
                    {own('sensitivity.unweighed', { scenario: name })}
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
        <p className="quiet">{own('sensitivity.formula')}</p>
      </Part>
      {order.length > 1 ? (
        <Part title={own('sensitivity.standing')}>
          <ul className="standing">
            {order.flatMap((a, i) =>
              order.slice(i + 1).map((b) => (
                <li key={`${a.one.id} ${b.one.id}`}>
                  <Sentence a={a.one} b={b.one} marks={[a.marks, b.marks]} weights={weights} />
                </li>
              )),
            )}
          </ul>
        </Part>
      ) : null}
    </>
  )
}

/** A crossing that would be written as 0.00 or 1.00 is none that a planner can use. */
function said(found: Standing): Standing {
  if (!('at' in found) || (found.at >= 0.005 && found.at <= 0.995)) return found
  return { kind: (found.kind === 'above') === found.at < 0.005 ? 'always' : 'never' }
}

interface SentenceProps {
  readonly a: Studied
  readonly b: Studied
  readonly marks: readonly [Marks, Marks]
  readonly weights: Weights
}

/** A is the one ahead under the weights that stand. */
function Sentence({ a, b, marks: [first, second], weights }: SentenceProps) {
  const { own } = useProximitySay()
  const found = said(standing(first, second, weights))
  const names = { a: a.name, b: b.name }
  const same =
    a.weighed && b.weighed && !areDistinguishable(a.weighed.score, b.weighed.score) ? (
      <small>{own('sensitivity.same')}</small>
    ) : null
  if (!('at' in found))
    return (
      <>
        {found.kind === 'never'
          ? own('sensitivity.always', { a: b.name, b: a.name })
          : own(`sensitivity.${found.kind}`, names)}
        {same}
      </>
    )
  // the weight stands in the sentence as a figure that explains itself
  const [before, after] = own(`sensitivity.${found.kind}`, { ...names, weight: MARK }).split(MARK)
  return (
    <>
      {before}
      <Figure
        figure={crossingFigure(a, b, found.at, leads(first, second, weights))}
        name={own('sensitivity.crossing')}
        text={found.at.toFixed(2)}
      />
      {after}
      {same}
    </>
  )
}

const MARK = '\u0001'

const crossingFigure = (
  a: Studied,
  b: Studied,
  at: number,
  { p, r }: { readonly p: number; readonly r: number },
): FigureOf => ({
  measure: 'crossing-weight',
  unit: 'index',
  amount: present(at),
  explain: () => ({
    sentence: message('why.crossing', { a: a.name, b: b.name, weight: at.toFixed(2) }),
    formula: message('why.crossingFormula'),
    operation: 'quotient',
    terms: [
      { label: message('why.crossingRest'), value: r, unit: 'index' },
      { label: message('why.crossingSpan'), value: r - p, unit: 'index' },
    ],
    facts: [{ label: message('why.method'), text: message('method.marks') }],
  }),
})
