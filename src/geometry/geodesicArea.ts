import { type Shapes, startOf } from './shapes.ts'

/** Site area in square metres and length of all boundaries in metres, on the WGS84 ellipsoid. */
export interface GeodesicMeasure {
  readonly areaM2: number
  readonly perimeterM: number
}

/**
 * Loads the geodesic measure, for rows with a vertex outside Hong Kong, where the grid no longer tells the truth.
 *
 * Gives   a function of a row: holes taken out, parts added, any winding, never negative.
 * Source  Karney, "Algorithms for geodesics", 2013 (geographiclib-geodesic).
 * Error   nanometres; 7 ppm off the Government's planar figures inside Hong Kong, because the grid has a scale.
 * Cost    a library loaded on first use; about 2 µs a vertex.
 */
export async function loadGeodesicArea(): Promise<(shapes: Shapes, row: number) => GeodesicMeasure> {
  const { default: geographiclib } = await import('geographiclib-geodesic')
  const ellipsoid = geographiclib.Geodesic.WGS84

  function ring({ lonLat, ringEnd }: Shapes, index: number): GeodesicMeasure {
    const polygon = ellipsoid.Polygon(false)
    for (let v = startOf(ringEnd, index); v < ringEnd[index]! - 1; v++) {
      polygon.AddPoint(lonLat[v * 2 + 1]!, lonLat[v * 2]!)
    }
    const { area, perimeter } = polygon.Compute(false, true)
    return { areaM2: Math.abs(area ?? 0), perimeterM: perimeter }
  }

  return (shapes, row) => {
    let areaM2 = 0
    let perimeterM = 0
    for (let part = startOf(shapes.shapeEnd, row); part < shapes.shapeEnd[row]!; part++) {
      const shell = startOf(shapes.partEnd, part)
      let partArea = 0
      for (let index = shell; index < shapes.partEnd[part]!; index++) {
        const measured = ring(shapes, index)
        partArea += index === shell ? measured.areaM2 : -measured.areaM2
        perimeterM += measured.perimeterM
      }
      areaM2 += Math.max(0, partArea)
    }
    return { areaM2, perimeterM }
  }
}
