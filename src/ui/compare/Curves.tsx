import { useMemo } from 'react'
import { message } from '../../lib/message.ts'
import { writeScore } from '../../locales/format.ts'
import { knownValue } from '../../measures/figure.ts'
import { type Compared, comparedOf } from '../../store/comparing.ts'
import { scoredParcelsOf } from '../../store/selectors.ts'
import { axisEndKm, curvePath, dotsOf } from '../measures/decay.ts'
import { Figure } from '../measures/Figure.tsx'
import { useNorthlot } from '../northlotContext.tsx'
import { useCompareSay } from '../scenarios/scenarioWords.ts'

/** Height of a curve, of which a score of 100 takes all; the width is 100. */
const HIGH = 40

/** The decay curve of each scenario on one axis of distance, a dot for each assigned parcel, its half-distance dashed. */
export function Curves({ other }: { readonly other: Compared }) {
  const { own, say } = useCompareSay()
  const all = useNorthlot(comparedOf)
  const dots = useMemo(() => all.map(({ state }) => dotsOf(scoredParcelsOf(state))), [all])
  const endM = Math.max(...dots.map((one) => axisEndKm(one))) * 1000
  const across = (metres: number) => (100 * metres) / endM
  const down = (score: number) => HIGH * (1 - score / 100)
  return (
    <section className="compare-part" aria-label={own('compare.curves')}>
      <header>
        <h2>{own('compare.curves')}</h2>
      </header>
      <div className="curves">
        {all.map((one, i) => {
          const figure = one.figures.get('proximity-score')
          const score = scoreOf(one)
          const halfM = one.assumptions.halfDistanceM
          const half = say(message('compare.halfAt', { distance: { metres: halfM } }))
          return (
            <figure key={one.id} data-other={one === other || undefined}>
              <figcaption>
                <span className="tab-letter">{one.letter}</span>
                <span className="quiet">{half}</span>
                <strong>
                  {figure ? (
                    <Figure figure={figure} name={`${say('figure.proximity-score')}, ${say(one.name)}`} />
                  ) : null}
                </strong>
              </figcaption>
              <div className="plot">
                <svg
                  viewBox={`0 0 100 ${HIGH}`}
                  preserveAspectRatio="none"
                  role="img"
                  aria-label={`${say(one.name)}: ${score}, ${half}`}
                >
                  <path className="half" d={`M0 ${down(50)}H${across(halfM)}V${HIGH}`} />
                  <g transform={`scale(1 ${HIGH / 100})`}>
                    <path className="curve" d={curvePath(endM, halfM)} />
                  </g>
                </svg>
                <div className="dots" aria-hidden="true">
                  {dots[i]!.map((dot) => {
                    const size = Math.min(12, Math.max(4, 3 * Math.sqrt(dot.areaM2 / 10_000)))
                    return (
                      <i
                        key={dot.key}
                        style={{
                          left: `${across(dot.distanceM)}%`,
                          top: `${100 - dot.score}%`,
                          width: size,
                          height: size,
                          background: dot.colour,
                        }}
                      />
                    )
                  })}
                </div>
              </div>
              <span className="ends quiet">
                <span>0</span>
                <span>
                  {endM / 1000} {say('unit.km')}
                </span>
              </span>
            </figure>
          )
        })}
      </div>
    </section>
  )
}

function scoreOf({ figures }: Compared): string {
  const figure = figures.get('proximity-score')
  const value = figure && knownValue(figure.amount)
  return value === undefined ? '' : writeScore(value)
}
