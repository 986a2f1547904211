import { writePercent } from '../../locales/format.ts'
import type { ParcelId } from '../../plan/types.ts'
import { scenariosOf } from '../../store/selectors.ts'
import { useActions, useNorthlot } from '../northlotContext.tsx'
import { AssigneeSwatch } from '../shared/Swatch.tsx'
import { Part } from './Sheet.tsx'
import { useSheetSay } from './sheetWords.ts'

/** What every scenario says of a parcel, and the bundles it stands in. */
export function CardAssignments({ parcel }: { readonly parcel: ParcelId }) {
  const { own, say } = useSheetSay()
  const actions = useActions()
  const scenarios = useNorthlot(scenariosOf)
  const plan = useNorthlot((state) => state.document.plan)
  const bundles = [...plan.bundles.values()].filter(({ sites }) => sites.some((site) => site.parcel === parcel))
  return (
    <Part title={own('card.assignments')}>
      <table className="table wrapping" aria-label={own('card.assignments')}>
        <tbody>
          {scenarios.map((scenario) => {
            const assignment = plan.assignments.get(scenario.id)?.get(parcel)
            const said = assignment && [
              assignment.phaseYear,
              assignment.deliveryMode && say(`delivery.${assignment.deliveryMode}`),
              assignment.route && say(`route.${assignment.route}`),
              assignment.stage && own(`stage.${assignment.stage}`),
            ]
            return (
              <tr key={scenario.id}>
                <th scope="row">{say(scenario.name)}</th>
                <td>
                  {assignment && assignment.shares.length > 0 ? (
                    assignment.shares.map(({ assignee: id, share }) => {
                      const assignee = plan.assignees.get(id)
                      return assignee ? (
                        <span key={id} className="row">
                          <AssigneeSwatch assignee={assignee} small />
                          {say(assignee.name)}
                          {share < 1 ? <span className="quiet number">{writePercent(share)}</span> : null}
                        </span>
                      ) : null
                    })
                  ) : (
                    <span className="absent">{say('land.unassigned')}</span>
                  )}
                  <small className="quiet">{said?.filter(Boolean).join(' · ')}</small>
                </td>
              </tr>
            )
          })}
          {bundles.length === 0 ? null : (
            <tr>
              <th scope="row">{own('card.bundles')}</th>
              <td>
                {bundles.map(({ id, name, sites }) => (
                  <span key={id} className="row">
                    <button
                      type="button"
                      className="word-button"
                      onClick={() => actions.openDialog({ kind: 'bundle', bundle: id })}
                    >
                      {say(name)}
                    </button>
                    <span className="quiet">{own(`duty.${sites.find((site) => site.parcel === parcel)!.duty}`)}</span>
                  </span>
                ))}
              </td>
            </tr>
          )}
        </tbody>
      </table>
    </Part>
  )
}
