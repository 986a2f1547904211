import { leastDistance } from '../geometry/distance.ts'
import { plainText } from '../lib/plainText.ts'
import type { ParcelLayer, TextField } from '../parcels/parcelLayer.ts'
import { landStatusAt, liveRows, numberAt, textAt } from '../parcels/parcelLayer.ts'
import { isAssigned } from '../plan/assignment.ts'
import type { ParcelId } from '../plan/types.ts'
import { costTotal, parcelCost } from './costEstimate.ts'
import { knownValue } from './figure.ts'
import { grossFloorArea } from './floorArea.ts'
import type { ParcelContext } from './parcelContext.ts'
import { landUseOf } from './plannedUse.ts'
import { parcelScore } from './proximity.ts'

/** What a parcel is one of; an empty value stands for "not stated" or "none". */
export const CHOICES = [
  'landUse',
  'zone',
  'ground',
  'tenure',
  'status',
  'area',
  'planningArea',
  'assignee',
  'bundle',
] as const
export type Choice = (typeof CHOICES)[number]

/** What of a parcel can be compared; areas in m², money in HK$, distances in metres. */
export const QUANTITIES = [
  'siteArea',
  'plotRatio',
  'gfa',
  'cost',
  'distance',
  'score',
  'availableFrom',
  'phaseYear',
] as const
export type QuantityOf = (typeof QUANTITIES)[number]

/** One condition of a rule. One that is not filled in yet (no value, no text) is passed over. */
export type Condition =
  | { readonly of: Choice; readonly test: 'is' | 'is-not'; readonly values: readonly string[] }
  | {
      readonly of: QuantityOf
      readonly test: 'at-least' | 'at-most'
      readonly value?: number
      /** For a distance: to this University Town site; to the nearest where it is left out. */
      readonly site?: string
    }
  | { readonly of: 'name'; readonly test: 'contains' | 'contains-not'; readonly text: string }
  | { readonly of: 'assigned' | 'locked'; readonly test: 'yes' | 'no' }
  /** Edge to edge, no further than so many metres from one of these parcels. */
  | { readonly of: 'near'; readonly test: 'at-most'; readonly value?: number; readonly parcels: readonly ParcelId[] }

/** A rule that picks parcels: data alone, so that it can be kept, said and tried again. */
export interface ParcelRule {
  readonly join: 'all' | 'any'
  readonly conditions: readonly Condition[]
}

/** Whether a condition says anything yet. */
export function isFilled(condition: Condition): boolean {
  if ('values' in condition) return condition.values.length > 0
  if ('text' in condition) return plainText(condition.text) !== ''
  if (condition.of === 'assigned' || condition.of === 'locked') return true
  const { value } = condition as { readonly value?: number }
  if (value === undefined || !Number.isFinite(value)) return false
  return condition.of !== 'near' || condition.parcels.length > 0
}

/**
 * Rows that a rule picks, ascending.
 *
 * Gives  none for a rule that says nothing. What a parcel does not state is neither at least nor at most anything; it is
 *        "not" any named value.
 * Cost   cheap conditions are asked first; 100,000 parcels by land use, area and distance in about 10 ms, by cost in
 *        about 200 ms.
 */
export function rowsByRule(rule: ParcelRule, context: ParcelContext): readonly number[] {
  const tests = rule.conditions
    .filter(isFilled)
    .sort((a, b) => effortOf(a) - effortOf(b))
    .map((condition) => testOf(condition, context))
  if (tests.length === 0) return []
  const rows: number[] = []
  for (const row of liveRows(context.basis.layer)) {
    if (rule.join === 'all' ? tests.every((holds) => holds(row)) : tests.some((holds) => holds(row))) rows.push(row)
  }
  return rows
}

const effortOf = ({ of }: Condition): number => ({ name: 1, gfa: 2, score: 2, cost: 3, near: 4 })[of as string] ?? 0

type Test = (row: number) => boolean

function testOf(condition: Condition, context: ParcelContext): Test {
  if ('values' in condition) return choiceTest(condition.of, condition.values, condition.test === 'is', context)
  if ('text' in condition) return nameTest(condition.text, condition.test === 'contains', context.basis.layer)
  switch (condition.of) {
    case 'assigned':
      return (row) => isAssigned(context.assignmentOf(row)) === (condition.test === 'yes')
    case 'locked':
      return (row) => context.isLocked(row) === (condition.test === 'yes')
    case 'near':
      return nearTest(context.basis.layer, condition.parcels, condition.value ?? 0)
    default: {
      const limit = condition.value ?? 0
      const quantity = quantityOf(condition.of, condition.site, context)
      return condition.test === 'at-least'
        ? (row) => (quantity(row) ?? Number.NEGATIVE_INFINITY) >= limit
        : (row) => (quantity(row) ?? Number.POSITIVE_INFINITY) <= limit
    }
  }
}

