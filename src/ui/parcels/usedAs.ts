import type { LocalText } from '../../lib/message.ts'
import type { RowFigures } from '../../store/selectors.ts'

/**
 * What stands for the use of a parcel in one short cell: the use the shown scenario plans, else the zone, else the land's
 * own use.
 */
export function usedAs(
  { plannedUse, zone, landUse }: Pick<RowFigures, 'plannedUse' | 'zone' | 'landUse'>,
  landUses: Readonly<Record<string, LocalText>>,
): LocalText | string | undefined {
  return plannedUse === undefined ? (zone ?? landUse) : (landUses[plannedUse] ?? plannedUse)
}
