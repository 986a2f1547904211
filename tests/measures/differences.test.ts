import { beforeAll, describe, expect, it } from 'vitest'
import { present } from '../../src/measures/figure.ts'
import type { Assignment, SharedWorks } from '../../src/plan/types.ts'
import { EXAMPLE_CARD, testAssignee } from '../support/land.ts'
import { all, PAIR_ASSUMED, pairTeller, type WrittenPair } from '../support/pairs.ts'
import { testWorks } from '../support/works.ts'

let teller: Awaited<ReturnType<typeof pairTeller>>
beforeAll(async () => {
  teller = await pairTeller()
})

/** What a pair is said to differ by, in both languages; and that every sentence can be shown on the map. */
function expectSaid(pair: WrittenPair, { en, zh }: { readonly en: readonly string[]; readonly zh: readonly string[] }) {
  const sentences = teller.sentencesOf(pair)
  expect(teller.said(sentences)).toEqual(en)
  expect(teller.said(sentences, 'zh-Hant-HK')).toEqual(zh)
  expect(sentences.filter(({ rows }) => rows.length === 0)).toEqual([])
}

const half = (more: Partial<Assignment> = {}): Assignment => ({
  shares: [
    { assignee: 'A', share: 0.5 },
    { assignee: 'B', share: 0.5 },
  ],
  ...more,
})

describe('who gains and who loses, in sentences', () => {
  it('pair 1: identical ones are said to be identical', () => {
    expectSaid(
      { base: { Mid: all('A') }, other: { Mid: all('A') } },
      {
        en: ['Two and One are identical: no assignment and no assumption differs.'],
        zh: ['乙與甲完全相同：擬配及假設均無分別。'],
      },
    )
  })

  it('pair 2: land for one who had none', () => {
    expectSaid(
      { base: {}, other: { Mid: all('A') } },
      {
        en: ['Two gives Assignee A 1 parcel, One none (+1.00 ha, +HK$63.3–164.5M).'],
        zh: ['乙給予機構A1幅地塊，甲則沒有（+1.00公頃、+0.63–1.64億元）。'],
      },
    )
  })

  it('pair 3: nothing for one who had land', () => {
    expectSaid(
      { base: { Mid: all('A'), Far: all('A') }, other: {} },
      {
        en: ['Two gives Assignee A nothing, One 2 parcels (−2.00 ha, −HK$126.5–328.9M).'],
        zh: ['乙不給予機構A土地，甲則有2幅地塊（−2.00公頃、−1.27–3.29億元）。'],
      },
    )
  })

  it('pair 4: more land, and how much nearer', () => {
    expectSaid(
      { base: { Far: all('A') }, other: { Far: all('A'), Mid: all('A'), Twin: all('A') } },
      {
        en: [
          'Two gives Assignee A 2 more parcels (+2.00 ha, +HK$126.5–328.9M) and moves it 3.2 km nearer to Test campus.',
        ],
        zh: ['乙給予機構A多2幅地塊（+2.00公頃、+1.27–3.29億元），並較接近測試校園3.2公里。'],
      },
    )
  })

  it('pair 5: other land for as much, where 650 m lie within what is known of either distance (± 500 m)', () => {
    expectSaid(
      { base: { Twin: all('A') }, other: { Edge: all('A') } },
      {
        en: [
          'Two gives Assignee A other land, as many parcels (the same area) and leaves its distance to Test campus not distinguishable.',
        ],
        zh: ['乙給予機構A其他土地，地塊數目相同（面積相同），與測試校園的距離則未能分辨。'],
      },
    )
  })

  it('pair 6: one gains what the other loses, and what lies where can be shown', () => {
    const pair = { base: { Mid: all('A'), Far: all('A') }, other: { Mid: all('B'), Far: all('A') } }
    expectSaid(pair, {
      en: [
        'Two gives Assignee A 1 parcel fewer (−1.00 ha, −HK$63.3–164.5M) and moves it 2.0 km further from Test campus.',
        'Two gives Assignee B 1 parcel, One none (+1.00 ha, +HK$63.3–164.5M).',
      ],
      zh: [
        '乙給予機構A少1幅地塊（−1.00公頃、−0.63–1.64億元），並較遠離測試校園2.0公里。',
        '乙給予機構B1幅地塊，甲則沒有（+1.00公頃、+0.63–1.64億元）。',
      ],
    })
    expect(teller.sentencesOf(pair).map(({ rows }) => rows)).toEqual([[1], [1]])
  })

  it('pair 7: a wish of a brief is broken by one, another is met by it', () => {
    const firm = { ...testAssignee('A'), brief: { furthestM: 1000, byYear: 2029 } }
    const sentences = teller.sentencesOf({ base: { Far: all('A') }, other: { Near: all('A') }, assignees: [firm] })
    expect(teller.said(sentences).slice(1)).toEqual([
      'Assignee A in Two: earliest land 2030, wanted by 2029. One meets this wish of the brief.',
      'Two meets a wish of Assignee A that One does not (One: furthest parcel 3.9 km from a University Town site, wanted within 1.0 km).',
    ])
    expect(teller.said(sentences, 'zh-Hant-HK').slice(1)).toEqual([
      '乙中的機構A：最早2030年有地，要求不遲於2029年。甲符合此項用地需求。',
      '乙符合機構A的一項用地需求，甲則不符（甲：最遠地塊距大學城用地3.9公里，要求不超過1.0公里）。',
    ])
  })

  it('pair 8: another share of the same parcel', () => {
    expectSaid(
      { base: { Mid: all('A') }, other: { Mid: half() } },
      {
        en: [
          'Two gives Assignee A other land, as many parcels (−0.50 ha, −HK$31.6–82.2M).',
          'Two gives Assignee B 1 parcel, One none (+0.50 ha, +HK$31.6–82.2M).',
        ],
        zh: [
          '乙給予機構A其他土地，地塊數目相同（−0.50公頃、−3,163–8,223萬元）。',
          '乙給予機構B1幅地塊，甲則沒有（+0.50公頃、+3,163–8,223萬元）。',
        ],
      },
    )
  })

  it('pair 9: a difference that lies inside both ranges is not distinguishable', () => {
    const score = (value: number, low: number, high: number) =>
      new Map([
        [
          'proximity-score',
          { measure: 'proximity-score', unit: 'score' as const, amount: present(value), range: { low, high } },
        ],
      ])
    const pair = (low: number): WrittenPair => ({
      base: {},
      other: { Mid: all('A') },
      baseSide: { figures: score(50, 40, 60) },
      otherSide: { figures: score(70, low, 80) },
    })
    expectSaid(pair(59), {
      en: [
        'Two gives Assignee A 1 parcel, One none (+1.00 ha, +HK$63.3–164.5M).',
        'Not distinguishable, because the ranges meet: Proximity to University Town.',
      ],
      zh: ['乙給予機構A1幅地塊，甲則沒有（+1.00公頃、+0.63–1.64億元）。', '估算範圍重疊，未能分辨：與大學城的鄰近度。'],
    })
    expect(teller.sentencesOf(pair(61)).length).toBe(1)
  })
})

