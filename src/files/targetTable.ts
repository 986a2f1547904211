import { type LocalText, type Message, message } from '../lib/message.ts'
import type { Unit } from '../measures/figure.ts'
import { scopesOf, targetMeasure } from '../measures/targetMeasures.ts'
import type { Target, TargetScope } from '../plan/types.ts'
import { cellsOf } from './tableCells.ts'
import { type Bounds, boundsIn, type Side } from './targetBounds.ts'

/** What a column of the table can be. */
export type TargetColumn =
  | 'name'
  | 'nameZh'
  | 'measure'
  | 'scope'
  | 'use'
  | 'atLeast'
  | 'atMost'
  | 'amount'
  | 'byYear'
  | 'metres'
  | 'site'
  | 'about'
  | 'source'

/** Something that a cell may name: by its key, or by any of its names in either language. */
export interface Named {
  readonly id: string
  readonly name: LocalText
  /** Other words for it, e.g. the zone of a use or the letter of an assignee. */
  readonly also?: readonly string[]
}

/** What the lines of a table may speak of. */
export interface TargetWorld {
  readonly measures: readonly Named[]
  readonly assignees: readonly Named[]
  readonly bundles: readonly Named[]
  readonly areas: readonly Named[]
  readonly uses: readonly Named[]
  readonly sites: readonly Named[]
  /** Names that are taken. */
  readonly targets: readonly Pick<Target, 'name'>[]
}

export interface TargetTable {
  readonly targets: readonly Omit<Target, 'order' | 'id'>[]
  /** Heads of columns that were not matched. */
  readonly unmatched: readonly string[]
  /** What was left out and why, line by line. */
  readonly troubles: readonly Message[]
}

/** Heads by which a column is known, in either language; compared without case, spaces, marks and a unit in brackets. */
const HEADS: Readonly<Record<TargetColumn, readonly string[]>> = {
  name: ['name', 'target', 'targetname', '名稱', '目標', '英文名稱'],
  nameZh: ['namezh', 'chinesename', 'nameinchinese', '中文名稱'],
  measure: ['measure', 'whatisheld', 'indicator', '量度項目', '指標', '項目'],
  scope: [
    'ofwhoseland',
    'of',
    'assignee',
    'party',
    'firm',
    'bundle',
    'area',
    'nda',
    '用地範圍',
    '機構',
    '發展商',
    '企業',
    '地區',
    '新發展區',
    '片區組合',
  ],
  use: ['use', 'landuse', 'planneduse', 'zone', '用途', '規劃用途', '土地用途'],
  atLeast: ['atleast', 'from', 'min', 'minimum', '不少於', '最少', '下限'],
  atMost: ['atmost', 'to', 'max', 'maximum', '不多於', '最多', '上限'],
  amount: ['amount', 'bound', 'budget', 'value', 'ha', 'hectares', 'sitearea', '數值', '公頃', '面積', '預算'],
  byYear: ['byyear', 'year', 'bytheendoftheyear', '年份', '年底之前', '不遲於年份'],
  metres: ['within', 'withinmetres', 'metres', '距離以內', '距離以內米'],
  site: ['universitytownsite', 'site', 'campus', '大學城用地', '校園'],
  about: ['about', 'statedasabout', '約'],
  source: ['source', 'paper', '資料來源', '出處'],
}

/** Short words for what is held and for planned uses, beside their full words. */
const SHORT: Readonly<Record<string, readonly string[]>> = {
  'target-site-area': ['area', 'land', '面積'],
  'target-gfa': ['gfa', 'floor area'],
  'target-cost': ['cost', 'works cost', '工程費用'],
  'target-pieces': ['pieces'],
  'target-score': ['score', 'proximity', '鄰近度'],
  'target-university-town-furthest': ['distance to university town', 'distance', '距大學城'],
  'target-station': ['distance to a station', '距鐵路站'],
  OUIT: ['I&T', 'innovation and technology', '創科', '創科用地'],
}

