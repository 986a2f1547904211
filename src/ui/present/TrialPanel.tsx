import { useEffect, useId, useState } from 'react'
import { liveRows } from '../../parcels/parcelLayer.ts'
import { incentivesOf } from '../../store/costing.ts'
import { assigneesOf } from '../../store/selectors.ts'
import { SaidSentence } from '../compare/SaidSentence.tsx'
import { useActions, useNorthlot } from '../northlotContext.tsx'
import { findParcels } from '../parcels/findParcels.ts'
import { ChosenParcel, TrialSubsidy } from './ChosenParcel.tsx'
import { useMeetingSay } from './meetingSay.ts'
import { changesNow } from './slideState.ts'

/** What is tried out from a slide: choose a parcel, give it to someone, see what changes, then keep it or throw it away. */
export function TrialPanel({ before, flip }: { readonly before: boolean; readonly flip: () => void }) {
  const { own, say } = useMeetingSay()
  const actions = useActions()
  const to = useId()
  const assignees = useNorthlot(assigneesOf)
  const receiver = useNorthlot((state) => state.receiver)
  const changes = useNorthlot(changesNow)
  const incentives = useNorthlot(incentivesOf).find(({ assignee }) => assignee === receiver)
  // a click on the map chooses a parcel
  useEffect(() => actions.arm('pick'), [actions])
  return (
    <aside className="slide-panel slide-trial" data-covers="right" aria-label={own('trial.title')}>
      <h2>{own('trial.title')}</h2>
      <p className="slide-quiet">{own('trial.note')}</p>
      <FindField />
      <ChosenParcel />
      <label htmlFor={to}>{own('trial.to')}</label>
      <select
        id={to}
        className="field"
        value={receiver ?? ''}
        onChange={(event) => actions.chooseReceiver(event.target.value === '' ? undefined : event.target.value)}
      >
        <option value="">{own('trial.choose')}</option>
        {assignees.map(({ id, letter, name }) => (
          <option key={id} value={id}>
            {letter} · {say(name)}
          </option>
        ))}
      </select>
      <div className="slide-acts">
        <button type="button" className="button primary" onClick={() => actions.assign()}>
          {own('trial.assign')}
        </button>
        <button type="button" className="button outlined" onClick={() => actions.clear()}>
          {own('trial.clear')}
        </button>
        <button type="button" className="button outlined" onClick={() => actions.openDialog({ kind: 'land' })}>
          {own('trial.land')}
        </button>
        <button type="button" className="button outlined" onClick={() => actions.openDialog({ kind: 'details' })}>
          {own('trial.details')}
        </button>
        {receiver === undefined ? null : (
          <button
            type="button"
            className="button outlined"
            onClick={() => actions.openDialog({ kind: 'assignee', assignee: receiver })}
          >
            {own('trial.incentives')}
          </button>
        )}
        <button type="button" className="button outlined" onClick={() => actions.undo()}>
          {own('trial.undo')}
        </button>
      </div>
      <h3>{own('trial.changes')}</h3>
      {changes.length <= 1 ? (
        <p className="slide-quiet">{changes[0] ? say(changes[0].words) : own('trial.noChange')}</p>
      ) : null}
      {changes.length > 1 ? (
        <ul className="slide-lines plain">
          {changes.map((one) => (
            <li key={say(one.words)}>
              <SaidSentence {...one} />
            </li>
          ))}
        </ul>
      ) : null}
      {incentives && incentives.rentSubsidyHkd > 0 ? <TrialSubsidy cost={incentives} /> : null}
      <div className="slide-acts slide-foot">
        <button type="button" className="button outlined" aria-pressed={before} onClick={flip}>
          <kbd>B</kbd> {own(before ? 'trial.after' : 'trial.before')}
        </button>
        <button
          type="button"
          className="button outlined"
          onClick={() => actions.openDialog({ kind: 'decisions', add: true })}
        >
          <kbd>D</kbd> {say('tryOut.decide')}
        </button>
        <button type="button" className="button primary" onClick={() => actions.openDialog({ kind: 'keep-try-out' })}>
          {say('tryOut.keep')}
        </button>
        <button type="button" className="button outlined" onClick={() => actions.discardTryOut()}>
          {say('tryOut.discard')}
        </button>
      </div>
    </aside>
  )
}

/** Chooses a parcel by its name: the room says a lot number, nobody points at the map. */
function FindField() {
  const { own } = useMeetingSay()
  const actions = useActions()
  const id = useId()
  const land = useNorthlot((state) => state.land)
  const [typed, setTyped] = useState('')
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        const [row] = typed.trim() === '' ? [] : findParcels(land, liveRows(land), typed)
        if (row === undefined) return
        actions.select([row], 'replace')
        actions.zoomToRows([row])
      }}
    >
      <label htmlFor={id}>{own('trial.find')}</label>
      <input
        id={id}
        className="field"
        value={typed}
        autoComplete="off"
        onChange={(event) => setTyped(event.target.value)}
      />
    </form>
  )
}