describe('what is said of land, in sentences', () => {
  it('pair 10: phase years, delivery modes, routes, stages and uses of land that both give, alike ones together', () => {
    expectSaid(
      {
        base: { Mid: all('A', { phaseYear: 2024 }), Far: all('A', { phaseYear: 2024 }), Edge: all('B') },
        other: {
          Mid: all('A', { phaseYear: 2027 }),
          Far: all('A', { phaseYear: 2027 }),
          Edge: all('B', { deliveryMode: 'phased', route: 'open-tender', stage: 'tender', landUse: 'OUIT' }),
        },
      },
      {
        en: [
          'Phase year of 2 parcels (Mid, Far): 2027 in Two, 2024 in One.',
          'Delivery mode of 1 parcel (Edge): Phased development in Two, not said in One.',
          'Route of grant of 1 parcel (Edge): Open tender in Two, not said in One.',
          'Stage of 1 parcel (Edge): Tender in Two, not said in One.',
          'Planned use of 1 parcel (Edge): Innovation and Technology in Two, not said in One.',
        ],
        zh: [
          '2幅地塊（Mid、Far）的分期年份：乙為2027，甲為2024。',
          '1幅地塊（Edge）的發展模式：乙為分階段開發，甲為未註明。',
          '1幅地塊（Edge）的批地方式：乙為公開招標，甲為未註明。',
          '1幅地塊（Edge）的階段：乙為招標，甲為未註明。',
          '1幅地塊（Edge）的規劃用途：乙為創新及科技，甲為未註明。',
        ],
      },
    )
  })

  it('pair 11: what is said of parcels that only one assigns, and the first five of many by name', () => {
    const given = { phaseYear: 2030, deliveryMode: 'landowner' } as const
    expectSaid(
      {
        base: { Mid: all('A', { route: 'private-treaty' }) },
        other: { Far: all('A', given), Near: all('A', given), Twin: all('A') },
        assignees: [],
      },
      {
        en: [
          'Only Two assigns 2 parcels (Far, Near): phase year 2030, delivery mode Landowner.',
          'Only One assigns 1 parcel (Mid): route of grant Private treaty grant.',
        ],
        zh: [
          '只有乙擬配2幅地塊（Far、Near）：分期年份2030、發展模式為土地業權人。',
          '只有甲擬配1幅地塊（Mid）：批地方式為私人協約方式批地。',
        ],
      },
    )
    const years = (phaseYear: number) =>
      Object.fromEntries([...Array(7).keys()].map((at) => [`P${at}`, all('A', { phaseYear })]))
    expect(teller.said(teller.sentencesOf({ base: years(2027), other: years(2028) }))).toEqual([
      'Phase year of 7 parcels (P0, P1, P2, P3, P4, …): 2028 in Two, 2027 in One.',
    ])
  })

  it('pair 12: bundles that hold other parcels, whoever assigns them', () => {
    const pilot = { bundle: 'pilot' }
    expectSaid(
      {
        base: { Mid: all('A', pilot), Far: all('A', pilot), Edge: all('A') },
        other: { Mid: all('A', pilot), Near: all('A', pilot), Edge: all('A', { bundle: 'new' }) },
        assignees: [],
        more: { bundles: new Map([['pilot', { name: { en: 'Pilot area', zh: '試點片區' } }]]) },
      },
      {
        en: [
          'Assigned as part of Pilot area: 2 parcels in Two, 2 parcels in One (only in Two: Near, only in One: Far).',
          'Assigned as part of new: 1 parcel in Two, no parcel in One (only in Two: Edge).',
        ],
        zh: [
          '列入試點片區擬配：乙有2幅地塊，甲有2幅地塊（只在乙：Near、只在甲：Far）。',
          '列入new擬配：乙有1幅地塊，甲有0幅地塊（只在乙：Edge）。',
        ],
      },
    )
  })

  it('pair 13: shared works that only one builds, shown on the parcels they serve', () => {
    const works = testWorks({
      id: 'substation',
      name: { en: 'Substation', zh: '變電站' },
      code: 'PU',
      low: 200e6,
      likely: 300e6,
      high: 500e6,
      serves: ['Twin', 'gone'],
      sharedBy: 'gfa',
      scenarios: ['One'],
    })
    const sewer: SharedWorks = { ...works, id: 'sewer', name: { en: 'Sewer', zh: '污水渠' }, scenarios: ['Two'] }
    const { scenarios: _, ...everywhere } = { ...works, id: 'road' }
    const pair: WrittenPair = {
      base: {},
      other: {},
      more: { sharedWorks: new Map([works, sewer, everywhere].map((one) => [one.id, one])) },
    }
    expectSaid(pair, {
      en: [
        'Shared works Substation (HK$200.0–500.0M) are built in One, not in Two.',
        'Shared works Sewer (HK$200.0–500.0M) are built in Two, not in One.',
      ],
      zh: [
        '共用工程「變電站」（2.00–5.00億元）在甲興建，乙則不興建。',
        '共用工程「污水渠」（2.00–5.00億元）在乙興建，甲則不興建。',
      ],
    })
    expect(teller.sentencesOf(pair)[0]!.rows).toEqual([3])
  })

  it('pair 14: a lock is said, and two that differ by it alone are still identical', () => {
    expectSaid(
      { base: {}, other: {}, otherSide: { locked: { approvedOn: '2026-03-01', note: 'Board' } } },
      {
        en: [
          'Two and One are identical: no assignment and no assumption differs.',
          'Lock: approved on 2026-03-01 (“Board”) in Two; none in One.',
        ],
        zh: ['乙與甲完全相同：擬配及假設均無分別。', '鎖定：乙為2026-03-01核准（「Board」），甲為沒有鎖定。'],
      },
    )
  })
})

