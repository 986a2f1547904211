import { movedCorner } from '../geometry/corners.ts'
import { toGrid, toLonLat } from '../geometry/hk1980.ts'
import { mergeRows, trim } from '../geometry/mergeRows.ts'
import { type Parts, type Position, partsArea, partsOf, shapesOfParts } from '../geometry/parts.ts'
import type { Shapes } from '../geometry/shapes.ts'
import { splitByLine, withCorners } from '../geometry/splitByLine.ts'
import { invalidity } from '../geometry/validity.ts'
import { type Message, message } from '../lib/message.ts'
import { ok, type Result, refuse } from '../lib/result.ts'
import type { DrawnParcel } from './measureShapes.ts'

type Geometry = DrawnParcel['geometry']
/** Longitude and latitude in WGS84 degrees. */
export type LonLat = readonly [number, number]

/** What is asked of some parcels: the rows named, among all that lie near. */
export type ShapeRequest = {
  readonly shapes: Shapes
  readonly subjects: readonly number[]
  /** What the rows are called, for what is refused; where it is not said, their numbers. */
  readonly names?: readonly string[]
} & (
  | { readonly verb: 'split'; readonly line: readonly LonLat[] }
  | { readonly verb: 'merge'; readonly apart?: boolean }
  | { readonly verb: 'trim' }
  | { readonly verb: 'draw' | 'hole'; readonly ring: readonly LonLat[]; readonly trims: boolean }
  | { readonly verb: 'reshape'; readonly moves: readonly Move[]; readonly trims?: boolean }
)

/** A corner that goes somewhere else; goes away (no `to`); or comes new on the edge between two (no `from`). */
export type Move =
  | { readonly from: LonLat; readonly to?: LonLat }
  | { readonly between: readonly [LonLat, LonLat]; readonly to: LonLat }

/** What becomes of them, in WGS84 degrees. */
export interface ShapeAnswer {
  /** New parcels, each with the subject it comes from (the first, where from several). */
  readonly pieces: readonly { readonly subject: number; readonly geometry: Geometry; readonly areaM2: number }[]
  /** Rows that stay themselves with another outline; `land` where their area changes, not only their corners. */
  readonly reshaped: readonly { readonly row: number; readonly geometry: Geometry; readonly land: boolean }[]
  /** Land that was drawn and left out, because others hold it. */
  readonly trimmedM2?: number
  /** Slivers between merged parcels that were filled. */
  readonly filledM2?: number
}

/** Filled slivers are said from this area on: what totals show to 0.01 m². */
const FILLED_M2 = 0.01

/** A piece smaller than this is no parcel but a slip of the hand. */
const LEAST_M2 = 1

/**
 * Splits, merges, draws or reshapes parcels on the HK1980 Grid.
 *
 * Gives   outlines in degrees: corners that were there keep their very numbers, new ones are the same in all parcels.
 * Refuses `refusal.split`, `refusal.splitSliver`, `refusal.mergeApart`, `refusal.shapeOverlap`, `refusal.shapeNothing`,
 *         `refusal.shapeUnsound`.
 */
export function editShapes(request: ShapeRequest): Result<ShapeAnswer, Message> {
  const land = Array.from({ length: request.shapes.rows }, (_, row) => partsOf(request.shapes, row))
  const back = toDegrees(request.shapes)
  switch (request.verb) {
    case 'split':
      return split(land, request.subjects, request.line.map(onGrid), back)
    case 'merge':
      return merge(land, request.subjects, request.apart ?? false, back)
    case 'trim':
      return trimmed(land, request.subjects[0]!, back)
    case 'draw':
      return draw(land, request.ring.map(onGrid), request.trims, back, named(request.names))
    case 'hole':
      return cutHole(land, request.subjects[0]!, request.ring.map(onGrid), back)
    case 'reshape':
      return reshape(land, request.subjects[0]!, request, back, named(request.names))
  }
}

type Back = (parts: Parts) => Geometry

