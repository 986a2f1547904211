/**
 * Cells of a table as text, by line.
 *
 * Takes  CSV (quotes doubled) or text pasted from a spreadsheet; the mark between cells is the first of tab, semicolon,
 *        comma that the first line has.
 * Gives  trimmed cells; a blank line after the first is a line without cells.
 */
export function cellsOf(text: string): readonly (readonly string[])[] {
  const trimmed = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  const first = trimmed.slice(0, trimmed.indexOf('\n') < 0 ? undefined : trimmed.indexOf('\n'))
  const mark = ['\t', ';', ','].find((one) => first.includes(one)) ?? ','
  const lines: string[][] = []
  let cells: string[] = []
  let cell = ''
  let quoted = false
  const endLine = () => {
    cells.push(cell)
    cell = ''
    if (cells.some((one) => one.trim() !== '')) lines.push(cells.map((one) => one.trim()))
    else if (lines.length > 0) lines.push([])
    cells = []
  }
  for (let i = 0; i < trimmed.length; i++) {
    const at = trimmed[i]!
    if (quoted) {
      if (at !== '"') cell += at
      else if (trimmed[i + 1] === '"') {
        cell += '"'
        i++
      } else quoted = false
    } else if (at === '"' && cell === '') quoted = true
    else if (at === mark) {
      cells.push(cell)
      cell = ''
    } else if (at === '\n') endLine()
    else cell += at
  }
  endLine()
  return lines
}
