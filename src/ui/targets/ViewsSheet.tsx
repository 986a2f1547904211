import { takeAssignments } from '../../plan/edits/takeAssignments.ts'
import type { Assignment } from '../../plan/types.ts'
import { disagreementsOf } from '../../store/viewChoice.ts'
import { Sheet } from '../board/Sheet.tsx'
import { useActions, useNorthlot, useStore } from '../northlotContext.tsx'
import { useCheckSay } from './checkWords.ts'
import './sheets.css'

/** The plan part of a file or its columns: which is right, where they say different assignees. */
export default function ViewsSheet() {
  const { own, say } = useCheckSay()
  const actions = useActions()
  const northlot = useStore()
  const all = useNorthlot(disagreementsOf)
  const assignees = useNorthlot((state) => state.document.plan.assignees)
  const names = (assignment: Assignment | undefined) =>
    assignment?.shares
      .map(({ assignee }) => say(assignees.get(assignee)?.name ?? { en: assignee, zh: assignee }))
      .join(', ') || own('views.nobody')
  const take = () => {
    const { document, scenario } = northlot.getState()
    const shown = new Map(all.map(({ parcel, columns }) => [parcel, columns]))
    if (actions.edit(takeAssignments(document.plan, scenario, shown))) actions.closeDialog()
  }
  return (
    <Sheet
      title={own('views.title')}
      foot={
        <>
          <button type="button" className="button large" onClick={() => actions.closeDialog()}>
            {own('views.keep')}
          </button>
          {all.length === 0 ? null : (
            <button type="button" className="button large primary" onClick={take}>
              {own('views.take', { count: all.length })}
            </button>
          )}
        </>
      }
    >
      <p>{own(all.length === 0 ? 'views.none' : 'views.help')}</p>
      {all.length === 0 ? null : (
        <table className="table" aria-label={own('views.title')}>
          <thead>
            <tr>
              <th scope="col">{own('areas.parcel')}</th>
              <th scope="col">{own('views.inPlan')}</th>
              <th scope="col">{own('views.inColumns')}</th>
            </tr>
          </thead>
          <tbody>
            {all.slice(0, 200).map(({ parcel, plan, columns }) => (
              <tr key={parcel}>
                <th scope="row">{parcel}</th>
                <td>{names(plan)}</td>
                <td>{names(columns)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Sheet>
  )
}
