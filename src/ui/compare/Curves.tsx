import { useMemo } from 'react'
import { writeScore } from '../../locales/format.ts'
import { knownValue } from '../../measures/figure.ts'
import { type Compared, comparedOf } from '../../store/comparing.ts'
import { scoredParcelsOf } from '../../store/selectors.ts'
import { axisEndKm, curvePath, dotsOf } from '../measures/decay.ts'
import { useNorthlot } from '../northlotContext.tsx'
import { useCompareSay } from '../scenarios/scenarioWords.ts'

/** The decay curve of each scenario on one axis of distance, a dot for each assigned parcel. */
export function Curves() {
  const { own, say } = useCompareSay()
  const all = useNorthlot(comparedOf)
  const dots = useMemo(() => all.map(({ state }) => dotsOf(scoredParcelsOf(state))), [all])
  const endM = Math.max(...dots.map((one) => axisEndKm(one))) * 1000
  return (
    <section className="compare-part" aria-label={own('compare.curves')}>
      <header>
        <h3>{own('compare.curves')}</h3>
      </header>
      <div className="curves">
        {all.map((one, i) => {
          const score = scoreOf(one)
          const said = `${one.letter} ${score}`
          return (
            <figure key={one.id}>
              <figcaption>
                <span className="tab-letter">{one.letter}</span>
                <strong>{score}</strong>
              </figcaption>
              <svg viewBox="0 0 100 50" role="img" aria-label={`${say(one.name)}: ${said}`}>
                <g transform="scale(1 .45)">
                  <path className="curve" d={curvePath(endM, one.assumptions.halfDistanceM)} />
                </g>
                {dots[i]!.map((dot) => (
                  <circle
                    key={dot.key}
                    cx={(100 * dot.distanceM) / endM}
                    cy={45 * (1 - dot.score / 100)}
                    r={Math.min(4, Math.max(1, 0.9 * Math.sqrt(dot.areaM2 / 10_000)))}
                    fill={dot.colour}
                  />
                ))}
              </svg>
              <span className="quiet">
                0–{endM / 1000} {say('unit.km')}
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
