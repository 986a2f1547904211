import { boxOf } from '../geometry/boxes.ts'
import { toLonLat } from '../geometry/hk1980.ts'
import type { FlatShapes } from '../geometry/shapesBuilder.ts'
import { invalidity } from '../geometry/validity.ts'
import { message } from '../lib/message.ts'
import { isWordField } from './closedWords.ts'
import type { CrsDecision, DeclaredCrs } from './coordinateSystem.ts'
import type { BadValue } from './fields.ts'
import type { FindingList } from './findingList.ts'
import { AREA_METHODS, numberAt, type ParcelLayer } from './parcelLayer.ts'
import type { FileRow, FileRows } from './readRows.ts'
import { idText, type RowIds } from './rowIds.ts'
import { statedAreaDiffers } from './statedArea.ts'

/** What is to be said of the coordinate system, and of rows that do not fit it. */
export function findCrs(
  findings: FindingList,
  file: string,
  declared: DeclaredCrs,
  { flat, rows }: FileRows,
  decision: CrsDecision,
): void {
  const system = message(`finding.system.${decision.crs === 'EPSG:2326' ? 'hk1980-grid' : 'wgs84'}`)
  if (decision.recognised && declared.kind === 'readable')
    findings.add({ code: 'crs-contradicted', severity: 'look', params: { file, said: declared.crs, system } })
  else if (decision.recognised && decision.crs === 'EPSG:2326')
    findings.add({ code: 'crs-recognised', severity: 'note', params: { file, system } })
  if (decision.swapped) {
    const order = message(`finding.order.${decision.crs === 'EPSG:2326' ? 'northing-first' : 'latitude-first'}`)
    findings.add({ code: 'axes-swapped', severity: 'look', params: { file, order } })
  }
  rows.forEach((row, i) => {
    if (decision.fits[i]) return
    const likely = message(`finding.system.${decision.looks[i]!}`)
    findings.add({
      code: 'out-of-range',
      severity: 'breach',
      parcel: idText(row.id) ?? `#${row.number}`,
      params: { feature: row.number, parcel: idText(row.id) ?? `#${row.number}`, ...farthest(flat, i), system, likely },
      reason: decision.looks[i]!,
    })
  })
}

/** What was left out of the file before it became rows. */
export function findLeftOut(findings: FindingList, { unusable, points, lines }: FileRows): void {
  if (points + lines > 0)
    findings.add({ code: 'left-out', severity: 'note', params: { points, lines, count: points + lines } })
  for (const { number, id, fault } of unusable) {
    findings.add({
      code: fault?.code ?? 'no-feature',
      severity: 'breach',
      parcel: id,
      params: { feature: number, parcel: id, ...(fault && { found: fault.found }) },
      reason: fault?.found.key ?? '',
    })
  }
}

/** What the rows themselves have to answer for: rings, ids, values. */
export function findInRows(
  findings: FindingList,
  file: string,
  rows: readonly FileRow[],
  { ids, renamed }: RowIds,
  bad: readonly BadValue[],
): void {
  rows.forEach(({ number, unclosedRings }, row) => {
    if (unclosedRings === 0) return
    const params = { feature: number, parcel: ids[row]!, rings: unclosedRings }
    findings.add({ code: 'unclosed-ring', severity: 'look', parcel: ids[row]!, params, reason: '' })
  })
  for (const { row, wanted, given } of renamed) {
    const params = { feature: rows[row]!.number, parcel: wanted, given }
    findings.add({ code: 'duplicate-id', severity: 'look', parcel: given, params, reason: wanted })
  }
  for (const { row, field, value } of bad) {
    const code = field === 'land_status' ? 'unknown-land-status' : isWordField(field) ? 'unknown-word' : 'bad-value'
    const params = {
      file,
      feature: rows[row]!.number,
      parcel: ids[row]!,
      field,
      value,
      ...(code === 'unknown-word' && { known: message(`finding.known.${field}`) }),
    }
    findings.add({ code, severity: 'look', parcel: ids[row]!, params, reason: `${field} ${value}` })
  }
}

/** What measuring shows: doubtful outlines, areas that differ from the papers, land outside Hong Kong. */
export function findInLayer(
  findings: FindingList,
  layer: Omit<ParcelLayer, 'findings'>,
  onProgress?: (done: number, total: number) => void,
): void {
  for (let row = 0; row < layer.rows; row++) {
    const parcel = layer.ids[row]!
    const invalid = invalidity(layer.shapes, row)
    if (invalid) {
      const area = { m2: layer.siteAreaM2[row]! }
      const [lon, lat] = toLonLat(...invalid.at)
      findings.add({
        code: invalid.fault,
        severity: 'look',
        parcel,
        params: { parcel, area },
        place: [lon, lat, lon, lat],
        reason: '',
      })
    }
    if (statedAreaDiffers(layer, row)) {
      const stated = numberAt(layer, 'stated_area_m2', row)!
      const computed = layer.siteAreaM2[row]!
      findings.add({
        code: 'stated-area-differs',
        severity: 'look',
        parcel,
        params: { parcel, stated: { m2: stated }, computed: { m2: computed }, percent: percentOf(computed, stated) },
      })
    }
    if (row % 1024 === 0) onProgress?.(row, layer.rows)
  }
  const outside = layer.ids.filter((_, row) => AREA_METHODS[layer.areaMethod[row]!] === 'geodesic-wgs84')
  if (outside.length > 0)
    findings.addFor(outside, {
      code: 'outside-hong-kong',
      severity: 'note',
      params: { count: outside.length, parcel: outside[0]! },
    })
}

/** How far the computed area is from the stated one, as `+1.2 %`. */
function percentOf(computed: number, stated: number): string {
  const percent = (computed / stated - 1) * 100
  return `${percent > 0 ? '+' : '−'}${Math.abs(percent).toFixed(Math.abs(percent) < 10 ? 1 : 0)}%`
}

/** The corner of a row's box that is farthest out, as the file writes it. */
function farthest(flat: FlatShapes, row: number): { readonly x: number; readonly y: number } {
  const [west, south, east, north] = boxOf(flat.positions, flat, row)
  return {
    x: shortened(Math.abs(west) > Math.abs(east) ? west : east),
    y: shortened(Math.abs(south) > Math.abs(north) ? south : north),
  }
}

const shortened = (value: number): number => Number(value.toPrecision(10))
