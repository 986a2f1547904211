import { describe, expect, it } from 'vitest'
import { planToJson } from '../../src/files/planToJson.ts'
import { keepRateCard } from '../../src/plan/edits/keepRateCard.ts'
import { figuresOf } from '../../src/store/selectors.ts'
import { whatMoved } from '../../src/store/whatMoved.ts'
import { EXAMPLE_CARD } from '../support/land.ts'
import { testNorthlot } from '../support/testNorthlot.ts'

/** Roads at HK$3,500 in place of 2,500; the rest as it was. */
const DEARER = {
  ...EXAMPLE_CARD,
  lines: [EXAMPLE_CARD.lines[0]!, { ...EXAMPLE_CARD.lines[1]!, likely: 3500 }],
}

describe('a changed rate card', () => {
  it('says what moves before it is kept: totals by scenario, and the lines that move them', async () => {
    const { northlot } = await testNorthlot()
    const text = JSON.stringify(planToJson(northlot.getState().document.plan))
    const [move, ...others] = whatMoved(northlot.getState(), DEARER)
    expect(others).toEqual([])
    // three parcels of 1 ha at the price level 2024, no year: fees 10 %, contingency 15 %
    // before: 30,000 m² × 6,500 × 1.1 × 1.15 = 246,675,000; after: 30,000 × 7,500 × 1.265 = 284,625,000
    expect(move).toMatchObject({ of: 'all', before: { likely: 246_675_000 }, after: { likely: 284_625_000 } })
    // low 30,000 × 5,000 × 1.265 and high 30,000 × 13,000 × 1.265 stay
    expect([move?.before?.low, move?.after?.low]).toEqual([189_750_000, 189_750_000])
    expect([move?.before?.high, move?.after?.high]).toEqual([493_350_000, 493_350_000])
    // roads 30,000 × 2,500 × 1.1 → 30,000 × 3,500 × 1.1; contingency 15 % of 214.5M → 15 % of 247.5M
    expect(move?.lines.map(({ before, after }) => [before, after])).toEqual([
      [82_500_000, 115_500_000],
      [32_175_000, 37_125_000],
    ])
    expect(move?.lines[0]?.label).toEqual({ en: 'Roads', zh: '道路' })
    expect(JSON.stringify(planToJson(northlot.getState().document.plan))).toBe(text)
  })

  it('counts the assigned parcels once there are any, and only scenarios that count by the card', async () => {
    const { northlot } = await testNorthlot()
    northlot.actions.select([0], 'replace')
    northlot.actions.chooseReceiver('A')
    northlot.actions.assign()
    expect(whatMoved(northlot.getState(), DEARER)).toMatchObject([
      { of: 'assigned', before: { likely: 82_225_000 }, after: { likely: 94_875_000 } },
    ])
    expect(whatMoved(northlot.getState(), { ...DEARER, id: 'new' })).toEqual([])
  })

  it('is kept as one step, moves the totals, and is undone to the letter', async () => {
    const { northlot } = await testNorthlot()
    const { actions, getState } = northlot
    const text = () => JSON.stringify(planToJson(getState().document.plan))
    const start = text()
    const likely = () => figuresOf(getState()).get('cost-likely-hkd')?.amount
    expect(actions.edit(keepRateCard(getState().document.plan, DEARER))).toBe(true)
    expect(getState().document.history.done.length).toBe(1)
    expect(getState().document.plan.rateCards.get('example')?.version).toBe(2)
    expect(likely()).toEqual({ value: 284_625_000 })
    actions.undo()
    expect(likely()).toEqual({ value: 246_675_000 })
    expect(text()).toBe(start)
  })
})
