import { message } from '../../lib/message.ts'
import { sumsOf } from '../../measures/costRangeMeasure.ts'
import { NO_SPENDING } from '../../measures/costSums.ts'
import { isPresent, present } from '../../measures/figure.ts'
import { notResumed } from '../../measures/payerMeasure.ts'
import { sharedWorksOf } from '../../store/costing.ts'
import { contextOf } from '../../store/selectors.ts'
import { Part } from '../board/Sheet.tsx'
import { useFigure } from '../measures/useFigures.ts'
import { Value } from '../measures/Value.tsx'
import { useNorthlot } from '../northlotContext.tsx'
import { useCostSay } from './costWords.ts'

/** Likely spending by year on the assigned parcels and on shared works, by who pays first, and on resumption apart. */
export function CashFlow() {
  const { own } = useCostSay()
  const sums = sumsOf(useNorthlot(contextOf), 'assigned')
  const { spending } = sums
  const resumption = useFigure('resumption-cost-likely-hkd')?.amount
  const { byYear } = useNorthlot(sharedWorksOf)
  const years = [...new Set([...spending.keys(), ...byYear.keys()])].sort((a, b) => a - b)
  if (years.length === 0) return null
  const rows = years.map((year): readonly [year: number, ...cents: number[]] => {
    const [ofPublic, ofPrivate, resumed] = spending.get(year) ?? NO_SPENDING
    return [year, ofPublic, ofPrivate, ...(byYear.get(year) ?? [0, 0]), resumed]
  })
  const ofResumption =
    resumption && !isPresent(resumption) ? [resumption.absent] : [message('cost.resumptionYear'), ...notResumed(sums)]
  const most = Math.max(...rows.map(([, ...cents]) => total(cents))) / 100
  return (
    <Part title={own('drivers.years')}>
      <table className="table" aria-label={own('drivers.yearsTable')}>
        <thead>
          <tr>
            <th scope="col">{own('drivers.year')}</th>
            {(['publicWorks', 'privateWorks', 'sharedPublic', 'sharedPrivate', 'resumption', 'sum'] as const).map(
              (column) => (
                <th key={column} scope="col" className="end">
                  {own(`drivers.${column}`)}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map(([year, ...cents]) => (
            <tr key={year}>
              <th scope="row">{year}</th>
              {[...cents, total(cents)].map((value, column) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: columns never move
                <td key={column} className="end number">
                  {value === 0 ? null : (
                    <Value measure="spending-hkd" amount={present(value / 100)} unit="hkd" scale={most} withUnit />
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {ofResumption.map((said) => (
        <p key={said.key} className="label">
          {own('drivers.ofResumption', { said })}
        </p>
      ))}
      <p className="label">{own('drivers.notEstimated')}</p>
    </Part>
  )
}

const total = (cents: readonly number[]): number => cents.reduce((sum, one) => sum + one, 0)
