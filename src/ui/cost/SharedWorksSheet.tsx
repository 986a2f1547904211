import { useState } from 'react'
import { newId } from '../../lib/ids.ts'
import { message } from '../../lib/message.ts'
import type { WorksCost } from '../../measures/sharedWorks.ts'
import { strandedFigure, worksFigure } from '../../measures/worksFigures.ts'
import { worksRowFigures } from '../../measures/worksRowFigures.ts'
import { lastOrder, putRow } from '../../plan/edits/putRow.ts'
import type { SharedWorks } from '../../plan/types.ts'
import { sharedWorksOf } from '../../store/costing.ts'
import { Sheet } from '../board/Sheet.tsx'
import { Figure } from '../measures/Figure.tsx'
import { useActions, useNorthlot, useStore } from '../northlotContext.tsx'
import { Icon } from '../shared/Icon.tsx'
import { useCostSay } from './costWords.ts'
import { WorksForm } from './WorksForm.tsx'
import { WorksParts } from './WorksParts.tsx'
import { WorksPlace } from './WorksPlace.tsx'
import './cost.css'

/** Dialog "Shared works": what several parcels need, who carries it, and what is stranded; listed, changed, removed. */
export default function SharedWorksSheet() {
  const { own } = useCostSay()
  const [edited, setEdited] = useState<SharedWorks | 'new'>()
  const northlot = useStore()
  const actions = useActions()
  const keep = (works: Omit<SharedWorks, 'id' | 'order'> & Partial<Pick<SharedWorks, 'id' | 'order'>>) => {
    const { plan } = northlot.getState().document
    const isNew = works.id === undefined
    const row = { id: newId('works'), order: lastOrder(plan.sharedWorks), ...works }
    const words = message(isNew ? 'edit.addWorks' : 'edit.changeWorks', { works: works.name })
    if (actions.edit(putRow(plan, 'sharedWorks', row.id, row, words))) setEdited(undefined)
  }
  return (
    <Sheet
      title={own('works.title')}
      className="shared-works"
      foot={
        edited ? null : (
          <button type="button" className="button large primary" onClick={() => setEdited('new')}>
            {own('works.add')}
          </button>
        )
      }
    >
      {edited ? (
        <WorksForm {...(edited === 'new' ? {} : { works: edited })} onKeep={keep} onBack={() => setEdited(undefined)} />
      ) : (
        <WorksList onEdit={setEdited} />
      )}
    </Sheet>
  )
}

function WorksList({ onEdit }: { readonly onEdit: (works: SharedWorks) => void }) {
  const { own, say } = useCostSay()
  const total = useNorthlot(sharedWorksOf)
  const all = useNorthlot((state) => state.document.plan.sharedWorks)
  if (all.size === 0) return <p className="quiet">{own('works.noneInPlan')}</p>
  const elsewhere = [...all.values()].filter((one) => !total.items.some(({ works }) => works.id === one.id))
  const missing = total.items.reduce((sum, item) => sum + item.missing.length, 0)
  return (
    <>
      {total.items.length === 0 ? (
        <p className="quiet">{own('works.none')}</p>
      ) : (
        <table className="table wrapping" aria-label={own('works.table')}>
          <thead>
            <tr>
              <th scope="col">{own('works.name')}</th>
              <th scope="col">{own('works.payer')}</th>
              <th scope="col" className="end">
                {own('works.readyShort')}
              </th>
              <th scope="col">{own('works.serves')}</th>
              <th scope="col" className="end">
                {own('works.costMod')}
              </th>
              <th scope="col" className="end">
                {own('works.stranded')}
              </th>
              <td />
            </tr>
          </thead>
          <tbody>
            {total.items.map((item) => (
              <WorksRow key={item.works.id} item={item} onEdit={onEdit} />
            ))}
            <tr className="sum">
              <th scope="row">{own('drivers.sum')}</th>
              <td colSpan={3} />
              <td className="end number">
                <Figure figure={worksFigure(total)} withUnit />
              </td>
              <td className="end number">
                <Figure figure={strandedFigure(total)} withUnit />
              </td>
              <td />
            </tr>
          </tbody>
        </table>
      )}
      {missing > 0 ? <p className="warn">{own('works.missing', { count: missing })}</p> : null}
      {elsewhere.map((works) => (
        <p key={works.id} className="row">
          {say(works.name)} <span className="quiet">{own('works.elsewhere')}</span>
          <WorksActs elsewhere works={works} onEdit={onEdit} />
        </p>
      ))}
      <p className="label">{own('works.sharing')}</p>
      <p className="label">{own('works.listed')}</p>
    </>
  )
}

