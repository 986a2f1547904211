// biome-ignore-all lint/a11y/useSemanticElements: a virtual grid places its rows itself, which a <table> does not let it
import { writePercent } from '../../locales/format.ts'
import type { RowFigures } from '../../store/selectors.ts'
import { Icon } from '../shared/Icon.tsx'
import { AssigneeSwatch, LandSwatch } from '../shared/Swatch.tsx'
import { useSay } from '../shared/useSay.ts'

/** Who the parcel is proposed for, or what stands in the way. */
export function AssigneeCell({ figures: { id, status, assignees, locked, notes } }: { readonly figures: RowFigures }) {
  const say = useSay()
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the row takes the focus
    <div role="gridcell" className="grid-cell of-assignee">
      {status === 'assigned' ? (
        assignees.map(({ assignee, share }) => (
          <span key={assignee.id} className="row">
            <AssigneeSwatch assignee={assignee} small />
            <span className="clip">{say(assignee.name)}</span>
            {share < 1 ? <span className="quiet number">{writePercent(share)}</span> : null}
          </span>
        ))
      ) : status === 'unassigned' ? (
        <span className="absent">{say('land.unassigned')}</span>
      ) : (
        <span className="row quiet">
          <LandSwatch status={status} />
          {say(`land.${status}`)}
        </span>
      )}
      {locked || notes > 0 ? (
        <span className="marks">
          {locked ? (
            <span title={say('lock.parcelLocked', { parcel: id })}>
              <Icon name="lock" className="small" />
              <span className="hidden-words">{say('lock.locked')}</span>
            </span>
          ) : null}
          {notes > 0 ? (
            <span className="row" title={say('notes.open', { count: notes })}>
              <Icon name="comment" className="small" />
              <span aria-hidden="true">{notes}</span>
              <span className="hidden-words">{say('notes.open', { count: notes })}</span>
            </span>
          ) : null}
        </span>
      ) : null}
    </div>
  )
}
