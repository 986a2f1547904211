import type { Unit } from '../measures/figure.ts'

export type Side = 'atLeast' | 'atMost'

/** Bounds in the measure's own unit (m², m, HK$ …). */
export interface Bounds {
  readonly atLeast?: number
  readonly atMost?: number
}

/** How many of the measure's own unit one of each written unit is; the first is meant where none is written. */
const UNITS: Readonly<Record<Unit | 'floor', readonly (readonly [words: readonly string[], each: number])[]>> = {
  m2: [
    [['ha', 'hectare', 'hectares', '公頃'], 10_000],
    [['m2', 'm²', 'sqm', 'sq m', 'sq.m', '平方米'], 1],
    [['km2', 'km²', '平方公里'], 1_000_000],
  ],
  floor: [
    [['m2', 'm²', 'sqm', 'sq m', 'sq.m', '平方米'], 1],
    [['ha', '公頃'], 10_000],
  ],
  hkd: [
    [['hk$m', 'hk$ m', 'hk$ million', 'hk$million', 'million', 'm', '百萬', '百萬元', '百萬港元'], 1e6],
    [['hk$bn', 'hk$ bn', 'hk$ billion', 'bn', 'billion', '十億', '十億元'], 1e9],
    [['億', '億元', '億港元'], 1e8],
    [['hk$', '$', '元', '港元'], 1],
  ],
  m: [
    [['km', '公里'], 1000],
    [['m', 'metres', '米'], 1],
  ],
  ratio: [[['%', 'percent', 'per cent'], 0.01]],
  score: [[['of 100', '分'], 1]],
  count: [[['parcels', 'sites', 'pieces', '幅', '個', '塊'], 1]],
  min: [[['min', 'minutes', '分鐘'], 1]],
  index: [[[], 1]],
  year: [[[], 1]],
}

const NUMBER = String.raw`\d[\d,]*(?:\.\d+)?`
const RANGE = new RegExp(String.raw`^(${NUMBER})\s*(?:-|–|—|~|to|至)\s*(${NUMBER})\s*(.*)$`, 'iu')
const ONE = new RegExp(
  String.raw`^(>=|≥|>|<=|≤|<|at least|not less than|at most|not more than|不少於|不多於)?\s*(hk\$|\$)?\s*(${NUMBER})\s*(.*)$`,
  'iu',
)
const MOST = new Set(['<=', '≤', '<', 'at most', 'not more than', '不多於'])

/**
 * The bounds that a cell writes: “8–12”, “≥ 8 ha”, “not more than 2 km”, or a number alone.
 *
 * Takes  the unit that the head of the column writes, which a unit in the cell goes before; which side a number alone is.
 * Gives  undefined where it is no number, or in a unit that the measure is not held in.
 */
export function boundsIn(text: string, headUnit: string, unit: Unit | 'floor', side: Side): Bounds | undefined {
  const trimmed = text.trim()
  const range = RANGE.exec(trimmed)
  if (range) {
    const each = eachOf(range[3]! || headUnit, unit)
    if (each === undefined) return undefined
    return { atLeast: inUnit(range[1]!, each), atMost: inUnit(range[2]!, each) }
  }
  const one = ONE.exec(trimmed)
  if (!one) return undefined
  const each = eachOf(`${one[2] ?? ''}${one[4]!}` || headUnit, unit)
  if (each === undefined) return undefined
  const mark = one[1]?.toLowerCase()
  const chosen: Side = mark === undefined ? side : MOST.has(mark) ? 'atMost' : 'atLeast'
  return { [chosen]: inUnit(one[3]!, each) }
}

/** A number without the dust of binary fractions. */
const inUnit = (digits: string, each: number): number =>
  Number((Number(digits.replaceAll(',', '')) * each).toPrecision(12))

function eachOf(written: string, unit: Unit | 'floor'): number | undefined {
  const wanted = written.trim().toLowerCase()
  if (wanted === '') return UNITS[unit][0]![1]
  return UNITS[unit].find(([words]) => words.includes(wanted))?.[1]
}
