import { type FormEvent, useId, useState } from 'react'
import { writeTime } from '../../locales/format.ts'
import type { ParcelId } from '../../plan/types.ts'
import { useActions, useNorthlot } from '../northlotContext.tsx'
import { Icon } from '../shared/Icon.tsx'
import { Part } from './Sheet.tsx'
import { useSheetSay } from './sheetWords.ts'

/** Notes pinned to a parcel: open ones first, each kept in the plan and undone like any edit. */
export function CardNotes({ parcel }: { readonly parcel: ParcelId }) {
  const { own } = useSheetSay()
  const id = useId()
  const actions = useActions()
  const comments = useNorthlot((state) => state.document.plan.comments)
  const [text, setText] = useState('')
  const notes = [...comments.values()]
    .filter((note) => note.parcel === parcel)
    .sort((a, b) => Number(b.open) - Number(a.open) || a.order - b.order)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (actions.addNote(parcel, text)) setText('')
  }
  return (
    <Part title={own('card.notes')}>
      {notes.length === 0 ? <p className="quiet">{own('card.noNotes')}</p> : null}
      <ul className="notes">
        {notes.map((note) => (
          <li key={note.id} data-open={note.open}>
            <p>{note.text}</p>
            <span className="row">
              <span className="label">
                {stamp(note.at)}
                {note.open ? '' : ` · ${own('card.resolved')}`}
              </span>
              <span className="spacer" />
              <button type="button" className="word-button" onClick={() => actions.settleNote(note.id, !note.open)}>
                {own(note.open ? 'card.resolve' : 'card.reopen')}
              </button>
              <button
                type="button"
                className="button small square"
                aria-label={own('card.removeNote')}
                onClick={() => actions.removeNote(note.id)}
              >
                <Icon name="bin" className="small" />
              </button>
            </span>
          </li>
        ))}
      </ul>
      <form className="new-note" onSubmit={submit}>
        <label className="hidden-words" htmlFor={`${id}text`}>
          {own('card.newNote')}
        </label>
        <textarea
          id={`${id}text`}
          className="field"
          rows={2}
          placeholder={own('card.newNote')}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <button type="submit" className="button outlined">
          {own('card.addNote')}
        </button>
      </form>
    </Part>
  )
}

/** Date and time of day, the same in both languages: 2026-03-01 14:02. */
function stamp(at: string): string {
  const time = new Date(at)
  const two = (value: number) => String(value).padStart(2, '0')
  return `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())} ${writeTime(time)}`
}
