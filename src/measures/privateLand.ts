import { message } from '../lib/message.ts'
import { numberAt } from '../parcels/parcelLayer.ts'
import type { Explanation } from './figure.ts'
import type { MeasureContext } from './measure.ts'
import { assigneeOfGroup } from './scheduleOfAreas.ts'

/** On what the private land of the assigned parcels rests: the lots under them, a share stated or set, or tenure alone. */
export function privateLandFact({ basis: { layer }, schedule, members }: MeasureContext): Explanation['facts'][number] {
  const rows = new Set(
    [...schedule.groups.keys()]
      .filter((group) => assigneeOfGroup(group) !== undefined)
      .flatMap((group) => members(group).map(({ row }) => row)),
  )
  const counts = { lots: 0, stated: 0, tenure: 0 }
  for (const row of rows) {
    if (layer.byLots?.[row] === 1) counts.lots++
    else if (numberAt(layer, 'private_share', row) === undefined) counts.tenure++
    else counts.stated++
  }
  const { lots, stated, tenure } = counts
  return {
    label: message('why.privateLand'),
    text: message('cost.privateLand', { lots: { count: lots }, stated: { count: stated }, tenure: { count: tenure } }),
  }
}
