// biome-ignore-all lint/a11y/useSemanticElements: a virtual grid places its rows itself, which a <table> does not let it
import { Fragment, type MouseEvent, memo, type ReactNode } from 'react'
import { message } from '../../lib/message.ts'
import { type Amount, absent, isPresent, present } from '../../measures/figure.ts'
import { Value } from '../measures/Value.tsx'
import { useNorthlot, useStore } from '../northlotContext.tsx'
import { useReading } from '../shared/useReading.ts'
import { useSay } from '../shared/useSay.ts'
import { floorUnit, tableMoneyScale } from '../shared/writeFigure.ts'
import { AssigneeCell } from './AssigneeCell.tsx'
import type { ColumnId } from './columns.ts'
import { ExtraCell } from './ExtraCell.tsx'
import { EXTRA_COLUMNS } from './extraColumns.ts'
import { groundWords } from './groundWords.ts'
import { siteWords } from './siteWords.ts'
import { usedAs } from './usedAs.ts'
import { useRowFigures } from './useRowFigures.ts'
import type { RowSelecting } from './useRowSelecting.ts'

interface ParcelRowProps {
  readonly row: number
  /** Place in the order shown. */
  readonly index: number
  readonly top: number
  /** The row that takes the focus. */
  readonly active: boolean
  readonly found: boolean
  readonly columns: readonly ColumnId[]
  readonly press: RowSelecting['press']
}

/** One parcel. It is drawn again only when itself, its assignment or its selection changes. */
export const ParcelRow = memo(function ParcelRow({ row, index, top, active, found, columns, press }: ParcelRowProps) {
  const say = useSay()
  const northlot = useStore()
  const { actions } = northlot
  const selected = useNorthlot((state) => state.selection.has(row))
  const figures = useRowFigures(row)
  const openCard = () => actions.openDialog({ kind: 'card', parcel: figures.id })
  const onClick = (event: MouseEvent) =>
    press(index, event.shiftKey ? 'range' : event.ctrlKey || event.metaKey ? 'toggle' : 'alone')
  return (
    <div
      role="row"
      className={`grid-row${selected ? ' selected' : ''}${found ? ' found' : ''}`}
      aria-rowindex={index + 2}
      aria-selected={selected}
      data-index={index}
      tabIndex={active ? 0 : -1}
      style={{ transform: `translateY(${top}px)` }}
      onClick={onClick}
      onDoubleClick={openCard}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.target !== event.currentTarget) return
        // while parcels are selected, Enter assigns them
        if (northlot.getState().selection.size > 0) return
        event.preventDefault()
        openCard()
      }}
      onPointerEnter={() => actions.hover(row)}
      onPointerLeave={() => actions.hover(undefined)}
    >
      {/* biome-ignore lint/a11y/useFocusableInteractive: the tick box in it takes the focus */}
      <div role="gridcell" className="grid-cell tick">
        <input
          type="checkbox"
          className="tick-box"
          aria-label={say('parcels.select', { parcel: figures.id })}
          checked={selected}
          tabIndex={-1}
          onChange={() => undefined}
          onClick={(event) => {
            event.stopPropagation()
            press(index, event.shiftKey ? 'range' : 'toggle')
          }}
        />
      </div>
      {/* biome-ignore lint/a11y/useFocusableInteractive: the row takes the focus */}
      <div role="rowheader" className="grid-cell of-parcel medium">
        {figures.id}
      </div>
      <RowCells row={row} columns={columns} />
    </div>
  )
})

interface RowCellsProps {
  readonly row: number
  readonly columns: readonly ColumnId[]
}

const RowCells = memo(function RowCells({ row, columns }: RowCellsProps) {
  const say = useSay()
  const reading = useReading()
  const figures = useRowFigures(row)
  const { nearest, availableFrom, plotRatio } = figures
  const landUses = useNorthlot((state) => state.ground.landUses)
  const used = usedAs(figures, landUses)
  const use = typeof used === 'object' ? say(used) : used
  const floor = { ...reading, areaUnit: floorUnit(reading.areaUnit) }
  const stated = (text: string | undefined) =>
    text === undefined ? <span className="absent">{say('absent.notStated')}</span> : text
  // one reason stands for both figures where both are absent
  const neither = plotRatio === undefined && !isPresent(figures.gfaM2) && columns.includes('plotRatio')
  const cell = (id: ColumnId): ReactNode => {
    switch (id) {
      case 'parcel':
        return null
      case 'use':
        return (
          <Cell id={id} title={use ?? ''}>
            {stated(use)}
          </Cell>
        )
      case 'ground':
        return <Cell id={id}>{stated(groundWords(figures.ground, say))}</Cell>
      case 'siteArea':
        return (
          <Cell id={id} end>
            <Value measure="parcel-site-area-m2" amount={present(figures.siteAreaM2)} unit="m2" />
          </Cell>
        )
      case 'plotRatio':
        return neither && columns.includes('gfa') ? null : (
          <Cell id={id} end>
            {stated(plotRatio?.toFixed(1))}
          </Cell>
        )
      case 'gfa':
        return (
          <Cell id={id} end {...(neither ? { span: 2 as const } : {})}>
            <Value measure="parcel-gfa-m2" amount={figures.gfaM2} unit="m2" reading={floor} />
          </Cell>
        )
      case 'cost':
        return (
          <Cell id={id} end>
            <Value
              measure="parcel-cost-likely-hkd"
              amount={present(figures.costHkd.likely)}
              unit="hkd"
              scale={tableMoneyScale(reading.language)}
            />
          </Cell>
        )
      case 'distance':
        return (
          <Cell id={id} end {...(nearest ? { title: siteWords(nearest.site, reading.language) } : {})}>
            <Value measure="parcel-distance-m" amount={distance(nearest?.distanceM)} unit="m" withUnit />
          </Cell>
        )
      case 'score':
        return (
          <Cell id={id} end>
            <Value measure="parcel-score" amount={figures.score} unit="score" />
          </Cell>
        )
      case 'from':
        return (
          <Cell id={id} end>
            {stated(availableFrom === undefined ? undefined : String(availableFrom))}
          </Cell>
        )
      case 'assignee':
        return <AssigneeCell figures={figures} />
      default:
        return <ExtraCell row={row} column={EXTRA_COLUMNS.find((one) => one === id) ?? 'name'} />
    }
  }
  return columns.map((id) => <Fragment key={id}>{cell(id)}</Fragment>)
})

const distance = (metres: number | undefined): Amount =>
  metres === undefined ? absent(message('absent.noSites')) : present(metres)

interface CellProps {
  readonly id: string
  readonly end?: boolean
  readonly title?: string
  /** Columns it takes, where one reason stands for two figures. */
  readonly span?: 2
  readonly children: ReactNode
}

function Cell({ id, end = false, title, span, children }: CellProps) {
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the row takes the focus
    <div
      role="gridcell"
      className={`grid-cell of-${id}${end ? ' end number' : ''}${span ? ' two' : ''}`}
      {...(title ? { title } : {})}
      {...(span ? { 'aria-colspan': span } : {})}
    >
      <span className="clip">{children}</span>
    </div>
  )
}
