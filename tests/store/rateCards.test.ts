import { describe, expect, it } from 'vitest'
import { planToJson } from '../../src/files/planToJson.ts'
import { costParts as costInEnglish } from '../../src/locales/en/costParts.ts'
import { rateCards as english } from '../../src/locales/en/rateCards.ts'
import { whyLines as whyInEnglish } from '../../src/locales/en/whyLines.ts'
import { addWords } from '../../src/locales/say.ts'
import { costParts as costInChinese } from '../../src/locales/zh-Hant/costParts.ts'
import { rateCards as chinese } from '../../src/locales/zh-Hant/rateCards.ts'
import { whyLines as whyInChinese } from '../../src/locales/zh-Hant/whyLines.ts'
import { knownValue, recompute } from '../../src/measures/figure.ts'
import type { Moved } from '../../src/measures/movedFigures.ts'
import { keepRateCard } from '../../src/plan/edits/keepRateCard.ts'
import { putRow } from '../../src/plan/edits/putRow.ts'
import { setAssignmentFields } from '../../src/plan/edits/setAssignmentFields.ts'
import { setAttributes } from '../../src/plan/edits/setAttributes.ts'
import { figuresOf } from '../../src/store/selectors.ts'
import { movesAnything, whatMoved } from '../../src/store/whatMoved.ts'
import { giveRows } from '../support/given.ts'
import { EXAMPLE_CARD } from '../support/land.ts'
import { testNorthlot } from '../support/testNorthlot.ts'
import { unsaid } from '../support/unsaid.ts'
import { testWorks } from '../support/works.ts'

