import { writeMoney } from '../../locales/format.ts'
import { type Figure, knownValue } from '../../measures/figure.ts'
import { useReading } from '../shared/useReading.ts'
import { useSay } from '../shared/useSay.ts'

/** Low, likely and high of a cost on one axis from zero: the band filled, caps at its ends, likely dashed. */
export function RangeBar({ figure }: { readonly figure: Figure }) {
  const say = useSay()
  const { language } = useReading()
  const likely = knownValue(figure.amount)
  const { range } = figure
  if (!range || likely === undefined || range.high <= 0) return null
  const end = range.high * 1.08
  const at = (value: number) => `${(100 * value) / end}%`
  const write = (value: number) => writeMoney(value, language, range.high).number
  return (
    <svg className="chart" width="100%" height="56" role="img" aria-label={say('totals.rangeChart')}>
      <rect className="track" x="0" y="11" width="100%" height="6" rx="1.5" />
      <rect className="band" x={at(range.low)} y="6" width={at(range.high - range.low)} height="16" />
      <line className="cap" x1={at(range.low)} x2={at(range.low)} y1="2" y2="26" />
      <line className="cap" x1={at(range.high)} x2={at(range.high)} y1="2" y2="26" />
      <line className="likely" x1={at(likely)} x2={at(likely)} y1="0" y2="28" />
      <text className="axis" x={at(range.low)} y="39" textAnchor="end" dx="3">
        {say('totals.low')}
      </text>
      <text className="axis strong" x={at(range.low)} y="51" textAnchor="end" dx="3">
        {write(range.low)}
      </text>
      <text className="axis" x={at(likely)} y="39" dx="-3">
        {say('totals.likely')}
      </text>
      <text className="axis strong" x={at(likely)} y="51" dx="-3">
        {write(likely)}
      </text>
      <text className="axis" x={at(range.high)} y="39" textAnchor="end" dx="3">
        {say('totals.high')}
      </text>
      <text className="axis strong" x={at(range.high)} y="51" textAnchor="end" dx="3">
        {write(range.high)}
      </text>
    </svg>
  )
}
