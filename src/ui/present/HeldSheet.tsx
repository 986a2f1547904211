import '../../files/meetingWords.ts'
import { landStatusAt } from '../../parcels/parcelLayer.ts'
import { some } from '../../plan/edit.ts'
import { heldElsewhere } from '../../plan/edits/moveAssignee.ts'
import { ownValue } from '../../store/ownColumns.ts'
import { selectedIds } from '../../store/selectedIds.ts'
import type { State } from '../../store/state.ts'
import { Sheet } from '../board/Sheet.tsx'
import { useActions, useNorthlot } from '../northlotContext.tsx'
import { useMeetingSay } from './meetingSay.ts'
import './meeting.css'

/** Asks before land that is committed or reserved is given away in a try-out, and says why it is not free. */
export default function HeldSheet() {
  const { own, say } = useMeetingSay()
  const actions = useActions()
  const state = useNorthlot((now) => now)
  const { land, selection, receiver, document, scenario, rowOf } = state
  const held = [...selection].filter((row) => landStatusAt(land, row) !== 'free').sort((a, b) => a - b)
  const assignee = document.plan.assignees.get(receiver ?? '')
  const elsewhereM2 = assignee
    ? heldElsewhere(document.plan, scenario, assignee.id, selectedIds(state)).reduce(
        (sum, id) => sum + (land.siteAreaM2[rowOf.get(id) ?? -1] ?? 0),
        0,
      )
    : 0
  const statuses = (['committed', 'reserved'] as const).flatMap((status) => {
    const rows = held.filter((row) => landStatusAt(land, row) === status)
    return rows.length === 0 ? [] : [{ status, parcels: some(rows.map((row) => land.ids[row]!)) }]
  })
  const reasons = [...new Set(held.flatMap((row) => reasonsOf(state, row)))].slice(0, 4)
  return (
    <Sheet
      title={own('trial.heldTitle')}
      className="details"
      foot={
        <>
          {elsewhereM2 > 0 ? (
            <button
              type="button"
              className="button large outlined"
              onClick={() => {
                if (actions.moveHere()) actions.closeDialog()
              }}
            >
              {own('trial.moveHere')}
            </button>
          ) : null}
          <button
            type="button"
            className="button large primary"
            onClick={() => {
              if (actions.assignHeld()) actions.closeDialog()
            }}
          >
            {own('trial.heldGoOn')}
          </button>
        </>
      }
    >
      {statuses.map(({ status, parcels }) => (
        <p key={status} className="medium">
          {own('trial.held', { parcels: [...parcels], status: say(`land.${status}`) })}
        </p>
      ))}
      {reasons.map((reason) => (
        <p key={reason}>{own('trial.heldWhy', { reason })}</p>
      ))}
      {assignee && elsewhereM2 > 0 ? (
        <p>{own('trial.heldElsewhere', { assignee: assignee.name, area: { m2: elsewhereM2 } })}</p>
      ) : null}
      {assignee ? <p>{own('trial.heldOnlyHere', { assignee: assignee.name })}</p> : null}
    </Sheet>
  )
}

/** Why a parcel is not free, as far as the plan or its file says: bundle, notes, the file's own remark. */
function reasonsOf(state: State, row: number): readonly string[] {
  const { document, land, language } = state
  const id = land.ids[row]!
  const inLanguage = language === 'en' ? 'en' : 'zh'
  const bundles = [...document.plan.bundles.values()].filter(({ sites }) => sites.some(({ parcel }) => parcel === id))
  const notes = [...document.plan.comments.values()].filter(({ parcel, open }) => parcel === id && open)
  const remark = ownValue(state, row, `figure_note_${inLanguage}`)
  return [
    ...bundles.map(({ name }) => name[inLanguage]),
    ...notes.map(({ text }) => text),
    ...(remark === undefined ? [] : [String(remark)]),
  ]
}
