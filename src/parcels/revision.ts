import type { ParcelLayer } from './parcelLayer.ts'

/** A parcel whose site area is another one in the revised file, m². */
export interface Resized {
  readonly id: string
  readonly fromM2: number
  readonly toM2: number
}

/** What a revised file changes of the parcels that are open, by their ids. */
export interface Revision {
  readonly kept: number
  readonly added: readonly string[]
  readonly gone: readonly string[]
  /** By how much each changes, the greatest first. */
  readonly resized: readonly Resized[]
  /** As large as before, in another place. */
  readonly moved: readonly string[]
  readonly fromM2: number
  readonly toM2: number
}

/** A square metre: coordinates rounded in a file move an area by less. */
const SAME_AREA_M2 = 1
/** A metre: likewise for where a parcel lies. */
const SAME_PLACE_M = 1

/**
 * Compares the parcels that are open with those of another file.
 *
 * Gives  undefined where fewer than half of either have an id of the other: it is other land, not a revision.
 */
export function revisionOf(before: ParcelLayer, after: ParcelLayer): Revision | undefined {
  const rowOf = new Map(before.ids.map((id, row) => [id, row]))
  const now = new Set(after.ids)
  const added: string[] = []
  const resized: Resized[] = []
  const moved: string[] = []
  for (const [row, id] of after.ids.entries()) {
    const was = rowOf.get(id)
    if (was === undefined) added.push(id)
    else {
      const [fromM2, toM2] = [before.siteAreaM2[was]!, after.siteAreaM2[row]!]
      if (Math.abs(toM2 - fromM2) > SAME_AREA_M2) resized.push({ id, fromM2, toM2 })
      else if (isElsewhere(before, was, after, row)) moved.push(id)
    }
  }
  const kept = after.rows - added.length
  if (kept * 2 < after.rows || kept * 2 < before.rows || kept === 0) return undefined
  return {
    kept,
    added,
    gone: before.ids.filter((id) => !now.has(id)),
    resized: resized.sort((a, b) => Math.abs(b.toM2 - b.fromM2) - Math.abs(a.toM2 - a.fromM2)),
    moved,
    fromM2: sum(before.siteAreaM2),
    toM2: sum(after.siteAreaM2),
  }
}

/** Whether any side of the bounding box has moved. */
function isElsewhere(before: ParcelLayer, was: number, after: ParcelLayer, row: number): boolean {
  for (let side = 0; side < 4; side++)
    if (Math.abs(after.boxes[row * 4 + side]! - before.boxes[was * 4 + side]!) > SAME_PLACE_M) return true
  return false
}

const sum = (areas: Float64Array): number => areas.reduce((all, area) => all + area, 0)
