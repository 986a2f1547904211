import { useMemo } from 'react'
import type { LocalText } from '../../lib/message.ts'
import { BALANCE, balanceKindOf, balanceLine } from '../../measures/areaBalance.ts'
import { budgetFigures, measuredFigure, statedFigures } from '../../measures/areaCheckFigures.ts'
import { budgetLines, type PublishedBudget, statedAreas } from '../../measures/areaChecks.ts'
import { type Figure as FigureOf, knownValue } from '../../measures/figure.ts'
import { computedAreaAt } from '../../parcels/countedAreas.ts'
import { setAreaBasis } from '../../plan/edits/setAreaBasis.ts'
import { sourceTitle } from '../../store/ground.ts'
import { balanceOf, contextOf, figuresOf } from '../../store/selectors.ts'
import { Part, Sheet } from '../board/Sheet.tsx'
import { Figure } from '../measures/Figure.tsx'
import { Value } from '../measures/Value.tsx'
import { useActions, useNorthlot, useStore } from '../northlotContext.tsx'
import { useCheckSay } from './checkWords.ts'
import { useServed } from './useServed.ts'
import './sheets.css'

/** As many parcels as are listed under one heading; the rest is counted. */
const LISTED = 200

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

const Area = ({ figure, name }: { readonly figure: FigureOf; readonly name: string }) => (
  <Figure figure={figure} name={name} withUnit />
)

function BalancePart() {
  const { own, say } = useCheckSay()
  const northlot = useStore()
  const context = useNorthlot(contextOf)
  const balance = useNorthlot(balanceOf)
  const { layer } = context.basis
  const lists = useMemo(
    () =>
      BALANCE.map((kind) => {
        const groups = [...context.schedule.groups.keys()].filter((group) => balanceKindOf(group) === kind)
        const rows = [...new Set(groups.flatMap((group) => context.members(group).map(({ row }) => row)))]
        return { kind, rows: rows.sort((a, b) => computedAreaAt(layer, b) - computedAreaAt(layer, a)) }
      }),
    [context, layer],
  )
  const show = (rows: readonly number[]) => {
    northlot.actions.closeDialog()
    northlot.actions.select(rows, 'replace')
    northlot.actions.zoomToRows(rows)
  }
  return (
    <Part title={own('areas.balance')}>
      {lists.map(({ kind, rows }) => (
        <details key={kind} className="area-list">
          <summary>
            {say(`balance.${kind}`)} · {own('areas.parcels', { count: rows.length })} ·{' '}
            {/* a summary holds no button: this is the balance's own figure, which says why in Totals */}
            <Value measure={`list-${kind}-area-m2`} amount={balanceLine(context, kind).amount} unit="m2" withUnit />
          </summary>
          {rows.length === 0 ? null : (
            <button type="button" className="word-button" onClick={() => show(rows)}>
              {own('areas.showAll')}
            </button>
          )}
          <ul>
            {rows.slice(0, LISTED).map((row) => (
              <li key={row}>
                <button type="button" className="word-button" onClick={() => show([row])}>
                  {layer.ids[row]}
                </button>{' '}
                <Area figure={measuredFigure(context.basis, row)} name={layer.ids[row]!} />
              </li>
            ))}
          </ul>
          {rows.length > LISTED ? <p className="quiet">{own('areas.more', { count: rows.length - LISTED })}</p> : null}
        </details>
      ))}
      <p>
        {own('areas.closes', {
          sum: { m2: balance.sumM2 },
          gap: (Math.abs(balance.gapM2) / 10_000).toFixed(2),
        })}
      </p>
    </Part>
  )
}

function StatedPart() {
  const { own } = useCheckSay()
  const { basis } = useNorthlot(contextOf)
  const stated = useMemo(() => statedAreas(basis), [basis])
  const beyond = stated.parcels.filter((parcel) => parcel.beyond).length
  return (
    <Part title={own('areas.stated')}>
      <AreaBasisChoice />
      {stated.parcels.length === 0 ? (
        <p className="quiet">{own('areas.noneStated')}</p>
      ) : (
        <>
          <p>
            {own('areas.statedSum', {
              count: stated.parcels.length,
              stated: { m2: stated.statedM2 },
              measured: { m2: stated.siteAreaM2 },
              difference: { m2: stated.statedM2 - stated.siteAreaM2 },
              beyond: { count: beyond },
              without: { count: stated.without },
            })}
          </p>
          <table className="table" aria-label={own('areas.stated')}>
            <thead>
              <tr>
                <th scope="col">{own('areas.parcel')}</th>
                <th scope="col" className="end">
                  {own('areas.statedHead')}
                </th>
                <th scope="col" className="end">
                  {own('areas.measuredHead')}
                </th>
                <th scope="col" className="end">
                  {own('areas.difference')}
                </th>
                <th scope="col">{own('areas.judged')}</th>
              </tr>
            </thead>
            <tbody>
              {stated.parcels.slice(0, LISTED).map((one) => {
                const { row, statedM2, siteAreaM2 } = one
                const id = basis.layer.ids[row]!
                const figures = statedFigures(basis, one)
                return (
                  <tr key={row}>
                    <th scope="row">{id}</th>
                    <td className="end">
                      <Area figure={figures.stated} name={`${id}, ${own('areas.statedHead')}`} />
                    </td>
                    <td className="end">
                      <Area figure={figures.measured} name={`${id}, ${own('areas.measuredHead')}`} />
                    </td>
                    <td className="end">
                      <Area figure={figures.difference} name={`${id}, ${own('areas.difference')}`} />{' '}
                      <span className="number quiet">{percentOf(statedM2 - siteAreaM2, siteAreaM2)}</span>
                    </td>
                    <td>{own(one.beyond ? 'areas.beyond' : 'areas.within')}</td>
                  </tr>
                )
              })}
            </tbody>
          </table>
        </>
      )}
    </Part>
  )
}

const both = (text: string): LocalText => ({ en: text, zh: text })

const percentOf = (part: number, whole: number): string =>
  `${((100 * part) / whole).toFixed(2).replace(/^-(0\.00)$/, '$1')}%`

/** Which areas totals count: one undo step for the whole plan. */
function AreaBasisChoice() {
  const { own, say } = useCheckSay()
  const actions = useActions()
  const plan = useNorthlot((state) => state.document.plan)
  const site = knownValue(useNorthlot(figuresOf).get('site-area-m2')!.amount) ?? 0
  const { sumM2 } = useNorthlot(balanceOf)
  return (
    <fieldset className="area-basis">
      <legend className="label">{say('areaBasis.title')}</legend>
      {(['computed', 'stated'] as const).map((one) => (
        <label key={one} className="row">
          <input
            type="radio"
            name="area-basis"
            checked={plan.settings.areaBasis === one}
            onChange={() => actions.edit(setAreaBasis(plan, one))}
          />
          {say(`areaBasis.${one}`)}
        </label>
      ))}
      <p>
        {own('areas.counted', { counted: { m2: site }, measured: { m2: sumM2 }, difference: { m2: site - sumM2 } })}{' '}
        {say('areaBasis.balance')}
      </p>
    </fieldset>
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
                      <Area figure={figures[column]} name={`${say(name)}, ${own(`areas.${column}`)}`} />
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
