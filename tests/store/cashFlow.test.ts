import { expect, test } from 'vitest'
import { keepRateCard } from '../../src/plan/edits/keepRateCard.ts'
import { putRow } from '../../src/plan/edits/putRow.ts'
import { setAssignmentFields } from '../../src/plan/edits/setAssignmentFields.ts'
import { setAttributes } from '../../src/plan/edits/setAttributes.ts'
import { chartSeries } from '../../src/store/chartSeries.ts'
import { spendingOf } from '../../src/store/costs.ts'
import { outputSetting } from '../../src/store/outputs/setting.ts'
import { yearsTable } from '../../src/store/outputs/yearsTable.ts'
import { giveRows } from '../support/given.ts'
import { EXAMPLE_CARD } from '../support/land.ts'
import { northlotRig, testNorthlot } from '../support/testNorthlot.ts'
import { testWorks } from '../support/works.ts'

// G-0: 1 ha, half private, 2032, given to A. Works 10,000 m² × 6,500 × 1.1 × 1.15 = 82,225,000 at 2024 prices, two equal
// years at no escalation; land 5,000 m² × 12,000 = 60,000,000, whole in 2031, when works begin.
async function oneYearApart() {
  const { northlot } = await testNorthlot()
  const { actions, getState } = northlot
  const plan = () => getState().document.plan
  const resumption = {
    ...EXAMPLE_CARD.lines[0]!,
    code: 'LR1',
    label: { en: 'Land resumption', zh: '收回土地' },
    basis: 'resumed_m2' as const,
    low: 10_000,
    likely: 12_000,
    high: 16_000,
  }
  const escalation = { ...EXAMPLE_CARD.escalation, flat: 0, spending: [0.5, 0.5] }
  actions.edit(keepRateCard(plan(), { ...EXAMPLE_CARD, escalation, lines: [...EXAMPLE_CARD.lines, resumption] }))
  actions.edit(setAttributes(plan(), ['G-0'], { private_share: 0.5 }))
  giveRows(northlot, [0], 'A')
  actions.edit(setAssignmentFields(plan(), getState().scenario, ['G-0'], { phaseYear: 2032 }))
  return northlot
}

test('resumption is paid whole in the first year of works, beside them and never in them', async () => {
  const { getState } = await oneYearApart()
  expect(spendingOf(getState()).map(({ year, publicHkd, resumptionHkd }) => [year, publicHkd, resumptionHkd])).toEqual([
    [2031, 41_112_500, 60_000_000],
    [2032, 41_112_500, 0],
  ])
  const { rows } = chartSeries(getState(), 'years')
  expect(rows.map(({ value, apart }) => [value, apart])).toEqual([
    [41_112_500, 60_000_000],
    [41_112_500, 0],
  ])
})

test('the table by year has works, resumption, shared works and all spending, each summed', async () => {
  const northlot = await oneYearApart()
  const { plan } = northlot.getState().document
  const sewer = testWorks({ readyYear: 2031, serves: ['G-0'] })
  northlot.actions.edit(putRow(plan, 'sharedWorks', sewer.id, sewer, { key: 'edit.addWorks' }))
  const table = yearsTable(await outputSetting(northlotRig(northlot)))
  const money = ['costLikely', 'resumption', 'sharedWorks', 'spending'].map((key) =>
    table.columns.findIndex((one) => one.key === key),
  )
  expect(table.rows.map(({ cells }) => [cells[0], ...money.map((at) => cells[at])])).toEqual([
    [2030, 0, 0, 1_000_000, 1_000_000],
    [2031, 41_112_500, 60_000_000, 1_000_000, 102_112_500],
    [2032, 41_112_500, 0, 0, 41_112_500],
    [{ key: 'schedule.sum' }, 82_225_000, 60_000_000, 2_000_000, 144_225_000],
  ])
})
