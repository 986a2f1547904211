import { writeCount } from '../../locales/format.ts'
import { numberAt } from '../../parcels/parcelLayer.ts'
import { lotsAt } from '../../parcels/privateShares.ts'
import { basisOf } from '../../store/selectors.ts'
import { Part } from '../board/Sheet.tsx'
import { useActions, useNorthlot } from '../northlotContext.tsx'
import { classWords, shareWords, useLotSay } from './lotWords.ts'

/** The private lots under a parcel: how many, how much of it by class, and what counts in resumption. */
export function CardLots({ row }: { readonly row: number }) {
  const { own } = useLotSay()
  const actions = useActions()
  const held = useNorthlot((state) => state.lots)
  const { layer } = useNorthlot(basisOf)
  if (held.state === 'none') return null
  const share = numberAt(layer, 'private_share', row)
  const body = () => {
    if (held.state === 'checking') return <p className="quiet">{own('lots.checking')}</p>
    const { lots, under } = held
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
                  <data value={under.counts[at]} data-measure="lots">
                    {writeCount(under.counts[at]!)}
                  </data>
                </td>
                <td className="end number">
                  <data value={under.areasM2[at]} data-measure="lot-area-m2">
                    {writeCount(under.areasM2[at]!)}
                  </data>
                </td>
              </tr>
            )
          })}
          <tr className="sum">
            <th scope="row">{own('lots.privateLand')}</th>
            <td className="end number">
              {writeCount(
                lots.classes.reduce((n, kind, i) => n + (kind.private ? under.counts[row * under.classes + i]! : 0), 0),
              )}
            </td>
            <td className="end number">
              <data value={under.privateM2[row]} data-measure="private-land-m2">
                {writeCount(under.privateM2[row]!)}
              </data>
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
            <data value={share} data-measure="private-share">
              {shareWords(share)}
            </data>
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
