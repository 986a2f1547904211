import { useMemo } from 'react'
import { message } from '../../lib/message.ts'
import { BALANCE, type BalanceKind, balanceKindOf, balanceLine } from '../../measures/areaBalance.ts'
import { kindParcelsFigure } from '../../measures/areaCheckFigures.ts'
import { measuredFigure } from '../../measures/namedArea.ts'
import { computedAreaAt } from '../../parcels/countedAreas.ts'
import { balanceOf, contextOf } from '../../store/selectors.ts'
import { Part } from '../board/Sheet.tsx'
import { Figure } from '../measures/Figure.tsx'
import { Sentence } from '../measures/Woven.tsx'
import { balanceGap, balanceSum } from '../measures/whyOfTotals.ts'
import { useNorthlot, useStore } from '../northlotContext.tsx'
import { useCheckSay } from './checkWords.ts'
import '../../files/whyWords.ts'

/** As many parcels as are listed under one heading; the rest is counted. */
export const LISTED = 200

/** The parcels behind each of the four kinds of land, and how the balance closes. */
export function BalancePart() {
  const { own, say } = useCheckSay()
  const northlot = useStore()
  const context = useNorthlot(contextOf)
  const state = useNorthlot((now) => now)
  const balance = balanceOf(state)
  const gap = balanceGap(state)
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
  const lineOf = (kind: BalanceKind) => ({
    ...balanceLine(context, kind),
    measure: `list-${kind}-area-m2`,
    title: message('why.of', { figure: message('measure.measuredArea'), of: message(`balance.${kind}`) }),
  })
  return (
    <Part title={own('areas.balance')}>
      {lists.map(({ kind, rows }) => (
        // a summary holds no button: its figures stand beside it
        <div key={kind} className="area-list row">
          <details>
            <summary>{say(`balance.${kind}`)}</summary>
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
                  <Figure figure={measuredFigure(context.basis, row)} name={layer.ids[row]!} withUnit />
                </li>
              ))}
            </ul>
            {rows.length > LISTED ? (
              <p className="quiet">{own('areas.more', { count: rows.length - LISTED })}</p>
            ) : null}
          </details>
          <span>
            <Figure
              figure={kindParcelsFigure(context.basis, kind, rows)}
              said={own('areas.parcels', { count: rows.length })}
            />{' '}
            · <Figure figure={lineOf(kind)} withUnit />
          </span>
        </div>
      ))}
      <p>
        <Sentence
          words={(marks) => own('areas.closes', marks)}
          figures={{
            sum: <Figure figure={balanceSum(state)} withUnit />,
            gap: <Figure figure={gap} text={(Math.abs(balance.gapM2) / 10_000).toFixed(2)} />,
          }}
        />
      </p>
    </Part>
  )
}
