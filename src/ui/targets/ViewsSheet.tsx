import { takeAssignments } from '../../plan/edits/takeAssignments.ts'
import type { Assignment } from '../../plan/types.ts'
import { disagreementsOf } from '../../store/viewChoice.ts'
import { Sheet } from '../board/Sheet.tsx'
import { useActions, useNorthlot, useStore } from '../northlotContext.tsx'
import { useCheckSay } from './checkWords.ts'
import './sheets.css'

/** As many parcels as are listed; the rest is counted. */
const LISTED = 200

/** The plan part of a file or its columns: which is right, where they say different assignees. */
export default function ViewsSheet() {
  const { own, say } = useCheckSay()
  const actions = useActions()
  const northlot = useStore()
  const all = useNorthlot(disagreementsOf)
  const known = all.filter(({ unknown }) => unknown.length === 0)
  const strangers = [...new Set(all.flatMap(({ unknown }) => unknown))]
  const assignees = useNorthlot((state) => state.document.plan.assignees)
  const names = (assignment: Assignment | undefined) =>
    assignment?.shares
      .map(({ assignee }) => say(assignees.get(assignee)?.name ?? { en: assignee, zh: assignee }))
      .join(', ') || own('views.nobody')
  const take = () => {
    const { document, scenario } = northlot.getState()
    const shown = new Map(known.map(({ parcel, columns }) => [parcel, columns]))
    actions.chooseViews(takeAssignments(document.plan, scenario, shown))
  }
  return (
    <Sheet
      title={own('views.title')}
      foot={
        <>
          <button type="button" className="button large" onClick={() => actions.chooseViews()}>
            {own('views.keep')}
          </button>
          {known.length === 0 ? null : (
            <button type="button" className="button large primary" onClick={take}>
              {own('views.take', { count: known.length })}
            </button>
          )}
        </>
      }
    >
      <p>{own(all.length === 0 ? 'views.none' : 'views.help')}</p>
      {strangers.length === 0 ? null : (
        <div className="views-unknown">
          <p>{own('views.unknown', { count: all.length - known.length })}</p>
          <ul aria-label={own('views.unknownList')}>
            {strangers.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </div>
      )}
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
            {all.slice(0, LISTED).map(({ parcel, plan, columns, unknown }) => (
              <tr key={parcel}>
                <th scope="row">{parcel}</th>
                <td>{names(plan)}</td>
                <td>{unknown.length === 0 ? names(columns) : own('views.isUnknown', { names: unknown.join(', ') })}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {all.length > LISTED ? <p className="quiet">{own('views.more', { count: all.length - LISTED })}</p> : null}
    </Sheet>
  )
}
