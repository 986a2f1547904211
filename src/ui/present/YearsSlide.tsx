import { sayList } from '../../locales/say.ts'
import { isOpenBy } from '../../parcels/network.ts'
import { builtWorksOf } from '../../store/costing.ts'
import type { State } from '../../store/state.ts'
import { Figure } from '../measures/Figure.tsx'
import '../../files/whyWords.ts'
import { useNorthlot, useStore } from '../northlotContext.tsx'
import { areaOfYear, rowsByYear } from './landOfYears.ts'
import { type MeetingSay, useMeetingSay } from './meetingSay.ts'

const YEARS = 9

/** Year by year: land that is taken up, University Town sites, railways, and shared works that are ready. */
export function YearsSlide() {
  const { own } = useMeetingSay()
  const state = useNorthlot((now) => now)
  const { language } = state
  const { years, undated } = yearsOf(state, useStore().now().getFullYear(), own)
  return (
    <table className="slide-table years" aria-label={own('panel.years')}>
      <thead>
        <tr>
          <th scope="col">{own('slide.year')}</th>
          <th scope="col">{own('slide.land')}</th>
          <th scope="col">{own('slide.events')}</th>
        </tr>
      </thead>
      <tbody>
        {years.map(({ year, rows, events }) => (
          <tr key={year}>
            <th scope="row" className="number">
              {year}
            </th>
            <td>{rows.length > 0 ? <LandOfYear rows={rows} year={year} /> : null}</td>
            <td className="words">{sayList(events, language)}</td>
          </tr>
        ))}
        {undated.length > 0 ? (
          <tr>
            <th scope="row">{own('slide.noYear')}</th>
            <td>
              <LandOfYear rows={undated} year={undefined} />
            </td>
            <td />
          </tr>
        ) : null}
      </tbody>
    </table>
  )
}

interface LandOfYearProps {
  readonly rows: readonly number[]
  readonly year: number | undefined
}

/** Hectares that are taken up in a year, or in none that is known. */
function LandOfYear({ rows, year }: LandOfYearProps) {
  const state = useNorthlot((now) => now)
  const { language } = state
  return <Figure figure={areaOfYear(state, year, rows)} reading={{ language, areaUnit: 'ha' }} withUnit />
}

function yearsOf(state: State, thisYear: number, own: MeetingSay) {
  const { ground } = state
  const land = rowsByYear(state)
  const events = new Map<number, string[]>()
  const at = (year: number) => {
    const known = events.get(year) ?? []
    events.set(year, known)
    return known
  }
  for (const site of ground.universityTown.sites)
    if (site.availableFrom !== undefined)
      at(site.availableFrom).push(own('slide.campus', { name: { en: site.nameEn, zh: site.nameZh } }))
  for (const feature of ground.network.features)
    if (feature.kind === 'rail' && feature.openingYear !== undefined && !isOpenBy(feature, thisYear - 1))
      at(feature.openingYear).push(own('slide.rail', { name: feature.name }))
  for (const works of builtWorksOf(state))
    if (works.readyYear !== undefined) at(works.readyYear).push(own('slide.works', { name: works.name }))
  const dated = new Set([...land.keys(), ...events.keys()].filter((year) => year !== undefined))
  const years = [...dated]
    .sort((a, b) => a - b)
    .map((year) => ({ year, rows: land.get(year) ?? [], events: [...new Set(events.get(year))] }))
  return { years: years.slice(0, YEARS), undated: land.get(undefined) ?? [] }
}