function split(
  land: readonly Parts[],
  subjects: readonly number[],
  line: readonly Position[],
  back: Back,
): Result<ShapeAnswer, Message> {
  const now = [...land]
  const cornered = new Set<number>()
  const pieces: { subject: number; parts: Parts }[] = []
  for (const subject of subjects) {
    const others = now.map((_, row) => row).filter((row) => row !== subject)
    const found = splitByLine(now[subject]!, line, [
      ...others.map((row) => now[row]!),
      ...pieces.map(({ parts }) => parts),
    ])
    if (!found) continue
    found.neighbours.forEach((parts, i) => {
      if (!parts) return
      const row = others[i]
      if (row === undefined) pieces[i - others.length]!.parts = parts
      else {
        now[row] = parts
        cornered.add(row)
      }
    })
    for (const parts of found.pieces) pieces.push({ subject, parts })
  }
  if (pieces.length === 0) return refuse(message('refusal.split'))
  const least = Math.min(...pieces.map(({ parts }) => partsArea(parts)))
  if (least < LEAST_M2) return refuse(message('refusal.splitSliver', { area: { m2: least } }))
  for (const { subject } of pieces) cornered.delete(subject)
  return ok({
    pieces: pieces.map(({ subject, parts }) => ({ subject, geometry: back(parts), areaM2: partsArea(parts) })),
    reshaped: [...cornered].map((row) => ({ row, geometry: back(now[row]!), land: false })),
  })
}

function merge(
  land: readonly Parts[],
  subjects: readonly number[],
  apart: boolean,
  back: Back,
): Result<ShapeAnswer, Message> {
  const merged = mergeRows(
    subjects.map((row) => land[row]!),
    { apart },
  )
  if (!merged) return refuse(message('refusal.mergeApart'))
  const { parts, filledM2 } = merged
  return ok({
    pieces: [{ subject: subjects[0]!, geometry: back(parts), areaM2: partsArea(parts) }],
    reshaped: [],
    // less than the square centimetre is rounding
    ...(filledM2 >= FILLED_M2 ? { filledM2 } : {}),
  })
}

function draw(
  land: readonly Parts[],
  open: readonly Position[],
  trims: boolean,
  back: Back,
  nameOf: NameOf,
): Result<ShapeAnswer, Message> {
  const drawn: Parts = [[[...open, open[0]!]]]
  if (isUnsound(drawn)) return refuse(message('refusal.shapeUnsound'))
  const { overlapM2, rest } = trim(drawn, land)
  if (overlapM2 >= LEAST_M2 && !trims) return refuse(overlapRefusal(drawn, land, overlapM2, nameOf))
  // Also without an overlap worth telling: edges that run along a neighbour's take its corners.
  if (rest.length === 0 || partsArea(rest) < LEAST_M2) return refuse(message('refusal.shapeNothing'))
  const corners = rest.flat(2)
  return ok({
    ...(overlapM2 >= LEAST_M2 ? { trimmedM2: overlapM2 } : {}),
    pieces: [{ subject: -1, geometry: back(rest), areaM2: partsArea(rest) }],
    reshaped: land.flatMap((parts, row) => {
      const next = withCorners(parts, corners)
      return next ? [{ row, geometry: back(next), land: false }] : []
    }),
  })
}

function cutHole(
  land: readonly Parts[],
  subject: number,
  open: readonly Position[],
  back: Back,
): Result<ShapeAnswer, Message> {
  const hole: Parts = [[[...open, open[0]!]]]
  if (isUnsound(hole)) return refuse(message('refusal.shapeUnsound'))
  const { overlapM2, rest } = trim(land[subject]!, [hole])
  if (overlapM2 < LEAST_M2 || partsArea(rest) < LEAST_M2) return refuse(message('refusal.nothingToChange'))
  return ok({ pieces: [], reshaped: [{ row: subject, geometry: back(rest), land: true }] })
}

/** A parcel without the land that others hold too; those get the corners at which it now meets them. */
function trimmed(land: readonly Parts[], subject: number, back: Back): Result<ShapeAnswer, Message> {
  const { overlapM2, rest } = trim(
    land[subject]!,
    land.filter((_, row) => row !== subject),
  )
  if (overlapM2 < FILLED_M2) return refuse(message('refusal.noOverlap'))
  if (rest.length === 0 || partsArea(rest) < LEAST_M2) return refuse(message('refusal.shapeNothing'))
  const corners = rest.flat(2)
  return ok({
    pieces: [],
    trimmedM2: overlapM2,
    reshaped: [
      { row: subject, geometry: back(rest), land: true },
      ...land.flatMap((parts, row) => {
        const next = row === subject ? undefined : withCorners(parts, corners)
        return next ? [{ row, geometry: back(next), land: false }] : []
      }),
    ],
  })
}

