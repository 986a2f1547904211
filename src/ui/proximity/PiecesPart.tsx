import { Fragment, useMemo, useState } from 'react'
import { present } from '../../measures/figure.ts'
import { type LandGrouping, landGroupings, largestPieceFigure } from '../../measures/grouping.ts'
import { assigneesOf, contextOf } from '../../store/selectors.ts'
import { Part } from '../board/Sheet.tsx'
import { Figure } from '../measures/Figure.tsx'
import { Value } from '../measures/Value.tsx'
import { useActions, useNorthlot } from '../northlotContext.tsx'
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
  const figure = useMemo(() => largestPieceFigure(basis, grouping), [basis, grouping])
  const name = useName(grouping)
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
        <Value measure="grouping-parcels" amount={present(grouping.parcels)} unit="count" />
      </td>
      <td className="end number">
        <Value measure="grouping-area-m2" amount={present(grouping.areaM2)} unit="m2" withUnit />
      </td>
      <td className="end number">
        <button
          type="button"
          className="word-button"
          aria-expanded={open}
          aria-label={`${own('grouping.list', { name })}: ${grouping.pieces.length}`}
          onClick={toggle}
        >
          <data value={grouping.pieces.length} data-measure="grouping-pieces">
            {grouping.pieces.length}
          </data>
        </button>
      </td>
      <td className="end number">
        <Figure figure={figure} name={`${name}, ${own('grouping.largest')}`} />
      </td>
      <td className="end number">
        <Value measure="grouping-contiguity" amount={grouping.contiguity} unit="ratio" />
      </td>
    </tr>
  )
}

function useName({ of }: LandGrouping): string {
  const { say } = useProximitySay()
  const assignee = useNorthlot((state) =>
    'assignee' in of ? state.document.plan.assignees.get(of.assignee) : undefined,
  )
  if ('sector' in of) return say(`sector.${of.sector}`)
  return assignee ? say(assignee.name) : of.assignee
}

function PieceList({ grouping }: { readonly grouping: LandGrouping }) {
  const { own } = useProximitySay()
  const actions = useActions()
  const name = useName(grouping)
  return (
    <ol className="grouping-list" aria-label={own('grouping.list', { name })}>
      {grouping.pieces.map(({ rows, areaM2 }, i) => (
        <li key={rows[0]}>
          {own('grouping.piece', { at: i + 1, area: { m2: areaM2 }, count: rows.length })}{' '}
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
