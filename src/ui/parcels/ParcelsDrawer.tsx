import { useState } from 'react'
import { writeCount } from '../../locales/format.ts'
import { parcelsIn } from '../../parcels/parcelLayer.ts'
import { ScheduleTable } from '../measures/ScheduleTable.tsx'
import { useNorthlot } from '../northlotContext.tsx'
import { Icon } from '../shared/Icon.tsx'
import { useSay } from '../shared/useSay.ts'
import { DrawerEdge } from './DrawerEdge.tsx'
import { FindParcel } from './FindParcel.tsx'
import { ParcelsGrid } from './ParcelsGrid.tsx'
import { ParcelsProvider, useParcelsInView } from './ParcelsProvider.tsx'
import { RuleButton } from './RuleButton.tsx'
import { SameMenu } from './SameMenu.tsx'
import { TableButton } from './TableButton.tsx'
import { type DrawerPage, usePages } from './usePages.ts'

/** The drawer below the map: the parcels, and beside them, one page on, the schedule of areas. */
export function ParcelsDrawer() {
  const say = useSay()
  const [open, setOpen] = useState(true)
  const [height, setHeight] = useState<number>()
  return (
    <ParcelsProvider>
      <section
        className="panel drawer"
        aria-label={say('parcels.drawer')}
        data-open={open}
        style={open && height !== undefined ? { height } : {}}
      >
        {open ? <DrawerEdge height={height} resize={setHeight} /> : null}
        <DrawerBody open={open} toggle={() => setOpen(!open)} />
      </section>
    </ParcelsProvider>
  )
}

function DrawerBody({ open, toggle }: { readonly open: boolean; readonly toggle: () => void }) {
  const say = useSay()
  const { page, turnTo, track, onScroll } = usePages()
  return (
    <>
      <header className="panel-head">
        <PageButton page="parcels" shown={page} turnTo={turnTo} />
        <PageButton page="schedule" shown={page} turnTo={turnTo} />
        <SelectedTag />
        <span className="spacer" />
        {open && page === 'parcels' ? (
          <>
            <ShownTag />
            <FindParcel />
            <RuleButton />
            <SameMenu />
            <TableButton />
          </>
        ) : null}
        <button
          type="button"
          className="button small square drawer-fold"
          aria-label={say(open ? 'parcels.collapse' : 'parcels.expand')}
          aria-expanded={open}
          onClick={toggle}
        >
          <Icon name={open ? 'down' : 'up'} />
        </button>
      </header>
      {open ? (
        <div className="drawer-pages" ref={track} onScroll={onScroll}>
          <div className="drawer-page">
            <ParcelsGrid />
          </div>
          <div className="drawer-page scroll">
            <ScheduleTable />
          </div>
        </div>
      ) : null}
    </>
  )
}

interface PageButtonProps {
  readonly page: DrawerPage
  readonly shown: DrawerPage
  readonly turnTo: (page: DrawerPage) => void
}

function PageButton({ page, shown, turnTo }: PageButtonProps) {
  const say = useSay()
  const rows = useNorthlot((state) => parcelsIn(state.land))
  return (
    <button type="button" className="page-button" aria-pressed={page === shown} onClick={() => turnTo(page)}>
      {say(page === 'parcels' ? 'parcels.title' : 'schedule.title')}
      {page === 'parcels' ? <span className="quiet number">{writeCount(rows)}</span> : null}
    </button>
  )
}

function SelectedTag() {
  const say = useSay()
  const selected = useNorthlot((state) => state.selection.size)
  if (selected === 0) return null
  return (
    <span className="tag accent">{say('parcels.selected', { count: selected, number: writeCount(selected) })}</span>
  )
}

/** That not all parcels are in the table, and the way back to all. */
function ShownTag() {
  const say = useSay()
  const { order, filter, setFilter } = useParcelsInView()
  const total = useNorthlot((state) => parcelsIn(state.land))
  if (filter === 'all') return null
  return (
    <span className="tag warn table-shown">
      {say('parcels.shown', { shown: writeCount(order.length), total: writeCount(total) })}
      <button
        type="button"
        className="button small square"
        aria-label={say('parcels.showAll')}
        title={say('parcels.showAll')}
        onClick={() => setFilter('all')}
      >
        <Icon name="close" className="small" />
      </button>
    </span>
  )
}
