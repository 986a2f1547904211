import { type Message, message } from '../lib/message.ts'
import { letterFor, lookFor } from '../plan/assigneeLook.ts'
import type { Assignee, AssigneeKind, Brief, Sector } from '../plan/types.ts'
import { cellsOf } from './tableCells.ts'

/** What a column of the table can be. */
export type TableColumn =
  | 'name'
  | 'nameZh'
  | 'kind'
  | 'sector'
  | 'letter'
  | 'haFrom'
  | 'haTo'
  | 'gfaM2'
  | 'furthestKm'
  | 'byYear'
  | 'note'

export interface AssigneeTable {
  readonly assignees: readonly Omit<Assignee, 'order' | 'id'>[]
  /** Heads of columns that were not matched. */
  readonly unmatched: readonly string[]
  /** What was left out and why, line by line. */
  readonly troubles: readonly Message[]
}

/** Heads by which a column is known, in either language; compared without case, spaces and marks. */
const HEADS: Readonly<Record<TableColumn, readonly string[]>> = {
  name: ['name', 'nameen', 'nameinenglish', 'assignee', 'firm', 'company', '名稱', '英文名稱', '機構', '企業'],
  nameZh: ['namezh', 'chinesename', 'nameinchinese', '中文名稱'],
  kind: ['kind', 'type', '類別', '種類'],
  sector: ['sector', 'industry', '產業範疇', '產業', '界別'],
  letter: ['letter', 'key', '字母', '代號'],
  haFrom: ['hectaresfrom', 'hafrom', 'from', 'minha', 'hectares', 'ha', 'area', '公頃由', '公頃', '面積'],
  haTo: ['hectaresto', 'hato', 'to', 'maxha', '公頃至', '至'],
  gfaM2: ['gfa', 'gfam2', 'floorarea', '總樓面面積', '樓面'],
  furthestKm: [
    'furthestdistancekm',
    'furthestkm',
    'furthest',
    'distancekm',
    'distance',
    '最遠距離公里',
    '最遠距離',
    '距離',
  ],
  byYear: ['byyear', 'landby', 'year', '不遲於年份', '年份'],
  note: ['note', 'notes', 'remarks', '備註'],
}

const KINDS: Readonly<Record<AssigneeKind, readonly string[]>> = {
  'anchor-firm': ['anchorfirm', 'anchor', '錨點企業'],
  developer: ['developer', '發展商'],
  incubator: ['incubator', '初創培育中心'],
  institution: ['institution', 'university', '院校'],
  'public-body': ['publicbody', 'public', 'statutorybody', '公營機構'],
}

const SECTORS: Readonly<Record<Sector, readonly string[]>> = {
  'life-health': ['lifeandhealthtechnology', 'lifehealth', 'lifeandhealth', '生命健康科技'],
  'ai-data': ['aianddatascience', 'aidata', 'artificialintelligenceanddatascience', '人工智能與數據科學'],
  'advanced-manufacturing': [
    'advancedmanufacturingandnewenergy',
    'advancedmanufacturingandnewenergytechnology',
    'advancedmanufacturing',
    '先進製造與新能源',
    '先進製造與新能源科技',
  ],
  others: ['others', 'other', '其他'],
}

/**
 * Assignees from a table pasted from a spreadsheet (tabs) or typed as CSV (commas or semicolons, quotes doubled).
 *
 * Takes  text whose first line names the columns, and the assignees the plan has.
 * Gives  one assignee a line with colour, pattern and letter told apart from all others; what was not understood is
 *        named, never guessed.
 */
export function readAssigneeTable(text: string, others: readonly Assignee[]): AssigneeTable {
  const [head = [], ...lines] = cellsOf(text)
  const columns = head.map((name) => keyOf(HEADS, name))
  const unmatched = head.filter((name, i) => name !== '' && columns[i] === undefined)
  const assignees: Omit<Assignee, 'order' | 'id'>[] = []
  if (!columns.includes('name')) {
    const troubles = head.length === 0 ? [] : [message('table.noName')]
    return { assignees, unmatched, troubles }
  }
  const troubles: Message[] = []
  for (const [i, cells] of lines.entries()) {
    const line = i + 2
    const cell = (column: TableColumn) => cells[columns.indexOf(column)]?.trim() || undefined
    const bad = (column: TableColumn) =>
      troubles.push(message('table.badValue', { line, text: cell(column)!, column: message(`table.column.${column}`) }))
    const known = <Key extends string>(column: TableColumn, names: Readonly<Record<Key, readonly string[]>>) => {
      const typed = cell(column)
      const key = typed === undefined ? undefined : keyOf(names, typed)
      if (typed !== undefined && key === undefined) bad(column)
      return key
    }
    const number = (column: TableColumn) => {
      const typed = cell(column)
      const value = typed === undefined ? undefined : Number(typed.replaceAll(',', ''))
      if (value === undefined) return undefined
      if (Number.isFinite(value) && value >= 0) return value
      bad(column)
      return undefined
    }
    const name = cell('name')
    if (name === undefined) {
      if (cells.some((one) => one.trim() !== '')) troubles.push(message('table.lineWithoutName', { line }))
      continue
    }
    const all = [...others, ...assignees]
    const zh = cell('nameZh') ?? name
    if (all.some((other) => other.name.en === name || other.name.zh === zh)) {
      troubles.push(message('table.nameTaken', { line, name }))
      continue
    }
    const kind = known('kind', KINDS) ?? 'anchor-firm'
    const look = lookFor(kind, name, all)
    const wished = cell('letter')?.slice(0, 2)
    const letter = wished && letterFor(wished, all) === wished.toUpperCase() ? wished : look.letter
    const sector = known('sector', SECTORS)
    const furthest = number('furthestKm')
    const brief = compact<Brief>({
      haFrom: number('haFrom'),
      haTo: number('haTo'),
      gfaM2: number('gfaM2'),
      furthestM: furthest === undefined ? undefined : furthest * 1000,
      byYear: number('byYear'),
    })
    const note = cell('note')
    assignees.push({
      kind,
      name: { en: name, zh },
      ...look,
      letter,
      ...(sector ? { sector } : {}),
      ...(brief ? { brief } : {}),
      ...(note ? { note } : {}),
    })
  }
  return { assignees, unmatched, troubles }
}

const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')

function keyOf<Key extends string>(names: Readonly<Record<Key, readonly string[]>>, text: string): Key | undefined {
  const wanted = plain(text)
  return (Object.keys(names) as Key[]).find((key) => plain(key) === wanted || names[key].includes(wanted))
}

function compact<Row extends object>(row: { readonly [Key in keyof Row]: Row[Key] | undefined }): Row | undefined {
  const said = Object.entries(row).filter(([, value]) => value !== undefined)
  return said.length === 0 ? undefined : (Object.fromEntries(said) as Row)
}