/** Moves corners in every parcel that has them, so that neighbours stay neighbours. */
function reshape(
  land: readonly Parts[],
  subject: number,
  { moves, trims = false }: { readonly moves: readonly Move[]; readonly trims?: boolean },
  back: Back,
  nameOf: NameOf,
): Result<ShapeAnswer, Message> {
  let now = [...land]
  for (const move of moves) {
    const to = move.to && onGrid(move.to)
    let from: Position
    if ('from' in move) from = onGrid(move.from)
    else {
      const [[ax, ay], [bx, by]] = [onGrid(move.between[0]), onGrid(move.between[1])]
      from = [(ax + bx) / 2, (ay + by) / 2]
      now = now.map((parts) => withCorners(parts, [from]) ?? parts)
    }
    now = now.map((parts) => movedCorner(parts, from, to))
  }
  let reshaped = now.flatMap((parts, row) => (parts === land[row] ? [] : [{ row, parts }]))
  if (reshaped.length === 0) return refuse(message('refusal.nothingToChange'))
  if (reshaped.some(({ parts }) => isUnsound(parts))) return refuse(message('refusal.shapeUnsound'))
  const others = now.filter((_, row) => row !== subject)
  const { overlapM2, rest } = trim(now[subject]!, others)
  const before = trim(
    land[subject]!,
    land.filter((_, row) => row !== subject),
  )
  const added = overlapM2 - before.overlapM2
  if (added >= LEAST_M2 && !trims) return refuse(overlapRefusal(now[subject]!, now, added, nameOf, subject))
  if (added >= LEAST_M2) {
    if (rest.length === 0 || partsArea(rest) < LEAST_M2) return refuse(message('refusal.shapeNothing'))
    reshaped = reshaped.map((one) => (one.row === subject ? { row: subject, parts: rest } : one))
    // neighbours get the corners at which their edge was met
    const corners = rest.flat(2)
    now.forEach((parts, row) => {
      const next = row === subject ? undefined : withCorners(parts, corners)
      if (next) reshaped = [...reshaped.filter((one) => one.row !== row), { row, parts: next }]
    })
  }
  return ok({
    pieces: [],
    ...(added >= LEAST_M2 ? { trimmedM2: added } : {}),
    reshaped: reshaped.map(({ row, parts }) => ({ row, geometry: back(parts), land: true })),
  })
}

type NameOf = (row: number) => string

const named =
  (names: readonly string[] | undefined): NameOf =>
  (row) =>
    names?.[row] ?? String(row)

/** How much of a shape lies in others, and in which: those with most of it first. */
function overlapRefusal(
  shape: Parts,
  land: readonly Parts[],
  areaM2: number,
  nameOf: NameOf,
  subject?: number,
): Message {
  const shared = land
    .map((parts, row) => ({ row, m2: row === subject ? 0 : trim(shape, [parts]).overlapM2 }))
    .filter(({ m2 }) => m2 >= LEAST_M2)
    .sort((a, b) => b.m2 - a.m2)
  return message('refusal.shapeOverlap', {
    area: { m2: areaM2 },
    parcels: shared.slice(0, NAMED).map(({ row }) => nameOf(row)),
  })
}

/** So many neighbours are named: a sentence is no list. */
const NAMED = 3

function isUnsound(parts: Parts): boolean {
  if (parts.some((part) => part.some((ring) => ring.length < 4))) return true
  return invalidity(shapesOfParts([parts]), 0) !== undefined
}

const onGrid = ([lon, lat]: LonLat): Position => toGrid(lon, lat)

/** The way back to degrees: corners that came with the shapes get the numbers they came with. */
function toDegrees({ grid, lonLat }: Shapes): Back {
  const known = new Map<string, LonLat>()
  for (let i = 0; i < grid.length; i += 2) known.set(`${grid[i]} ${grid[i + 1]}`, [lonLat[i]!, lonLat[i + 1]!])
  const degrees = ([x, y]: Position): LonLat => {
    const key = `${x} ${y}`
    const found = known.get(key) ?? toLonLat(x, y)
    known.set(key, found)
    return found
  }
  return (parts) => {
    const coordinates = parts.map((part) => part.map((ring) => ring.map(degrees)))
    return coordinates.length === 1
      ? { type: 'Polygon', coordinates: coordinates[0]! }
      : { type: 'MultiPolygon', coordinates }
  }
}
