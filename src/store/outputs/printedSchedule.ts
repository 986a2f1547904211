import { pickColumns } from '../../files/tables/pick.ts'
import type { Cell, Row, Table } from '../../files/tables/table.ts'
import { message } from '../../lib/message.ts'
import { fromCents, fromMm2, toCents, toMm2 } from '../../lib/round.ts'
import { PARCEL_COLUMNS, parcelSchedule } from './parcelSchedule.ts'
import type { OutputSetting } from './setting.ts'

/** What is left to the CSV and the workbook: on paper it is said in the notes, or follows from what stands beside it. */
const NOT_PRINTED = ['area', 'zoneStatus', 'method', 'gfa', 'availableFrom', 'stage', 'accuracy']

/**
 * The schedule of areas of some parcels for paper: in hectares and HK$ million, without columns in which nothing stands
 * and without numbers of lots that are those of the parcels; with their sum.
 */
export function printedSchedule(setting: OutputSetting, rows: Iterable<number>): Table {
  const whole = parcelSchedule(setting, rows)
  const at = new Map(PARCEL_COLUMNS.map(({ key }, i) => [key, i]))
  const filled = PARCEL_COLUMNS.filter(
    ({ key }, i) =>
      !NOT_PRINTED.includes(key) &&
      whole.rows.some(({ cells }) => isWritten(cells[i]) && (key !== 'lot' || cells[i] !== cells[0])),
  )
  const numbers = (key: string) =>
    whole.rows.flatMap(({ cells }) => {
      const cell = cells[at.get(key)!]
      return typeof cell === 'number' ? [cell] : []
    })
  const sum = (key: string, to: (value: number) => number, from: (value: number) => number) =>
    from(numbers(key).reduce((total, value) => total + to(value), 0))
  const sums = new Map<string, Cell>([
    ['site', message('sheet.sum')],
    ['siteArea', sum('siteArea', toMm2, fromMm2)],
    ...['costLow', 'costLikely', 'costHigh'].map((key) => [key, sum(key, toCents, fromCents)] as const),
  ])
  const foot: Row = { total: true, cells: PARCEL_COLUMNS.map(({ key }) => sums.get(key)) }
  return pickColumns(
    { ...whole, rows: [...whole.rows, foot] },
    filled.map(({ key }) => key),
    setting.language,
  )
}

const isWritten = (cell: Cell): boolean =>
  cell !== undefined && cell !== '' && !(typeof cell === 'object' && 'absent' in cell)
