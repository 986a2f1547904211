import { type Amount, isPresent, type Unit } from '../../measures/figure.ts'
import { type Reading, unitAfter, writeFigure } from '../../measures/writeFigure.ts'
import { useReading } from '../shared/useReading.ts'
import { useSay } from '../shared/useSay.ts'

interface ValueProps {
  readonly measure: string
  readonly amount: Amount
  readonly unit: Unit
  readonly scale?: number
  readonly withUnit?: boolean
  /** Another reading than the planner's, e.g. floor area in m². */
  readonly reading?: Reading
}

/** A computed number in a row or a tip, exact in `value`; it is explained where its total stands. */
export function Value({ measure, amount, unit, scale, withUnit = false, reading }: ValueProps) {
  const say = useSay()
  const planners = useReading()
  if (!isPresent(amount)) {
    const reason = say(amount.absent)
    return (
      <span className="absent" data-measure-absent={measure} title={reason}>
        {reason}
      </span>
    )
  }
  const as = reading ?? planners
  const { prefix, number, unit: words } = writeFigure(amount.value, unit, as, scale)
  return (
    <data className="number" value={amount.value} data-measure={measure}>
      {withUnit ? `${prefix}${number}${unitAfter(words, as)}` : number}
    </data>
  )
}
