import { type FlatShapes, shapesBuilder } from '../geometry/shapesBuilder.ts'
import type { FeatureFile } from './readFeatures.ts'
import { type GeometryFault, readGeometry } from './readGeometry.ts'
import { idText } from './rowIds.ts'

/** A feature that became a row. */
export interface FileRow {
  /** Place in the file, from 1. */
  readonly number: number
  readonly id: unknown
  readonly properties: Readonly<Record<string, unknown>> | undefined
  readonly unclosedRings: number
}

/** A feature that could not: `fault` is undefined where no feature stands at all. */
interface UnusableFeature {
  readonly number: number
  /** Its id in words, or `#` and its number. */
  readonly id: string
  readonly fault: GeometryFault | undefined
}

export interface FileRows {
  readonly flat: FlatShapes
  readonly rows: readonly FileRow[]
  readonly unusable: readonly UnusableFeature[]
  readonly points: number
  readonly lines: number
}

/** Reads the polygons of all features, in file order; what cannot be read is listed, never half taken. */
export function readRows(file: FeatureFile, onProgress?: (done: number, total: number) => void): FileRows {
  const builder = shapesBuilder()
  const rows: FileRow[] = []
  const unusable: UnusableFeature[] = []
  let points = 0
  let lines = 0
  for (let i = 0; i < file.count; i++) {
    const number = i + 1
    const feature = file.at(i)
    const reading = feature && readGeometry(builder, feature.geometry)
    points += reading?.points ?? 0
    lines += reading?.lines ?? 0
    if (!feature || !reading || reading.fault) {
      builder.dropRow()
      unusable.push({ number, id: idText(feature?.id) ?? `#${number}`, fault: reading?.fault })
    } else if (reading.polygons > 0) {
      builder.endRow()
      rows.push({ number, id: feature.id, properties: feature.properties, unclosedRings: reading.unclosedRings })
    }
    if (i % 4096 === 0) onProgress?.(i, file.count)
  }
  return { flat: builder.finish(), rows, unusable, points, lines }
}
