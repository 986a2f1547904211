import { strFromU8, unzipSync } from 'fflate'

/** Lines of a CSV as cells; enough for what we write. */
export const csvCells = (csv: string): readonly (readonly string[])[] =>
  csv
    .replace(/^\uFEFF/, '')
    .split('\r\n')
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
        ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
      ),
    )

/** A sheet of a workbook as cells in rows and columns, numbers as they stand in the file; sheets are counted from 1. */
export function sheetCells(workbook: Uint8Array, sheet: number): readonly (readonly string[])[] {
  const parts = unzipSync(workbook)
  const part = (name: string) => (parts[name] ? strFromU8(parts[name]) : '')
  const shared = [...part('xl/sharedStrings.xml').matchAll(/<si>(.*?)<\/si>/gs)].map(([, item]) => textsIn(item!))
  const xml = part(`xl/worksheets/sheet${sheet}.xml`)
  return [...xml.matchAll(/<row [^>]*?(?:\/>|>(.*?)<\/row>)/gs)].map(([, row = '']) => {
    const cells: string[] = []
    for (const [, letters, attributes, content = ''] of row.matchAll(
      /<c r="([A-Z]+)\d+"([^>]*?)(?:\/>|>(.*?)<\/c>)/gs,
    )) {
      const at = [...letters!].reduce((sum, letter) => 26 * sum + letter.charCodeAt(0) - 64, 0) - 1
      const value = content.match(/<v>([^<]*)<\/v>/)?.[1] ?? ''
      cells[at] = attributes!.includes('t="s"') ? (shared[Number(value)] ?? '') : value || textsIn(content)
    }
    return Array.from(cells, (cell) => cell ?? '')
  })
}

const textsIn = (xml: string): string =>
  [...xml.matchAll(/<t[^>]*>([^<]*)<\/t>/g)].map(([, text]) => decoded(text!)).join('')

const decoded = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&')
