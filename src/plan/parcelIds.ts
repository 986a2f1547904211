import type { ParcelId } from './types.ts'

/** Whether a parcel of that id is in the plan or ever was: a retired id is never given again. */
export type IsTaken = (id: ParcelId) => boolean

/**
 * Ids of the pieces of a parcel, as lots are carved: letters after a number, numbers after a letter.
 *
 * Gives  `STT-0101` → `STT-0101a`, `STT-0101b` …, after `z` `aa`; `STT-0101a` → `STT-0101a1`, `STT-0101a2` …
 */
export function pieceIds(parent: ParcelId, count: number, isTaken: IsTaken): readonly ParcelId[] {
  const suffix = /\d$/.test(parent) ? letters : String
  const ids: ParcelId[] = []
  for (let n = 1; ids.length < count; n++) {
    const id = `${parent}${suffix(n)}`
    if (!isTaken(id)) ids.push(id)
  }
  return ids
}

/** Id of merged parcels: the first one's with `+`, then `+2`, `+3` … where that is taken. */
export function mergedId(first: ParcelId, isTaken: IsTaken): ParcelId {
  for (let n = 1; ; n++) {
    const id = `${first}+${n === 1 ? '' : n}`
    if (!isTaken(id)) return id
  }
}

/** Id of a parcel drawn on free ground: `NEW-1`, `NEW-2` … */
export function drawnId(isTaken: IsTaken): ParcelId {
  for (let n = 1; ; n++) if (!isTaken(`NEW-${n}`)) return `NEW-${n}`
}

/** 1 → a, 26 → z, 27 → aa. */
function letters(n: number): string {
  const rest = Math.floor((n - 1) / 26)
  return (rest > 0 ? letters(rest) : '') + String.fromCharCode(97 + ((n - 1) % 26))
}
