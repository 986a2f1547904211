import { gridToLonLat } from '../../src/geometry/hk1980.ts'
import type { Shapes } from '../../src/geometry/shapes.ts'
import { shapesBuilder } from '../../src/geometry/shapesBuilder.ts'

export type Ring = readonly (readonly [number, number])[]
export type Part = readonly Ring[]

/** A corner of San Tin on the grid: what drawn coordinates are counted from. */
export const ORIGIN = [823_000, 840_000] as const

/** Shapes from parts in metres from ORIGIN; each row is a list of parts, each part a shell and its holes, rings open. */
export function drawnShapes(...rows: readonly (readonly Part[])[]): Shapes {
  const builder = shapesBuilder()
  for (const parts of rows) {
    for (const part of parts) {
      for (const ring of part) {
        for (const [x, y] of [...ring, ring[0]!]) builder.addVertex(ORIGIN[0] + x, ORIGIN[1] + y)
        builder.endRing()
      }
      builder.endPart()
    }
    builder.endRow()
  }
  const { positions, ...offsets } = builder.finish()
  return { ...offsets, grid: positions, lonLat: gridToLonLat(positions) }
}

/** An anticlockwise rectangle. */
export const rectangle = (x: number, y: number, width: number, height = width): Ring => [
  [x, y],
  [x + width, y],
  [x + width, y + height],
  [x, y + height],
]

/** A ring turned about the origin and moved. */
export const moved = (ring: Ring, angle: number, dx: number, dy: number): Ring =>
  ring.map(([x, y]) => [x * Math.cos(angle) - y * Math.sin(angle) + dx, x * Math.sin(angle) + y * Math.cos(angle) + dy])
