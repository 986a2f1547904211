import { joinWritten, writeArea, writeDistance, writeMoney, writeScore } from '../locales/format.ts'
import type { Measured, MeasuredParcel } from './measureFile.ts'

/** Measured parcels as a table for a terminal: hectares, HK$ million, distance and score. */
export function printMeasured({ file, crs, parcels, totals, findings }: Measured): string {
  const lines = [
    `${file} · ${crs} · ${parcels.length} parcels`,
    '',
    ...columns([['parcel', 'site area', 'likely cost', 'nearest University Town site', 'score'], ...parcels.map(row)]),
    '',
    `sum of site areas  ${area(totals.siteAreaM2)} (${totals.siteAreaM2.toFixed(3)} m²)${basisOf(totals)}`,
    `land covered       ${area(totals.unionAreaM2)}`,
    `counted twice      ${area(totals.overlapM2)}`,
    `cost, likely       ${money(totals.cost.likelyHkd)} (${money(totals.cost.lowHkd)} – ${money(totals.cost.highHkd)})`,
    ...findings.map((finding) => `${finding.severity}: ${finding.message}`),
  ]
  return `${lines.join('\n')}\n`
}

const basisOf = ({ computedAreaM2 }: Measured['totals']): string =>
  computedAreaM2 === undefined ? '' : `, as stated where stated; measured ${area(computedAreaM2)}`

const area = (m2: number): string => joinWritten(writeArea(m2, 'en'), 'en')
const money = (hkd: number): string => joinWritten(writeMoney(hkd, 'en'), 'en')

const row = ({ id, siteAreaM2, universityTown, cost }: MeasuredParcel): string[] => [
  id,
  area(siteAreaM2),
  money(cost.likelyHkd),
  universityTown ? `${joinWritten(writeDistance(universityTown.distanceM, 'en'), 'en')} ${universityTown.site}` : '',
  universityTown ? writeScore(universityTown.score) : '',
]

function columns(rows: readonly (readonly string[])[]): string[] {
  const widths = rows[0]!.map((_, i) => Math.max(...rows.map((cells) => cells[i]!.length)))
  return rows.map((cells) =>
    cells
      .map((cell, i) => cell.padEnd(widths[i]!))
      .join('  ')
      .trimEnd(),
  )
}
