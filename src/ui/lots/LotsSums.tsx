import { joinWritten, writeArea, writeCount } from '../../locales/format.ts'
import { lotsTogether } from '../../parcels/privateShares.ts'
import { useNorthlot } from '../northlotContext.tsx'
import type { KnownLots } from './LotsTable.tsx'
import { classWords, useLotSay } from './lotWords.ts'

/** What there is to resume: private lots, each counted once, and their land; then every class with its count and area. */
export function LotsSums({
  known: { lots, under },
  rows,
}: {
  readonly known: KnownLots
  readonly rows: readonly number[]
}) {
  const { own } = useLotSay()
  const language = useNorthlot((state) => state.language)
  const counts = lotsTogether(under, lots.classOf, rows)
  const areaOf = (kind: number) => rows.reduce((sum, row) => sum + under.areasM2[row * under.classes + kind]!, 0)
  const privateLots = lots.classes.reduce((sum, kind, i) => sum + (kind.private ? counts[i]! : 0), 0)
  const privateM2 = rows.reduce((sum, row) => sum + under.privateM2[row]!, 0)
  return (
    <>
      <p className="lots-headline">
        {own('lots.toResume')}{' '}
        <strong>
          <data value={privateLots} data-measure="private-lots">
            {own('lots.lots', { count: privateLots })}
          </data>
          {' · '}
          <data value={privateM2} data-measure="private-land-together-m2">
            {joinWritten(writeArea(privateM2, language, 'ha'), language)}
          </data>
        </strong>
      </p>
      <table className="table lots-classes" aria-label={own('lots.byClass')}>
        <thead>
          <tr>
            <th scope="col">{own('lots.class')}</th>
            <th scope="col" className="end">
              {own('lots.count')}
            </th>
            <th scope="col" className="end">
              {own('lots.area')}
            </th>
            <th scope="col" className="end">
              {own('lots.hectares')}
            </th>
          </tr>
        </thead>
        <tbody>
          {lots.classes.map((kind, i) =>
            counts[i] === 0 ? null : (
              <tr key={kind.name}>
                <th scope="row">{classWords(kind, own)}</th>
                <td className="end number">
                  <data value={counts[i]} data-measure="lots-together">
                    {writeCount(counts[i]!)}
                  </data>
                </td>
                <td className="end number">
                  <data value={areaOf(i)} data-measure="lot-area-together-m2">
                    {writeCount(areaOf(i))}
                  </data>
                </td>
                <td className="end number">{writeArea(areaOf(i), language, 'ha').number}</td>
              </tr>
            ),
          )}
        </tbody>
      </table>
    </>
  )
}