addWords({ ...english, ...costInEnglish, ...whyInEnglish }, { ...chinese, ...costInChinese, ...whyInChinese })

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

  it('says who pays first in place of another, though the total stays', async () => {
    const { northlot } = await testNorthlot()
    const { actions, getState } = northlot
    const plan = () => getState().document.plan
    const mode = 'successful-tenderer' as const
    const paidBy = (payer: 'public' | 'private') => ({
      ...EXAMPLE_CARD,
      lines: [EXAMPLE_CARD.lines[0]!, { ...EXAMPLE_CARD.lines[1]!, payer: { [mode]: payer } }],
    })
    actions.edit(keepRateCard(plan(), paidBy('private')))
    giveRows(northlot, [0], 'A')
    actions.edit(setAssignmentFields(plan(), getState().scenario, ['G-0'], { deliveryMode: mode }))
    const kept = plan().rateCards.get('example')!
    const [move] = whatMoved(getState(), { ...kept, lines: paidBy('public').lines })
    expect(hkd(move?.works.likely)).toEqual([82_225_000, 82_225_000, 0])
    expect(move?.lines).toEqual([])
    // 1 ha with 10 % and 15 %: site formation 10,000 × 4,000 × 1.265 = 50,600,000, roads 10,000 × 2,500 × 1.265 = 31,625,000
    expect(hkd(move?.payers.public?.likely)).toEqual([50_600_000, 82_225_000, 31_625_000])
    expect(hkd(move?.payers.private?.likely)).toEqual([31_625_000, 0, -31_625_000])
    // low 3,000 and 2,000; high 8,000 and 5,000
    expect(hkd(move?.payers.public?.low)).toEqual([37_950_000, 63_250_000, 25_300_000])
    expect(hkd(move?.payers.public?.high)).toEqual([101_200_000, 164_450_000, 63_250_000])
    expect(hkd(move?.payers.private?.low)).toEqual([25_300_000, 0, -25_300_000])
    expect(hkd(move?.payers.private?.high)).toEqual([63_250_000, 0, -63_250_000])
    expect([move?.resumption, move?.shared, move?.years]).toEqual([undefined, undefined, []])
    expect(movesAnything(move!)).toBe(true)
    for (const one of [...Object.values(move!.payers.public!), ...Object.values(move!.payers.private!)]) explained(one)
  })

  it('says what its escalation moves of shared works, and in which year', async () => {
    const { northlot } = await testNorthlot()
    const { actions, getState } = northlot
    const sewer = testWorks({ readyYear: 2026, serves: ['G-0'] })
    actions.edit(putRow(getState().document.plan, 'sharedWorks', sewer.id, sewer, { key: 'edit.addWorks' }))
    const [move] = whatMoved(getState(), { ...EXAMPLE_CARD, escalation: { ...EXAMPLE_CARD.escalation, flat: 0.05 } })
    // 2024 to 2026: 1.03² = 1.0609 → 1.05² = 1.1025, of HK$1M, 2M and 3M
    expect(hkd(move?.shared?.low)).toEqual([1_060_900, 1_102_500, 41_600])
    expect(hkd(move?.shared?.likely)).toEqual([2_121_800, 2_205_000, 83_200])
    expect(hkd(move?.shared?.high)).toEqual([3_182_700, 3_307_500, 124_800])
    expect(move?.years.map(({ year, spent }) => [year, ...hkd(spent)])).toEqual([[2026, 2_121_800, 2_205_000, 83_200]])
    // parcels without a year stay at the price level
    expect(hkd(move?.works.likely)[2]).toBe(0)
    expect([move?.payers, move?.lines]).toEqual([{ public: undefined, private: undefined }, []])
    expect(movesAnything(move!)).toBe(true)
    for (const one of [...Object.values(move!.shared!), ...move!.years.map(({ spent }) => spent)]) explained(one)
  })

  it('says which years its spending profile moves, though no total does', async () => {
    const { northlot } = await testNorthlot()
    const { actions, getState } = northlot
    const plan = () => getState().document.plan
    actions.edit(keepRateCard(plan(), { ...EXAMPLE_CARD, escalation: { ...EXAMPLE_CARD.escalation, flat: 0 } }))
    giveRows(northlot, [0], 'A')
    actions.edit(setAssignmentFields(plan(), getState().scenario, ['G-0'], { phaseYear: 2032 }))
    const sewer = testWorks({ readyYear: 2032, serves: ['G-0'] })
    actions.edit(putRow(plan(), 'sharedWorks', sewer.id, sewer, { key: 'edit.addWorks' }))
    const kept = plan().rateCards.get('example')!
    const [move] = whatMoved(getState(), { ...kept, escalation: { ...kept.escalation, spending: [0.5, 0.5] } })
    // works 82,225,000 and the sewer's 2,000,000, all in 2032 → half of each in 2031
    expect(move?.years.map(({ year, spent }) => [year, ...hkd(spent)])).toEqual([
      [2031, 0, 42_112_500, 42_112_500],
      [2032, 84_225_000, 42_112_500, -42_112_500],
    ])
    expect([hkd(move?.works.likely)[2], move?.shared, move?.lines]).toEqual([0, undefined, []])
    expect(movesAnything(move!)).toBe(true)
    for (const { spent } of move!.years) explained(spent)
  })

  it('moves nothing only where nothing that is listed moves: a low rate does, a title does not', async () => {
    const { northlot } = await testNorthlot()
    const roads = { ...EXAMPLE_CARD.lines[1]!, low: 1000 }
    const [low] = whatMoved(northlot.getState(), { ...EXAMPLE_CARD, lines: [EXAMPLE_CARD.lines[0]!, roads] })
    // 30,000 m² × (3,000 + 2,000) × 1.265 → × (3,000 + 1,000)
    expect(hkd(low?.works.low)).toEqual([189_750_000, 151_800_000, -37_950_000])
    expect([low?.lines, movesAnything(low!)]).toEqual([[], true])
    const [named] = whatMoved(northlot.getState(), { ...EXAMPLE_CARD, title: { en: 'Other', zh: '其他' } })
    expect(movesAnything(named!)).toBe(false)
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
