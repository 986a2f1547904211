import { joinWritten, writeDistance } from '../../locales/format.ts'
import { holdingsInView } from '../../store/findings.ts'
import { assigneesOf } from '../../store/selectors.ts'
import { useNorthlot } from '../northlotContext.tsx'
import { siteInList } from '../parcels/siteWords.ts'
import { AssigneeSwatch } from '../shared/Swatch.tsx'
import { useMeetingSay } from './meetingSay.ts'

const LINES = 4

/** Who stands nearest, and which University Town site that is: the site is always named, with its accuracy. */
export function NearestSites() {
  const { own, say } = useMeetingSay()
  const language = useNorthlot((state) => state.language)
  const holdings = useNorthlot(holdingsInView)
  const lines = useNorthlot(assigneesOf)
    .flatMap((assignee) => {
      const near = (holdings.get(assignee.id) ?? []).flatMap(({ nearest }) => nearest ?? [])
      const [first] = [...near].sort((a, b) => a.distanceM - b.distanceM)
      return first ? [{ assignee, nearest: first }] : []
    })
    .sort((a, b) => a.nearest.distanceM - b.nearest.distanceM)
    .slice(0, LINES)
  if (lines.length === 0) return null
  const far = (metres: number) => joinWritten(writeDistance(metres, language), language)
  return (
    <>
      <table className="slide-table slide-nearest">
        <thead>
          <tr>
            <th scope="col" colSpan={2}>
              {own('slide.nearest')}
            </th>
            <th scope="col">{own('slide.distance')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ assignee, nearest }) => (
            <tr key={assignee.id}>
              <th scope="row">
                <AssigneeSwatch assignee={assignee} />
                <span className="hidden-words">{say(assignee.name)}</span>
              </th>
              <td className="words">{siteInList(nearest.site, language)}</td>
              <td>{own('slide.within', { distance: far(nearest.distanceM), accuracy: far(nearest.accuracyM) })}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="slide-quiet">{own('slide.nearestNote')}</p>
    </>
  )
}
