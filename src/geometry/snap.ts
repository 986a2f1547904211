import { boxIndex } from './boxIndex.ts'
import type { Position } from './parts.ts'
import { ringsOf, type Shapes, startOf } from './shapes.ts'

/** Where a pointer is drawn to: a corner or an edge of a row. */
export interface Snapped {
  readonly position: Position
  readonly to: 'vertex' | 'edge'
  readonly row: number
}

/** Draws positions to the corners and edges of rows. */
export type Snap = (position: Position, reach: Position) => Snapped | undefined

/**
 * Snapping to corners first, then to edges.
 *
 * Takes  positions in the plane of `positions` (metres or degrees); reach: how far in x and in y, an ellipse.
 * Gives  the nearest corner within reach, else the nearest place on an edge; `skips` leaves rows out.
 */
export function snapping(
  shapes: Pick<Shapes, 'rows' | 'ringEnd' | 'partEnd' | 'shapeEnd'>,
  positions: Float64Array,
  boxes: Float64Array,
  skips: (row: number) => boolean = () => false,
): Snap {
  const index = boxIndex(boxes)
  return ([x, y], [reachX, reachY]) => {
    let corner: Snapped | undefined
    let edge: Snapped | undefined
    let nearestCorner = 1
    let nearestEdge = 1
    for (const row of index.search(x - reachX, y - reachY, x + reachX, y + reachY)) {
      if (skips(row)) continue
      const [first, end] = ringsOf(shapes, row)
      for (let ring = first; ring < end; ring++) {
        for (let v = startOf(shapes.ringEnd, ring); v + 1 < shapes.ringEnd[ring]!; v++) {
          const ax = (positions[2 * v]! - x) / reachX
          const ay = (positions[2 * v + 1]! - y) / reachY
          const dx = (positions[2 * v + 2]! - x) / reachX - ax
          const dy = (positions[2 * v + 3]! - y) / reachY - ay
          const toCorner = Math.hypot(ax, ay)
          if (toCorner < nearestCorner) {
            nearestCorner = toCorner
            corner = { position: [positions[2 * v]!, positions[2 * v + 1]!], to: 'vertex', row }
          }
          const t = Math.max(0, Math.min(1, -(ax * dx + ay * dy) / (dx * dx + dy * dy || 1)))
          const toEdge = Math.hypot(ax + t * dx, ay + t * dy)
          if (toEdge < nearestEdge) {
            nearestEdge = toEdge
            edge = { position: [x + (ax + t * dx) * reachX, y + (ay + t * dy) * reachY], to: 'edge', row }
          }
        }
      }
    }
    return corner ?? edge
  }
}