const COLUMN_OF: Partial<Record<Choice, TextField>> = {
  zone: 'zone',
  ground: 'ground',
  tenure: 'tenure',
  area: 'area_id',
  planningArea: 'planning_area',
}

function choiceTest(of: Choice, values: readonly string[], wanted: boolean, context: ParcelContext): Test {
  const named = new Set(values)
  const { layer } = context.basis
  const column = COLUMN_OF[of]
  if (column) {
    // a column has few different texts: each is asked once
    const { codes, values: texts } = layer.texts[column]
    const holds = texts.map((text) => named.has(text ?? '') === wanted)
    return (row) => holds[codes[row]!]!
  }
  if (of === 'landUse')
    return (row) => named.has(landUseOf(context.basis, row, context.assignmentOf(row)) ?? '') === wanted
  if (of === 'status') return (row) => named.has(landStatusAt(layer, row)) === wanted
  if (of === 'bundle') return (row) => named.has(context.bundleOf(row) ?? '') === wanted
  return (row) => {
    const shares = context.assignmentOf(row)?.shares ?? []
    const isOne = shares.length === 0 ? named.has('') : shares.some(({ assignee }) => named.has(assignee))
    return isOne === wanted
  }
}

/** The values a choice has in this land, with how many parcels have each; most first. */
export function valuesOf(of: Choice, context: ParcelContext): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  const count = (value: string) => counts.set(value, (counts.get(value) ?? 0) + 1)
  const { layer } = context.basis
  const column = COLUMN_OF[of]
  for (const row of liveRows(layer)) {
    if (column) count(textAt(layer, column, row) ?? '')
    else if (of === 'landUse') count(landUseOf(context.basis, row, context.assignmentOf(row)) ?? '')
    else if (of === 'status') count(landStatusAt(layer, row))
    else if (of === 'bundle') count(context.bundleOf(row) ?? '')
    else {
      const shares = context.assignmentOf(row)?.shares ?? []
      if (shares.length === 0) count('')
      for (const { assignee } of shares) count(assignee)
    }
  }
  return new Map([...counts].sort(([, a], [, b]) => b - a))
}

function quantityOf(
  of: QuantityOf,
  site: string | undefined,
  { basis, assignmentOf }: ParcelContext,
): (row: number) => number | undefined {
  const { layer, sites } = basis
  switch (of) {
    case 'siteArea':
      return (row) => layer.siteAreaM2[row]
    case 'plotRatio':
      return (row) => {
        const domestic = numberAt(layer, 'plot_ratio_domestic', row)
        const other = numberAt(layer, 'plot_ratio_non_domestic', row)
        return domestic === undefined && other === undefined ? undefined : (domestic ?? 0) + (other ?? 0)
      }
    case 'gfa':
      return (row) => knownValue(grossFloorArea(basis, row))
    case 'cost':
      return (row) => costTotal(parcelCost(basis, row, assignmentOf(row)).cents).likely
    case 'score':
      return (row) => knownValue(parcelScore(basis, row))
    case 'availableFrom':
      return (row) => numberAt(layer, 'available_from', row)
    case 'phaseYear':
      return (row) => assignmentOf(row)?.phaseYear
    case 'distance': {
      const at = sites.flatMap(({ id }, i) => (site === undefined || site === id ? [i] : []))
      return (row) => {
        const distances = at.map((i) => layer.siteDistancesM[row * sites.length + i]!)
        return distances.length === 0 ? undefined : Math.min(...distances)
      }
    }
  }
}

function nearTest(layer: ParcelLayer, parcels: readonly ParcelId[], metres: number): Test {
  const named = new Set(parcels)
  const from = liveRows(layer).filter((row) => named.has(layer.ids[row]!))
  const { boxes, shapes } = layer
  return (row) =>
    from.some((other) => {
      if (other === row) return true
      const dx = Math.max(0, boxes[row * 4]! - boxes[other * 4 + 2]!, boxes[other * 4]! - boxes[row * 4 + 2]!)
      const dy = Math.max(0, boxes[row * 4 + 1]! - boxes[other * 4 + 3]!, boxes[other * 4 + 1]! - boxes[row * 4 + 3]!)
      return Math.hypot(dx, dy) <= metres && leastDistance(shapes, row, shapes, other) <= metres
    })
}

function nameTest(text: string, wanted: boolean, layer: ParcelLayer): Test {
  const part = plainText(text)
  return (row) => {
    const texts = [layer.ids[row]!, ...NAMES.flatMap((field) => textAt(layer, field, row) ?? [])]
    return texts.some((one) => plainText(one).includes(part)) === wanted
  }
}

const NAMES = ['reference', 'name_en', 'name_zh'] as const
