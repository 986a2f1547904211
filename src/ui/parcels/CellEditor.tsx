// biome-ignore-all lint/a11y/useSemanticElements: a virtual grid places its rows itself, which a <table> does not let it
import { type KeyboardEvent, type MouseEvent, useEffect, useMemo, useRef, useState } from 'react'
import { useActions, useNorthlot, useStore } from '../northlotContext.tsx'
import { useSay } from '../shared/useSay.ts'
import { cellChoices, cellField, cellValue } from './cellFields.ts'
import { type ColumnId, columnOf } from './columns.ts'
import { headWords } from './headWords.ts'
import { useParcelsInView } from './ParcelsProvider.tsx'
import { cellOf, focusOn } from './useGridKeys.ts'
import { valueWords } from './valueWords.ts'

interface CellEditorProps {
  readonly row: number
  readonly column: ColumnId
}

/**
 * Typing into one cell of the table. Enter puts it in, Tab does and goes on to the next cell, Escape leaves it.
 *
 * Where the row is one of several that are selected, all of them are set, in one step, and the field says so.
 */
export default function CellEditor({ row, column }: CellEditorProps) {
  const say = useSay()
  const northlot = useStore()
  const actions = useActions()
  const { edit } = useParcelsInView()
  const [state] = useState(northlot.getState())
  const first = useMemo(() => cellValue(state, row, column), [state, row, column])
  const choices = useMemo(() => cellChoices(state, column), [state, column])
  const [typed, setTyped] = useState(first)
  const [bad, setBad] = useState(false)
  const over = useRef(false)
  const box = useRef<HTMLInputElement & HTMLSelectElement>(null)
  const selection = useNorthlot(({ selection: now }) => now)
  const rows = selection.has(row) && selection.size > 1 ? [...selection] : [row]
  const head = headWords(state, column, say)
  const label =
    rows.length > 1
      ? say('cell.editAll', { column: head, count: rows.length })
      : say('cell.edit', { column: head, parcel: state.land.ids[row]! })
  useEffect(() => {
    box.current?.focus()
    if (box.current?.tagName === 'INPUT') box.current.select()
  }, [])

  const leave = (next?: 1 | -1, byKey = true) => {
    over.current = true
    const line = box.current?.closest('[role=row]')
    edit(undefined, next)
    if (!byKey) return
    // the cell, or the field of the next one, is there after the row is drawn again
    requestAnimationFrame(() => {
      const cell = line?.querySelector('.cell-field') ? undefined : line && cellOf(line, column)
      if (cell) focusOn(cell)
    })
  }
  const put = async (next?: 1 | -1, byKey = true) => {
    const field = cellField(northlot.getState(), row, column)
    // what is left as it was is no edit, but for several parcels it may well be one
    if (!field || (typed === first && rows.length === 1)) return leave(next, byKey)
    over.current = true
    if (await actions.setCell(rows, field, typed)) return leave(next, byKey)
    over.current = false
    setBad(true)
    box.current?.focus()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation()
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape') leave()
    else if (event.key === 'Enter') void put()
    else if (event.key === 'Tab') void put(event.shiftKey ? -1 : 1)
    else return
    event.preventDefault()
  }
  const shared = {
    ref: box,
    className: 'cell-field',
    'aria-label': label,
    'aria-invalid': bad,
    title: label,
    value: typed,
    onBlur: () => {
      // gone elsewhere by mouse: what was typed is put in, what is wrong has been said and stays as it was
      if (over.current) return
      if (typed === first || bad) leave(undefined, false)
      else void put(undefined, false)
    },
  }
  const stay = (event: MouseEvent) => event.stopPropagation()
  const names = { ground: state.ground, assignees: state.document.plan.assignees, bundles: state.document.plan.bundles }
  const worded = WORDS[column as keyof typeof WORDS]
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the field in it takes the focus
    <div
      role="gridcell"
      className={`grid-cell editing${columnOf(state, column)?.end ? ' end' : ''}`}
      onClick={stay}
      onDoubleClick={stay}
      onKeyDown={onKeyDown}
    >
      {choices ? (
        <select {...shared} onChange={(event) => setTyped(event.target.value)}>
          <option value="">{say('absent.notStated')}</option>
          {first !== '' && !choices.includes(first) ? <option value={first}>{first}</option> : null}
          {choices.map((choice) => (
            <option key={choice} value={choice}>
              {worded ? valueWords(worded, choice, names, say) : choice}
            </option>
          ))}
        </select>
      ) : (
        <input
          {...shared}
          autoComplete="off"
          onChange={(event) => {
            setTyped(event.target.value)
            setBad(false)
          }}
        />
      )}
      {rows.length > 1 ? (
        <span className="cell-count number" aria-hidden="true">
          ×{rows.length}
        </span>
      ) : null}
    </div>
  )
}

const WORDS = { ground: 'ground', status: 'status', tenure: 'tenure', landUse: 'landUse', area: 'area' } as const