/**
 * Targets from a table pasted from a spreadsheet (tabs) or typed as CSV: a land use budget (use and hectares), what
 * parties are to have (who, from, to), or any measure with its bounds.
 *
 * Takes  text whose first line names the columns; the names that its cells may use.
 * Gives  one target a line. Where a line does not say what is held, a use means land planned for it, anything else site
 *        area. What was not understood is named, never guessed: a line whose bound or whose land is not understood is left
 *        out whole.
 */
export function readTargetTable(text: string, world: TargetWorld): TargetTable {
  const [head = [], ...lines] = cellsOf(text)
  const columns = head.map(columnOf)
  const unmatched = head.filter((name, i) => name !== '' && columns[i] === undefined)
  const targets: Omit<Target, 'order' | 'id'>[] = []
  const bounded = columns.some((one) => one === 'atLeast' || one === 'atMost' || one === 'amount')
  if (!bounded) return { targets, unmatched, troubles: head.length === 0 ? [] : [message('targetTable.noBounds')] }
  const troubles: Message[] = []
  for (const [i, cells] of lines.entries()) {
    if (cells.every((cell) => cell === '')) continue
    const read = targetOf(i + 2, head, columns, cells, world, [...world.targets, ...targets])
    troubles.push(...read.troubles)
    if (read.target) targets.push(read.target)
  }
  return { targets, unmatched, troubles }
}

interface ReadLine {
  readonly target?: Omit<Target, 'order' | 'id'>
  readonly troubles: readonly Message[]
}

function targetOf(
  line: number,
  head: readonly string[],
  columns: readonly (TargetColumn | undefined)[],
  cells: readonly string[],
  world: TargetWorld,
  taken: readonly Pick<Target, 'name'>[],
): ReadLine {
  const troubles: Message[] = []
  const cell = (column: TargetColumn) => cells[columns.indexOf(column)]?.trim() || undefined
  const bad = (column: TargetColumn) => {
    troubles.push(
      message('targetTable.badValue', { line, text: cell(column)!, column: message(`targetTable.column.${column}`) }),
    )
    return undefined
  }
  const known = (column: TargetColumn, among: readonly Named[]) => {
    const typed = cell(column)
    return typed === undefined ? undefined : (find(among, typed) ?? bad(column))
  }
  const whole = (column: TargetColumn) => {
    const typed = cell(column)
    if (typed === undefined) return undefined
    const value = Number(typed.replaceAll(',', ''))
    return Number.isInteger(value) && value > 0 ? value : bad(column)
  }

  const use = known('use', world.uses)
  const measure = known('measure', world.measures)?.id ?? (use ? 'target-use-area' : 'target-site-area')
  const scope = scopeOf(cell('scope'), world)
  if (scope === undefined) bad('scope')
  const kinds = scopesOf(targetMeasure(measure))
  if (scope && !kinds.includes(scope.is.kind)) bad('scope')
  const of = compact({
    use: use?.id,
    byYear: whole('byYear'),
    metres: whole('metres'),
    site: known('site', world.sites)?.id,
  })
  if (targetMeasure(measure)?.details?.includes('use') && !use && cell('use') === undefined)
    troubles.push(message('targetTable.noUse', { line }))

  const unit = unitOf(measure)
  const bounds: { -readonly [Key in keyof Bounds]: Bounds[Key] } = {}
  for (const [column, side] of SIDES) {
    const typed = cell(column)
    if (typed === undefined) continue
    const usual = side ?? targetMeasure(measure)?.usual ?? 'atLeast'
    const read = boundsIn(typed, inBrackets(head[columns.indexOf(column)]!), unit, usual)
    if (read === undefined) bad(column)
    else Object.assign(bounds, read)
  }
  // nothing is added that holds less, or something else, than the line says
  if (troubles.length > 0 || !scope) return { troubles }
  if (bounds.atLeast === undefined && bounds.atMost === undefined)
    return { troubles: [message('targetTable.noBound', { line })] }
  if (bounds.atLeast !== undefined && bounds.atMost !== undefined && bounds.atLeast > bounds.atMost)
    return { troubles: [message('targetTable.boundsCross', { line })] }

  const name = nameOf(cell('name'), cell('nameZh'), [
    scope.name,
    use?.name ?? world.measures.find(({ id }) => id === measure)?.name,
  ])
  if (taken.some((one) => one.name.en === name.en || one.name.zh === name.zh))
    return { troubles: [message('targetTable.nameTaken', { line, name })] }
  const source = cell('source')
  return {
    troubles: [],
    target: {
      name,
      measure,
      scope: scope.is,
      ...bounds,
      ...(isYes(cell('about')) ? { about: true } : {}),
      ...(Object.keys(of).length > 0 ? { of } : {}),
      ...(source ? { source } : {}),
    },
  }
}

