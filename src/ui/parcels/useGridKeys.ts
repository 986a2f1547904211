import type { Virtualizer } from '@tanstack/react-virtual'
import { type FocusEvent, type KeyboardEvent, type RefObject, useCallback, useState } from 'react'
import { flushSync } from 'react-dom'
import type { RowSelecting } from './useRowSelecting.ts'

interface GridKeysProps {
  /** What is shown, a line each: only how many matters here. */
  readonly order: readonly unknown[]
  readonly selecting: RowSelecting
  readonly virtual: Virtualizer<HTMLDivElement, Element>
  readonly scroller: RefObject<HTMLDivElement | null>
  readonly rowPx: number
}

/** One row at a time takes the focus; keys move it, with Shift they take the rows between along. */
export function useGridKeys({ order, selecting, virtual, scroller, rowPx }: GridKeysProps) {
  const [chosen, setChosen] = useState(0)
  const active = Math.min(chosen, Math.max(0, order.length - 1))
  const goTo = useCallback(
    (index: number, column?: string) => {
      flushSync(() => {
        setChosen(index)
        virtual.scrollToIndex(index, { align: 'auto' })
      })
      // the row may only be in the page after the scroll that brings it
      const focus = () => {
        const row = scroller.current?.querySelector<HTMLElement>(`[data-index="${index}"]`)
        if (row) focusOn(cellOf(row, column) ?? row)
      }
      focus()
      requestAnimationFrame(() => {
        // whoever has gone on to something else meanwhile is not called back
        const { activeElement, body } = document
        if (!activeElement || activeElement === body || scroller.current?.contains(activeElement)) focus()
      })
    },
    [virtual, scroller],
  )
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const { target } = event
    if (!(target instanceof HTMLElement) || !target.closest('.grid-body')) return
    if (event.key === ' ' && target.matches('[role=row], [data-column]')) {
      event.preventDefault()
      selecting.press(active, 'toggle')
      return
    }
    const beside = isPlain(event) ? cellBeside(target, event.key) : undefined
    if (beside) {
      event.preventDefault()
      focusOn(beside)
      return
    }
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowPx) - 2)
    const to = moved(event, active, order.length, page)
    if (to === undefined) return
    event.preventDefault()
    goTo(to, target.dataset.column)
    if (event.shiftKey) selecting.press(to, 'range')
  }
  const onFocus = (event: FocusEvent<HTMLElement>) => {
    const index = event.target.closest<HTMLElement>('[data-index]')?.dataset.index
    if (index !== undefined) setChosen(Number(index))
  }
  return { active, onKeyDown, onFocus }
}

const isPlain = (event: KeyboardEvent): boolean => !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey

/** The cell of a column in a row. Names of columns come from files: they are compared, never put into a selector. */
export const cellOf = (row: Element, column: string | undefined): HTMLElement | undefined =>
  column === undefined
    ? undefined
    : [...row.querySelectorAll<HTMLElement>('[data-column]')].find((cell) => cell.dataset.column === column)

/** Cells take the focus when keys go along a row; they are no stops of Tab. */
export function focusOn(element: HTMLElement): void {
  if (!element.hasAttribute('tabindex')) element.tabIndex = -1
  element.focus()
}

/** The cell to the right or left; left of the first one is the row itself. */
function cellBeside(target: HTMLElement, key: string): HTMLElement | undefined {
  if (key !== 'ArrowRight' && key !== 'ArrowLeft') return undefined
  const row = target.closest<HTMLElement>('[role=row]')
  const cells = row ? [...row.querySelectorAll<HTMLElement>('[data-column]')] : []
  if (!row || cells.length === 0) return undefined
  const at = cells.indexOf(target) + (key === 'ArrowRight' ? 1 : -1)
  return at < 0 ? row : cells[Math.min(at, cells.length - 1)]
}

/** Where a key takes the focus, or undefined when it is no key of the grid. */
function moved(event: KeyboardEvent, from: number, count: number, page: number): number | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey || count === 0) return undefined
  const last = count - 1
  const to = { ArrowDown: from + 1, ArrowUp: from - 1, PageDown: from + page, PageUp: from - page, Home: 0, End: last }[
    event.key
  ]
  return to === undefined ? undefined : Math.min(last, Math.max(0, to))
}
