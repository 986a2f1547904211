import { memoLast } from '../lib/memo.ts'
import { type OwnColumn, type OwnKind, ownValueAt } from '../parcels/ownColumns.ts'
import { parcelSources } from './land.ts'
import type { State } from './state.ts'

/** One column of the files' own, over all files that are in the plan. */
export interface FilesColumn {
  readonly name: string
  readonly kind: OwnKind
  /** The value in an imported row. */
  readonly at: (row: number) => string | number | undefined
}

interface FilesColumns {
  /** Rows that came from files; those after them were drawn. */
  readonly rows: number
  readonly columns: ReadonlyMap<string, FilesColumn>
}

const liveFiles = ({ sources, document }: State) => parcelSources(sources, document.plan).map(({ file }) => file)

/** The columns of the files' own; a name that two files have is one column, text where its types differ. */
const filesColumns = memoLast(
  (state: State) => liveFiles(state),
  (state): FilesColumns => {
    const parts = new Map<string, (readonly [first: number, end: number, column: OwnColumn])[]>()
    let rows = 0
    for (const { loaded } of liveFiles(state)) {
      const end = rows + loaded.layer.rows
      for (const column of loaded.own) parts.set(column.name, [...(parts.get(column.name) ?? []), [rows, end, column]])
      rows = end
    }
    const columns = [...parts].map(([name, all]): [string, FilesColumn] => {
      const kinds = new Set(all.map(([, , { kind }]) => kind))
      const kind = kinds.size === 1 ? [...kinds][0]! : 'text'
      const at = (row: number) => {
        const part = all.find(([first, end]) => row >= first && row < end)
        const value = part && ownValueAt(part[2], row - part[0])
        return kind === 'text' && value !== undefined ? String(value) : value
      }
      return [name, { name, kind, at }]
    })
    return { rows, columns: new Map(columns) }
  },
)

export const ownColumnsOf = (state: State): ReadonlyMap<string, FilesColumn> => filesColumns(state).columns

/** Imported row of each id, for parcels drawn anew: made when the first of them is asked. */
const importedRows = memoLast(
  (state: State) => [state.land.ids, filesColumns(state).rows],
  (state) => new Map(state.land.ids.slice(0, filesColumns(state).rows).map((id, row) => [id, row])),
)

/**
 * What a column of the files' own says of a parcel.
 *
 * Gives  the planner's own value where one was set; a parcel drawn anew keeps what its file says, a piece, a merged or a
 *        new parcel is not in the file and says nothing.
 */
export function ownValue(state: State, row: number, name: string): string | number | undefined {
  const { rows, columns } = filesColumns(state)
  const id = state.land.ids[row]!
  const set = state.document.plan.attributes.get(id)?.fields
  if (set && Object.hasOwn(set, name)) {
    const value = set[name]
    return typeof value === 'boolean' ? String(value) : (value ?? undefined)
  }
  const at = row < rows ? row : importedRows(state).get(id)
  return at === undefined ? undefined : columns.get(name)?.at(at)
}
