import { joinWritten, writeDistance } from '../../locales/format.ts'
import { parcelFigures } from '../../measures/parcelFigures.ts'
import { holdingsInView } from '../../store/findings.ts'
import { assigneesOf, contextOf } from '../../store/selectors.ts'
import { Woven } from '../measures/Woven.tsx'
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
  const context = useNorthlot(contextOf)
  const lines = useNorthlot(assigneesOf)
    .flatMap((assignee) => {
      const near = (holdings.get(assignee.id) ?? []).flatMap(({ row, nearest }) => (nearest ? [{ row, nearest }] : []))
      const [first] = [...near].sort((a, b) => a.nearest.distanceM - b.nearest.distanceM)
      return first ? [{ assignee, ...first }] : []
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
          {lines.map(({ assignee, row, nearest }) => (
            <tr key={assignee.id}>
              <th scope="row">
                <AssigneeSwatch assignee={assignee} />
                <span className="hidden-words">{say(assignee.name)}</span>
              </th>
              <td className="words">{siteInList(nearest.site, language)}</td>
              <td>
                <Woven
                  words={(distance) => own('slide.within', { distance, accuracy: far(nearest.accuracyM) })}
                  figure={parcelFigures(context, row, undefined).distance}
                  name={say(assignee.name)}
                  withUnit
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="slide-quiet">{own('slide.nearestNote')}</p>
    </>
  )
}
