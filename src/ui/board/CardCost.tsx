import { useMemo } from 'react'
import { costLineFigure, formedFigure } from '../../measures/cardFigures.ts'
import { parcelCostEnd } from '../../measures/costEnds.ts'
import { costTotal, parcelCost } from '../../measures/costEstimate.ts'
import { netToGrossAt } from '../../measures/costQuantity.ts'
import type { CostEnd } from '../../measures/figure.ts'
import { notEstimatedAt, tooLow } from '../../measures/notEstimated.ts'
import { parcelFigures } from '../../measures/parcelFigures.ts'
import { assignmentAt, basisOf, contextOf } from '../../store/selectors.ts'
import { Figure } from '../measures/Figure.tsx'
import { TooLow } from '../measures/TooLow.tsx'
import { Sentence } from '../measures/Woven.tsx'
import { useNorthlot, useStore } from '../northlotContext.tsx'
import { Part } from './Sheet.tsx'
import { useSheetSay } from './sheetWords.ts'

/** The works cost of a parcel, line by line, as the totals add it up. */
export function CardCost({ row }: { readonly row: number }) {
  const { own, say } = useSheetSay()
  const basis = useNorthlot(basisOf)
  const given = useNorthlot((state) => assignmentAt(state, row))
  const cost = useMemo(() => parcelCost(basis, row, given), [basis, row, given])
  const { card } = basis
  const context = useNorthlot(contextOf)
  const northlot = useStore()
  const explained = parcelFigures(context, row, assignmentAt(northlot.getState(), row)).cost
  const total = costTotal(cost.cents)
  const formed = card.lines.filter((line, at) => line.basis === 'formed_m2' && cost.cents[3 * at + 1]! > 0)
  const area = basis.layer.siteAreaM2[row]!
  const ratio = netToGrossAt(basis, row)
  const reasons = new Map(cost.notEstimated.map(({ line, reason }) => [line, reason]))
  const lines = [...card.lines.map(({ label }) => say(label)), own('card.contingency')]
  const id = { en: basis.layer.ids[row]!, zh: basis.layer.ids[row]! }
  const end = (which: CostEnd) => (
    <Figure
      figure={parcelCostEnd(basis, cost, { measure: `parcel-cost-${which}-hkd`, end: which, of: id })}
      name={own(`card.${which}`)}
      scale={total.likely}
      withUnit
    />
  )
  return (
    <Part title={own('card.cost')}>
      <table className="table" aria-label={own('card.cost')}>
        <tbody>
          {lines.map((label, line) => {
            const likely = cost.cents[3 * line + 1]! / 100
            const reason = reasons.get(line)
            if (likely === 0 && !reason) return null
            return (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td className="end number">
                  {reason ? (
                    <span className="absent">{own('card.notEstimated', { reason })}</span>
                  ) : (
                    <Figure figure={costLineFigure(basis, row, given, cost, line)} scale={total.likely} withUnit />
                  )}
                </td>
              </tr>
            )
          })}
          <tr className="sum">
            <th scope="row">{own('card.total')}</th>
            <td className="end number">
              <TooLow gap={tooLow(notEstimatedAt(basis, row, given))} />
              <Figure figure={explained} name={own('card.total')} withUnit />
            </td>
          </tr>
        </tbody>
      </table>
      {formed.length === 0 ? null : (
        <p className="label">
          <Sentence
            words={(marks) => say('cost.formed', { site: { m2: area }, ratio: String(ratio ?? 1), ...marks })}
            figures={{ formed: <Figure figure={formedFigure(basis, row)} name={own('card.cost')} withUnit /> }}
          />
          {ratio === undefined ? ` ${say('cost.formedAs1')}` : ''}
        </p>
      )}
      <p className="label">
        <Sentence words={(marks) => own('card.lowHigh', marks)} figures={{ low: end('low'), high: end('high') }} />
        {' · '}
        {own(cost.yearUnknown ? 'card.costNoYear' : 'card.costYear', { year: cost.year, card: card.title })}
      </p>
    </Part>
  )
}
