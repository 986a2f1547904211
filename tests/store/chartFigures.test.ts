import { describe, expect, it } from 'vitest'
import { charts as chartsInEnglish } from '../../src/locales/en/charts.ts'
import { whyLines as whyInEnglish } from '../../src/locales/en/whyLines.ts'
import { addWords, loadWords } from '../../src/locales/say.ts'
import { charts as chartsInChinese } from '../../src/locales/zh-Hant/charts.ts'
import { whyLines as whyInChinese } from '../../src/locales/zh-Hant/whyLines.ts'
import { knownValue, recompute } from '../../src/measures/figure.ts'
import { type ChartCell, chartFigure } from '../../src/store/chartFigures.ts'
import { CHARTS, type ChartRow, chartSeries } from '../../src/store/chartSeries.ts'
import { giveRows } from '../support/given.ts'
import { testNorthlot } from '../support/testNorthlot.ts'
import { unsaid } from '../support/unsaid.ts'

addWords({ ...chartsInEnglish, ...whyInEnglish }, { ...chartsInChinese, ...whyInChinese })

/** G-0 is A's, G-1 half A's and half X's; X wants 2 to 3 ha. */
async function planned() {
  await Promise.all([loadWords('en'), loadWords('zh-Hant-HK')])
  const { northlot } = await testNorthlot()
  const { actions } = northlot
  giveRows(northlot, [0], 'A')
  actions.select([1], 'replace')
  actions.assign()
  actions.shareSelected([
    { assignee: 'A', share: 0.5 },
    { assignee: 'X', share: 0.5 },
  ])
  actions.changeAssignee({ ...northlot.getState().document.plan.assignees.get('X')!, brief: { haFrom: 2, haTo: 3 } })
  return northlot.getState()
}

const cellsOf = ({ range, wanted, apart }: ChartRow): readonly ChartCell[] => [
  'value',
  'whole',
  ...(range ? (['low', 'high'] as const) : []),
  ...(wanted ? (['from', 'to'] as const) : []),
  ...(apart === undefined ? [] : (['apart'] as const)),
]

describe('the numbers behind a chart', () => {
  it.each(CHARTS)(
    '%s: each can be computed again from its printed inputs, and is said in both languages',
    async (chart) => {
      const state = await planned()
      const series = chartSeries(state, chart)
      expect(series.rows.length).toBeGreaterThan(0)
      for (const row of series.rows)
        for (const cell of cellsOf(row)) {
          const figure = chartFigure(state, chart, series, row, cell)
          expect(recompute(figure.explain!()), `${row.id} ${cell}`).toBeCloseTo(knownValue(figure.amount)!, 4)
          expect(unsaid(figure)).toEqual([])
        }
    },
  )

  it('links the land of an assignee to its parcels, and what is wanted to its brief', async () => {
    const state = await planned()
    const { rows, ...series } = chartSeries(state, 'wanted')
    const [ofX] = rows
    const terms = (cell: ChartCell) => chartFigure(state, 'wanted', series, ofX!, cell).explain!().terms
    expect(terms('value').map(({ parcels }) => parcels)).toEqual([['G-1']])
    expect(terms('from').map(({ value }) => value)).toEqual([2, 10_000])
    expect(terms('from')[0]!.opens).toEqual({ kind: 'assignee', assignee: 'X' })
  })
})
