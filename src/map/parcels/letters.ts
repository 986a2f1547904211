import type { Feature, Point } from 'geojson'
import type { ParcelLayer } from '../../parcels/parcelLayer.ts'
import type { ParcelPaint } from '../../store/ports.ts'
import { insideOf } from './features.ts'

export interface LetterProperties {
  readonly letter: string
  /** Lower is placed first: the largest parcel of each letter, then by area. */
  readonly rank: number
}

/** What changes in the source of letter plates; the shape is MapLibre's `GeoJSONSourceDiff`. */
export interface LetterChange {
  readonly remove: number[]
  readonly add: Feature<Point, LetterProperties>[]
}

export interface Letters {
  /** What these rows change, or undefined where they change no letter. */
  update(rows: Iterable<number>): LetterChange | undefined
}

/**
 * The plates with the assignee's letter, one for each assigned row; collisions leave the largest standing.
 *
 * Cost  a pass over the assigned rows whenever a letter gains or loses its largest parcel.
 */
export function letters(layer: ParcelLayer, paintOf: (row: number) => ParcelPaint): Letters {
  const letterOf = new Map<number, string>()
  let largestOf = new Map<string, number>()

  return {
    update(rows) {
      const touched = new Set<number>()
      for (const row of rows) {
        const { status, letter } = paintOf(row)
        const now = status === 'assigned' ? letter : undefined
        if (now === letterOf.get(row)) continue
        if (now === undefined) letterOf.delete(row)
        else letterOf.set(row, now)
        touched.add(row)
      }
      if (touched.size === 0) return undefined
      const before = largestOf
      largestOf = largestByLetter(layer, letterOf)
      for (const letter of new Set([...before.keys(), ...largestOf.keys()])) {
        if (before.get(letter) === largestOf.get(letter)) continue
        for (const row of [before.get(letter), largestOf.get(letter)]) if (row !== undefined) touched.add(row)
      }
      return { remove: [...touched], add: [...touched].flatMap((row) => plate(layer, letterOf, largestOf, row)) }
    },
  }
}

function largestByLetter(layer: ParcelLayer, letterOf: ReadonlyMap<number, string>): Map<string, number> {
  const largest = new Map<string, number>()
  for (const [row, letter] of letterOf) {
    const best = largest.get(letter)
    if (best === undefined || layer.siteAreaM2[row]! > layer.siteAreaM2[best]!) largest.set(letter, row)
  }
  return largest
}

function plate(
  layer: ParcelLayer,
  letterOf: ReadonlyMap<number, string>,
  largestOf: ReadonlyMap<string, number>,
  row: number,
): Feature<Point, LetterProperties>[] {
  const letter = letterOf.get(row)
  if (letter === undefined) return []
  const first = largestOf.get(letter) === row ? FIRST : 0
  return [
    {
      type: 'Feature',
      id: row,
      properties: { letter, rank: -Math.round(layer.siteAreaM2[row]!) - first },
      geometry: { type: 'Point', coordinates: insideOf(layer, row) },
    },
  ]
}

/** More square metres than any parcel has. */
const FIRST = 1e12
