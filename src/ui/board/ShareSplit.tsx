import { type FormEvent, useId, useState } from 'react'
import { message } from '../../lib/message.ts'
import { present } from '../../measures/figure.ts'
import { namedFigure } from '../../measures/namedFigure.ts'
import type { Share } from '../../plan/types.ts'
import { selectedIds } from '../../store/selectedIds.ts'
import { assigneesOf, assignmentAt, selectionSumsOf } from '../../store/selectors.ts'
import { Figure } from '../measures/Figure.tsx'
import { useActions, useNorthlot, useStore } from '../northlotContext.tsx'
import { Icon } from '../shared/Icon.tsx'
import { AssigneeSwatch } from '../shared/Swatch.tsx'
import { numberIn } from './assigneeFields.ts'
import { ApplyOrCancel, Sheet } from './Sheet.tsx'
import { useSheetSay } from './sheetWords.ts'

interface Row {
  readonly key: number
  readonly assignee: string
  readonly percent: string
}

/** Splits the area of the selected parcels between assignees by share; the shares must make the whole. */
export default function ShareSplit() {
  const { own, say } = useSheetSay()
  const form = useId()
  const actions = useActions()
  const northlot = useStore()
  const assignees = useNorthlot(assigneesOf)
  const ids = useNorthlot(selectionKey).split('\n').filter(Boolean)
  const { siteAreaM2 } = useNorthlot(selectionSumsOf)
  const [rows, setRows] = useState<readonly Row[]>(() => {
    const state = northlot.getState()
    const first = [...state.selection][0]
    const shares = first === undefined ? [] : (assignmentAt(state, first)?.shares ?? [])
    const held = shares.map((one, key) => ({ key, assignee: one.assignee, percent: String(round(one.share * 100)) }))
    const empty = (key: number) => ({ key, assignee: '', percent: '' })
    return [...held, ...[0, 1].slice(held.length).map(empty)].map((row, key) => ({ ...row, key }))
  })
  const change = (key: number, part: Partial<Row>) =>
    setRows(rows.map((row) => (row.key === key ? { ...row, ...part } : row)))
  const shares = sharesOf(rows)
  const sum = round(shares.reduce((total, { share }) => total + share, 0) * 100)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (actions.shareSelected(shares)) actions.closeDialog()
  }
  return (
    <Sheet
      title={
        ids.length === 1 ? own('shares.title', { parcel: ids[0]! }) : own('shares.titleMany', { count: ids.length })
      }
      className="share-split"
      foot={<ApplyOrCancel form={form} />}
    >
      <form id={form} onSubmit={submit}>
        <table className="table" aria-label={own('shares.area')}>
          <tbody>
            {rows.map((row, at) => {
              const number = at + 1
              const chosen = assignees.find(({ id }) => id === row.assignee)
              const percent = numberIn(row.percent)
              return (
                <tr key={row.key}>
                  <td>
                    <span className="row">
                      {chosen ? (
                        <AssigneeSwatch assignee={chosen} />
                      ) : (
                        <span className="swatch unassigned" aria-hidden="true" />
                      )}
                      <select
                        className="field"
                        aria-label={own('shares.assignee', { number })}
                        value={row.assignee}
                        onChange={(event) => change(row.key, { assignee: event.target.value })}
                      >
                        <option value="">{own('shares.choose')}</option>
                        {assignees.map((assignee) => (
                          <option key={assignee.id} value={assignee.id}>
                            {say(assignee.name)}
                          </option>
                        ))}
                      </select>
                    </span>
                  </td>
                  <td>
                    <span className="row">
                      <input
                        className="field number-field"
                        inputMode="decimal"
                        aria-label={own('shares.share', { number })}
                        value={row.percent}
                        onChange={(event) => change(row.key, { percent: event.target.value })}
                      />
                      %
                    </span>
                  </td>
                  <td className="end">
                    {percent === undefined || Number.isNaN(percent) ? null : (
                      <Figure
                        figure={shareFigure(siteAreaM2, percent / 100, ids)}
                        name={own('shares.assignee', { number })}
                        withUnit
                      />
                    )}
                  </td>
                  <td>
                    <button
                      type="button"
                      className="button small square"
                      aria-label={own('shares.removeRow', { number })}
                      disabled={rows.length <= 1}
                      onClick={() => setRows(rows.filter(({ key }) => key !== row.key))}
                    >
                      <Icon name="close" className="small" />
                    </button>
                  </td>
                </tr>
              )
            })}
            <tr className="sum">
              <th scope="row">
                <button
                  type="button"
                  className="button outlined"
                  onClick={() =>
                    setRows([
                      ...rows,
                      {
                        key: 1 + Math.max(...rows.map(({ key }) => key)),
                        assignee: '',
                        percent: sum < 100 ? String(round(100 - sum)) : '',
                      },
                    ])
                  }
                >
                  <Icon name="plus" className="small" />
                  {own('shares.add')}
                </button>
              </th>
              <td className="number">
                {own('shares.sum')} {sum}%
              </td>
              <td colSpan={2} className={sum === 100 ? 'good end' : 'warn end'} role="status">
                {sum === 100
                  ? own('shares.whole')
                  : own(sum < 100 ? 'shares.left' : 'shares.over', { share: `${round(Math.abs(100 - sum))}%` })}
              </td>
            </tr>
          </tbody>
        </table>
      </form>
    </Sheet>
  )
}

const round = (percent: number): number => Math.round(percent * 1e4) / 1e4

const selectionKey = (state: Parameters<typeof selectedIds>[0]): string => selectedIds(state).join('\n')

/** Shares of 0–1 from the rows that name an assignee; three thirds typed as 33.33 and 33.34 make the whole. */
const sharesOf = (rows: readonly Row[]): readonly Share[] =>
  rows.flatMap(({ assignee, percent }) => {
    const typed = numberIn(percent)
    return assignee === '' && (typed === undefined || Number.isNaN(typed))
      ? []
      : [{ assignee, share: (typed ?? 0) / 100 }]
  })

/** The area that a share of the selected parcels comes to. */
const shareFigure = (siteAreaM2: number, share: number, parcels: readonly string[]) =>
  namedFigure({
    measure: 'share-area-m2',
    title: message('shares.area'),
    unit: 'm2',
    amount: present(siteAreaM2 * share),
    operation: 'product',
    terms: () => [
      { label: message('measure.siteAreaOne'), value: siteAreaM2, unit: 'm2', parcels },
      { label: message('why.share'), value: share, unit: 'ratio' },
    ],
  })
