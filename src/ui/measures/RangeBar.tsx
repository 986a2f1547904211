import { writeMoney } from '../../locales/format.ts'
import type { CostRange } from '../../measures/costRange.ts'
import { useReading } from '../shared/useReading.ts'
import { useSay } from '../shared/useSay.ts'

const WIDTH = 300
const BASE = 38

/** The density of the drawn totals with P10–P90 filled, caps at both ends, P50 solid and likely dashed, on one axis. */
export function RangeBar({ range, likely }: { readonly range: CostRange; readonly likely: number }) {
  const say = useSay()
  const { language } = useReading()
  const { p10, p50, p90, curve } = range
  const from = Math.min(curve.from, likely)
  const to = Math.max(curve.to, likely)
  if (to <= from) return null
  const at = (value: number) => (WIDTH * (value - from)) / (to - from)
  const write = (value: number) => writeMoney(value, language, p90).number
  const line = outline(curve, at)
  return (
    <svg className="chart" viewBox={`0 0 ${WIDTH} 66`} width="100%" role="img" aria-label={say('totals.rangeChart')}>
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
      {/* P10 stands left of its cap, likely left and P50 right of their lines, so that four labels never meet */}
      <Label x={at(p10) + 8} anchor="end" name="P10" value={write(p10)} />
      <Label x={at(likely) + 2} anchor="end" name={say('totals.likely')} value={write(likely)} />
      <Label x={at(p50)} anchor="start" name="P50" value={write(p50)} />
      <Label x={Math.min(at(p90), WIDTH - 22)} anchor="middle" name="P90" value={write(p90)} />
    </svg>
  )
}

interface LabelProps {
  readonly x: number
  readonly anchor: 'start' | 'middle' | 'end'
  readonly name: string
  readonly value: string
}

function Label({ x, anchor, name, value }: LabelProps) {
  const placed = anchor === 'end' ? Math.max(x, 24) : x
  return (
    <g textAnchor={anchor} transform={`translate(${placed} 0)`}>
      <text className="axis" y={BASE + 14} dx={anchor === 'end' ? 4 : 0}>
        {name}
      </text>
      <text className="axis strong" y={BASE + 26} dx={anchor === 'end' ? 4 : 0}>
        {value}
      </text>
    </g>
  )
}

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
