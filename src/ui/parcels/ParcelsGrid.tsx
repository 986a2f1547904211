// biome-ignore-all lint/a11y/useSemanticElements: a virtual grid places its rows itself, which a <table> does not let it
import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef } from 'react'
import { useStore } from '../northlotContext.tsx'
import { PHONE, useMedia } from '../shared/useMedia.ts'
import { useSay } from '../shared/useSay.ts'
import { COLUMNS } from './columns.ts'
import { GridHead } from './GridHead.tsx'
import { observeSize } from './observeSize.ts'
import { ParcelRow } from './ParcelRow.tsx'
import { useParcelsInView } from './ParcelsProvider.tsx'
import { useGridKeys } from './useGridKeys.ts'
import { useRowSelecting } from './useRowSelecting.ts'

/** Height of a row and of the head, as in styles: 28, and 44 under a finger. */
const DESK_PX = 28
const PHONE_PX = 44

/**
 * Grid "Parcels": every parcel of the plan in one list, of which only the rows in view are in the page.
 *
 * Rows take the focus, one at a time; Space and the tick box select, Shift extends, the arrow keys go on.
 */
export function ParcelsGrid() {
  const say = useSay()
  const northlot = useStore()
  const { order, found } = useParcelsInView()
  const scroller = useRef<HTMLDivElement>(null)
  const rowPx = useMedia(PHONE) ? PHONE_PX : DESK_PX
  const virtual = useVirtualizer({
    count: order.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowPx,
    overscan: 8,
    scrollPaddingStart: rowPx,
    scrollMargin: rowPx,
    observeElementRect: observeSize,
  })
  const selecting = useRowSelecting(northlot, order)
  const { active, onKeyDown, onFocus } = useGridKeys({ order, selecting, virtual, scroller, rowPx })
  // biome-ignore lint/correctness/useExhaustiveDependencies: rows are measured again when their height changes
  useEffect(() => virtual.measure(), [virtual, rowPx])
  useEffect(() => {
    const at = found === undefined ? -1 : order.indexOf(found)
    if (at >= 0) virtual.scrollToIndex(at, { align: 'center' })
  }, [found, order, virtual])
  return (
    <div
      ref={scroller}
      className="grid scroll"
      role="grid"
      aria-label={say('parcels.title')}
      aria-rowcount={order.length + 1}
      aria-colcount={COLUMNS.length + 1}
      aria-multiselectable="true"
      onKeyDown={onKeyDown}
      onFocus={onFocus}
    >
      <GridHead />
      <div role="rowgroup" className="grid-body" style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, start }) => (
          <ParcelRow
            key={order[index]}
            row={order[index]!}
            index={index}
            top={start - rowPx}
            active={index === active}
            found={order[index] === found}
            press={selecting.press}
          />
        ))}
      </div>
    </div>
  )
}
