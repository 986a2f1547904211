import type { Figure as FigureOf } from '../../measures/figure.ts'
import { incentiveFigures, incentivesFigure } from '../../measures/incentiveFigures.ts'
import { incentivesOf } from '../../store/costing.ts'
import { Part } from '../board/Sheet.tsx'
import { Figure } from '../measures/Figure.tsx'
import { useNorthlot } from '../northlotContext.tsx'
import { useCostSay } from './costWords.ts'

/** Help to each assignee on the land it holds, apart from works. */
export function Incentives() {
  const { own, say } = useCostSay()
  const costs = useNorthlot(incentivesOf)
  const assignees = useNorthlot((state) => state.document.plan.assignees)
  const land = useNorthlot((state) => state.land)
  if (costs.length === 0) return null
  const nameOf = (id: string) => assignees.get(id)?.name ?? { en: id, zh: id }
  return (
    <Part title={own('incentives.title')}>
      <table className="table" aria-label={own('incentives.title')}>
        <thead>
          <tr>
            <td />
            <th scope="col" className="end">
              {own('incentives.rent')}
            </th>
            <th scope="col" className="end">
              {own('incentives.premium')}
            </th>
            <th scope="col" className="end">
              {own('drivers.sum')}
            </th>
          </tr>
        </thead>
        <tbody>
          {costs.map((cost) => {
            const name = nameOf(cost.assignee)
            const figures = incentiveFigures(land, cost, name)
            const cell = (figure: FigureOf, head: string) => (
              <td className="end number">
                <Figure figure={figure} name={`${say(name)}, ${head}`} withUnit />
              </td>
            )
            return (
              <tr key={cost.assignee}>
                <th scope="row">{say(name)}</th>
                {cell(figures.rent, own('incentives.rent'))}
                {cell(figures.premium, own('incentives.premium'))}
                {cell(figures.total, own('drivers.sum'))}
              </tr>
            )
          })}
          <tr className="sum">
            <th scope="row">{own('drivers.sum')}</th>
            <td colSpan={2} />
            <td className="end number">
              <Figure figure={incentivesFigure(costs, nameOf)} withUnit />
            </td>
          </tr>
        </tbody>
      </table>
      <p className="label">{own('incentives.unverified')}</p>
    </Part>
  )
}
