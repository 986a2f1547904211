import type { LocalText } from '../lib/message.ts'
import type { DistanceRing } from '../parcels/distanceRings.ts'

/** What can be put over the map or taken from it. */
export const MAP_LAYERS = ['rings', 'score', 'works', 'network', 'constraints'] as const
export type MapLayerId = (typeof MAP_LAYERS)[number]

/** A line between two parcels, in WGS84 degrees; its strength, 0–1, is its width. */
export interface MapLink {
  readonly from: readonly [number, number]
  readonly to: readonly [number, number]
  readonly strength: number
}

/** Shared works on the map, in WGS84 degrees. */
export interface MapWorks {
  readonly name: LocalText
  /** One point, or the corners of a line. */
  readonly place: readonly (readonly [number, number])[]
  /** The place is only the middle of what they serve. */
  readonly assumed: boolean
  /** A line to each parcel that is served; stranded where nobody is given it. */
  readonly links: readonly {
    readonly from: readonly [number, number]
    readonly to: readonly [number, number]
    readonly stranded: boolean
  }[]
}

/** What is drawn over the map. */
export interface MapOver {
  readonly rings: readonly DistanceRing[]
  readonly links: readonly MapLink[]
  readonly works: readonly MapWorks[]
  readonly hidden: readonly ('network' | 'constraints')[]
}

export const NOTHING_OVER: MapOver = { rings: [], links: [], works: [], hidden: [] }

/** The layers of a new session. */
export const FIRST_LAYERS: ReadonlySet<MapLayerId> = new Set(['network', 'constraints'])

export interface MapOverActions {
  /** Puts a layer over the map, or takes it away; rings are worked out when they are first asked for. */
  readonly showLayer: (layer: MapLayerId, on: boolean) => void
  /** Draws lines between parcels; none takes them away. */
  readonly showLinks: (links: readonly MapLink[]) => void
}
