import type { ReactNode } from 'react'
import { writeMoney } from '../../locales/format.ts'
import type { CostRange } from '../../measures/costRange.ts'
import { useReading } from '../shared/useReading.ts'
import { useSay } from '../shared/useSay.ts'

const WIDTH = 300
const BASE = 38
const HIGH = 66

/** What a label of the range is of. */
export type RangePlace = 'p10' | 'likely' | 'p50' | 'p90'

interface RangeBarProps {
  readonly range: CostRange
  readonly likely: number
  /** Writes the number under a label, as a figure that says why, where none stands beside the chart. */
  readonly figureAt?: (place: RangePlace, scale: number) => ReactNode
}

/** The density of the drawn totals with P10–P90 filled, caps at both ends, P50 solid and likely dashed, on one axis. */
export function RangeBar({ range, likely, figureAt }: RangeBarProps) {
  const say = useSay()
  const { language } = useReading()
  const { p10, p50, p90, curve } = range
  const from = Math.min(curve.from, likely)
  const to = Math.max(curve.to, likely)
  if (to <= from) return null
  const at = (value: number) => (WIDTH * (value - from)) / (to - from)
  const write = (value: number) => writeMoney(value, language, p90).number
  const line = outline(curve, at)
  // P10 stands left of its cap, likely left and P50 right of their lines, so that four labels never meet
  const labels: readonly PlacedLabel[] = [
    { place: 'p10', x: at(p10) + 8, anchor: 'end', name: 'P10', value: p10 },
    { place: 'likely', x: at(likely) + 2, anchor: 'end', name: say('totals.likely'), value: likely },
    { place: 'p50', x: at(p50), anchor: 'start', name: 'P50', value: p50 },
    { place: 'p90', x: Math.min(at(p90), WIDTH - 22), anchor: 'middle', name: 'P90', value: p90 },
  ]
  const drawing = (
    <svg
      className="chart"
      viewBox={`0 0 ${WIDTH} ${HIGH}`}
      width="100%"
      role="img"
      aria-label={say('totals.rangeChart')}
    >
      <clipPath id="range-band">
        <rect x={at(p10)} y="0" width={at(p90) - at(p10)} height={BASE} />
      </clipPath>
      <path className="density" d={line} />
      <path className="band" d={line} clipPath="url(#range-band)" />
      <line className="base" x1="0" x2={WIDTH} y1={BASE} y2={BASE} />
      <line className="span" x1={at(p10)} x2={at(p90)} y1={BASE} y2={BASE} />
      <line className="cap" x1={at(p10)} x2={at(p10)} y1={BASE - 8} y2={BASE + 4} />
      <line className="cap" x1={at(p90)} x2={at(p90)} y1={BASE - 8} y2={BASE + 4} />
      <line className="middle" x1={at(p50)} x2={at(p50)} y1="6" y2={BASE} />
      <line className="likely" x1={at(likely)} x2={at(likely)} y1="2" y2={BASE + 2} />
      {labels.map((label) => (
        <g key={label.place} textAnchor={label.anchor} transform={`translate(${placeOf(label)} 0)`}>
          <text className="axis" y={BASE + 14}>
            {label.name}
          </text>
          {figureAt ? null : (
            <text className="axis strong" y={BASE + 26}>
              {write(label.value)}
            </text>
          )}
        </g>
      ))}
    </svg>
  )
  if (!figureAt) return drawing
  return (
    <div className="range-plot">
      {drawing}
      {labels.map((label) => (
        <span
          key={label.place}
          className="range-label"
          style={{
            left: `${(100 * placeOf(label)) / WIDTH}%`,
            top: `${(100 * (BASE + 22)) / HIGH}%`,
            transform: `translate(${SHIFT[label.anchor]}, -50%)`,
          }}
        >
          {figureAt(label.place, p90)}
        </span>
      ))}
    </div>
  )
}

interface PlacedLabel {
  readonly place: RangePlace
  readonly x: number
  readonly anchor: keyof typeof SHIFT
  readonly name: string
  readonly value: number
}

/** How far a label that is no part of the drawing is moved, so that it stands as its anchor says. */
const SHIFT = { start: '0', middle: '-50%', end: '-100%' } as const

const placeOf = ({ anchor, x }: PlacedLabel): number => (anchor === 'end' ? Math.max(x, 24) + 4 : x)

function outline({ from, to, counts }: CostRange['curve'], at: (value: number) => number): string {
  const most = Math.max(...counts, 1)
  const width = (to - from) / counts.length
  const points = counts.map((count, i) => {
    // each bin with its neighbours: the draw is of rates, not of bins
    const smooth = ((counts[i - 1] ?? 0) + 2 * count + (counts[i + 1] ?? 0)) / 4
    return `${at(from + (i + 0.5) * width).toFixed(1)} ${(BASE - (34 * smooth) / most).toFixed(1)}`
  })
  return `M${at(from).toFixed(1)} ${BASE} L${points.join(' L')} L${at(to).toFixed(1)} ${BASE} Z`
}
