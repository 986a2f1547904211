import { describe, expect, it } from 'vitest'
import { planToJson } from '../../src/files/planToJson.ts'
import { keepRateCard } from '../../src/plan/edits/keepRateCard.ts'
import { setAttributes } from '../../src/plan/edits/setAttributes.ts'
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

  it('says what moves of land resumption apart, for the assigned parcels', async () => {
    const { northlot } = await testNorthlot()
    const { actions, getState } = northlot
    const resumption = {
      ...EXAMPLE_CARD.lines[0]!,
      code: 'LR1',
      basis: 'resumed_m2' as const,
      low: 10_000,
      likely: 12_000,
      high: 16_000,
    }
    actions.edit(
      keepRateCard(getState().document.plan, { ...EXAMPLE_CARD, lines: [...EXAMPLE_CARD.lines, resumption] }),
    )
    actions.edit(setAttributes(getState().document.plan, ['G-0'], { private_share: 0.5 }))
    actions.select([0], 'replace')
    actions.chooseReceiver('A')
    actions.assign()
    const card = getState().document.plan.rateCards.get('example')!
    const lines = [card.lines[0]!, card.lines[1]!, { ...card.lines[2]!, likely: 13_000 }]
    const [move] = whatMoved(getState(), { ...card, lines })
    // half of 1 ha: 5,000 m² × 12,000 → × 13,000; works stay
    expect(move?.resumption).toEqual({
      before: { low: 50_000_000, likely: 60_000_000, high: 80_000_000 },
      after: { low: 50_000_000, likely: 65_000_000, high: 80_000_000 },
    })
    expect(move?.lines).toEqual([])
    const works = [{ ...card.lines[0]!, likely: 4100 }, ...card.lines.slice(1)]
    expect(whatMoved(getState(), { ...card, lines: works })[0]?.resumption).toBeUndefined()
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
