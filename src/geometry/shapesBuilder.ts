import type { Shapes } from './shapes.ts'

/** Shapes being read, row by row; what was begun and not ended can be dropped without trace. */
export interface ShapesBuilder {
  /** Positions written so far, also of rings not yet ended. */
  readonly vertices: () => number
  addVertex(x: number, y: number): void
  endRing(): void
  endPart(): void
  /** Ends the row and gives its number. */
  endRow(): number
  /** Forgets everything since the last `endRow`. */
  dropRow(): void
  finish(): FlatShapes
}

/** Shapes whose coordinates are still those of the file. */
export interface FlatShapes extends Pick<Shapes, 'rows' | 'ringEnd' | 'partEnd' | 'shapeEnd'> {
  readonly positions: Float64Array<ArrayBuffer>
}

/** An empty builder. Cost  arrays double as they fill: one copy a doubling, no object a vertex. */
export function shapesBuilder(): ShapesBuilder {
  let positions = new Float64Array(1 << 14)
  let used = 0
  const ringEnd = growingUint32()
  const partEnd = growingUint32()
  const shapeEnd = growingUint32()
  const kept = { positions: 0, rings: 0, parts: 0 }

  return {
    vertices: () => used / 2,
    addVertex(x, y) {
      if (used + 2 > positions.length) {
        const wider = new Float64Array(positions.length * 2)
        wider.set(positions)
        positions = wider
      }
      positions[used++] = x
      positions[used++] = y
    },
    endRing: () => ringEnd.push(used / 2),
    endPart: () => partEnd.push(ringEnd.length()),
    endRow() {
      shapeEnd.push(partEnd.length())
      kept.positions = used
      kept.rings = ringEnd.length()
      kept.parts = partEnd.length()
      return shapeEnd.length() - 1
    },
    dropRow() {
      used = kept.positions
      ringEnd.cut(kept.rings)
      partEnd.cut(kept.parts)
    },
    finish: () => ({
      rows: shapeEnd.length(),
      positions: positions.slice(0, used),
      ringEnd: ringEnd.finish(),
      partEnd: partEnd.finish(),
      shapeEnd: shapeEnd.finish(),
    }),
  }
}

function growingUint32() {
  let values = new Uint32Array(1 << 10)
  let used = 0
  return {
    push(value: number): void {
      if (used === values.length) {
        const wider = new Uint32Array(values.length * 2)
        wider.set(values)
        values = wider
      }
      values[used++] = value
    },
    cut(length: number): void {
      used = length
    },
    length: () => used,
    finish: () => values.slice(0, used),
  }
}
