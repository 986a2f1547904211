import { joinWritten, writeArea } from '../../locales/format.ts'
import { sayList } from '../../locales/say.ts'
import { worksYear } from '../../measures/costEstimate.ts'
import { isOpenBy } from '../../parcels/network.ts'
import { isAssigned } from '../../plan/assignment.ts'
import { builtWorksOf } from '../../store/costing.ts'
import { basisOf } from '../../store/selectors.ts'
import type { State } from '../../store/state.ts'
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
        {years.map(({ year, landM2, events }) => (
          <tr key={year}>
            <th scope="row" className="number">
              {year}
            </th>
            <td>{landM2 > 0 ? joinWritten(writeArea(landM2, language, 'ha'), language) : ''}</td>
            <td className="words">{sayList(events, language)}</td>
          </tr>
        ))}
        {undated > 0 ? (
          <tr>
            <th scope="row">{own('slide.noYear')}</th>
            <td>{joinWritten(writeArea(undated, language, 'ha'), language)}</td>
            <td />
          </tr>
        ) : null}
      </tbody>
    </table>
  )
}

function yearsOf(state: State, thisYear: number, own: MeetingSay) {
  const { rowOf, document, scenario, ground } = state
  const basis = basisOf(state)
  const { siteAreaM2 } = basis.layer
  const years = new Map<number, { landM2: number; events: string[] }>()
  const at = (year: number) => {
    const known = years.get(year) ?? { landM2: 0, events: [] }
    years.set(year, known)
    return known
  }
  let undated = 0
  for (const [id, assignment] of document.plan.assignments.get(scenario) ?? []) {
    const row = rowOf.get(id)
    if (row === undefined || !isAssigned(assignment)) continue
    const year = worksYear(basis, row, assignment)
    if (year === undefined) undated += siteAreaM2[row]!
    else at(year).landM2 += siteAreaM2[row]!
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
    .map(([year, { landM2, events }]) => ({ year, landM2, events: [...new Set(events)] }))
  return { years: inOrder.slice(0, YEARS), undated }
}
