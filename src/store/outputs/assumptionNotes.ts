import type { Table } from '../../files/tables/table.ts'
import { type Message, message } from '../../lib/message.ts'
import { JOINED_GAP_M } from '../../measures/pieces.ts'
import { basisOf } from '../selectors.ts'
import type { OutputSetting } from './setting.ts'

/** A table that says what its figures assume: whoever reads it has nothing else in hand. */
export const withAssumptions = (table: Table, setting: OutputSetting): Table => ({
  ...table,
  notes: [...table.notes, ...assumptionNotes(setting)],
})

function assumptionNotes({ state }: OutputSetting): readonly Message[] {
  const {
    card,
    halfDistanceM,
    scoredKinds,
    asAtYear,
    neighbourGapM = JOINED_GAP_M,
    phaseShiftYears = 0,
  } = basisOf(state)
  const note = (key: string, params: Message['params']) => message(`output.assume.${key}`, params)
  return [
    note('card', { title: card.title, version: card.version, level: card.priceLevel }),
    note('half', { half: { metres: halfDistanceM } }),
    ...(scoredKinds.length > 0 ? [note('kinds', { kinds: scoredKinds.map((kind) => message(`kind.${kind}`)) })] : []),
    ...(asAtYear === undefined ? [] : [note('year', { year: String(asAtYear) })]),
    note('gap', { gap: { metres: neighbourGapM } }),
    ...(phaseShiftYears === 0 ? [] : [note('shift', { count: phaseShiftYears })]),
  ]
}
