import { writeArea, writeCount } from '../../locales/format.ts'
import { knownValue } from '../../measures/figure.ts'
import { lotAreaFigure, lotCountFigure, privateLandFigure } from '../../measures/lotFigures.ts'
import { lotsTogether } from '../../parcels/privateShares.ts'
import { basisOf } from '../../store/selectors.ts'
import { Figure } from '../measures/Figure.tsx'
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
  const { layer } = useNorthlot(basisOf)
  const land = { layer, under, classes: lots.classes, classOf: lots.classOf }
  const counts = lotsTogether(under, lots.classOf, rows)
  const areaOf = (kind: number) => rows.reduce((sum, row) => sum + under.areasM2[row * under.classes + kind]!, 0)
  const privateLots = lotCountFigure(land, rows, (kind) => kind.private)
  const count = knownValue(privateLots.amount) ?? 0
  return (
    <>
      <p className="lots-headline">
        {own('lots.toResume')}{' '}
        <strong>
          <Figure
            figure={privateLots}
            name={own('lots.privateLand')}
            text={own('lots.lots', { count, written: writeCount(count) })}
          />
          {' · '}
          <Figure
            figure={privateLandFigure(land, rows)}
            name={own('lots.privateLand')}
            reading={{ language, areaUnit: 'ha' }}
            withUnit
          />
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
                  <Figure figure={lotCountFigure(land, rows, (one) => one === kind)} name={classWords(kind, own)} />
                </td>
                <td className="end number">
                  <Figure
                    figure={lotAreaFigure(land, rows, i)}
                    name={classWords(kind, own)}
                    reading={{ language, areaUnit: 'm2' }}
                  />
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
