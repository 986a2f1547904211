import type { ReactNode } from 'react'
import { message } from '../../lib/message.ts'
import { type CostEnd, type Figure as FigureOf, knownValue, present } from '../../measures/figure.ts'
import { scoreEnd } from '../../measures/scoreEnds.ts'
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
import { Sentence } from '../measures/Woven.tsx'
import { NumberBox } from './NumberBox.tsx'
import { useProximitySay } from './proximityWords.ts'
import type { Studied } from './SensitivitySheet.tsx'

interface WeightsPartProps {
  readonly scenarios: readonly Studied[]
  readonly weights: Weights
  readonly setWeights: (weights: Weights) => void
}

const ends = (of: (end: CostEnd) => ReactNode) => ({ low: of('low'), high: of('high') })

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
  // in the planner's order: a ranking by marks would tell apart what their ranges do not
  const able = rated.flatMap(({ one, marks: own1 }) => (own1 ? [{ one, marks: own1 }] : []))
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
                change={(value = 0) => {
                  const next = { ...weights, [key]: value }
                  if (value < 0 || next.proximity + next.cost + next.area === 0) return false
                  return setWeights(next)
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
            {rated.map(({ one: { id, name, weighed, figures, context }, marks: own1, mark }) => (
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
                        <Sentence
                          words={(marks) => own('sensitivity.scoreRange', marks)}
                          figures={ends((end) => <Figure figure={scoreEnd(context, end, weighed.score[end])} />)}
                        />
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
                      />{' '}
                      <small className="quiet">
                        <Sentence
                          words={(marks) => own('sensitivity.scoreRange', marks)}
                          figures={ends((end) => {
                            const figure = markFigure(weighed, own1, weights, end)
                            return <Figure figure={figure} text={(100 * (knownValue(figure.amount) ?? 0)).toFixed(1)} />
                          })}
                        />
                      </small>
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
      {able.length > 1 ? (
        <Part title={own('sensitivity.standing')}>
          <ul className="standing">
            {able.flatMap((a, i) =>
              able.slice(i + 1).map((b) => (
                <li key={`${a.one.id} ${b.one.id}`}>
                  <Lead a={a} b={b} weights={weights} />
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
  if (found.kind !== 'until') return found
  const { first, at, until } = found
  if (at > 0.995) return { kind: first === 'a' ? 'always' : 'never' }
  if (until !== undefined && until < 0.005) return { kind: first === 'a' ? 'never' : 'always' }
  return at < 0.005 && until === undefined ? { kind: 'open' } : found
}

interface Compared {
  readonly one: Studied
  readonly marks: Marks
}

interface LeadProps {
  readonly a: Compared
  readonly b: Compared
  readonly weights: Weights
}

/** Who is ahead of whom, as far as the ranges of their scores tell; what they do not tell is said first. */
function Lead({ a, b, weights }: LeadProps) {
  const { own } = useProximitySay()
  const found = said(standing(a.marks, b.marks, weights))
  if (found.kind !== 'until') {
    const [x, y] = found.kind === 'never' ? [b, a] : [a, b]
    const key = found.kind === 'open' ? 'sensitivity.open' : 'sensitivity.always'
    return own(key, { a: x.one.name, b: y.one.name })
  }
  const [x, y] = found.first === 'a' ? [a, b] : [b, a]
  const { at, until } = found
  const now = weights.proximity / (weights.proximity + weights.cost + weights.area)
  const names = { a: x.one.name, b: y.one.name }
  const words =
    until === undefined
      ? own('sensitivity.openAbove', { ...names, low: MARK })
      : now > until
        ? own('sensitivity.above', { a: y.one.name, b: x.one.name, low: MARK, high: UNTIL })
        : own(now < at ? 'sensitivity.below' : 'sensitivity.openBetween', { ...names, low: MARK, high: UNTIL })
  // the weights stand in the sentence as figures that explain themselves
  return words.split(/([⟨⟩])/).map((part) => {
    if (part !== MARK && part !== UNTIL) return part
    const weight = part === MARK ? at : until!
    return (
      <Figure
        key={part}
        figure={crossingFigure(x, y, weight, weights, part === MARK ? 'low' : 'high')}
        name={own('sensitivity.crossing')}
        text={weight.toFixed(2)}
      />
    )
  })
}

const [MARK, UNTIL] = ['⟨', '⟩'] as const

/** Where the lead of the first is none any more at the low, or the high, end of what is known of the scores. */
function crossingFigure(x: Compared, y: Compared, at: number, weights: Weights, end: 'low' | 'high'): FigureOf {
  const { [end]: p, r } = leads(x.marks, y.marks, weights)
  return {
    measure: 'crossing-weight',
    unit: 'index',
    amount: present(at),
    explain: () => ({
      sentence: message(`why.crossing.${end}`, { a: x.one.name, b: y.one.name, weight: at.toFixed(2) }),
      formula: message('why.crossingFormula'),
      operation: 'quotient',
      terms: [
        { label: message('why.crossingRest'), value: r, unit: 'index' },
        { label: message(`why.crossingSpan.${end}`), value: r - p, unit: 'index' },
      ],
      facts: [{ label: message('why.method'), text: message('method.marks') }],
    }),
  }
}
