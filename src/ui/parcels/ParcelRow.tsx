// biome-ignore-all lint/a11y/useSemanticElements: a virtual grid places its rows itself, which a <table> does not let it
import { Fragment, type KeyboardEvent, type MouseEvent, memo, type ReactNode, useState } from 'react'
import { message } from '../../lib/message.ts'
import { type Amount, absent, isPresent, present } from '../../measures/figure.ts'
import { floorUnit, tableMoneyScale } from '../../measures/writeFigure.ts'
import { TooLow } from '../measures/TooLow.tsx'
import { Value } from '../measures/Value.tsx'
import { useNorthlot, useStore } from '../northlotContext.tsx'
import { useReading } from '../shared/useReading.ts'
import { useSay } from '../shared/useSay.ts'
import { useAnnounce } from '../shell/announce.tsx'
import { AssigneeCell } from './AssigneeCell.tsx'
import CellEditor from './CellEditor.tsx'
import { isEditable } from './cellFields.ts'
import type { ColumnId } from './columns.ts'
import { ExtraCell } from './ExtraCell.tsx'
import { groundWords } from './groundWords.ts'
import { NotStated } from './NotStated.tsx'
import type { Cell } from './ParcelsProvider.tsx'
import { siteWords } from './siteWords.ts'
import { usedAs } from './usedAs.ts'
import { useRowFigures } from './useRowFigures.ts'
import type { RowSelecting } from './useRowSelecting.ts'
import './whyMark.css'
import { useWhyOfCell, WHY_MEASURE, type WhyColumn, whyColumn } from './whyColumns.ts'

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
  /** The column of it that is being typed into. */
  readonly editing: ColumnId | undefined
  readonly edit: (cell: Cell) => void
}

/** One parcel. It is drawn again only when itself, its assignment or its selection changes. */
export const ParcelRow = memo(function ParcelRow(props: ParcelRowProps) {
  const { row, index, top, active, found, columns, press, editing, edit } = props
  const say = useSay()
  const northlot = useStore()
  const { actions } = northlot
  const announce = useAnnounce()
  const selected = useNorthlot((state) => state.selection.has(row))
  const figures = useRowFigures(row)
  const why = useWhyOfCell()
  const [near, setNear] = useState(false)
  const openCard = () => actions.openDialog({ kind: 'card', parcel: figures.id })
  const onClick = (event: MouseEvent) =>
    press(
      index,
      event.shiftKey ? 'range' : event.ctrlKey || event.metaKey ? 'toggle' : event.detail === 2 ? 'second' : 'alone',
    )
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
      onDoubleClick={(event) => {
        const column = columnAt(event.target, columns)
        if (!column || !isEditable(column)) return openCard()
        press(index, 'again')
        edit({ row, column })
      }}
      onKeyDown={(event) => {
        const column = columnAt(event.target, columns)
        if (event.key === 'F2' || (event.key === 'Enter' && column)) {
          event.preventDefault()
          event.stopPropagation()
          const cell = column ?? columns.find(isEditable)
          if (cell && isEditable(cell)) edit({ row, column: cell })
          else announce(message('cell.notEditable'))
          return
        }
        const asked = whyColumn(column ?? (event.target === event.currentTarget ? 'cost' : undefined))
        if (event.key === 'w' && asked && isPlain(event) && !editing) {
          event.preventDefault()
          event.stopPropagation()
          why(row, asked, event.target as HTMLElement)
          return
        }
        if (event.key !== 'Enter' || event.target !== event.currentTarget) return
        // while parcels are selected, Enter assigns them
        if (northlot.getState().selection.size > 0) return
        event.preventDefault()
        openCard()
      }}
      onPointerEnter={({ pointerType }) => {
        actions.hover(row)
        setNear(pointerType === 'mouse')
      }}
      onPointerLeave={() => {
        actions.hover(undefined)
        setNear(false)
      }}
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
      <RowCells row={row} columns={columns} editing={editing} marked={near} />
    </div>
  )
})

interface RowCellsProps {
  readonly row: number
  readonly columns: readonly ColumnId[]
  readonly editing: ColumnId | undefined
  /** Whether its figures bear the mark by which a pointer asks why. */
  readonly marked: boolean
}

