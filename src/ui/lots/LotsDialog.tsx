import { useId, useState } from 'react'
import { lotsAt } from '../../parcels/privateShares.ts'
import { bundlesOf } from '../../store/bundling.ts'
import { Sheet } from '../board/Sheet.tsx'
import { useNorthlot } from '../northlotContext.tsx'
import { LotsSums } from './LotsSums.tsx'
import { type KnownLots, LotsTable } from './LotsTable.tsx'
import { lotPhasesOf, rowsIn } from './lotScopes.ts'
import { useLotSay } from './lotWords.ts'

/** Dialog "Lots under parcels": what is to be resumed in all, by class, and a row for each parcel. */
export default function LotsDialog() {
  const { own } = useLotSay()
  const lots = useNorthlot((state) => state.lots)
  return (
    <Sheet title={own('lots.title')} className="lots-sheet">
      {lots.state === 'none' ? <p>{own('lots.none')}</p> : null}
      {lots.state === 'checking' ? <p className="quiet">{own('lots.checking')}</p> : null}
      {lots.state === 'known' ? <LotsOf known={lots} /> : null}
    </Sheet>
  )
}

function LotsOf({ known }: { readonly known: KnownLots }) {
  const { own, say } = useLotSay()
  const id = useId()
  const state = useNorthlot((now) => now)
  const bundles = useNorthlot(bundlesOf)
  const phases = useNorthlot(lotPhasesOf)
  const { selection } = state
  const [scope, setScope] = useState(selection.size > 0 ? 'selection' : 'all')
  const { under } = known
  const shown = rowsIn(state, scope, under)
  return (
    <>
      <div className="row sheet-acts">
        <label htmlFor={id}>{own('lots.of')}</label>
        <select id={id} className="field" value={scope} onChange={(event) => setScope(event.target.value)}>
          {selection.size > 0 ? (
            <option value="selection">{own('lots.ofSelection', { count: selection.size })}</option>
          ) : null}
          <option value="all">{own('lots.ofAll')}</option>
          {phases.map((year) => (
            <option key={year} value={`phase:${year}`}>
              {own('lots.ofPhase', { year })}
            </option>
          ))}
          {bundles.map((bundle) => (
            <option key={bundle.id} value={bundle.id}>
              {own('lots.ofBundle', { bundle: say(bundle.name) })}
            </option>
          ))}
        </select>
      </div>
      {shown.some((row) => lotsAt(under, row) > 0) ? (
        <>
          <LotsSums known={known} rows={shown} />
          <LotsTable known={known} rows={shown} />
        </>
      ) : (
        <p>{own('lots.noneHere')}</p>
      )}
      {under.skipped.length > 0 ? <p className="warn">{own('lots.skipped', { count: under.skipped.length })}</p> : null}
      <p className="label">{own('lots.method')}</p>
    </>
  )
}
