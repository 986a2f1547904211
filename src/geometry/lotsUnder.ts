import { gridBoxes } from './boxes.ts'
import { boxIndex } from './boxIndex.ts'
import { coveredArea } from './coveredArea.ts'
import { intersectionArea } from './intersectionArea.ts'
import { findOverlaps } from './overlaps.ts'
import type { Shapes } from './shapes.ts'
import { concatShapes } from './takeRows.ts'

/** A lot that shares less with a parcel is a matter of drawing, not under it. */
const LEAST_M2 = 1

/** Outlines of lots with the class of each. */
export interface ClassedLots {
  readonly shapes: Shapes
  readonly siteAreaM2: Float64Array
  /** Index of each lot's class. */
  readonly classOf: Uint32Array
  readonly classes: readonly { readonly private: boolean }[]
}

/** Lots under every row, by class: `row × classes + class`. */
export interface LotsUnder {
  readonly classes: number
  readonly counts: Uint32Array
  /** Area of the lots inside the row, m²; where lots overlap each other it is counted for each. */
  readonly areasM2: Float64Array
  /** Land of the row under at least one private lot, m²: counted once. */
  readonly privateM2: Float64Array
  /** Which lots lie under a row: `lots` from `starts[row]` to before `starts[row + 1]`. A lot may lie under several rows. */
  readonly starts: Uint32Array
  readonly lots: Uint32Array
  /** Lots left out because their outline crosses itself. */
  readonly skipped: readonly number[]
}

/**
 * Lots under parcels.
 *
 * Takes  rows whose outlines do not cross themselves; holes out, parts added; lots that cross themselves are `skipped`.
 * Gives  counts and areas by class, and the private land of each row, on the HK1980 Grid.
 * Error  1e-6 m² a pair.
 * Cost   pairs whose boxes meet: 0.2 s for 900 parcels and 2,600 lots.
 */
export function lotsUnder(
  parcels: Shapes,
  lots: ClassedLots,
  onProgress?: (done: number, total: number) => void,
): LotsUnder {
  const { classOf, classes } = lots
  const width = classes.length
  const counts = new Uint32Array(parcels.rows * width)
  const areasM2 = new Float64Array(parcels.rows * width)
  const privateM2 = new Float64Array(parcels.rows)
  const starts = new Uint32Array(parcels.rows + 1)
  const under: number[] = []
  const among = findOverlaps(lots)
  const skipped = new Set(among.skipped)
  const doubled = new Set(among.pairs.map(({ a, b }) => `${a} ${b}`))
  const all = concatShapes([parcels, lots.shapes])
  const index = boxIndex(gridBoxes(lots.shapes))
  const boxes = gridBoxes(parcels)
  for (let row = 0; row < parcels.rows; row++) {
    const [west, south, east, north] = boxes.subarray(row * 4, row * 4 + 4) as unknown as [
      number,
      number,
      number,
      number,
    ]
    const owned: number[] = []
    let ownedM2 = 0
    for (const lot of index.search(west, south, east, north)) {
      if (skipped.has(lot)) continue
      const areaM2 = intersectionArea(all, row, parcels.rows + lot)
      if (areaM2 < LEAST_M2) continue
      under.push(lot)
      const kind = classOf[lot]!
      counts[row * width + kind]!++
      areasM2[row * width + kind]! += areaM2
      if (!classes[kind]!.private) continue
      owned.push(lot)
      ownedM2 += areaM2
    }
    const overlap = owned.some((a, i) => owned.slice(i + 1).some((b) => doubled.has(`${a} ${b}`)))
    privateM2[row] = overlap
      ? coveredArea(
          all,
          row,
          owned.map((lot) => parcels.rows + lot),
        )
      : ownedM2
    starts[row + 1] = under.length
    if (row % 64 === 0) onProgress?.(row, parcels.rows)
  }
  return { classes: width, counts, areasM2, privateM2, starts, lots: Uint32Array.from(under), skipped: [...skipped] }
}
