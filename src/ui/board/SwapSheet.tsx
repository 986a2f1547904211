import { useState } from 'react'
import { writeArea } from '../../locales/format.ts'
import type { AssigneeId } from '../../plan/types.ts'
import { givenOf } from '../assignees/given.ts'
import { useActions, useNorthlot } from '../northlotContext.tsx'
import { AssigneeSwatch } from '../shared/Swatch.tsx'
import { CancelButton, Sheet } from './Sheet.tsx'
import { useSheetSay } from './sheetWords.ts'

/** Two assignees change places in the shown scenario: what each holds now and would hold then. */
export default function SwapSheet({ id }: { readonly id: AssigneeId }) {
  const { own, say } = useSheetSay()
  const actions = useActions()
  const language = useNorthlot((state) => state.language)
  const scenario = useNorthlot((state) => state.document.plan.scenarios.get(state.scenario))
  const given = useNorthlot(givenOf)
  const one = given.find(({ assignee }) => assignee.id === id)
  // those with land first: with them there is something to give in return
  const others = given
    .filter(({ assignee }) => assignee.id !== id)
    .sort((a, b) => Number(b.siteAreaM2 > 0) - Number(a.siteAreaM2 > 0))
  const [chosen, setChosen] = useState(others[0]?.assignee.id ?? '')
  const other = others.find(({ assignee }) => assignee.id === chosen)
  if (!one || !scenario) return null
  const area = (m2: number) => <data value={m2}>{writeArea(m2, language, 'ha').number}</data>
  return (
    <Sheet
      title={own('swap.title', { assignee: say(one.assignee.name) })}
      className="details"
      foot={
        <>
          <CancelButton />
          <button
            type="button"
            className="button large primary"
            aria-disabled={!other}
            onClick={() => {
              if (other && actions.swapAssignees(id, other.assignee.id)) actions.closeDialog()
            }}
          >
            {own('swap.act')}
          </button>
        </>
      }
    >
      {other ? (
        <>
          <label className="line">
            {own('swap.with')}
            <select className="field" value={chosen} onChange={(event) => setChosen(event.target.value)}>
              {others.map(({ assignee }) => (
                <option key={assignee.id} value={assignee.id}>
                  {assignee.letter} · {say(assignee.name)}
                </option>
              ))}
            </select>
          </label>
          <table className="table">
            <thead>
              <tr>
                <th scope="col">{own('swap.assignee')}</th>
                <th scope="col" className="end">
                  {own('swap.now')}
                </th>
                <th scope="col" className="end">
                  {own('swap.then')}
                </th>
              </tr>
            </thead>
            <tbody>
              {[
                { of: one, gets: other },
                { of: other, gets: one },
              ].map(({ of, gets }) => (
                <tr key={of.assignee.id}>
                  <th scope="row">
                    <span className="row">
                      <AssigneeSwatch assignee={of.assignee} />
                      {say(of.assignee.name)}
                    </span>
                  </th>
                  <td className="end number">{area(of.siteAreaM2)}</td>
                  <td className="end number">{area(gets.siteAreaM2)}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <p className="label sheet-acts">{own('swap.note', { scenario: say(scenario.name) })}</p>
        </>
      ) : (
        <p>{own('swap.none')}</p>
      )}
    </Sheet>
  )
}