const RowCells = memo(function RowCells({ row, columns, editing, marked }: RowCellsProps) {
  const say = useSay()
  const reading = useReading()
  const why = useWhyOfCell()
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
  const mark = (id: WhyColumn) =>
    marked ? (
      <button
        type="button"
        className="why-mark"
        tabIndex={-1}
        aria-label={say('explain.button', { figure: `${figures.id}, ${say(`figure.${WHY_MEASURE[id]}`)}` })}
        title={say('explain.title')}
        onClick={(event) => {
          event.stopPropagation()
          const cell = event.currentTarget.closest<HTMLElement>('[data-column]')
          if (cell) why(row, id, cell)
        }}
        onDoubleClick={(event) => event.stopPropagation()}
      >
        ?
      </button>
    ) : null
  const cell = (id: ColumnId): ReactNode => {
    if (id === editing) return <CellEditor row={row} column={id} />
    switch (id) {
      case 'parcel':
        return null
      case 'use':
        return (
          <FigureCell id={id} title={use ?? ''}>
            {stated(use)}
          </FigureCell>
        )
      case 'ground':
        return <FigureCell id={id}>{stated(groundWords(figures.ground, say))}</FigureCell>
      case 'siteArea':
        return (
          <FigureCell id={id} end mark={mark(id)}>
            <Value measure="parcel-site-area-m2" amount={present(figures.siteAreaM2)} unit="m2" />
          </FigureCell>
        )
      case 'plotRatio':
        return neither && columns.includes('gfa') ? null : (
          <FigureCell id={id} end>
            {plotRatio === undefined ? <NotStated /> : plotRatio.toFixed(1)}
          </FigureCell>
        )
      case 'gfa':
        return (
          <FigureCell
            id={id}
            end
            mark={isPresent(figures.gfaM2) ? mark(id) : null}
            {...(neither ? { span: 2 as const } : {})}
          >
            <Value measure="parcel-gfa-m2" amount={figures.gfaM2} unit="m2" reading={floor} />
          </FigureCell>
        )
      case 'cost':
        return (
          <FigureCell id={id} end mark={mark(id)} {...(figures.costGap ? { title: say(figures.costGap) } : {})}>
            <TooLow gap={figures.costGap} />
            <Value
              measure="parcel-cost-likely-hkd"
              amount={present(figures.costHkd.likely)}
              unit="hkd"
              scale={tableMoneyScale(reading.language)}
            />
          </FigureCell>
        )
      case 'distance':
        return (
          <FigureCell
            id={id}
            end
            mark={nearest ? mark(id) : null}
            {...(nearest ? { title: siteWords(nearest.site, reading.language) } : {})}
          >
            <Value measure="parcel-distance-m" amount={distance(nearest?.distanceM)} unit="m" withUnit />
          </FigureCell>
        )
      case 'score':
        return (
          <FigureCell id={id} end mark={isPresent(figures.score) ? mark(id) : null}>
            <Value measure="parcel-score" amount={figures.score} unit="score" />
          </FigureCell>
        )
      case 'from':
        return (
          <FigureCell id={id} end>
            {availableFrom === undefined ? <NotStated /> : String(availableFrom)}
          </FigureCell>
        )
      case 'assignee':
        return <AssigneeCell figures={figures} />
      default:
        return <ExtraCell row={row} column={id} />
    }
  }
  return columns.map((id) => <Fragment key={id}>{cell(id)}</Fragment>)
})

/** A key pressed alone. */
const isPlain = (event: KeyboardEvent): boolean => !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey

/** The column of the cell that was pressed, if it was one. */
function columnAt(target: EventTarget, columns: readonly ColumnId[]): ColumnId | undefined {
  const name = target instanceof Element ? target.closest<HTMLElement>('[data-column]')?.dataset.column : undefined
  return columns.find((id) => id === name)
}

const distance = (metres: number | undefined): Amount =>
  metres === undefined ? absent(message('absent.noSites')) : present(metres)

interface FigureCellProps {
  readonly id: string
  readonly end?: boolean
  readonly title?: string
  /** Columns it takes, where one reason stands for two figures. */
  readonly span?: 2
  readonly mark?: ReactNode
  readonly children: ReactNode
}

function FigureCell({ id, end = false, title, span, mark, children }: FigureCellProps) {
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the row takes the focus
    <div
      role="gridcell"
      data-column={id}
      className={`grid-cell of-${id}${end ? ' end number' : ''}${span ? ' two' : ''}`}
      {...(title ? { title } : {})}
      {...(span ? { 'aria-colspan': span } : {})}
    >
      {mark}
      <span className="clip">{children}</span>
    </div>
  )
}
