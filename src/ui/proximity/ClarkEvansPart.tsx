import { useMemo, useState } from 'react'
import { message } from '../../lib/message.ts'
import { clarkEvansFigures } from '../../measures/clarkEvansFigure.ts'
import { assigneeGroup } from '../../measures/scheduleOfAreas.ts'
import { assigneesOf, contextOf } from '../../store/selectors.ts'
import { Part } from '../board/Sheet.tsx'
import { Figure } from '../measures/Figure.tsx'
import { Woven } from '../measures/Woven.tsx'
import { useNorthlot } from '../northlotContext.tsx'
import { useProximitySay } from './proximityWords.ts'

/** Whether assigned parcels lie gathered or spread in a study area that is named, with and without edge correction. */
export function ClarkEvansPart() {
  const { own, say } = useProximitySay()
  const context = useNorthlot(contextOf)
  const assignees = useNorthlot(assigneesOf)
  const areas = useNorthlot((state) => state.ground.areas)
  const areaIds = useNorthlot((state) => state.land.texts.area_id.values)
  const [areaId, setAreaId] = useState('')
  const [of, setOf] = useState('')
  const { plain, corrected, score, found } = useMemo(() => {
    const chosen = of === '' ? assignees : assignees.filter(({ id }) => id === of)
    const rows = new Set(chosen.flatMap(({ id }) => context.members(assigneeGroup(id)).map(({ row }) => row)))
    const area = areas.find(({ id }) => id === areaId)
    const name = area ? message('grouping.areaName', { area: area.name }) : message('grouping.wholePlan')
    return clarkEvansFigures(context.basis, [...rows], areaId || undefined, name)
  }, [context, assignees, areas, areaId, of])
  return (
    <Part title={own('grouping.clarkEvans')}>
      <div className="grouping-tools">
        <label>
          {own('grouping.study')}
          <select className="field" value={areaId} onChange={(event) => setAreaId(event.target.value)}>
            <option value="">{own('grouping.wholePlan')}</option>
            {areas
              .filter(({ id }) => areaIds.includes(id))
              .map(({ id, name }) => (
                <option key={id} value={id}>
                  {say(name)}
                </option>
              ))}
          </select>
        </label>
        <label>
          {own('grouping.of')}
          <select className="field" value={of} onChange={(event) => setOf(event.target.value)}>
            <option value="">{own('grouping.allAssigned')}</option>
            {assignees.map(({ id, name }) => (
              <option key={id} value={id}>
                {say(name)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <dl className="facts">
        <div>
          <dt>{own('grouping.plain')}</dt>
          <dd>
            <Figure figure={plain} name={own('grouping.plain')} />
          </dd>
        </div>
        <div>
          <dt>{own('grouping.corrected')}</dt>
          <dd>
            <Figure figure={corrected} name={own('grouping.corrected')} />
            {found ? (
              <small>
                <Woven
                  words={(z) => own(Math.abs(found.z) > 1.96 ? 'grouping.chanceYes' : 'grouping.chanceNo', { z })}
                  figure={score}
                  name={own('grouping.standardScore')}
                />
              </small>
            ) : null}
          </dd>
        </div>
      </dl>
      <p className="quiet">{own('grouping.indexHelp')}</p>
    </Part>
  )
}
