import { useMemo, useRef } from 'react'
import { sayList } from '../../locales/say.ts'
import { present } from '../../measures/figure.ts'
import { assigneeGroup } from '../../measures/scheduleOfAreas.ts'
import type { Assignee, Scene } from '../../plan/types.ts'
import { holdingsInView } from '../../store/findings.ts'
import { givenOf, heldFigure } from '../assignees/given.ts'
import { Figure } from '../measures/Figure.tsx'
import { useNorthlot, useStore } from '../northlotContext.tsx'
import { AssigneeSwatch } from '../shared/Swatch.tsx'
import { useMeetingSay } from './meetingSay.ts'
import { SlideKey } from './SlideKey.tsx'
import { isSeenBy } from './sceneView.ts'
import { useFit } from './useSlide.ts'

/** So many lines fit beside the map in the smallest window. */
const LINES = 9

/** The legend of a slide: who holds land where the slide looks, in hectares, and who stands elsewhere. */
export function WhoStandsWhere({ scene }: { readonly scene: Scene }) {
  const { own, say } = useMeetingSay()
  const northlot = useStore()
  const language = useNorthlot((state) => state.language)
  const given = useNorthlot(givenOf)
  const holdings = useNorthlot(holdingsInView)
  const land = useNorthlot((state) => state.land)
  const { here, elsewhere } = useMemo(() => {
    const isSeen = isSeenBy(scene)
    const holders = given.filter(({ siteAreaM2 }) => siteAreaM2 > 0)
    const inView = ({ id }: Assignee) => (holdings.get(id) ?? []).some(({ row }) => isSeen(land, row))
    return {
      here: holders.filter(({ assignee }) => inView(assignee)).sort((a, b) => b.siteAreaM2 - a.siteAreaM2),
      elsewhere: holders.filter(({ assignee }) => !inView(assignee)),
    }
  }, [scene, given, holdings, land])
  const panel = useRef<HTMLElement>(null)
  useFit(panel, [scene, language, here, elsewhere])
  const shown = here.slice(0, LINES)
  const rest = here.length - shown.length
  const others = sayList(
    elsewhere.map(({ assignee }) => assignee.letter),
    language,
  )
  return (
    <aside ref={panel} className="slide-panel slide-who" data-covers="right" aria-labelledby="slide-who">
      <h2 id="slide-who">{own('present.who')}</h2>
      {here.length === 0 ? <p className="slide-quiet">{own('present.nobody')}</p> : null}
      <ul>
        {shown.map(({ assignee, siteAreaM2 }) => (
          <li key={assignee.id}>
            <AssigneeSwatch assignee={assignee} />
            <span>{say(assignee.name)}</span>
            <Figure
              figure={{
                measure: `given-${assigneeGroup(assignee.id)}-m2`,
                unit: 'm2',
                amount: present(siteAreaM2),
              }}
              name={say(assignee.name)}
              reading={{ language, areaUnit: 'ha' }}
              explainedBy={() => heldFigure(northlot.getState(), assigneeGroup(assignee.id), assignee.name)}
            />
          </li>
        ))}
      </ul>
      <p className="slide-quiet">
        {here.length > 0 ? own('present.whoUnit') : ''}
        {rest > 0 ? `${semicolon(language)}${own('present.more', { count: rest })}` : ''}
        {elsewhere.length > 0
          ? `${here.length > 0 ? semicolon(language) : ''}${own('present.elsewhere', { count: elsewhere.length, assignees: others })}`
          : ''}
      </p>
      <SlideKey scene={scene} />
    </aside>
  )
}

const semicolon = (language: string): string => (language === 'en' ? '; ' : '；')
