// biome-ignore-all lint/a11y/useSemanticElements: a virtual grid places its rows itself, which a <table> does not let it
import { type MouseEvent, memo, type ReactNode } from 'react'
import { message } from '../../lib/message.ts'
import { type Amount, absent, isPresent, present } from '../../measures/figure.ts'
import { Value } from '../measures/Value.tsx'
import { useActions, useNorthlot } from '../northlotContext.tsx'
import { useReading } from '../shared/useReading.ts'
import { useSay } from '../shared/useSay.ts'
import { floorUnit, tableMoneyScale } from '../shared/writeFigure.ts'
import { AssigneeCell } from './AssigneeCell.tsx'
import { groundWords } from './groundWords.ts'
import { siteWords } from './siteWords.ts'
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
  readonly press: RowSelecting['press']
}

/** One parcel. It is drawn again only when itself, its assignment or its selection changes. */
export const ParcelRow = memo(function ParcelRow({ row, index, top, active, found, press }: ParcelRowProps) {
  const say = useSay()
  const actions = useActions()
  const selected = useNorthlot((state) => state.selection.has(row))
  const figures = useRowFigures(row)
  const onClick = (event: MouseEvent) =>
    press(index, event.shiftKey ? 'range' : event.ctrlKey || event.metaKey ? 'toggle' : 'alone')
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the grid hears the keys of all its rows
    <div
      role="row"
      className={`grid-row${selected ? ' selected' : ''}${found ? ' found' : ''}`}
      aria-rowindex={index + 2}
      aria-selected={selected}
      data-index={index}
      tabIndex={active ? 0 : -1}
      style={{ transform: `translateY(${top}px)` }}
      onClick={onClick}
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
      <RowCells row={row} />
    </div>
  )
})

const RowCells = memo(function RowCells({ row }: { readonly row: number }) {
  const say = useSay()
  const reading = useReading()
  const figures = useRowFigures(row)
  const { nearest, availableFrom, plotRatio } = figures
  const use = figures.zone ?? figures.landUse
  const floor = { ...reading, areaUnit: floorUnit(reading.areaUnit) }
  const stated = (text: string | undefined) =>
    text === undefined ? <span className="absent">{say('absent.notStated')}</span> : text
  return (
    <>
      <Cell id="use" title={use ?? ''}>
        {stated(use)}
      </Cell>
      <Cell id="ground">{stated(groundWords(figures.ground, say))}</Cell>
      <Cell id="siteArea" end>
        <Value measure="parcel-site-area-m2" amount={present(figures.siteAreaM2)} unit="m2" />
      </Cell>
      {plotRatio === undefined && !isPresent(figures.gfaM2) ? (
        <Cell id="gfa" end span={2}>
          <Value measure="parcel-gfa-m2" amount={figures.gfaM2} unit="m2" />
        </Cell>
      ) : (
        <>
          <Cell id="plotRatio" end>
            {stated(plotRatio?.toFixed(1))}
          </Cell>
          <Cell id="gfa" end>
            <Value measure="parcel-gfa-m2" amount={figures.gfaM2} unit="m2" reading={floor} />
          </Cell>
        </>
      )}
      <Cell id="cost" end>
        <Value
          measure="parcel-cost-likely-hkd"
          amount={present(figures.costHkd.likely)}
          unit="hkd"
          scale={tableMoneyScale(reading.language)}
        />
      </Cell>
      <Cell id="distance" end {...(nearest ? { title: siteWords(nearest.site, reading.language) } : {})}>
        <Value measure="parcel-distance-m" amount={distance(nearest?.distanceM)} unit="m" withUnit />
      </Cell>
      <Cell id="score" end>
        <Value measure="parcel-score" amount={figures.score} unit="score" />
      </Cell>
      <Cell id="from" end>
        {stated(availableFrom === undefined ? undefined : String(availableFrom))}
      </Cell>
      <AssigneeCell figures={figures} />
    </>
  )
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
