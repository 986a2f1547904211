import type { WorksCost } from '../../measures/sharedWorks.ts'
import { worksPartFigure } from '../../measures/worksRowFigures.ts'
import { Figure } from '../measures/Figure.tsx'
import { ParcelButton } from '../shared/ParcelButton.tsx'
import { useCostSay } from './costWords.ts'

/** So many parts are listed, the largest first; the rest are counted. */
const LISTED = 100

/** The part of shared works that each served parcel carries, and whether anyone is given it. */
export function WorksParts({ item }: { readonly item: WorksCost }) {
  const { own } = useCostSay()
  const shares = [...item.shares].sort((a, b) => b.cents - a.cents)
  const title = own('works.partsOf', { works: item.works.name })
  return (
    <>
      <table className="table" aria-label={title}>
        <tbody>
          {shares.slice(0, LISTED).map((share) => (
            <tr key={share.parcel}>
              <th scope="row">
                <ParcelButton parcel={share.parcel} />
              </th>
              <td>{own(`works.held.${share.held}`)}</td>
              <td className="end number">
                <Figure figure={worksPartFigure(item, share)} name={share.parcel} withUnit />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {shares.length > LISTED ? (
        <p className="quiet">{own('works.moreParts', { count: shares.length - LISTED })}</p>
      ) : null}
    </>
  )
}
