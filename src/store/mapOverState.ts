import type { DistanceRing } from '../parcels/distanceRings.ts'

/** What can be put over the map or taken from it. */
export const MAP_LAYERS = ['rings', 'score', 'network', 'constraints'] as const
export type MapLayerId = (typeof MAP_LAYERS)[number]

/** A line between two parcels, in WGS84 degrees; its strength, 0–1, is its width. */
export interface MapLink {
  readonly from: readonly [number, number]
  readonly to: readonly [number, number]
  readonly strength: number
}

/** What is drawn over the map. */
export interface MapOver {
  readonly rings: readonly DistanceRing[]
  readonly links: readonly MapLink[]
  readonly hidden: readonly ('network' | 'constraints')[]
}

export const NOTHING_OVER: MapOver = { rings: [], links: [], hidden: [] }

/** The layers of a new session. */
export const FIRST_LAYERS: ReadonlySet<MapLayerId> = new Set(['network', 'constraints'])

export interface MapOverActions {
  /** Puts a layer over the map, or takes it away; rings are worked out when they are first asked for. */
  readonly showLayer: (layer: MapLayerId, on: boolean) => void
  /** Draws lines between parcels; none takes them away. */
  readonly showLinks: (links: readonly MapLink[]) => void
}
