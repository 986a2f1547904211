import { type Message, message } from '../lib/message.ts'
import type { Brief } from '../plan/types.ts'
import { type Held, heldArea } from './holdings.ts'

const M2_PER_HA = 10_000

/** One wish of a brief that what is given does not meet, in words, with the rows it is about. */
export interface BriefGap {
  readonly wish: 'area' | 'floor' | 'distance' | 'year'
  readonly words: Message
  readonly rows: readonly number[]
  /** The distance alone cannot tell, because both shapes are only so accurate. */
  readonly unsure?: true
}

/**
 * Wanted against given: what falls short, in words.
 *
 * Takes   a brief, and what its assignee holds (nothing is short of every wish that has a size).
 * Gives   area and floor against the least wanted; the furthest parcel against the furthest wanted, by its nearest
 *         University Town site; the years of the land against the year it is wanted by. A wish that cannot be judged,
 *         because no parcel has the figure, gives no gap.
 * Source  MODEL, The plan: Assignee.
 */
export function briefGaps(brief: Brief | undefined, holding: readonly Held[]): readonly BriefGap[] {
  if (!brief) return []
  return [
    areaGap(brief, holding),
    floorGap(brief, holding),
    distanceGap(brief, holding),
    yearGap(brief, holding),
  ].filter((gap) => gap !== undefined)
}

function areaGap({ haFrom, haTo }: Brief, holding: readonly Held[]): BriefGap | undefined {
  const wanted = (haFrom ?? haTo ?? 0) * M2_PER_HA
  const given = heldArea(holding)
  // half a square metre is no shortfall
  if (given >= wanted - 0.5) return undefined
  const params = { short: { m2: wanted - given }, wanted: { m2: wanted } }
  return { wish: 'area', words: message('brief.areaShort', params), rows: rowsOf(holding) }
}

/**
 * By how much the land given is more than the most that is wanted, in words: no shortfall, so no gap; undefined where it
 * is not, or where no most is wanted.
 */
export function areaOver({ haTo }: Brief, givenM2: number): Message | undefined {
  if (haTo === undefined || givenM2 <= haTo * M2_PER_HA + 0.5) return undefined
  const wanted = haTo * M2_PER_HA
  return message('brief.areaOver', { over: { m2: givenM2 - wanted }, wanted: { m2: wanted } })
}

function floorGap({ gfaM2: wanted }: Brief, holding: readonly Held[]): BriefGap | undefined {
  if (wanted === undefined) return undefined
  const known = holding.filter((held) => held.gfaM2 !== undefined)
  if (holding.length > 0 && known.length === 0) return undefined
  const given = known.reduce((sum, held) => sum + held.gfaM2!, 0)
  if (given >= wanted - 0.5) return undefined
  const params = { short: { floorM2: wanted - given }, wanted: { floorM2: wanted } }
  return { wish: 'floor', words: message('brief.floorShort', params), rows: rowsOf(holding) }
}

function distanceGap({ furthestM: limit }: Brief, holding: readonly Held[]): BriefGap | undefined {
  if (limit === undefined) return undefined
  const over = holding.filter((held) => held.nearest && held.nearest.distanceM > limit)
  if (over.length === 0) return undefined
  const { distanceM, accuracyM } = over
    .map((held) => held.nearest!)
    .reduce((a, b) => (b.distanceM > a.distanceM ? b : a))
  const unsure = distanceM - accuracyM <= limit
  const params = { distance: { metres: distanceM }, wanted: { metres: limit }, accuracy: { metres: accuracyM } }
  return {
    wish: 'distance',
    words: message(unsure ? 'brief.perhapsTooFar' : 'brief.tooFar', params),
    rows: rowsOf(over),
    ...(unsure ? { unsure } : {}),
  }
}

function yearGap({ byYear }: Brief, holding: readonly Held[]): BriefGap | undefined {
  if (byYear === undefined) return undefined
  const dated = holding.filter((held) => held.year !== undefined)
  const late = dated.filter((held) => held.year! > byYear)
  if (late.length === 0) return undefined
  const years = late.map((held) => held.year!)
  const all = late.length === dated.length
  const words = all
    ? message('brief.late', { year: Math.min(...years), wanted: byYear })
    : message('brief.partLate', { area: { m2: heldArea(late) }, year: Math.min(...years), wanted: byYear })
  return { wish: 'year', words, rows: rowsOf(late) }
}

const rowsOf = (holding: readonly Held[]): readonly number[] => holding.map((held) => held.row)
