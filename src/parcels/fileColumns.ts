type Properties = Readonly<Record<string, unknown>> | undefined

/** Names of the file's own columns in order of first appearance; `nm_*` are a view of a plan and no columns. */
export function columnsOf(rows: readonly Properties[]): readonly string[] {
  const columns = new Set<string>()
  for (const properties of rows) {
    if (properties) for (const name of Object.keys(properties)) if (!name.startsWith('nm_')) columns.add(name)
  }
  return [...columns]
}

/** Per row its `nm_*` properties, in objects without prototype; undefined when no row has any. */
export function viewsOf(rows: readonly Properties[]): readonly Properties[] | undefined {
  let some = false
  const views = rows.map((properties) => {
    const names = properties ? Object.keys(properties).filter((name) => name.startsWith('nm_')) : []
    if (!properties || names.length === 0) return undefined
    some = true
    const view = Object.create(null) as Record<string, unknown>
    for (const name of names) view[name] = properties[name]
    return view
  })
  return some ? views : undefined
}
