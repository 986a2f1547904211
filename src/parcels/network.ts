import { distanceToLine } from '../geometry/distance.ts'
import type { Shapes } from '../geometry/shapes.ts'
import type { LocalText } from '../lib/message.ts'

export type NetworkKind = 'rail' | 'station' | 'highway' | 'road' | 'boundary-control-point' | 'university'

/** A railway, station, expressway, road, boundary control point or university, as the measures need it. */
export interface NetworkFeature {
  readonly id: string
  readonly kind: NetworkKind
  readonly name: LocalText
  readonly status: 'existing' | 'under construction' | 'planned'
  /** The year it is expected to open, where a source gives one. */
  readonly openingYear?: number
  /** Main services run along it: what `trunk_m` is counted to. */
  readonly trunk: boolean
  readonly underground: boolean
  readonly accuracyM: number
  readonly source: string
  readonly asOf: string
}

/**
 * The transport network, row by row the same in both lists.
 *
 * A line is one open ring of `shapes`, a point a ring of two equal vertices: read them by `distanceToLine`, never by
 * what is meant for polygons.
 */
export interface Network {
  readonly features: readonly NetworkFeature[]
  readonly shapes: Shapes
}

export const NO_NETWORK: Network = {
  features: [],
  shapes: {
    rows: 0,
    lonLat: new Float64Array(),
    grid: new Float64Array(),
    ringEnd: new Uint32Array(),
    partEnd: new Uint32Array(),
    shapeEnd: new Uint32Array(),
  },
}

/**
 * Whether a feature is there in a year; without a year all are.
 *
 * Gives  of what is not yet built, false where no opening year is known: nobody can count on it.
 */
export const isOpenBy = ({ status, openingYear }: NetworkFeature, year: number | undefined): boolean =>
  year === undefined || (openingYear === undefined ? status === 'existing' : openingYear <= year)

/** A feature of the network with its place in the list. */
export interface NetworkRow {
  readonly row: number
  readonly feature: NetworkFeature
}

/** Features of the network that a test takes, with their rows. */
export const networkRows = (
  { features }: Network,
  takes: (feature: NetworkFeature) => boolean,
): readonly NetworkRow[] => features.flatMap((feature, row) => (takes(feature) ? [{ row, feature }] : []))

/**
 * The nearest of some features of the network to a parcel, edge to edge on the grid; undefined where there is none.
 *
 * Gives  metres, 0 where the line runs through the parcel; ties go to the one listed first.
 */
export function nearestInNetwork(
  network: Network,
  shapes: Shapes,
  row: number,
  among: readonly NetworkRow[],
): (NetworkRow & { readonly distanceM: number }) | undefined {
  let best: (NetworkRow & { readonly distanceM: number }) | undefined
  for (const one of among) {
    const distanceM = distanceToLine(shapes, row, network.shapes, one.row)
    if (!best || distanceM < best.distanceM) best = { ...one, distanceM }
  }
  return best
}
