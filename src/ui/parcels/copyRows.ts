/** The rows that "Copy" takes: those selected of the rows shown, or all shown where none of them is selected. */
export function rowsToCopy(selection: ReadonlySet<number>, order: readonly number[]): readonly number[] {
  const selected = selection.size === 0 ? [] : order.filter((row) => selection.has(row))
  return selected.length > 0 ? selected : order
}
