import type { Feature, Point } from 'geojson'
import type { ParcelLayer } from '../../parcels/parcelLayer.ts'
import type { ParcelPaint } from '../../store/ports.ts'
import { insideOf } from './features.ts'
import { largestOfPieces } from './pieces.ts'

export interface LetterProperties {
  readonly letter: string
  /** 1 on the largest parcel of each piece: it carries the letter from afar. */
  readonly lead?: 1
  /** Larger parcels are placed first. */
  readonly rank: number
}

export interface Letters {
  /** Takes up what the plan says of these rows now; gives the rows whose plates that changes, leads included. */
  update(rows: Iterable<number>): ReadonlySet<number>
  /** The plate of a row, if it has one. */
  featureOf(row: number): Feature<Point, LetterProperties> | undefined
}

/**
 * The plates with the assignee's letter, one for each assigned row.
 *
 * Cost  whenever a letter changes, the pieces of all assigned rows anew; see `pieces.ts`.
 */
export function letters(layer: ParcelLayer, paintOf: (row: number) => ParcelPaint): Letters {
  const letterOf = new Map<number, string>()
  let leads = new Set<number>()

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
      if (touched.size === 0) return touched
      const before = leads
      leads = largestOfPieces(layer, letterOf)
      for (const row of before) if (!leads.has(row)) touched.add(row)
      for (const row of leads) if (!before.has(row)) touched.add(row)
      return touched
    },
    featureOf(row) {
      const letter = letterOf.get(row)
      if (letter === undefined) return undefined
      const rank = -Math.round(layer.siteAreaM2[row]!)
      return {
        type: 'Feature',
        id: row,
        properties: { letter, rank, ...(leads.has(row) ? { lead: 1 as const } : {}) },
        geometry: { type: 'Point', coordinates: insideOf(layer, row) },
      }
    },
  }
}
