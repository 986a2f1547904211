import { message } from '../../lib/message.ts'
import { sumsOf } from '../../measures/costRangeMeasure.ts'
import { isPresent, knownValue } from '../../measures/figure.ts'
import { notResumed } from '../../measures/payerMeasure.ts'
import { spendingFigures } from '../../measures/spendingFigures.ts'
import { SPENT } from '../../measures/spentByYear.ts'
import { sharedWorksOf } from '../../store/costing.ts'
import { spendingOf } from '../../store/costs.ts'
import { contextOf } from '../../store/selectors.ts'
import { Part } from '../board/Sheet.tsx'
import { Figure } from '../measures/Figure.tsx'
import { useFigure } from '../measures/useFigures.ts'
import { useNorthlot } from '../northlotContext.tsx'
import { useCostSay } from './costWords.ts'

/** Likely spending by year on the assigned parcels and on shared works, by who pays first, and on resumption apart. */
export function CashFlow() {
  const { own, say } = useCostSay()
  const context = useNorthlot(contextOf)
  const sums = sumsOf(context, 'assigned')
  const resumption = useFigure('resumption-cost-likely-hkd')?.amount
  const works = useNorthlot(sharedWorksOf)
  const years = useNorthlot(spendingOf).filter(({ hkd }) => hkd > 0)
  if (years.length === 0) return null
  const rows = years.map(({ year }) => ({ year, figures: spendingFigures(context, works, year) }))
  const ofResumption =
    resumption && !isPresent(resumption) ? [resumption.absent] : [message('cost.resumptionYear'), ...notResumed(sums)]
  const yearWords = (year: number | undefined) => (year === undefined ? say('cost.noYear') : String(year))
  const most = Math.max(...rows.map(({ figures }) => knownValue(figures.sum.amount) ?? 0))
  return (
    <Part title={own('drivers.years')}>
      <table className="table" aria-label={own('drivers.yearsTable')}>
        <thead>
          <tr>
            <th scope="col">{own('drivers.year')}</th>
            {COLUMNS.map((column) => (
              <th key={column} scope="col" className="end">
                {own(`drivers.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ year, figures }) => (
            <tr key={year ?? 'none'}>
              <th scope="row">{yearWords(year)}</th>
              {COLUMNS.map((column) => (
                <td key={column} className="end number">
                  {knownValue(figures[column].amount) === 0 ? null : (
                    <Figure
                      figure={figures[column]}
                      name={`${yearWords(year)}, ${own(`drivers.${column}`)}`}
                      scale={most}
                      withUnit
                    />
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

const COLUMNS = [...SPENT, 'sum'] as const
