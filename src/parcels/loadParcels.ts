import type { FlatShapes } from '../geometry/shapesBuilder.ts'
import { takeFlatRows } from '../geometry/takeRows.ts'
import { type Message, message } from '../lib/message.ts'
import { ok, type Result, refuse } from '../lib/result.ts'
import { type CrsDecision, decideCrs, declaredCrs } from './coordinateSystem.ts'
import { readFields } from './fields.ts'
import { columnsOf, viewsOf } from './fileColumns.ts'
import { findCrs, findInLayer, findInRows, findLeftOut } from './fileFindings.ts'
import { findingList } from './findingList.ts'
import { looksLikeLots } from './lotColumns.ts'
import { isLotClass, type LotLayer, lotLayer, oldScheduleRows } from './lots.ts'
import { measureAreas } from './measureAreas.ts'
import { measureShapes } from './measureShapes.ts'
import { type OwnColumn, ownColumns } from './ownColumns.ts'
import { type ParcelLayer, textAt } from './parcelLayer.ts'
import { readFeatures } from './readFeatures.ts'
import { type FileRow, type FileRows, readRows } from './readRows.ts'
import { rowIds } from './rowIds.ts'
import { sniff } from './sniff.ts'
import { placed, type UniversityTown } from './universityTown.ts'

export interface LoadProgress {
  readonly stage: 'reading' | 'checking' | 'measuring' | 'indexing'
  readonly done: number
  readonly total: number
}

export interface LoadRequest {
  /** File name, for messages. */
  readonly name: string
  readonly bytes: Uint8Array
  readonly sites: UniversityTown
  readonly onProgress?: (progress: LoadProgress) => void
}

export interface LoadedFile {
  readonly layer: ParcelLayer
  /** `nm_plan` as found, unchecked; undefined in a plain file. */
  readonly planMember: unknown
  /** Per row the incoming `nm_*` properties (consumed here, never columns), or undefined when none has any. */
  readonly views: readonly (Readonly<Record<string, unknown>> | undefined)[] | undefined
  /** The file's own column names, without `nm_*`. */
  readonly columns: readonly string[]
  /** Those of them that are no parcel fields, with their values by row. */
  readonly own: readonly OwnColumn[]
  /** The private lots that a plan file carries beside its parcels; absent: none. */
  readonly lots?: LotLayer
  /** Feature index in the source file for each row: lets a writer find the original feature. */
  readonly featureOfRow: Uint32Array
  readonly leftOut: { readonly points: number; readonly lines: number; readonly unusable: number }
}

/**
 * Parcels of a GeoJSON file, checked, measured and placed.
 *
 * Takes   UTF-8 GeoJSON in WGS84 or on the HK1980 Grid (by its `crs` member, or recognised by its numbers); polygons and
 *         multipolygons with holes, any winding, heights passed over.
 * Gives   one row a feature that has polygons, in file order; what is doubtful or left out is in the layer's findings.
 * Refuses `refusal.file.*`: what cannot be read at all, which file, where and why.
 * Cost    about 3 s for 100,000 small polygons, a sixth of it the JSON.
 */
