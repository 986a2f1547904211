import { useId, useState } from 'react'
import { writeCount } from '../../locales/format.ts'
import { liveRows, numberAt } from '../../parcels/parcelLayer.ts'
import { lotsAt, shareByLots } from '../../parcels/privateShares.ts'
import { bundlesOf } from '../../store/bundling.ts'
import type { LotsState } from '../../store/lotsState.ts'
import { basisOf } from '../../store/selectors.ts'
import { Sheet } from '../board/Sheet.tsx'
import { useActions, useNorthlot } from '../northlotContext.tsx'
import { classWords, shareWords, useLotSay } from './lotWords.ts'

type Known = Extract<LotsState, { readonly state: 'known' }>

/** Dialog "Lots under parcels": a row for each parcel, how many lots, and their area by class. */
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

function LotsOf({ known }: { readonly known: Known }) {
  const { own, say } = useLotSay()
  const id = useId()
  const selection = useNorthlot((state) => state.selection)
  const rowOf = useNorthlot((state) => state.rowOf)
  const land = useNorthlot((state) => state.land)
  const bundles = useNorthlot(bundlesOf)
  const [scope, setScope] = useState(selection.size > 0 ? 'selection' : 'all')
  const { under } = known
  const rows = (): readonly number[] => {
    if (scope === 'selection') return liveRows(land).filter((row) => selection.has(row))
    const bundle = bundles.find((one) => one.id === scope)
    if (!bundle) return liveRows(land).filter((row) => lotsAt(under, row) > 0)
    return bundle.sites.flatMap(({ parcel }) => (parcel === undefined ? [] : (rowOf.get(parcel) ?? [])))
  }
  const shown = rows()
  return (
    <>
      <div className="row sheet-acts">
        <label htmlFor={id}>{own('lots.of')}</label>
        <select id={id} className="field" value={scope} onChange={(event) => setScope(event.target.value)}>
          {selection.size > 0 ? (
            <option value="selection">{own('lots.ofSelection', { count: selection.size })}</option>
          ) : null}
          <option value="all">{own('lots.ofAll')}</option>
          {bundles.map((bundle) => (
            <option key={bundle.id} value={bundle.id}>
              {own('lots.ofBundle', { bundle: say(bundle.name) })}
            </option>
          ))}
        </select>
      </div>
      {shown.some((row) => lotsAt(under, row) > 0) ? (
        <LotsTable known={known} rows={shown} />
      ) : (
        <p>{own('lots.noneHere')}</p>
      )}
      {under.skipped.length > 0 ? <p className="warn">{own('lots.skipped', { count: under.skipped.length })}</p> : null}
      <p className="label">{own('lots.method')}</p>
    </>
  )
}

function LotsTable({ known, rows }: { readonly known: Known; readonly rows: readonly number[] }) {
  const { own } = useLotSay()
  const actions = useActions()
  const { layer } = useNorthlot(basisOf)
  const { lots, under } = known
  const sum = (of: (row: number) => number) => rows.reduce((total, row) => total + of(row), 0)
  const area = (row: number, kind: number) => under.areasM2[row * under.classes + kind]!
  const cell = (value: number, measure: string) => (
    <td className="end number">
      <data value={value} data-measure={measure}>
        {value === 0 ? '' : writeCount(value)}
      </data>
    </td>
  )
  const counted = (row: number): string => {
    const share = numberAt(layer, 'private_share', row)
    if (share === undefined) return own('lots.nothing')
    return layer.byLots?.[row] === 1 ? own('lots.byLots') : own('lots.stated', { share: shareWords(share) })
  }
  return (
    <table className="table" aria-label={own('lots.table')}>
      <thead>
        <tr>
          <th scope="col">{own('lots.parcel')}</th>
          <th scope="col" className="end">
            {own('lots.count')}
          </th>
          {lots.classes.map((kind) => (
            <th key={kind.name} scope="col" className="end">
              {own('lots.areaOf', { class: classWords(kind, own) })}
            </th>
          ))}
          <th scope="col" className="end">
            {own('lots.private')}
          </th>
          <th scope="col" className="end">
            {own('lots.share')}
          </th>
          <th scope="col">{own('lots.counts')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => {
          const share = shareByLots(layer, under, row)
          return (
            <tr key={row}>
              <th scope="row">
                <button
                  type="button"
                  className="word-button"
                  onClick={() => actions.openDialog({ kind: 'card', parcel: layer.ids[row]! })}
                >
                  {layer.ids[row]}
                </button>
              </th>
              {cell(lotsAt(under, row), 'lots')}
              {lots.classes.map((kind, i) => (
                <Area key={kind.name} areaM2={area(row, i)} />
              ))}
              {cell(under.privateM2[row]!, 'private-land-m2')}
              <td className="end number">{share === undefined ? '' : shareWords(share)}</td>
              <td className="quiet">{counted(row)}</td>
            </tr>
          )
        })}
        <tr className="sum">
          <th scope="row">{own('lots.sum')}</th>
          {cell(
            sum((row) => lotsAt(under, row)),
            'lots',
          )}
          {lots.classes.map((kind, i) => (
            <Area key={kind.name} areaM2={sum((row) => area(row, i))} />
          ))}
          {cell(
            sum((row) => under.privateM2[row]!),
            'private-land-m2',
          )}
          <td />
          <td />
        </tr>
      </tbody>
    </table>
  )
}

const Area = ({ areaM2 }: { readonly areaM2: number }) => (
  <td className="end number">
    <data value={areaM2} data-measure="lot-area-m2">
      {areaM2 === 0 ? '' : writeCount(areaM2)}
    </data>
  </td>
)
