import { joinWritten, writeDistance } from '../../locales/format.ts'
import { HALF_DISTANCES_M } from '../../measures/halfDistances.ts'
import { scoreAtHalfFigure } from '../../measures/sensitivityFigures.ts'
import { Part } from '../board/Sheet.tsx'
import { Figure } from '../measures/Figure.tsx'
import { Sentence } from '../measures/Woven.tsx'
import { useReading } from '../shared/useReading.ts'
import { useProximitySay } from './proximityWords.ts'
import type { Studied } from './SensitivitySheet.tsx'

const WIDTH = 220
const HEIGHT = 110
const LEFT = 22
const BOTTOM = 16
const TOP = 6

/** One small chart a scenario on the same axes, and the numbers behind them in a table. */
export function HalfDistancePart({ scenarios }: { readonly scenarios: readonly Studied[] }) {
  const { own, say } = useProximitySay()
  const { language } = useReading()
  const km = (metres: number) => joinWritten(writeDistance(metres, language), language)
  return (
    <Part title={own('sensitivity.half')}>
      <div className="small-multiple">
        {scenarios.map((one) => (
          <figure key={one.id}>
            <figcaption>{say(one.name)}</figcaption>
            {one.byHalf.length === 0 ? (
              <p className="absent">{own('sensitivity.noScore')}</p>
            ) : (
              <HalfChart studied={one} />
            )}
          </figure>
        ))}
      </div>
      <details>
        <summary>{own('sensitivity.table')}</summary>
        <table className="table" aria-label={own('sensitivity.half')}>
          <thead>
            <tr>
              <th scope="col">{own('sensitivity.halfOf')}</th>
              {scenarios.map(({ id, name }) => (
                <th key={id} scope="col" className="end">
                  {say(name)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {HALF_DISTANCES_M.map((half, i) => (
              <tr key={half}>
                <th scope="row">{km(half)}</th>
                {scenarios.map(({ id, name, byHalf, basis, members }) => {
                  const at = byHalf[i]
                  return (
                    <td key={id} className="end number">
                      {at ? (
                        <>
                          <Figure figure={scoreAtHalfFigure(basis, members, at)} name={`${say(name)}, ${km(half)}`} />{' '}
                          <small className="quiet">
                            <Sentence
                              words={(marks) => own('sensitivity.scoreRange', marks)}
                              figures={{
                                low: <Figure figure={scoreAtHalfFigure(basis, members, at, 'low')} />,
                                high: <Figure figure={scoreAtHalfFigure(basis, members, at, 'high')} />,
                              }}
                            />
                          </small>
                        </>
                      ) : (
                        <span className="absent">{own('sensitivity.noScore')}</span>
                      )}
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </Part>
  )
}

/** Score against half-distance, which doubles in equal steps; the band is the range from accuracy. */
function HalfChart({ studied: { name, byHalf, halfDistanceM } }: { readonly studied: Studied }) {
  const { own, say } = useProximitySay()
  const { language } = useReading()
  const [first, last] = [HALF_DISTANCES_M[0], HALF_DISTANCES_M.at(-1)!]
  const x = (half: number) => LEFT + ((WIDTH - LEFT - 6) * Math.log2(half / first)) / Math.log2(last / first)
  const y = (score: number) => TOP + (HEIGHT - TOP - BOTTOM) * (1 - score / 100)
  const points = byHalf.map(({ halfDistanceM: half, score }) => `${x(half)},${y(score)}`).join(' ')
  const band = [
    ...byHalf.map(({ halfDistanceM: half, high }) => `${x(half)},${y(high)}`),
    ...byHalf.toReversed().map(({ halfDistanceM: half, low }) => `${x(half)},${y(low)}`),
  ].join(' ')
  return (
    <svg
      className="sensitivity-chart"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={own('sensitivity.halfChart', { scenario: say(name) })}
    >
      {[0, 50, 100].map((score) => (
        <g key={score}>
          <line className="axis-line" x1={LEFT} x2={WIDTH - 6} y1={y(score)} y2={y(score)} />
          <text x={LEFT - 4} y={y(score) + 3} textAnchor="end">
            {score}
          </text>
        </g>
      ))}
      <polygon className="band" points={band} />
      {halfDistanceM >= first && halfDistanceM <= last ? (
        <line className="now" x1={x(halfDistanceM)} x2={x(halfDistanceM)} y1={TOP} y2={HEIGHT - BOTTOM} />
      ) : null}
      <polyline className="line" points={points} />
      {[800, 1600, 3200, 6400].map((half) => (
        <text key={half} x={x(half)} y={HEIGHT - 3} textAnchor="middle">
          {joinWritten(writeDistance(half, language), language)}
        </text>
      ))}
    </svg>
  )
}
