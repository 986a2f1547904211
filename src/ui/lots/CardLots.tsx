import {
  landOverLots,
  lotAreaFigure,
  lotCountFigure,
  privateLandFigure,
  privateShareFigure,
} from '../../measures/lotFigures.ts'
import { numberAt } from '../../parcels/parcelLayer.ts'
import { lotsAt } from '../../parcels/privateShares.ts'
import type { LotsState } from '../../store/lotsState.ts'
import { basisOf } from '../../store/selectors.ts'
import { Part } from '../board/Sheet.tsx'
import { Figure } from '../measures/Figure.tsx'
import { useActions, useNorthlot } from '../northlotContext.tsx'
import { useLanguage } from '../shared/useSay.ts'
import { classWords, shareWords, useLotSay } from './lotWords.ts'

/** The private lots under a parcel: how many, how much of it by class, and what counts in resumption. */
export function CardLots({ row }: { readonly row: number }) {
  const { own } = useLotSay()
  const actions = useActions()
  const held = useNorthlot((state) => state.lots)
  const { layer } = useNorthlot(basisOf)
  const reading = { language: useLanguage(), areaUnit: 'm2' as const }
  if (held.state === 'none') return null
  const share = numberAt(layer, 'private_share', row)
  const body = () => {
    if (held.state === 'checking') return <p className="quiet">{own('lots.checking')}</p>
    const { lots, under } = held
    const land = landOverLots(layer, held)
    if (lotsAt(under, row) === 0) return <p className="quiet">{own('lots.noLots')}</p>
    return (
      <table className="table" aria-label={own('lots.part')}>
        <thead>
          <tr>
            <th scope="col">{own('lots.class')}</th>
            <th scope="col" className="end">
              {own('lots.count')}
            </th>
            <th scope="col" className="end">
              {own('lots.area')}
            </th>
          </tr>
        </thead>
        <tbody>
          {lots.classes.map((kind, i) => {
            const at = row * under.classes + i
            if (under.counts[at] === 0) return null
            return (
              <tr key={kind.name}>
                <th scope="row">{classWords(kind, own)}</th>
                <td className="end number">
                  <Figure figure={lotCountFigure(land, [row], (one) => one === kind)} name={classWords(kind, own)} />
                </td>
                <td className="end number">
                  <Figure figure={lotAreaFigure(land, [row], i)} name={classWords(kind, own)} reading={reading} />
                </td>
              </tr>
            )
          })}
          <tr className="sum">
            <th scope="row">{own('lots.privateLand')}</th>
            <td className="end number">
              <Figure figure={lotCountFigure(land, [row], (kind) => kind.private)} name={own('lots.privateLand')} />
            </td>
            <td className="end number">
              <Figure figure={privateLandFigure(land, [row])} name={own('lots.privateLand')} reading={reading} />
            </td>
          </tr>
        </tbody>
      </table>
    )
  }
  return (
    <Part title={own('lots.part')}>
      {body()}
      <p className="row">
        <span className="second">{own('lots.share')}:</span>
        {share === undefined ? (
          <span className="absent">{own('lots.nothing')}</span>
        ) : layer.byLots?.[row] === 1 ? (
          <>
            <ShareByLots row={row} held={held} />
            <span className="quiet">{own('lots.byLots')}</span>
          </>
        ) : (
          own('lots.stated', { share: shareWords(share) })
        )}
        <span className="spacer" />
        <button type="button" className="word-button" onClick={() => actions.openDialog({ kind: 'lots' })}>
          {own('lots.openTable')}
        </button>
      </p>
    </Part>
  )
}

/** The private share that a parcel has by the lots under it. */
function ShareByLots({ row, held }: { readonly row: number; readonly held: LotsState }) {
  const { own } = useLotSay()
  const { layer } = useNorthlot(basisOf)
  if (held.state !== 'known') return null
  const figure = privateShareFigure(landOverLots(layer, held), row)
  return figure ? <Figure figure={figure} name={own('lots.share')} /> : null
}
