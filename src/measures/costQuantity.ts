import type { Shapes } from '../geometry/shapes.ts'
import { memoLast } from '../lib/memo.ts'
import { type Message, message } from '../lib/message.ts'
import { countedWord } from '../parcels/closedWords.ts'
import { type Network, nearestInNetwork, networkRows } from '../parcels/network.ts'
import { numberAt, textAt } from '../parcels/parcelLayer.ts'
import type { CostLine } from '../plan/rateCard.ts'
import type { Assignment } from '../plan/types.ts'
import type { Basis } from './basis.ts'
import { knownValue } from './figure.ts'
import { grossFloorArea } from './floorArea.ts'
import { landUseOf } from './plannedUse.ts'

/** Quantity of a line on a parcel in the line's own unit (m², m or parcels), or why there is none. */
export function quantityOf(line: CostLine, basis: Basis, row: number): number | Message {
  const { layer } = basis
  const area = layer.siteAreaM2[row]!
  switch (line.basis) {
    case 'site_m2':
      return area
    case 'formed_m2':
      return area * (netToGrossAt(basis, row) ?? 1)
    case 'gfa_m2':
      return knownValue(grossFloorArea(basis, row)) ?? message('absent.noPlotRatio')
    case 'frontage_m':
      return layer.perimeterM[row]! * (line.share ?? 1)
    case 'parcel':
      return 1
    case 'trunk_m':
      return trunkDistance(basis, row) ?? message('absent.trunkDistance')
    case 'resumed_m2':
      return resumedM2(basis, row) ?? message('absent.resumption')
  }
}

/** Gross formed hectares for each net hectare of a parcel's development area; undefined where not known, and 1 is used. */
export const netToGrossAt = ({ netToGross, layer }: Pick<Basis, 'netToGross' | 'layer'>, row: number) =>
  netToGross.get(textAt(layer, 'area_id', row) ?? '')

/** Part of a parcel that is private land, 0–1: as stated, else by its tenure; undefined where mixed or unknown. */
export function resumedShare({ layer }: Pick<Basis, 'layer'>, row: number): number | undefined {
  const stated = numberAt(layer, 'private_share', row)
  if (stated !== undefined) return stated
  const tenure = textAt(layer, 'tenure', row)
  return tenure === 'Government' ? 0 : tenure === 'private' ? 1 : undefined
}

/** Land of a parcel that is resumed, m²; undefined where its private share is not known. */
export function resumedM2(basis: Pick<Basis, 'layer'>, row: number): number | undefined {
  const share = resumedShare(basis, row)
  return share === undefined ? undefined : basis.layer.siteAreaM2[row]! * share
}

/** Whether an owner surrenders the land for a new grant under the delivery of an assignment: none of it is resumed. */
export const bringsLand = (
  { landBroughtIn }: Pick<Basis, 'landBroughtIn'>,
  given: Pick<Assignment, 'deliveryMode'> | undefined,
): boolean => given?.deliveryMode !== undefined && landBroughtIn?.has(given.deliveryMode) === true

/** Metres from a parcel to the nearest line that carries main services, edge to edge on the grid; kept with both shapes. */
function trunkDistance({ network, layer }: Basis, row: number): number | undefined {
  if (!network) return undefined
  const known = trunksOf({ network, shapes: layer.shapes })
  if (!known.has(row)) {
    const lines = networkRows(network, (feature) => feature.trunk)
    known.set(row, nearestInNetwork(network, layer.shapes, row, lines)?.distanceM)
  }
  return known.get(row)
}

const trunksOf = memoLast(
  ({ network, shapes }: { readonly network: Network; readonly shapes: Shapes }) => [network, shapes],
  () => new Map<number, number | undefined>(),
)

/** Whether a line counts on a parcel: its ground, its tenure, and the use planned for it. */
export function applies(
  line: CostLine,
  basis: Basis,
  row: number,
  given: Pick<Assignment, 'landUse'> | undefined,
): boolean {
  const { layer } = basis
  const { ground, tenure, landUse } = line.applies ?? {}
  return (
    (!ground || namesWord('ground', ground, textAt(layer, 'ground', row))) &&
    (!tenure || namesWord('tenure', tenure, textAt(layer, 'tenure', row))) &&
    (!landUse || landUse.includes(landUseOf(basis, row, given) ?? 'unknown'))
  )
}

/** Whether a list of a line names what a parcel says. */
const namesWord = (field: 'ground' | 'tenure', named: readonly string[], said: string | undefined): boolean =>
  named.includes(countedWord(field, said, (word) => named.includes(word)))

/** The line's own multiplier for a parcel's ground, 1 where none is named. */
export function groundFactor({ groundFactor: by }: CostLine, { layer }: Pick<Basis, 'layer'>, row: number): number {
  if (!by) return 1
  return by[countedWord('ground', textAt(layer, 'ground', row), (word) => Object.hasOwn(by, word))] ?? 1
}