describe('what is assumed, in sentences', () => {
  it('pair 15: every assumption', () => {
    expectSaid(
      {
        base: {},
        other: {},
        otherSide: {
          assumptions: {
            ...PAIR_ASSUMED,
            halfDistanceM: 1000,
            scoredKinds: ['incubator', 'institution'],
            phaseShiftYears: 2,
            asAtYear: 2030,
            neighbourGapM: 50,
          },
        },
      },
      {
        en: [
          'Two assumes for the half-distance: 1.0 km; One: 2.0 km.',
          'Two assumes for the kinds that count in the proximity score: Incubator, Institution; One: all kinds.',
          'Two assumes for the shift of phase years: 2 years; One: none.',
          'Two assumes for the year of reference: 2030; One: none.',
          'Two assumes for the gap between neighbours: 50 m; One: the default.',
        ],
        zh: [
          '評分減半距離：乙假設為1.0公里；甲為2.0公里。',
          '計入鄰近度評分的機構類別：乙假設為初創培育中心、院校；甲為所有類別。',
          '分期年份的推移：乙假設為2年；甲為無。',
          '計算年份：乙假設為2030；甲為無。',
          '相鄰間距：乙假設為50米；甲為預設值。',
        ],
      },
    )
  })

  it('pair 16: a rate card that differs names every rate, factor, payer, on-cost and year by which it does', () => {
    const [formation, roads] = EXAMPLE_CARD.lines as [
      (typeof EXAMPLE_CARD.lines)[number],
      (typeof EXAMPLE_CARD.lines)[number],
    ]
    const card = {
      ...EXAMPLE_CARD,
      id: 'dear',
      title: { en: 'Dear', zh: '貴' },
      onCosts: { ...EXAMPLE_CARD.onCosts, contingency: 0.2 },
      escalation: {
        ...EXAMPLE_CARD.escalation,
        table: [
          { year: 2025, rate: 0.045 },
          { year: 2026, rate: 0.03 },
        ],
        spending: [0.4, 0.6],
      },
      lines: [
        {
          ...formation,
          groundFactor: { slope: 1.6, 'fish pond': 1.5, marsh: 2 },
          payer: { landowner: 'private' } as const,
          applies: { ground: ['slope', 'fish pond'] },
        },
        { ...roads, likely: 3000 },
        { ...roads, code: 'LS', label: { en: 'Landscape', zh: '園景' }, low: 100, likely: 150, high: 300 },
      ],
    }
    expectSaid(
      {
        base: {},
        other: {},
        otherSide: { basis: { ...teller.basis, card }, assumptions: { ...PAIR_ASSUMED, rateCard: 'dear' } },
      },
      {
        en: [
          'Two assumes for the rate card: Dear; One: Worked example.',
          'Site formation (SF), where it applies: slope, fish pond in Two; everywhere in One.',
          'Site formation (SF), factors by ground: fish pond × 1.5, marsh × 2, slope × 1.6 in Two; fish pond × 1.5 in One.',
          'Site formation (SF), who pays first: Landowner: private in Two; as the delivery mode says in One.',
          'Roads (RD), rate: HK$3,000 (HK$2,000–5,000) in Two; HK$2,500 (HK$2,000–5,000) in One.',
          'The rate card of Two has Landscape (LS) at HK$150 (HK$100–300) per m² of site, that of One has not.',
          'Contingency: 20% in Two; 15% in One.',
          'Spending over the years of the works: 40%, 60% in Two; all in the phase year in One.',
          'Escalation in single years: 2025: 4.5% in Two; 2025: 3% in One.',
        ],
        zh: [
          '單價表：乙假設為貴；甲為計算例子。',
          '土地平整（SF）的適用範圍：乙為斜坡、魚塘，甲為所有地塊。',
          '土地平整（SF）的地面系數：乙為魚塘×1.5、marsh×2、斜坡×1.6，甲為魚塘×1.5。',
          '土地平整（SF）的先付一方：乙為土地業權人：私人承擔，甲為按發展模式而定。',
          '道路（RD）的單價：乙為3,000元（2,000–5,000元），甲為2,500元（2,000–5,000元）。',
          '乙的單價表有園景（LS），每平方米地盤150元（100–300元），甲則沒有。',
          '應急費用：乙為20%，甲為15%。',
          '工程各年的開支分布：乙為40%、60%，甲為全部在分期年份支付。',
          '個別年份的價格調整：乙為2025年4.5%，甲為2025年3%。',
        ],
      },
    )
  })

  it('pair 17: a card that differs in its title or version alone is said to reckon alike', () => {
    const card = { ...EXAMPLE_CARD, id: 'next', version: 2 }
    const pair = (next: typeof card): WrittenPair => ({
      base: {},
      other: {},
      otherSide: { basis: { ...teller.basis, card: next }, assumptions: { ...PAIR_ASSUMED, rateCard: 'next' } },
    })
    expectSaid(pair(card), {
      en: [
        'Two assumes for the rate card: Worked example, version 2; One: Worked example, version 1.',
        'The rate cards of Two and One reckon alike: only titles and sources differ.',
      ],
      zh: [
        '單價表：乙假設為計算例子（第2版）；甲為計算例子（第1版）。',
        '乙與甲的單價表計算結果相同：只有名稱及資料來源不同。',
      ],
    })
  })
})
