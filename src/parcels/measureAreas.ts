import { loadGeodesicArea } from '../geometry/geodesicArea.ts'
import { isInHongKong } from '../geometry/hk1980.ts'
import { ringsOf, type Shapes, startOf } from '../geometry/shapes.ts'
import { perimeter, siteArea } from '../geometry/siteArea.ts'
import { AREA_METHODS, type ParcelLayer } from './parcelLayer.ts'

/**
 * Site area in square metres, perimeter in metres and method of every row.
 *
 * Gives  planar figures on the HK1980 Grid; geodesic ones on WGS84 for a row with any vertex outside Hong Kong.
 */
export async function measureAreas(
  shapes: Shapes,
): Promise<Pick<ParcelLayer, 'siteAreaM2' | 'perimeterM' | 'areaMethod'>> {
  const siteAreaM2 = new Float64Array(shapes.rows)
  const perimeterM = new Float64Array(shapes.rows)
  const areaMethod = new Uint8Array(shapes.rows)
  const outside: number[] = []
  for (let row = 0; row < shapes.rows; row++) {
    if (!isWithin(shapes, row)) outside.push(row)
    siteAreaM2[row] = siteArea(shapes, row)
    perimeterM[row] = perimeter(shapes, row)
  }
  if (outside.length > 0) {
    const geodesic = await loadGeodesicArea()
    for (const row of outside) {
      const measured = geodesic(shapes, row)
      siteAreaM2[row] = measured.areaM2
      perimeterM[row] = measured.perimeterM
      areaMethod[row] = AREA_METHODS.indexOf('geodesic-wgs84')
    }
  }
  return { siteAreaM2, perimeterM, areaMethod }
}

function isWithin(shapes: Shapes, row: number): boolean {
  const [firstRing, endRing] = ringsOf(shapes, row)
  for (let v = startOf(shapes.ringEnd, firstRing); v < shapes.ringEnd[endRing - 1]!; v++) {
    if (!isInHongKong(shapes.lonLat[v * 2]!, shapes.lonLat[v * 2 + 1]!)) return false
  }
  return true
}
