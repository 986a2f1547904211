import type { MultiPolygon, Polygon, Position } from 'geojson'

/** Where the name of a surface stands: on the widest stretch of land along its middle parallel. */
export function middleOf(geometry: Polygon | MultiPolygon): [number, number] {
  const rings = largestPart(geometry)
  const latitudes = rings[0]!.map((position) => position[1]!)
  const south = Math.min(...latitudes)
  const north = Math.max(...latitudes)
  let best: { readonly width: number; readonly at: [number, number] } = { width: -1, at: [rings[0]![0]![0]!, south] }
  for (const share of [0.5, 0.42, 0.58, 0.34, 0.66]) {
    const latitude = south + (north - south) * share
    const crossings = rings.flatMap((ring) => crossingsOf(ring, latitude)).sort((a, b) => a - b)
    for (let i = 0; i + 1 < crossings.length; i += 2) {
      const width = crossings[i + 1]! - crossings[i]!
      // A clearly wider stretch only: the middle is where the eye looks.
      if (width > best.width * 1.15) best = { width, at: [(crossings[i]! + crossings[i + 1]!) / 2, latitude] }
    }
  }
  return best.at
}

/** Above the northern edge at the middle of the surface: where a name covers none of it. */
export function edgePoint(geometry: Polygon | MultiPolygon): [number, number] {
  const shell = largestPart(geometry)[0]!
  const longitudes = shell.map((position) => position[0]!)
  const middle = (Math.min(...longitudes) + Math.max(...longitudes)) / 2
  const top = crossingsOf(
    shell.map(([x, y]) => [y!, x!]),
    middle,
  )
  return [middle, Math.max(...top)]
}

function largestPart(geometry: Polygon | MultiPolygon): Position[][] {
  if (geometry.type === 'Polygon') return geometry.coordinates
  return geometry.coordinates.reduce((largest, part) =>
    Math.abs(shoelace(part[0]!)) > Math.abs(shoelace(largest[0]!)) ? part : largest,
  )
}

function shoelace(ring: readonly Position[]): number {
  let twice = 0
  for (let i = 0; i + 1 < ring.length; i++) {
    const [x1, y1] = ring[i]!
    const [x2, y2] = ring[i + 1]!
    twice += x1! * y2! - x2! * y1!
  }
  return twice / 2
}

/** Longitudes at which a ring crosses a parallel. */
function crossingsOf(ring: readonly Position[], latitude: number): number[] {
  const crossings: number[] = []
  for (let i = 0; i + 1 < ring.length; i++) {
    const [x1, y1] = ring[i]!
    const [x2, y2] = ring[i + 1]!
    if (y1! > latitude === y2! > latitude) continue
    crossings.push(x1! + ((latitude - y1!) / (y2! - y1!)) * (x2! - x1!))
  }
  return crossings
}
