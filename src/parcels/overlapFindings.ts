import { toLonLat } from '../geometry/hk1980.ts'
import type { Overlaps } from '../geometry/overlaps.ts'
import type { Finding } from '../lib/finding.ts'
import { message } from '../lib/message.ts'
import type { ParcelLayer } from './parcelLayer.ts'

/** What the overlaps of a layer mean for the planner: each pair over 1 m², and the parcels that could not be compared. */
export function overlapFindings(
  layer: Pick<ParcelLayer, 'ids' | 'boxes'>,
  { pairs, skipped }: Pick<Overlaps, 'pairs' | 'skipped'>,
): readonly Finding[] {
  const listed = pairs.map(({ a, b, areaM2 }): Finding => {
    const names = [layer.ids[a]!, layer.ids[b]!] as const
    return {
      code: 'overlap',
      severity: 'breach',
      parcels: names,
      message: message('finding.overlap', { a: names[0], b: names[1], area: { m2: areaM2 } }),
      place: commonBox(layer.boxes, a, b),
    }
  })
  if (skipped.length === 0) return listed
  const parcels = skipped.map((row) => layer.ids[row]!)
  return [
    ...listed,
    {
      code: 'overlap-not-checked',
      severity: 'note',
      parcels,
      message: message('finding.overlap-not-checked', { parcels }),
    },
  ]
}

/** The box two rows have in common, WGS84 degrees. */
function commonBox(boxes: Float64Array, a: number, b: number): [number, number, number, number] {
  const most = (side: number) => Math.max(boxes[a * 4 + side]!, boxes[b * 4 + side]!)
  const least = (side: number) => Math.min(boxes[a * 4 + side]!, boxes[b * 4 + side]!)
  return [...toLonLat(most(0), most(1)), ...toLonLat(least(2), least(3))]
}
