import { expect, test } from 'vitest'
import { spendingFigures } from '../../src/measures/spendingFigures.ts'
import { keepRateCard } from '../../src/plan/edits/keepRateCard.ts'
import { putRow } from '../../src/plan/edits/putRow.ts'
import { setAssignmentFields } from '../../src/plan/edits/setAssignmentFields.ts'
import { setAttributes } from '../../src/plan/edits/setAttributes.ts'
import { chartFigure } from '../../src/store/chartFigures.ts'
import { anythingIn, chartSeries } from '../../src/store/chartSeries.ts'
import { sharedWorksOf } from '../../src/store/costing.ts'
import { spendingOf } from '../../src/store/costs.ts'
import { outputSetting } from '../../src/store/outputs/setting.ts'
import { slideSpecs } from '../../src/store/outputs/slides.ts'
import { yearsTable } from '../../src/store/outputs/yearsTable.ts'
import { contextOf } from '../../src/store/selectors.ts'
import { yearsSpending } from '../../src/ui/measures/whyOfTotals.ts'
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
  expect(
    spendingOf(getState()).map(({ year, cents }) => [year, cents.publicWorks / 100, cents.resumption / 100]),
  ).toEqual([
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

// The sewer: HK$2M at 2024 prices over 2030 and 2031, public. The substation: HK$3M whole by 2028 and 2029, private.
test('one series: Totals, charts, table, slides and cash flow show works, resumption and shared works alike', async () => {
  const northlot = await oneYearApart()
  const { actions, getState } = northlot
  const sewer = testWorks({ readyYear: 2031, serves: ['G-0'] })
  const substation = testWorks({ id: 'substation', likely: 3e6, readyYear: 2029, payer: 'private', serves: ['G-0'] })
  for (const works of [sewer, substation])
    actions.edit(putRow(getState().document.plan, 'sharedWorks', works.id, works, { key: 'edit.addWorks' }))
  const all: readonly (readonly [year: number, hkd: number])[] = [
    [2028, 1_500_000],
    [2029, 1_500_000],
    [2030, 1_000_000],
    [2031, 102_112_500],
    [2032, 41_112_500],
  ]
  const years = spendingOf(getState())
  expect(years.map(({ year, hkd }) => [year, hkd])).toEqual(all)
  // works and shared works are filled, resumption stands hollow beside them; each is explained by what it is made of
  const series = chartSeries(getState(), 'years')
  expect(series.rows.map(({ id, value, apart }) => [id, value, apart])).toEqual([
    ['2028', 1_500_000, 0],
    ['2029', 1_500_000, 0],
    ['2030', 1_000_000, 0],
    ['2031', 42_112_500, 60_000_000],
    ['2032', 41_112_500, 0],
  ])
  const filled = chartFigure(getState(), 'years', series, series.rows[3]!, 'value')
  expect(filled.explain!().terms.map(({ value }) => value)).toEqual([41_112_500, 1_000_000])
  const why = yearsSpending(getState(), years[3]!).explain!()
  expect(why.terms.map(({ label, value }) => [(label as { key: string }).key, value])).toEqual([
    ['drivers.publicWorks', 41_112_500],
    ['drivers.sharedPublic', 1_000_000],
    ['drivers.resumption', 60_000_000],
  ])
  for (const [year, hkd] of all)
    expect(spendingFigures(contextOf(getState()), sharedWorksOf(getState()), year).sum.amount).toEqual({ value: hkd })
  const setting = await outputSetting(northlotRig(northlot))
  const table = yearsTable(setting)
  const spending = table.columns.findIndex(({ key }) => key === 'spending')
  expect(table.rows.filter(({ total }) => !total).map(({ cells }) => [cells[0], cells[spending]])).toEqual(all)
  const slides = await slideSpecs(northlotRig(northlot), setting)
  const charts = slides.flatMap(({ chart }) => (chart && 'key' in chart.title ? [chart] : []))
  const drawn = charts.find(({ title }) => (title as { key: string }).key === 'slides.yearChart')
  // HK$ million
  expect(drawn?.values).toEqual([1.5, 1.5, 1, 102.1125, 41.1125])
})

test('shared works have their years though nothing is assigned', async () => {
  const { northlot } = await testNorthlot()
  const { actions, getState } = northlot
  expect(anythingIn(getState(), 'years')).toBe(false)
  const sewer = testWorks({ readyYear: 2024, serves: ['G-0'] })
  actions.edit(putRow(getState().document.plan, 'sharedWorks', sewer.id, sewer, { key: 'edit.addWorks' }))
  expect(spendingOf(getState()).map(({ year, hkd }) => [year, hkd])).toEqual([[2024, 2_000_000]])
  expect([anythingIn(getState(), 'years'), anythingIn(getState(), 'cost')]).toEqual([true, false])
})

test('all spending is too low where resumption of some of the land is not estimated', async () => {
  const northlot = await oneYearApart()
  const sumOf = async () => yearsTable(await outputSetting(northlotRig(northlot))).rows.find(({ total }) => total)
  expect((await sumOf())?.tooLow?.('spending')).toBeUndefined()
  // G-1 has no tenure and no private share: its resumption is not known, its works are
  giveRows(northlot, [1], 'X')
  const sum = await sumOf()
  expect(sum?.tooLow?.('costLikely')).toBeUndefined()
  expect(sum?.tooLow?.('spending')).toEqual(sum?.tooLow?.('resumption'))
  expect(sum?.tooLow?.('spending')).toBeDefined()
})
