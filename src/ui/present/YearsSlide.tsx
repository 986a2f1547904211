import { message } from '../../lib/message.ts'
import { sayList } from '../../locales/say.ts'
import { worksYear } from '../../measures/costEstimate.ts'
import { landOfYear } from '../../measures/yearFigures.ts'
import { isOpenBy } from '../../parcels/network.ts'
import { isAssigned } from '../../plan/assignment.ts'
import { builtWorksOf } from '../../store/costing.ts'
import { basisOf } from '../../store/selectors.ts'
import type { State } from '../../store/state.ts'
import { Figure } from '../measures/Figure.tsx'
import '../../files/whyWords.ts'
import { useNorthlot, useStore } from '../northlotContext.tsx'
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
  const basis = useNorthlot(basisOf)
  const language = useNorthlot((state) => state.language)
  const name = year === undefined ? message('cost.noYear') : { en: String(year), zh: String(year) }
  const { area } = landOfYear(basis.layer, rows, name)
  return <Figure figure={area} reading={{ language, areaUnit: 'ha' }} withUnit />
}

function yearsOf(state: State, thisYear: number, own: MeetingSay) {
  const { rowOf, document, scenario, ground } = state
  const basis = basisOf(state)
  const years = new Map<number, { rows: number[]; events: string[] }>()
  const at = (year: number) => {
    const known = years.get(year) ?? { rows: [], events: [] }
    years.set(year, known)
    return known
  }
  const undated: number[] = []
  for (const [id, assignment] of document.plan.assignments.get(scenario) ?? []) {
    const row = rowOf.get(id)
    if (row === undefined || !isAssigned(assignment)) continue
    const year = worksYear(basis, row, assignment)
    if (year === undefined) undated.push(row)
    else at(year).rows.push(row)
  }
  for (const site of ground.universityTown.sites)
    if (site.availableFrom !== undefined)
      at(site.availableFrom).events.push(own('slide.campus', { name: { en: site.nameEn, zh: site.nameZh } }))
  for (const feature of ground.network.features)
    if (feature.kind === 'rail' && feature.openingYear !== undefined && !isOpenBy(feature, thisYear - 1))
      at(feature.openingYear).events.push(own('slide.rail', { name: feature.name }))
  for (const works of builtWorksOf(state))
    if (works.readyYear !== undefined) at(works.readyYear).events.push(own('slide.works', { name: works.name }))
  const inOrder = [...years]
    .sort(([a], [b]) => a - b)
    .map(([year, { rows, events }]) => ({ year, rows, events: [...new Set(events)] }))
  return { years: inOrder.slice(0, YEARS), undated }
}