interface WorksRowProps {
  readonly item: WorksCost
  readonly onEdit: (works: SharedWorks) => void
}

/** One of the shared works, and on request the part that each served parcel carries. */
function WorksRow({ item, onEdit }: WorksRowProps) {
  const { own, say } = useCostSay()
  const [open, setOpen] = useState(false)
  const { works, shares } = item
  const figures = worksRowFigures(item)
  const name = say(works.name)
  return (
    <>
      <tr>
        <th scope="row">
          {name}
          {works.confidence === 'R' ? <small>{own('works.assumed')}</small> : null}
        </th>
        <td>{own(`works.${works.payer}`)}</td>
        <td className="end number">{works.readyYear ?? ''}</td>
        <td>
          {own('works.servesCount', { count: works.serves.length })}
          {shares.length === 0 ? null : (
            <button
              type="button"
              className="button small square"
              aria-expanded={open}
              aria-label={own('works.partsOf', { works: name })}
              onClick={() => setOpen(!open)}
            >
              <Icon name={open ? 'down' : 'right'} className="small" />
            </button>
          )}
          <small>{own(`works.by.${works.sharedBy}`)}</small>
          <WithoutPart shares={shares} />
        </td>
        <td className="end number">
          <Figure figure={figures.cost} name={name} withUnit />
        </td>
        <td className="end number">
          <Figure figure={figures.stranded} name={`${name}, ${own('works.stranded')}`} withUnit />
        </td>
        <td className="end">
          <WorksActs works={works} onEdit={onEdit} />
        </td>
      </tr>
      {open ? (
        <tr>
          <td colSpan={7}>
            <WorksParts item={item} />
          </td>
        </tr>
      ) : null}
    </>
  )
}

/** So many parcels are named; the rest are counted. */
const NAMED = 6

/** Served parcels that have no floor area, so that they carry nothing of works that are shared by it. */
function WithoutPart({ shares }: Pick<WorksCost, 'shares'>) {
  const { own } = useCostSay()
  const without = shares.filter(({ measureM2 }) => measureM2 === undefined).map(({ parcel }) => parcel)
  if (without.length === 0) return null
  const count = without.length - NAMED
  const parcels = [...without.slice(0, NAMED), ...(count > 0 ? [own('works.moreParts', { count })] : [])]
  return <small className="warn">{own('works.withoutFloor', { count: without.length, parcels })}</small>
}

interface WorksActsProps {
  readonly works: SharedWorks
  readonly onEdit: (works: SharedWorks) => void
  /** Not built in the shown scenario, so that the map does not draw them. */
  readonly elsewhere?: boolean
}

function WorksActs({ works, onEdit, elsewhere = false }: WorksActsProps) {
  const { own, say } = useCostSay()
  const northlot = useStore()
  const name = say(works.name)
  const show = () => {
    const { rowOf } = northlot.getState()
    const rows = works.serves.flatMap((id) => rowOf.get(id) ?? [])
    northlot.actions.select(rows, 'replace')
    northlot.actions.closeDialog()
    northlot.actions.showLayer('works', true)
    northlot.actions.zoomToRows(rows)
  }
  const remove = () => {
    const { plan } = northlot.getState().document
    const words = message('edit.removeWorks', { works: works.name })
    northlot.actions.edit(putRow(plan, 'sharedWorks', works.id, undefined, words))
  }
  return (
    <span className="row works-acts">
      {works.serves.length > 0 ? (
        <button type="button" className="word-button" aria-label={own('works.showOf', { works: name })} onClick={show}>
          {own('works.show')}
        </button>
      ) : null}
      {elsewhere ? null : <WorksPlace works={works} />}
      <button
        type="button"
        className="word-button"
        aria-label={own('works.editOf', { works: name })}
        onClick={() => onEdit(works)}
      >
        {own('works.edit')}
      </button>
      <button
        type="button"
        className="button small square"
        aria-label={`${own('works.remove')}: ${name}`}
        onClick={remove}
      >
        <Icon name="bin" className="small" />
      </button>
    </span>
  )
}
