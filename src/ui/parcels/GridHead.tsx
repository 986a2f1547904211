// biome-ignore-all lint/a11y/useSemanticElements: a virtual grid places its rows itself, which a <table> does not let it
import { type KeyboardEvent, useEffect, useRef } from 'react'
import { parcelsIn } from '../../parcels/parcelLayer.ts'
import { ownColumnsOf } from '../../store/ownColumns.ts'
import { useActions, useNorthlot } from '../northlotContext.tsx'
import { Icon } from '../shared/Icon.tsx'
import { useReading } from '../shared/useReading.ts'
import { useSay } from '../shared/useSay.ts'
import { COLUMNS, type ColumnId, isOwn, ownName } from './columns.ts'
import { headWords } from './headWords.ts'
import { useParcelsInView } from './ParcelsProvider.tsx'

/** The head of the grid: "Select all", and the columns, pressed to sort. Left and Right go along it. */
export function GridHead() {
  const { columns } = useParcelsInView()
  const along = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return
    const heads = [...event.currentTarget.querySelectorAll<HTMLElement>('[role=columnheader][tabindex]')]
    const at = heads.indexOf(event.target as HTMLElement)
    if (at < 0) return
    event.preventDefault()
    heads[Math.min(heads.length - 1, Math.max(0, at + (event.key === 'ArrowRight' ? 1 : -1)))]?.focus()
  }
  return (
    <div role="rowgroup" className="grid-head">
      {/* biome-ignore lint/a11y/useFocusableInteractive: its cells take the focus */}
      <div role="row" className="grid-row" aria-rowindex={1} onKeyDown={along}>
        <SelectAll />
        {columns.map((id, i) => (
          <HeadCell key={id} id={id} first={i === 0} />
        ))}
      </div>
    </div>
  )
}

function SelectAll() {
  const say = useSay()
  const actions = useActions()
  const { order, filter, only } = useParcelsInView()
  const parcels = useNorthlot((state) => parcelsIn(state.land))
  const selected = useNorthlot((state) => state.selection.size)
  const whole = filter === 'all' && only === undefined
  // where not all parcels are shown, all that are shown are meant
  const all = useNorthlot(({ selection }) =>
    whole
      ? parcels > 0 && selection.size === parcels
      : order.length > 0 && selection.size >= order.length && order.every((row) => selection.has(row)),
  )
  const press = () => {
    if (!whole) actions.select(order, all ? 'remove' : 'add')
    else if (all) actions.clearSelection()
    else actions.selectAll()
  }
  const box = useRef<HTMLInputElement>(null)
  const some = selected > 0 && !all
  useEffect(() => {
    if (box.current) box.current.indeterminate = some
  }, [some])
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the tick box in it takes the focus
    <div role="columnheader" className="grid-cell tick">
      <input
        ref={box}
        type="checkbox"
        className="tick-box"
        aria-label={say('parcels.selectAll')}
        checked={all}
        onChange={press}
      />
    </div>
  )
}

function HeadCell({ id, first }: { readonly id: ColumnId; readonly first: boolean }) {
  const say = useSay()
  const reading = useReading()
  const own = useNorthlot((state) => (isOwn(id) ? ownColumnsOf(state).get(ownName(id)) : undefined))
  const end = own ? own.kind === 'number' : COLUMNS.find((column) => column.id === id)?.end
  const { sort, setSort } = useParcelsInView()
  const sorted = sort?.column === id ? sort : undefined
  // up, down, then the order of the land again
  const press = () =>
    setSort(
      sorted ? (sorted.descending ? undefined : { ...sorted, descending: true }) : { column: id, descending: false },
    )
  return (
    <div
      role="columnheader"
      className={`grid-cell of-${own ? 'own' : id} ${end ? 'end' : ''}`}
      {...(own ? { title: say('own.head', { column: own.name, kind: say(`own.${own.kind}`) }) } : {})}
      aria-sort={sorted ? (sorted.descending ? 'descending' : 'ascending') : 'none'}
      // one stop for the whole head: the sorted column, or the first
      tabIndex={sorted || (!sort && first) ? 0 : -1}
      onClick={press}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return
        event.preventDefault()
        press()
      }}
    >
      <span className="clip">{headWords(reading, id, say)}</span>
      {sorted ? <Icon name={sorted.descending ? 'down' : 'up'} className="small" /> : null}
    </div>
  )
}
