import { type Figure as FigureOf, knownValue } from '../../measures/figure.ts'
import {
  landOverLots,
  lotAreaFigure,
  lotCountFigure,
  privateLandFigure,
  privateShareFigure,
} from '../../measures/lotFigures.ts'
import { numberAt } from '../../parcels/parcelLayer.ts'
import type { LotsState } from '../../store/lotsState.ts'
import { basisOf } from '../../store/selectors.ts'
import { Figure } from '../measures/Figure.tsx'
import { useNorthlot } from '../northlotContext.tsx'
import { ParcelButton } from '../shared/ParcelButton.tsx'
import { useLanguage } from '../shared/useSay.ts'
import { classWords, shareWords, useLotSay } from './lotWords.ts'

export type KnownLots = Extract<LotsState, { readonly state: 'known' }>

/** A row for each parcel: how many lots, their area by class, and what counts in resumption. */
export function LotsTable({ known, rows }: { readonly known: KnownLots; readonly rows: readonly number[] }) {
  const { own } = useLotSay()
  const { layer } = useNorthlot(basisOf)
  const { lots } = known
  const land = landOverLots(layer, known)
  const reading = { language: useLanguage(), areaUnit: 'm2' as const }
  const cell = (figure: FigureOf | undefined, name: string, head: string) => (
    <td key={head} className="end number">
      {figure && knownValue(figure.amount) !== 0 ? (
        <Figure figure={figure} name={`${name}, ${head}`} reading={reading} />
      ) : null}
    </td>
  )
  const cells = (of: readonly number[], name: string) => (
    <>
      {cell(lotCountFigure(land, of), name, own('lots.count'))}
      {lots.classes.map((kind, i) => cell(lotAreaFigure(land, of, i), name, classWords(kind, own)))}
      {cell(privateLandFigure(land, of), name, own('lots.private'))}
    </>
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
          const id = layer.ids[row]!
          return (
            <tr key={row}>
              <th scope="row">
                <ParcelButton parcel={id} />
              </th>
              {cells([row], id)}
              {cell(privateShareFigure(land, row), id, own('lots.share'))}
              <td className="quiet">{counted(row)}</td>
            </tr>
          )
        })}
        <tr className="sum">
          <th scope="row">{own('lots.sum')}</th>
          {cells(rows, own('lots.sum'))}
          <td />
          <td />
        </tr>
      </tbody>
    </table>
  )
}
