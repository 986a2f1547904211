import { useId, useState } from 'react'
import { message } from '../../lib/message.ts'
import { type AreaUnit, writeCount } from '../../locales/format.ts'
import type { BundleSums } from '../../measures/bundleSums.ts'
import { bundleHomeFigures, bundleUseFigures } from '../../measures/bundleUseFigures.ts'
import { bundleHomes, bundleUses } from '../../measures/bundleUses.ts'
import type { Figure as FigureOf } from '../../measures/figure.ts'
import { textAt } from '../../parcels/parcelLayer.ts'
import { developmentRatiosOf } from '../../store/developmentRatios.ts'
import { assignmentAt, basisOf } from '../../store/selectors.ts'
import { Figure } from '../measures/Figure.tsx'
import { useNorthlot } from '../northlotContext.tsx'
import { useLanguage } from '../shared/useSay.ts'
import { alsoInHectares } from './alsoInHectares.ts'
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
          {bundleUses(basis, sums, given).map((one) => {
            const { use = '', gfaM2 } = one
            const words = landUses[use] ?? (use === '' ? message('absent.notStated') : { en: use, zh: use })
            const figures = bundleUseFigures(basis, one, words)
            const cell = (figure: FigureOf, head: string, areaUnit: AreaUnit = 'm2') => (
              <Figure
                figure={figure}
                name={`${say(words)}, ${head}`}
                reading={{ language, areaUnit }}
                withUnit={areaUnit === 'ha'}
              />
            )
            return (
              <tr key={use} data-use={use}>
                <th scope="row">{say(words)}</th>
                <td className="end number">{cell(figures.sites, own('bundle.sites'))}</td>
                <td className="end number">{cell(figures.area, own('bundle.area'))}</td>
                <td className="end number quiet">{cell(alsoInHectares(figures.area), own('bundle.area'), 'ha')}</td>
                <td className="end number">{gfaM2 === 0 ? '' : cell(figures.gfa, own('bundle.gfa'))}</td>
              </tr>
            )
          })}
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
  const ratios = developmentRatiosOf(state.ground)
  const [typed, setTyped] = useState<string>()
  if (!ratios) return null
  const first = sums.sites.find(({ row }) => row !== undefined)?.row
  const area = first === undefined ? undefined : textAt(state.land, 'area_id', first)
  const usual = ratios.personsPerFlatOf.get(area ?? '') ?? ratios.personsPerFlat
  const wanted = Number(typed ?? usual)
  const persons = Number.isFinite(wanted) && wanted > 0 ? wanted : usual
  const homes = bundleHomes(
    basisOf(state),
    sums,
    typed === undefined ? ratios : { ...ratios, personsPerFlat: persons, personsPerFlatOf: new Map() },
    (row) => assignmentAt(state, row),
  )
  const { flats, people, stated } = homes
  if (flats.value === 0) return null
  const figures = bundleHomeFigures(basisOf(state), homes)
  return (
    <dl className="pairs bundle-homes">
      <div>
        <dt>{own('bundle.flats')}</dt>
        <dd>
          <Figure figure={figures.flats} name={own('bundle.flats')} />{' '}
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
          <Figure
            figure={figures.people}
            name={own('bundle.people')}
            text={writeCount(Math.round(people.value / TENS) * TENS)}
          />
        </dd>
      </div>
    </dl>
  )
}

/** People are said to the nearest ten: flats are exact, persons in a flat are not. */
const TENS = 10
