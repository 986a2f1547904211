import type { ReactNode } from 'react'

export interface MethodTableProps {
  readonly title: string
  readonly heads: readonly (string | { readonly end: string })[]
  /** Cells row by row; the first is the head of its row. */
  readonly rows: readonly { readonly key: string; readonly cells: readonly ReactNode[] }[]
}

/** A table of the sheet: its head is repeated on every page it is printed on, and no row is parted. */
export function MethodTable({ title, heads, rows }: MethodTableProps) {
  const isEnd = (at: number) => typeof heads[at] === 'object'
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by keys
    <section className="method-table" aria-label={title} tabIndex={0}>
      <table className="table" aria-label={title}>
        <thead>
          <tr>
            {heads.map((head) => {
              const words = typeof head === 'string' ? head : head.end
              return (
                <th key={words} scope="col" className={typeof head === 'string' ? '' : 'end number'}>
                  {words}
                </th>
              )
            })}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells }) => (
            <tr key={key}>
              {cells.map((cell, at) =>
                at === 0 ? (
                  // biome-ignore lint/suspicious/noArrayIndexKey: cells stand by their column
                  <th key={at} scope="row">
                    {cell}
                  </th>
                ) : (
                  // biome-ignore lint/suspicious/noArrayIndexKey: cells stand by their column
                  <td key={at} className={isEnd(at) ? 'end number' : ''}>
                    {cell}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
