import type { Column, NumberForm, Words } from '../../files/tables/table.ts'
import { type Message, message } from '../../lib/message.ts'
import type { DevelopmentRatios } from '../../measures/development.ts'
import type { State } from '../state.ts'

export const HA = message('unit.ha')
export const M2 = message('unit.m2')
export const METRES = message('unit.m')
export const HKD = message('output.unit.hkd')

/** A column by its key in `output.column.*`; `width` is its share where the table is printed. */
export const column = (key: string, form?: NumberForm, unit?: Words, width?: number): Column => ({
  key,
  head: message(`output.column.${key}`),
  ...(form ? { form } : {}),
  ...(unit ? { unit } : {}),
  ...(width ? { width } : {}),
})

/** Which areas the figures of an output count. */
export const areasNote = ({ document }: Pick<State, 'document'>): Message =>
  message(document.plan.settings.areaBasis === 'stated' ? 'output.note.statedAreas' : 'output.note.areas')

/** How floor, flats, people and jobs were computed, with the constants of the day. */
export const floorNote = ({ gfaPerFlatM2, gfaPerWorkerM2 }: DevelopmentRatios): Message =>
  message('output.note.floor', { flat: gfaPerFlatM2, worker: gfaPerWorkerM2 })
