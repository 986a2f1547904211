import { writeCount } from '../../locales/format.ts'
import { numberAt } from '../../parcels/parcelLayer.ts'
import { lotsAt, lotsTogether, shareByLots } from '../../parcels/privateShares.ts'
import type { LotsState } from '../../store/lotsState.ts'
import { basisOf } from '../../store/selectors.ts'
import { useActions, useNorthlot } from '../northlotContext.tsx'
import { classWords, shareWords, useLotSay } from './lotWords.ts'

export type KnownLots = Extract<LotsState, { readonly state: 'known' }>

/** A row for each parcel: how many lots, their area by class, and what counts in resumption. */
export function LotsTable({ known, rows }: { readonly known: KnownLots; readonly rows: readonly number[] }) {
  const { own } = useLotSay()
  const actions = useActions()
  const { layer } = useNorthlot(basisOf)
  const { lots, under } = known
  const sum = (of: (row: number) => number) => rows.reduce((total, row) => total + of(row), 0)
  const together = lotsTogether(under, lots.classOf, rows)
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
            together.reduce((n, count) => n + count, 0),
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
