import { expect, it } from 'vitest'
import { sayWords } from '../../src/files/tables/cellText.ts'
import { setAssumptions } from '../../src/plan/edits/setAssumptions.ts'
import type { Bundle } from '../../src/plan/types.ts'
import { workbookTables } from '../../src/store/outputs/makeOutput.ts'
import { bundleTable } from '../../src/store/outputs/otherTables.ts'
import { PARCEL_COLUMNS, parcelSchedule } from '../../src/store/outputs/parcelSchedule.ts'
import { outputSetting } from '../../src/store/outputs/setting.ts'
import { giveRows } from '../support/given.ts'
import { northlotRig, testNorthlot } from '../support/testNorthlot.ts'

/** Three parcels 100 m apart, G-0 with A in 2028; the scenario comes two years later, and joins land 120 m apart. */
async function shifted() {
  const { northlot } = await testNorthlot()
  const { actions, getState } = northlot
  giveRows(northlot, [0], 'A')
  actions.setFields({ phaseYear: 2028 })
  const { document, scenario } = getState()
  actions.edit(setAssumptions(document.plan, scenario, { phaseShiftYears: 2, neighbourGapM: 120, asAtYear: 2021 }))
  return outputSetting(northlotRig(northlot))
}

it('the schedule says the year by which it costs: 2028 as typed, 2030 with the shift', async () => {
  const table = parcelSchedule(await shifted())
  const at = PARCEL_COLUMNS.findIndex(({ key }) => key === 'phaseYear')
  expect(table.rows.map(({ cells }) => cells[at])).toEqual([2030, undefined, undefined])
})

it('the pieces of a bundle are said with the gap by which they were joined', async () => {
  const sites = ['G-0', 'G-1', 'G-2'].map((parcel) => ({ parcel, duty: 'retain' as const }))
  const bundle: Bundle = { id: 'b', order: 1, name: { en: 'B', zh: 'B' }, sites }
  const note = bundleTable(await shifted(), bundle).notes[0]
  expect(note).toEqual({ key: 'bundle.pieces', params: { count: 1, gap: { metres: 120 } } })
})

it('a table that is taken away says what it assumes: card, half-distance, year, gap and shift', async () => {
  const setting = await shifted()
  const said = (language: 'en' | 'zh-Hant-HK') =>
    workbookTables(setting)[0]!
      .notes.map((note) => sayWords(note, language))
      .slice(-5)
  expect(said('en')).toEqual([
    expect.stringMatching(/^Rate card: .+, version 1, price level \d{4}/),
    'Half-distance of the proximity score: 2.0 km.',
    'University Town sites and railways as at 2021.',
    'Parcels are neighbours within 120 m.',
    'Phase years are moved by 2 years.',
  ])
  expect(said('zh-Hant-HK')[3]).toBe('邊距在120米以內的地塊視為相鄰。')
})
