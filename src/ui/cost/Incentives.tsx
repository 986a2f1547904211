import { present } from '../../measures/figure.ts'
import { incentivesFigure } from '../../measures/incentiveFigures.ts'
import { incentivesOf } from '../../store/costing.ts'
import { Part } from '../board/Sheet.tsx'
import { Figure } from '../measures/Figure.tsx'
import { Value } from '../measures/Value.tsx'
import { useNorthlot } from '../northlotContext.tsx'
import { useCostSay } from './costWords.ts'

/** Help to each assignee on the land it holds, apart from works. */
export function Incentives() {
  const { own, say } = useCostSay()
  const costs = useNorthlot(incentivesOf)
  const assignees = useNorthlot((state) => state.document.plan.assignees)
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
          {costs.map(({ assignee, rentSubsidyHkd, premiumConcessionHkd, totalHkd }) => (
            <tr key={assignee}>
              <th scope="row">{say(nameOf(assignee))}</th>
              <td className="end number">
                <Value measure="rent-subsidy-hkd" amount={present(rentSubsidyHkd)} unit="hkd" withUnit />
              </td>
              <td className="end number">
                <Value measure="premium-concession-hkd" amount={present(premiumConcessionHkd)} unit="hkd" withUnit />
              </td>
              <td className="end number">
                <Value measure="incentive-hkd" amount={present(totalHkd)} unit="hkd" withUnit />
              </td>
            </tr>
          ))}
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
