import { deltaOf } from '../../measures/compareScenarios.ts'
import { isApart } from '../../measures/costsApart.ts'
import { constantPrices } from '../../measures/priceBasis.ts'
import type { Compared } from '../../store/comparing.ts'
import { writeFigureText } from '../board/writeText.ts'
import { useCompareSay } from '../scenarios/scenarioWords.ts'
import { useReading } from '../shared/useReading.ts'
import { worksRangeOf } from './costRange.ts'
import { RangeMark } from './RangeMark.tsx'

interface RangesRowProps {
  readonly all: readonly Compared[]
  readonly base: Compared
  readonly other: Compared
}

/** Row of the comparison that draws each scenario's works with their range on one axis; whether the two compared meet. */
export function RangesRow({ all, base, other }: RangesRowProps) {
  const { own } = useCompareSay()
  const reading = useReading()
  const ranges = new Map(all.flatMap((one) => [[one, worksRangeOf(one)] as const]))
  const drawn = [...ranges.values()].flatMap((range) => range ?? [])
  if (drawn.length === 0) return null
  const prices = constantPrices(all.map(({ basis }) => basis.card))
  const least = Math.min(...drawn.map(({ low }) => low))
  const most = Math.max(...drawn.map(({ high }) => high))
  const write = (hkd: number) => writeFigureText(hkd, 'hkd', reading, most)
  const [from, to] = [ranges.get(base), ranges.get(other)]
  const meet = from && to ? from.low <= to.high && to.low <= from.high : undefined
  const together = meet && areApart(base, other)
  return (
    <tr>
      <th scope="row">{own('compare.ranges', { range: { hkdLow: least, hkdHigh: most }, prices })}</th>
      {all.map((one) => {
        const range = ranges.get(one)
        if (!range) return <td key={one.id} />
        const { low, likely, high } = range
        const params = { scenario: one.name, low: write(low), likely: write(likely), high: write(high) }
        return (
          <td key={one.id}>
            <RangeMark axis={[least, most]} {...range} label={own('compare.rangesOf', params)} />
          </td>
        )
      })}
      <td className="wraps">
        {meet === undefined
          ? null
          : own(together ? 'compare.rangesTogether' : meet ? 'compare.rangesMeet' : 'compare.rangesApart')}
      </td>
    </tr>
  )
}

/** Costs at the same rates, which overrun together, can be apart though each alone may be anywhere in its range. */
function areApart(base: Compared, other: Compared): boolean {
  const [from, to] = [base, other].map(({ figures }) => figures.get('assigned-cost-likely-hkd'))
  const drawn = from && to && deltaOf(from, to).drawn
  return drawn !== undefined && isApart(drawn)
}
