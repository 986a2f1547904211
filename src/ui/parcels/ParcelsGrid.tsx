// biome-ignore-all lint/a11y/useSemanticElements: a virtual grid places its rows itself, which a <table> does not let it
import { useVirtualizer } from '@tanstack/react-virtual'
import { type CSSProperties, type KeyboardEvent, useEffect, useRef } from 'react'
import { useStore } from '../northlotContext.tsx'
import { PHONE, useMedia } from '../shared/useMedia.ts'
import { useSay } from '../shared/useSay.ts'
import { type ColumnId, FIRST_COLUMNS, leastPx } from './columns.ts'
import { GridHead } from './GridHead.tsx'
import { GroupRow } from './GroupRow.tsx'
import { observeSize } from './observeSize.ts'
import { ParcelRow } from './ParcelRow.tsx'
import { useParcelsInView } from './ParcelsProvider.tsx'
import { useCopy } from './useCopy.ts'
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
  const { lines, found, columns, fold, editing, edit } = useParcelsInView()
  const copy = useCopy()
  const scroller = useRef<HTMLDivElement>(null)
  const rowPx = useMedia(PHONE) ? PHONE_PX : DESK_PX
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowPx,
    overscan: 8,
    scrollPaddingStart: rowPx,
    scrollMargin: rowPx,
    observeElementRect: observeSize,
  })
  const selecting = useRowSelecting(northlot, lines)
  const { active, onKeyDown, onFocus } = useGridKeys({ order: lines, selecting, virtual, scroller, rowPx })
  // biome-ignore lint/correctness/useExhaustiveDependencies: rows are measured again when their height changes
  useEffect(() => virtual.measure(), [virtual, rowPx])
  useEffect(() => {
    const at = found === undefined ? -1 : lines.indexOf(found)
    if (at >= 0) virtual.scrollToIndex(at, { align: 'center' })
  }, [found, lines, virtual])
  const onKeys = (event: KeyboardEvent<HTMLElement>) => {
    const isCopy = event.key === 'c' && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey
    // text that is marked is what the planner means to copy
    if (!isCopy || window.getSelection()?.isCollapsed === false) return onKeyDown(event)
    event.preventDefault()
    copy()
  }
  return (
    <div
      ref={scroller}
      className="grid scroll"
      role="grid"
      aria-label={say('parcels.title')}
      aria-rowcount={lines.length + 1}
      aria-colcount={columns.length + 1}
      {...layoutOf(columns)}
      aria-multiselectable="true"
      onKeyDown={onKeys}
      onFocus={onFocus}
    >
      <GridHead />
      <div role="rowgroup" className="grid-body" style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, start }) => {
          const line = lines[index]
          if (line === undefined) return null
          const place = { index, top: start - rowPx, active: index === active, press: selecting.press }
          return typeof line === 'number' ? (
            <ParcelRow
              key={line}
              row={line}
              found={line === found}
              columns={columns}
              edit={edit}
              editing={editing?.row === line ? editing.column : undefined}
              {...place}
            />
          ) : (
            <GroupRow key={`group ${line.value}`} line={line} columns={columns.length} fold={fold} {...place} />
          )
        })}
      </div>
    </div>
  )
}

/** The columns laid out as the planner chose them; the first ones are laid out by the style sheet, for each language. */
function layoutOf(columns: readonly ColumnId[]): { readonly 'data-columns'?: 'own'; readonly style?: CSSProperties } {
  if (columns === FIRST_COLUMNS) return {}
  const least = columns.map(leastPx)
  const style = {
    '--grid-columns': `30px ${least.map((px) => `minmax(${px}px, ${px}fr)`).join(' ')}`,
    '--grid-width': `${least.reduce((sum, px) => sum + px, 30)}px`,
  }
  return { 'data-columns': 'own', style: style as CSSProperties }
}
