import { useMemo } from 'react'
import type { LocalText } from '../../lib/message.ts'
import { budgetFigures } from '../../measures/areaCheckFigures.ts'
import { budgetLines, type PublishedBudget } from '../../measures/areaChecks.ts'
import { sourceTitle } from '../../store/ground.ts'
import { contextOf } from '../../store/selectors.ts'
import { Part, Sheet } from '../board/Sheet.tsx'
import { Figure } from '../measures/Figure.tsx'
import { useNorthlot } from '../northlotContext.tsx'
import { BalancePart } from './AreaBalancePart.tsx'
import { StatedPart } from './AreaStatedPart.tsx'
import { useCheckSay } from './checkWords.ts'
import { useServed } from './useServed.ts'
import './sheets.css'

/** "Areas in detail": the lists behind the balance, stated against measured areas, and the published land use budget. */
export default function AreaListsSheet() {
  const { own } = useCheckSay()
  return (
    <Sheet title={own('areas.title')} className="areas-sheet">
      <BalancePart />
      <StatedPart />
      <BudgetPart />
    </Sheet>
  )
}

function BudgetPart() {
  const { own, say } = useCheckSay()
  const { basis } = useNorthlot(contextOf)
  const { areas, landUses, sources } = useNorthlot((state) => state.ground)
  const given = useNorthlot((state) => state.document.plan.assignments.get(state.scenario))
  const budgets = useServed<readonly PublishedBudget[]>('budgets.json')
  const lines = useMemo(
    () => budgetLines(basis, budgets ?? [], (row) => given?.get(basis.layer.ids[row]!)),
    [basis, budgets, given],
  )
  const named = (id: string) => areas.find((area) => area.id === id)?.name
  return (
    <Part title={own('areas.budget')}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by keys */}
      <section className="wide-table" tabIndex={0} aria-label={own('areas.areaUse')}>
        <table className="table" aria-label={own('areas.budget')}>
          <thead>
            <tr>
              <th scope="col">{own('areas.areaUse')}</th>
              {(['published', 'inLayer', 'assigned', 'difference'] as const).map((head) => (
                <th key={head} scope="col" className="end">
                  {own(`areas.${head}`)}
                </th>
              ))}
              <th scope="col">{own('zones.source')}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => {
              const { budget } = line
              const area = named(budget.area) ?? both(budget.area)
              const use = landUses[budget.use] ?? both(budget.use)
              const name = { en: `${area.en} · ${use.en}`, zh: `${area.zh} · ${use.zh}` }
              const figures = budgetFigures(basis, line, name, sourceTitle(sources, budget.source))
              return (
                <tr key={`${budget.area}/${budget.use}`}>
                  <th scope="row">{say(name)}</th>
                  {(['published', 'inLayer', 'assigned', 'difference'] as const).map((column) => (
                    <td key={column} className="end">
                      <Figure withUnit figure={figures[column]} name={`${say(name)}, ${own(`areas.${column}`)}`} />
                    </td>
                  ))}
                  <td className="label">
                    {[say(sourceTitle(sources, budget.source)), sources[budget.source]?.date]
                      .filter(Boolean)
                      .join(', ')}
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </section>
    </Part>
  )
}

const both = (text: string): LocalText => ({ en: text, zh: text })
