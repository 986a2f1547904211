import { useState } from 'react'
import { type Figure as FigureOf, present } from '../../measures/figure.ts'
import { assigneeGroup } from '../../measures/scheduleOfAreas.ts'
import type { AssigneeId } from '../../plan/types.ts'
import { type Given, givenOf, heldFigure } from '../assignees/given.ts'
import { Figure } from '../measures/Figure.tsx'
import { useActions, useNorthlot } from '../northlotContext.tsx'
import { AssigneeSwatch } from '../shared/Swatch.tsx'
import { DoOrCancel, Sheet } from './Sheet.tsx'
import { useSheetSay } from './sheetWords.ts'

/** What who holds nothing holds. */
const NOTHING: FigureOf = { measure: 'schedule-site-area-m2', unit: 'm2', amount: present(0) }

/** Two assignees change places in the shown scenario: what each holds now and would hold then. */
export default function SwapSheet({ id }: { readonly id: AssigneeId }) {
  const { own, say } = useSheetSay()
  const actions = useActions()
  const state = useNorthlot((now) => now)
  const scenario = state.document.plan.scenarios.get(state.scenario)
  const given = useNorthlot(givenOf)
  const one = given.find(({ assignee }) => assignee.id === id)
  // those with land first: with them there is something to give in return
  const others = given
    .filter(({ assignee }) => assignee.id !== id)
    .sort((a, b) => Number(b.siteAreaM2 > 0) - Number(a.siteAreaM2 > 0))
  const [chosen, setChosen] = useState(others[0]?.assignee.id ?? '')
  const other = others.find(({ assignee }) => assignee.id === chosen)
  if (!one || !scenario) return null
  const area = (of: Given, name: string) => {
    const group = assigneeGroup(of.assignee.id)
    const figure = heldFigure(state, group, of.assignee.name) ?? NOTHING
    return <Figure figure={figure} name={name} reading={{ language: state.language, areaUnit: 'ha' }} />
  }
  return (
    <Sheet
      title={own('swap.title', { assignee: say(one.assignee.name) })}
      className="details"
      foot={
        <DoOrCancel
          words={own('swap.act')}
          waits={!other}
          act={() => {
            if (other && actions.swapAssignees(id, other.assignee.id)) actions.closeDialog()
          }}
        />
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
                  <td className="end number">{area(of, `${say(of.assignee.name)}, ${own('swap.now')}`)}</td>
                  <td className="end number">{area(gets, `${say(of.assignee.name)}, ${own('swap.then')}`)}</td>
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
