import { Fragment, useMemo, useState } from 'react'
import { type LocalText, type Message, message } from '../../lib/message.ts'
import { type LandGrouping, landGroupings } from '../../measures/grouping.ts'
import { groupingFigures, pieceFigure } from '../../measures/groupingFigures.ts'
import { assigneesOf, contextOf } from '../../store/selectors.ts'
import { Part } from '../board/Sheet.tsx'
import { Figure } from '../measures/Figure.tsx'
import { Woven } from '../measures/Woven.tsx'
import { useActions, useNorthlot } from '../northlotContext.tsx'
import { Icon } from '../shared/Icon.tsx'
import { AssigneeSwatch } from '../shared/Swatch.tsx'
import { useProximitySay } from './proximityWords.ts'

/** Pieces by assignee and by sector, each piece to be shown on the map. */
export function PiecesPart() {
  const { own } = useProximitySay()
  const context = useNorthlot(contextOf)
  const assignees = useNorthlot(assigneesOf)
  const groupings = useMemo(() => landGroupings(context.basis, assignees, context.members), [context, assignees])
  const [open, setOpen] = useState<string>()
  return (
    <Part title={own('grouping.pieces')}>
      <table className="table" aria-label={own('grouping.pieces')}>
        <thead>
          <tr>
            <th scope="col">{own('grouping.who')}</th>
            <th scope="col" className="end">
              {own('grouping.parcels')}
            </th>
            <th scope="col" className="end">
              {own('grouping.area')}
            </th>
            <th scope="col" className="end">
              {own('grouping.count')}
            </th>
            <th scope="col" className="end">
              {own('grouping.largest')}
            </th>
            <th scope="col" className="end">
              {own('grouping.contiguity')}
            </th>
          </tr>
        </thead>
        <tbody>
          {groupings.map((grouping) => {
            const key = 'assignee' in grouping.of ? grouping.of.assignee : `sector ${grouping.of.sector}`
            return (
              <Fragment key={key}>
                <GroupingRow
                  grouping={grouping}
                  open={open === key}
                  toggle={() => setOpen(open === key ? undefined : key)}
                />
                {open === key ? (
                  <tr>
                    <td colSpan={6}>
                      <PieceList grouping={grouping} />
                    </td>
                  </tr>
                ) : null}
              </Fragment>
            )
          })}
        </tbody>
      </table>
      <p className="quiet">{own('grouping.contiguityHelp')}</p>
    </Part>
  )
}

interface GroupingRowProps {
  readonly grouping: LandGrouping
  readonly open: boolean
  readonly toggle: () => void
}

function GroupingRow({ grouping, open, toggle }: GroupingRowProps) {
  const { own } = useProximitySay()
  const { basis } = useNorthlot(contextOf)
  const words = useGroupName(grouping)
  const { say } = useProximitySay()
  const name = say(words)
  const figures = useMemo(() => groupingFigures(basis, grouping, words), [basis, grouping, words])
  const assignee = useNorthlot((state) =>
    'assignee' in grouping.of ? state.document.plan.assignees.get(grouping.of.assignee) : undefined,
  )
  return (
    <tr>
      <th scope="row">
        <span className="grouping-who">
          {assignee ? <AssigneeSwatch assignee={assignee} /> : null}
          {name}
        </span>
      </th>
      <td className="end number">
        <Figure figure={figures.parcels} name={`${name}, ${own('grouping.parcels')}`} />
      </td>
      <td className="end number">
        <Figure figure={figures.area} name={`${name}, ${own('grouping.area')}`} withUnit />
      </td>
      <td className="end number">
        <span className="grouping-count">
          <Figure figure={figures.pieces} name={`${name}, ${own('grouping.count')}`} />
          <button
            type="button"
            className="button small square"
            aria-expanded={open}
            aria-label={`${own('grouping.list', { name })}: ${grouping.pieces.length}`}
            onClick={toggle}
          >
            <Icon name={open ? 'down' : 'right'} className="small" />
          </button>
        </span>
      </td>
      <td className="end number">
        <Figure figure={figures.largest} name={`${name}, ${own('grouping.largest')}`} />
      </td>
      <td className="end number">
        <Figure figure={figures.contiguity} name={`${name}, ${own('grouping.contiguity')}`} />
      </td>
    </tr>
  )
}

function useGroupName({ of }: LandGrouping): Message | LocalText {
  const assignee = useNorthlot((state) =>
    'assignee' in of ? state.document.plan.assignees.get(of.assignee) : undefined,
  )
  return useMemo(() => {
    if ('sector' in of) return message(`sector.${of.sector}`)
    return assignee?.name ?? { en: of.assignee, zh: of.assignee }
  }, [of, assignee])
}

function PieceList({ grouping }: { readonly grouping: LandGrouping }) {
  const { own, say } = useProximitySay()
  const actions = useActions()
  const { basis } = useNorthlot(contextOf)
  const name = say(useGroupName(grouping))
  return (
    <ol className="grouping-list" aria-label={own('grouping.list', { name })}>
      {grouping.pieces.map(({ rows }, i) => (
        <li key={rows[0]}>
          <Woven
            words={(area) => own('grouping.piece', { at: i + 1, area, count: rows.length })}
            figure={pieceFigure(basis, grouping, i, message('why.pieceOf', { at: i + 1, name }))}
            name={`${name}, ${i + 1}`}
            withUnit
          />{' '}
          <button
            type="button"
            className="word-button"
            aria-label={`${own('grouping.show')}: ${name}, ${i + 1}`}
            onClick={() => {
              actions.closeDialog()
              actions.select(rows, 'replace')
              actions.zoomToRows(rows)
            }}
          >
            {own('grouping.show')}
          </button>
        </li>
      ))}
    </ol>
  )
}
