import { type Grouping, groupedRows } from '../../measures/parcelGroups.ts'
import { parcelContextOf } from '../../store/ruling.ts'
import { assigneesOf } from '../../store/selectors.ts'
import type { State } from '../../store/state.ts'

/** The head of a group in the table: its rows follow it, unless it is folded. */
export interface GroupLine {
  readonly by: Grouping
  readonly value: string
  readonly rows: readonly number[]
  readonly folded: boolean
}

/** A line of the table: a parcel, by its row, or the head of a group. */
export type Line = number | GroupLine

export const rowsOfLine = (line: Line): readonly number[] => (typeof line === 'number' ? [line] : line.rows)

/** The lines of the table: its parcels in order, under the heads of their groups where they are grouped. */
export function linesOf(
  state: State,
  order: readonly number[],
  by: Grouping | undefined,
  folded: ReadonlySet<string>,
): readonly Line[] {
  if (by === undefined) return order
  const groups = [...groupedRows(by, parcelContextOf(state), order)]
  const rank = rankOf(state, by)
  groups.sort(([a], [b]) => rank(a) - rank(b) || BY_NUMBER_IN_TEXT.compare(a, b))
  const lines: Line[] = []
  for (const [value, rows] of groups) {
    const isFolded = folded.has(value)
    lines.push({ by, value, rows, folded: isFolded })
    if (!isFolded) for (const row of rows) lines.push(row)
  }
  return lines
}

/** Assignees in the planner's order, then land without one; what is not stated last. */
function rankOf(state: State, by: Grouping): (value: string) => number {
  if (by !== 'assignee') return (value) => (value === '' ? 1 : 0)
  const order = new Map(assigneesOf(state).map(({ id }, i) => [id, i]))
  return (value) => (value.startsWith('land:') ? order.size + 1 : (order.get(value) ?? order.size))
}

const BY_NUMBER_IN_TEXT = new Intl.Collator('en', { numeric: true })
