import { COLUMNS, type ColumnId, FIRST_COLUMNS } from './columns.ts'

const KEY = 'northlot.columns'

/** The columns the planner chose last in this browser; the first ones where none were chosen. */
export function keptColumns(): readonly ColumnId[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null')
    if (!Array.isArray(kept)) return FIRST_COLUMNS
    const known = new Set<string>(COLUMNS.map(({ id }) => id))
    const columns = kept.filter(
      (id): id is ColumnId => typeof id === 'string' && (known.has(id) || id.startsWith('own:')),
    )
    return columns.length > 0 ? columns : FIRST_COLUMNS
  } catch {
    return FIRST_COLUMNS
  }
}

export function keepColumns(columns: readonly ColumnId[]): void {
  try {
    if (columns === FIRST_COLUMNS) localStorage.removeItem(KEY)
    else localStorage.setItem(KEY, JSON.stringify(columns))
  } catch {
    // a browser without storage forgets: nothing else depends on it
  }
}