export async function loadParcels(request: LoadRequest): Promise<Result<LoadedFile, Message>> {
  const { name, bytes } = request
  const progress = (stage: LoadProgress['stage']) => (done: number, total: number) =>
    request.onProgress?.({ stage, done, total })
  progress('reading')(0, 1)
  const text = sniff(name, bytes)
  if (!text.ok) return text
  const file = readFeatures(name, text.value)
  if (!file.ok) return file
  const declared = declaredCrs(file.value.crsMember)
  if (declared.kind === 'other') return refuse(message('refusal.file.crs', { file: name, crs: declared.name }))

  const read = readRows(file.value, progress('reading'))
  if (read.rows.length === 0) return refuse(noPolygons(name, read))
  const decision = decideCrs(read.flat, declared.kind === 'readable' ? declared.crs : undefined)
  const fitting = read.rows.filter((_, i) => decision.fits[i])
  if (fitting.length === 0) return refuse(outOfRange(name, decision))
  const { parcels, lots } = lotsApart(fitting)
  const kept = parcels.map((i) => fitting[i]!)

  const properties = kept.map((row) => row.properties)
  const columns = columnsOf(properties)
  const named = rowIds(kept)
  const fields = readFields(properties)
  const own = ownColumns(columns, properties)
  const oldSchedule = oldScheduleRows(kept.length, own, (row) => textAt(fields, 'tenure', row))
  const findings = findingList()
  findCrs(findings, name, declared, read, decision)
  findLeftOut(findings, read)
  const ofLots = looksLikeLots(columns)
  const bad = fields.bad.filter(({ field, value }) => !(ofLots && field === 'tenure' && isLotClass(value)))
  findInRows(findings, name, kept, named, bad)

  progress('measuring')(0, kept.length)
  const flat = keptShapes(read.flat, decision)
  const shapes = placed(lots.length === 0 ? flat : takeFlatRows(flat, parcels), decision.crs)
  const layer: Omit<ParcelLayer, 'findings'> = {
    name,
    rows: kept.length,
    ids: named.ids,
    ...(await measureShapes(shapes, request.sites, progress('measuring'))),
    numbers: fields.numbers,
    texts: fields.texts,
    crs: decision.crs,
    ...(oldSchedule && { oldSchedule }),
  }
  findInLayer(findings, layer, progress('checking'))
  progress('indexing')(1, 1)
  return ok({
    layer: { ...layer, findings: findings.finish() },
    planMember: file.value.planMember,
    views: viewsOf(properties),
    columns,
    own,
    ...(lots.length > 0 && { lots: await embeddedLots(flat, lots, fitting, decision.crs) }),
    featureOfRow: Uint32Array.from(kept, (row) => row.number - 1),
    leftOut: {
      points: read.points,
      lines: read.lines,
      unusable: read.unusable.length + read.rows.length - fitting.length,
    },
  })
}

/** Features that a plan file marks as lots (`nm_role`) are no parcels; a file of nothing else holds parcels all the same. */
function lotsApart(rows: readonly FileRow[]): {
  readonly parcels: readonly number[]
  readonly lots: readonly number[]
} {
  const places = rows.map((_, i) => i)
  const isLot = (i: number) => rows[i]!.properties?.nm_role === 'lots'
  const parcels = places.filter((i) => !isLot(i))
  return parcels.length === 0 ? { parcels: places, lots: [] } : { parcels, lots: places.filter(isLot) }
}

async function embeddedLots(
  flat: FlatShapes,
  lots: readonly number[],
  rows: readonly FileRow[],
  crs: CrsDecision['crs'],
): Promise<LotLayer> {
  const shapes = placed(takeFlatRows(flat, lots), crs)
  const properties = lots.map((i) => rows[i]!.properties)
  const { siteAreaM2 } = await measureAreas(shapes)
  const { texts } = readFields(properties)
  const own = ownColumns(columnsOf(properties), properties)
  return lotLayer(shapes, siteAreaM2, own, (row) => textAt({ texts }, 'tenure', row))
}

/** Rows that fit the system, easting or longitude first. */
function keptShapes(flat: FlatShapes, { fits, swapped }: CrsDecision): FlatShapes {
  const rows = fits.flatMap((fit, row) => (fit ? [row] : []))
  const kept = rows.length === flat.rows ? flat : takeFlatRows(flat, rows)
  if (swapped) {
    for (let i = 0; i < kept.positions.length; i += 2) {
      const first = kept.positions[i]!
      kept.positions[i] = kept.positions[i + 1]!
      kept.positions[i + 1] = first
    }
  }
  return kept
}

function noPolygons(file: string, { unusable, points, lines }: FileRows): Message {
  const [first] = unusable
  if (!first) return message('refusal.file.no-polygons', { file, points, lines })
  const reason = message(`finding.${first.fault?.code ?? 'no-feature'}`, {
    feature: first.number,
    parcel: first.id,
    ...(first.fault && { found: first.fault.found }),
  })
  return message('refusal.file.unusable', { file, count: unusable.length, reason })
}

const outOfRange = (file: string, { looks }: CrsDecision): Message =>
  message('refusal.file.out-of-range', { file, likely: message(`finding.system.${looks[0]!}`) })