const SIDES: readonly (readonly [TargetColumn, Side | undefined])[] = [
  ['amount', undefined],
  ['atLeast', 'atLeast'],
  ['atMost', 'atMost'],
]

/** Unit of what is held; floor area is said in m² where other areas are said in hectares. */
function unitOf(measure: string): Unit | 'floor' {
  const own = targetMeasure(measure)
  return own?.floor ? 'floor' : (own?.unit ?? 'count')
}

interface FoundScope {
  readonly is: TargetScope
  readonly name?: LocalText
}

/** Whose land: an assignee, a bundle or an area by its name; nothing typed means the whole scenario. */
function scopeOf(typed: string | undefined, world: TargetWorld): FoundScope | undefined {
  if (typed === undefined || WHOLE.includes(plain(typed))) return { is: { kind: 'scenario' } }
  for (const [kind, among] of [
    ['assignee', world.assignees],
    ['bundle', world.bundles],
    ['area', world.areas],
  ] as const) {
    const found = find(among, typed)
    if (found) return { is: { kind, id: found.id }, name: found.name }
  }
  return undefined
}

const WHOLE = ['all', 'scenario', 'thewholescenario', 'total', '整個方案', '全部', '合計']

function nameOf(en: string | undefined, zh: string | undefined, parts: readonly (LocalText | undefined)[]): LocalText {
  const own = en ?? zh
  if (own !== undefined) return { en: en ?? own, zh: zh ?? own }
  const said = parts.filter((one) => one !== undefined)
  return { en: said.map((one) => one.en).join(', '), zh: said.map((one) => one.zh).join('：') }
}

const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')

/** What stands in brackets at the end of a head: its unit. */
const inBrackets = (head: string): string => /[（(]([^（()）]*)[)）]\s*$/.exec(head)?.[1]?.trim() ?? unitNamed(head)
const unitNamed = (head: string): string => (['ha', 'hectares', '公頃'].includes(plain(head)) ? 'ha' : '')

function columnOf(head: string): TargetColumn | undefined {
  const bare = plain(head.replace(/[（(][^（()）]*[)）]\s*$/, ''))
  // “Area” is a place, “Area (ha)” is how much
  if (bare === 'area' && inBrackets(head) !== '') return 'amount'
  const words = [plain(head), bare]
  return (Object.keys(HEADS) as TargetColumn[]).find((key) =>
    words.some((word) => plain(key) === word || HEADS[key].includes(word)),
  )
}

function find(among: readonly Named[], text: string): Named | undefined {
  const wanted = plain(text)
  return among.find(({ id, name, also = [] }) =>
    [id, name.en, name.zh, ...also, ...(SHORT[id] ?? [])].some((one) => plain(one) === wanted),
  )
}

const isYes = (text: string | undefined): boolean =>
  text !== undefined && ['yes', 'y', 'true', '1', 'x', 'about', '是', '約', '✓'].includes(text.toLowerCase())

const compact = (
  row: Readonly<Record<string, string | number | undefined>>,
): Readonly<Record<string, string | number>> =>
  Object.fromEntries(Object.entries(row).filter((one): one is [string, string | number] => one[1] !== undefined))
