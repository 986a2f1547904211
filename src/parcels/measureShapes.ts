import { gridBoxes } from '../geometry/boxes.ts'
import { distancesToSites } from '../geometry/distance.ts'
import { gridToLonLat } from '../geometry/hk1980.ts'
import { insidePoints } from '../geometry/insidePoint.ts'
import type { Shapes } from '../geometry/shapes.ts'
import { shapesBuilder } from '../geometry/shapesBuilder.ts'
import { readFields } from './fields.ts'
import { measureAreas } from './measureAreas.ts'
import type { ParcelLayer } from './parcelLayer.ts'
import { readGeometry } from './readGeometry.ts'
import { placed, type UniversityTown } from './universityTown.ts'

type Facts =
  | 'shapes'
  | 'boxes'
  | 'insides'
  | 'insidesLonLat'
  | 'siteAreaM2'
  | 'areaMethod'
  | 'perimeterM'
  | 'siteDistancesM'

/** What is known of parcels by their outlines alone. */
export async function measureShapes(
  shapes: Shapes,
  sites: UniversityTown,
  onProgress?: (done: number, total: number) => void,
): Promise<Pick<ParcelLayer, Facts>> {
  const insides = insidePoints(shapes)
  return {
    shapes,
    boxes: gridBoxes(shapes),
    insides,
    insidesLonLat: gridToLonLat(insides),
    ...(await measureAreas(shapes)),
    siteDistancesM: distancesToSites(shapes, sites.shapes, onProgress),
  }
}

/** A parcel as a planner drew it: WGS84 degrees. */
export interface DrawnParcel {
  readonly id: string
  readonly geometry: { readonly type: 'Polygon' | 'MultiPolygon'; readonly coordinates: unknown }
}

/**
 * Drawn parcels, measured as those of a file are; without fields.
 *
 * Throws  a fault for a geometry that is none: what is drawn here was made here, or checked when its plan was read.
 */
export async function measureDrawn(parcels: readonly DrawnParcel[], sites: UniversityTown): Promise<ParcelLayer> {
  const builder = shapesBuilder()
  for (const { id, geometry } of parcels) {
    const { fault } = readGeometry(builder, geometry)
    if (fault) throw new Error(`The outline of ${id} cannot be read: ${fault.code}`)
    builder.endRow()
  }
  const { numbers, texts } = readFields(parcels.map(() => undefined))
  return {
    name: '',
    rows: parcels.length,
    ids: parcels.map(({ id }) => id),
    ...(await measureShapes(placed(builder.finish(), 'EPSG:4326'), sites)),
    numbers,
    texts,
    crs: 'EPSG:4326',
    findings: [],
  }
}
