import { areaUnitWords, floorUnit, moneyUnitWords } from '../../measures/writeFigure.ts'
import type { State } from '../../store/state.ts'
import type { Say } from '../shared/useSay.ts'
import { type ColumnId, isOwn, ownName } from './columns.ts'

/** The head of a column; a column of the file's own is called as the file calls it. */
export function headWords(
  { language, areaUnit }: Pick<State, 'language' | 'areaUnit'>,
  id: ColumnId,
  say: Say,
): string {
  if (isOwn(id)) return ownName(id)
  return say(`column.${id}`, {
    area: areaUnitWords(language, areaUnit),
    floor: say(`unit.${floorUnit(areaUnit)}.symbol`),
    money: moneyUnitWords(language),
  })
}
