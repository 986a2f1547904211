import { useId, useState } from 'react'
import { joinWritten, writeArea, writeCount } from '../../locales/format.ts'
import type { BundleSums } from '../../measures/bundleSums.ts'
import { bundleHomes, bundleUses } from '../../measures/bundleUses.ts'
import { textAt } from '../../parcels/parcelLayer.ts'
import { assignmentAt, basisOf } from '../../store/selectors.ts'
import { useNorthlot } from '../northlotContext.tsx'
import { useDevelopmentRatios } from '../shared/useDevelopmentRatios.ts'
import { useLanguage } from '../shared/useSay.ts'
import { Part } from './Sheet.tsx'
import { SitesHead } from './SitesHead.tsx'
import { useSheetSay } from './sheetWords.ts'

/** What a bundle is for: its parcels by planned use, the flats on them, and the people by persons in a flat. */
export function BundleUses({ sums }: { readonly sums: BundleSums }) {
  const { own, say } = useSheetSay()
  const language = useLanguage()
  const basis = useNorthlot(basisOf)
  const landUses = useNorthlot((state) => state.ground.landUses)
  const state = useNorthlot((now) => now)
  const given = (row: number) => assignmentAt(state, row)
  return (
    <Part title={own('bundle.byUse')}>
      <table className="table" aria-label={own('bundle.byUse')}>
        <SitesHead first={own('bundle.use')} />
        <tbody>
          {bundleUses(basis, sums, given).map(({ use = '', sites, areaM2, gfaM2 }) => (
            <tr key={use} data-use={use}>
              <th scope="row">{landUses[use] ? say(landUses[use]) : use || say('absent.notStated')}</th>
              <td className="end number">{writeCount(sites)}</td>
              <td className="end number">
                <data value={areaM2} data-measure="use-area-m2">
                  {writeCount(areaM2)}
                </data>
              </td>
              <td className="end number quiet">{joinWritten(writeArea(areaM2, language, 'ha'), language)}</td>
              <td className="end number">
                <data value={gfaM2} data-measure="use-gfa-m2">
                  {gfaM2 === 0 ? '' : writeCount(gfaM2)}
                </data>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Homes sums={sums} />
    </Part>
  )
}

/** Flats and people; the room may try another number of persons in a flat. */
function Homes({ sums }: { readonly sums: BundleSums }) {
  const { own } = useSheetSay()
  const id = useId()
  const state = useNorthlot((now) => now)
  const ratios = useDevelopmentRatios()
  const [typed, setTyped] = useState<string>()
  if (!ratios) return null
  const first = sums.sites.find(({ row }) => row !== undefined)?.row
  const area = first === undefined ? undefined : textAt(state.land, 'area_id', first)
  const usual = ratios.personsPerFlatOf.get(area ?? '') ?? ratios.personsPerFlat
  const wanted = Number(typed ?? usual)
  const persons = Number.isFinite(wanted) && wanted > 0 ? wanted : usual
  const { flats, people, stated } = bundleHomes(
    basisOf(state),
    sums,
    typed === undefined ? ratios : { ...ratios, personsPerFlat: persons, personsPerFlatOf: new Map() },
    (row) => assignmentAt(state, row),
  )
  if (flats.value === 0) return null
  return (
    <dl className="pairs bundle-homes">
      <div>
        <dt>{own('bundle.flats')}</dt>
        <dd>
          <data className="number" value={flats.value} data-measure="bundle-flats">
            {writeCount(flats.value)}
          </data>{' '}
          <span className="quiet">{own(stated ? 'bundle.flatsStated' : 'bundle.flatsByFloor')}</span>
        </dd>
      </div>
      <div>
        <dt>
          <label htmlFor={id}>{own('bundle.personsPerFlat')}</label>
        </dt>
        <dd>
          <input
            id={id}
            className="field number-field"
            inputMode="decimal"
            value={typed ?? String(usual)}
            onChange={(event) => setTyped(event.target.value)}
          />
        </dd>
      </div>
      <div>
        <dt>{own('bundle.people')}</dt>
        <dd>
          {own('bundle.aboutPeople')}
          <data className="number" value={people.value} data-measure="bundle-people">
            {writeCount(Math.round(people.value / TENS) * TENS)}
          </data>
        </dd>
      </div>
    </dl>
  )
}

/** People are said to the nearest ten: flats are exact, persons in a flat are not. */
const TENS = 10
