import { describe, expect, it } from 'vitest'
import { planToJson } from '../../src/files/planToJson.ts'
import { rateCards as english } from '../../src/locales/en/rateCards.ts'
import { whyLines as whyInEnglish } from '../../src/locales/en/whyLines.ts'
import { addWords } from '../../src/locales/say.ts'
import { rateCards as chinese } from '../../src/locales/zh-Hant/rateCards.ts'
import { whyLines as whyInChinese } from '../../src/locales/zh-Hant/whyLines.ts'
import { knownValue, recompute } from '../../src/measures/figure.ts'
import type { Moved } from '../../src/measures/movedFigures.ts'
import { keepRateCard } from '../../src/plan/edits/keepRateCard.ts'
import { setAttributes } from '../../src/plan/edits/setAttributes.ts'
import { figuresOf } from '../../src/store/selectors.ts'
import { whatMoved } from '../../src/store/whatMoved.ts'
import { giveRows } from '../support/given.ts'
import { EXAMPLE_CARD } from '../support/land.ts'
import { testNorthlot } from '../support/testNorthlot.ts'
import { unsaid } from '../support/unsaid.ts'

addWords({ ...english, ...whyInEnglish }, { ...chinese, ...whyInChinese })

/** Roads at HK$3,500 in place of 2,500; the rest as it was. */
const DEARER = {
  ...EXAMPLE_CARD,
  lines: [EXAMPLE_CARD.lines[0]!, { ...EXAMPLE_CARD.lines[1]!, likely: 3500 }],
}

/** Before, after and by how much, HK$. */
const hkd = (moved: Moved | undefined) =>
  [moved?.before, moved?.after, moved?.change].map((figure) => figure && knownValue(figure.amount))

/** Each of the three is computed again from its printed inputs, and said in both languages. */
function explained(moved: Moved): void {
  for (const figure of [moved.before!, moved.after!, moved.change!]) {
    expect(recompute(figure.explain!()), figure.measure).toBeCloseTo(knownValue(figure.amount)!, 2)
    expect(unsaid(figure)).toEqual([])
  }
}

describe('a changed rate card', () => {
  it('says what moves before it is kept: totals by scenario, and the lines that move them', async () => {
    const { northlot } = await testNorthlot()
    const text = JSON.stringify(planToJson(northlot.getState().document.plan))
    const [move, ...others] = whatMoved(northlot.getState(), DEARER)
    expect(others).toEqual([])
    // three parcels of 1 ha at the price level 2024, no year: fees 10 %, contingency 15 %
    // before: 30,000 m² × 6,500 × 1.1 × 1.15 = 246,675,000; after: 30,000 × 7,500 × 1.265 = 284,625,000
    expect(move?.of).toBe('all')
    expect(hkd(move?.works.likely)).toEqual([246_675_000, 284_625_000, 37_950_000])
    // low 30,000 × 5,000 × 1.265 and high 30,000 × 13,000 × 1.265 stay
    expect(hkd(move?.works.low)).toEqual([189_750_000, 189_750_000, 0])
    expect(hkd(move?.works.high)).toEqual([493_350_000, 493_350_000, 0])
    // roads 30,000 × 2,500 × 1.1 → 30,000 × 3,500 × 1.1; contingency 15 % of 214.5M → 15 % of 247.5M
    expect(move?.lines.map(({ cost }) => hkd(cost))).toEqual([
      [82_500_000, 115_500_000, 33_000_000],
      [32_175_000, 37_125_000, 4_950_000],
    ])
    expect(move?.lines[0]?.label).toEqual({ en: 'Roads', zh: '道路' })
    for (const one of [
      ...Object.values(move!.works),
      ...Object.values(move!.range),
      ...move!.lines.map(({ cost }) => cost),
    ])
      explained(one)
    // site formation 30,000 × 3,000 × 1.1, roads 30,000 × 2,000 × 1.1, and 15 % of both
    expect(move?.works.low.after?.explain?.().terms.map(({ value, rate }) => [value, rate?.hkd])).toEqual([
      [99_000_000, 3000],
      [66_000_000, 2000],
      [24_750_000, undefined],
    ])
    expect(JSON.stringify(planToJson(northlot.getState().document.plan))).toBe(text)
  })

  it('counts the assigned parcels once there are any, and only scenarios that count by the card', async () => {
    const { northlot } = await testNorthlot()
    giveRows(northlot, [0], 'A')
    const moves = whatMoved(northlot.getState(), DEARER)
    expect(moves.map(({ of, works }) => [of, ...hkd(works.likely)])).toEqual([
      ['assigned', 82_225_000, 94_875_000, 12_650_000],
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
    giveRows(northlot, [0], 'A')
    const card = getState().document.plan.rateCards.get('example')!
    const lines = [card.lines[0]!, card.lines[1]!, { ...card.lines[2]!, likely: 13_000 }]
    const [move] = whatMoved(getState(), { ...card, lines })
    // half of 1 ha: 5,000 m² × 12,000 → × 13,000; works stay
    expect(hkd(move?.resumption?.low)).toEqual([50_000_000, 50_000_000, 0])
    expect(hkd(move?.resumption?.likely)).toEqual([60_000_000, 65_000_000, 5_000_000])
    expect(hkd(move?.resumption?.high)).toEqual([80_000_000, 80_000_000, 0])
    for (const one of Object.values(move!.resumption!)) explained(one)
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
