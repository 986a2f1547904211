import { useMemo } from 'react'
import { joinWritten, writeDistance } from '../../locales/format.ts'
import { basisOf, scoredParcelsOf } from '../../store/selectors.ts'
import { useNorthlot } from '../northlotContext.tsx'
import { useReading } from '../shared/useReading.ts'
import { useSay } from '../shared/useSay.ts'
import { useLately } from '../useLately.ts'
import { axisEndKm, curvePath, dotsOf } from './decay.ts'

const TOP = 6
const HEIGHT = 50
/** Radius in pixels of one hectare, and the largest dot. */
const RADIUS_HA = 2
const LARGEST = 9

/** Score against distance, the half-distance dashed, a dot for each assigned parcel: its hue is who, its area the land. */
export function DecayCurve() {
  const say = useSay()
  const { language } = useReading()
  const [scored] = useLately(scoredParcelsOf)
  const halfM = useNorthlot((state) => basisOf(state).halfDistanceM)
  const dots = useMemo(() => dotsOf(scored), [scored])
  const endM = axisEndKm(dots) * 1000
  const path = useMemo(() => curvePath(endM, halfM), [endM, halfM])
  const x = (metres: number) => `${(100 * metres) / endM}%`
  const y = (score: number) => TOP + HEIGHT * (1 - score / 100)
  const half = joinWritten(writeDistance(halfM, language), language)
  const ticks = [0, 1, 2, 3, 4, 5].map((part) => (part * endM) / 5)
  return (
    <svg className="chart decay" width="100%" height="74" role="img" aria-label={say('totals.decayChart')}>
      <svg
        x="0"
        y={TOP}
        width="100%"
        height={HEIGHT}
        viewBox="0 0 100 100"
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        <path className="under" d={`${path}L100,100L0,100Z`} />
      </svg>
      <line className="base" x1="0" x2="100%" y1={TOP + HEIGHT + 0.5} y2={TOP + HEIGHT + 0.5} />
      <line className="half" x1="0" x2={x(halfM)} y1={y(50)} y2={y(50)} />
      <line className="half" x1={x(halfM)} x2={x(halfM)} y1={y(50)} y2={TOP + HEIGHT} />
      <svg
        x="0"
        y={TOP}
        width="100%"
        height={HEIGHT}
        viewBox="0 0 100 100"
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        <path className="curve" d={path} />
      </svg>
      {dots.map((dot) => (
        <circle
          key={dot.key}
          cx={x(dot.distanceM)}
          cy={y(dot.score)}
          r={Math.min(LARGEST, Math.max(2.2, RADIUS_HA * Math.sqrt(dot.areaM2 / 10_000)))}
          fill={dot.colour}
        />
      ))}
      <text className="axis" x={x(halfM)} y={y(50)} dx="6" dy="-8">
        {say('totals.halfAt', { distance: half })}
      </text>
      {ticks.map((metres, i) => (
        <text
          key={metres}
          className="axis"
          x={x(metres)}
          y="71"
          textAnchor={i === 0 ? 'start' : i === ticks.length - 1 ? 'end' : 'middle'}
        >
          {metres / 1000}
          {i === ticks.length - 1 ? ` ${say('unit.km')}` : ''}
        </text>
      ))}
    </svg>
  )
}
