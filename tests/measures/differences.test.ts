import { beforeAll, describe, expect, it } from 'vitest'
import { boardSheets } from '../../src/locales/en/boardSheets.ts'
import { compare as english } from '../../src/locales/en/compare.ts'
import { addWords, say } from '../../src/locales/say.ts'
import { boardSheets as boardSheetsZh } from '../../src/locales/zh-Hant/boardSheets.ts'
import { compare as chinese } from '../../src/locales/zh-Hant/compare.ts'
import { compareFigures, sharedAxis } from '../../src/measures/compareScenarios.ts'
import { consensusOf } from '../../src/measures/consensus.ts'
import type { Pair, Side } from '../../src/measures/difference.ts'
import { differenceSentences } from '../../src/measures/differenceSentences.ts'
import { type Figure, present } from '../../src/measures/figure.ts'
import type { Assignee, Assignment, Assumptions } from '../../src/plan/types.ts'
import { parcel, square } from '../support/gridFile.ts'
import { basisOfParcels, EXAMPLE_CARD, testAssignee } from '../support/land.ts'

addWords({ ...boardSheets, ...english }, { ...boardSheetsZh, ...chinese })

/**
 * Squares of 1 ha; the campus begins 2 km east and is known to ± 500 m. Far lies 3,900 m from it, Mid 1,900, Near 700,
 * Twin 700, Edge 50. By the worked card a hectare costs HK$63.25M at low rates (5,000 × 1.1 × 1.15 a m²), 164.45M at high.
 */
const FEATURES = [
  parcel('Far', square(-2000, 0, 100)),
  parcel('Mid', square(0, 0, 100)),
  parcel('Near', square(1200, 0, 100), { available_from: 2030 }),
  parcel('Twin', square(1200, 300, 100)),
  parcel('Edge', square(1850, 0, 100)),
]

let basis: Side['basis']
let rowOf: Pair['rowOf']
beforeAll(async () => {
  basis = await basisOfParcels(FEATURES)
  rowOf = new Map(basis.layer.ids.map((id, row) => [id, row]))
})

const all = (assignee: string, more: Partial<Assignment> = {}): Assignment => ({
  shares: [{ assignee, share: 1 }],
  ...more,
})
const ASSUMED: Assumptions = { rateCard: 'example', halfDistanceM: 2000, scoredKinds: [] }

interface Written {
  readonly base: Record<string, Assignment>
  readonly other: Record<string, Assignment>
  readonly assignees?: readonly Assignee[]
  readonly baseSide?: Partial<Side>
  readonly otherSide?: Partial<Side>
  readonly language?: 'en' | 'zh-Hant-HK'
}

function sentencesOf({ base, other, assignees, baseSide, otherSide }: Written) {
  const side = (name: string, given: Record<string, Assignment>, part: Partial<Side> = {}): Side => ({
    name: { en: name, zh: name === 'One' ? '甲' : '乙' },
    assignments: new Map(Object.entries(given)),
    assumptions: ASSUMED,
    basis,
    figures: new Map(),
    ...part,
  })
  return differenceSentences({
    base: side('One', base, baseSide),
    other: side('Two', other, otherSide),
    assignees: assignees ?? [testAssignee('A'), testAssignee('B', 'developer', 2)],
    rowOf,
  })
}
const said = (written: Written) => sentencesOf(written).map(({ words }) => say(words, written.language ?? 'en'))

describe('two scenarios in sentences', () => {
  it('pair 1: identical ones are said to be identical', () => {
    expect(said({ base: { Mid: all('A') }, other: { Mid: all('A') } })).toEqual([
      'Two and One are identical: no assignment and no assumption differs.',
    ])
  })

  it('pair 2: land for one who had none', () => {
    expect(said({ base: {}, other: { Mid: all('A') } })).toEqual([
      'Two gives Assignee A 1 parcel, One none (+1.00 ha, +HK$63.3–164.5M).',
    ])
  })

  it('pair 3: nothing for one who had land', () => {
    expect(said({ base: { Mid: all('A'), Far: all('A') }, other: {} })).toEqual([
      'Two gives Assignee A nothing, One 2 parcels (−2.00 ha, −HK$126.5–328.9M).',
    ])
  })

  it('pair 4: more land, and how much nearer', () => {
    expect(said({ base: { Far: all('A') }, other: { Far: all('A'), Mid: all('A'), Twin: all('A') } })).toEqual([
      'Two gives Assignee A 2 more parcels (+2.00 ha, +HK$126.5–328.9M) and moves it 3.2 km nearer to Test campus.',
    ])
  })

  it('pair 5: the same in Chinese, by its own units and order', () => {
    expect(
      said({
        base: { Far: all('A') },
        other: { Far: all('A'), Mid: all('A'), Twin: all('A') },
        language: 'zh-Hant-HK',
      }),
    ).toEqual(['乙給予機構A多2幅地塊（+2.00公頃、+1.27–3.29億元），並較接近測試校園3.2公里。'])
  })

  it('pair 6: other land for as much, where 650 m lie within what is known of either distance (± 500 m)', () => {
    expect(said({ base: { Twin: all('A') }, other: { Edge: all('A') } })).toEqual([
      'Two gives Assignee A other land, as many parcels (the same area) and leaves its distance to Test campus not distinguishable.',
    ])
  })

  it('pair 7: one gains what the other loses, and what lies where can be shown', () => {
    const pair = { base: { Mid: all('A'), Far: all('A') }, other: { Mid: all('B'), Far: all('A') } }
    expect(said(pair)).toEqual([
      'Two gives Assignee A 1 parcel fewer (−1.00 ha, −HK$63.3–164.5M) and moves it 2.0 km further from Test campus.',
      'Two gives Assignee B 1 parcel, One none (+1.00 ha, +HK$63.3–164.5M).',
    ])
    expect(sentencesOf(pair).map(({ rows }) => rows)).toEqual([[1], [1]])
  })

  it('pair 8: a wish of a brief is broken by one, another is met by it', () => {
    const firm = { ...testAssignee('A'), brief: { furthestM: 1000, byYear: 2029 } }
    expect(said({ base: { Far: all('A') }, other: { Near: all('A') }, assignees: [firm] }).slice(1)).toEqual([
      'Assignee A in Two: earliest land 2030, wanted by 2029. One meets this wish of the brief.',
      expect.stringMatching(/^Two meets a wish of Assignee A that One does not \(One: .*3\.9 km.*\)\.$/),
    ])
  })

  it('pair 9: phase years, delivery modes and routes of land that both give, alike ones together', () => {
    expect(
      said({
        base: { Mid: all('A', { phaseYear: 2024 }), Far: all('A', { phaseYear: 2024 }), Edge: all('B') },
        other: {
          Mid: all('A', { phaseYear: 2027 }),
          Far: all('A', { phaseYear: 2027 }),
          Edge: all('B', { deliveryMode: 'phased', route: 'open-tender', bundle: 'Pilot' }),
        },
      }),
    ).toEqual([
      'Phase year of 2 parcels (Mid, Far): 2027 in Two, 2024 in One.',
      'Delivery mode of 1 parcel (Edge): Phased development in Two, not said in One.',
      'Route of grant of 1 parcel (Edge): Open tender in Two, not said in One.',
      'Bundle of 1 parcel (Edge): Pilot in Two, not said in One.',
    ])
  })

  it('pair 10: every assumption and every line of the rate card that differs', () => {
    const card = {
      ...EXAMPLE_CARD,
      id: 'dear',
      title: { en: 'Dear', zh: '貴' },
      onCosts: { ...EXAMPLE_CARD.onCosts, contingency: 0.2 },
      lines: EXAMPLE_CARD.lines.map((line) => (line.code === 'RD' ? { ...line, likely: 3000 } : line)),
    }
    expect(
      said({
        base: {},
        other: {},
        otherSide: {
          basis: { ...basis, card },
          assumptions: { ...ASSUMED, rateCard: 'dear', halfDistanceM: 1000, phaseShiftYears: 2, asAtYear: 2030 },
        },
      }),
    ).toEqual([
      'Two assumes for the rate card: Dear; One: Worked example.',
      'Two assumes for the half-distance: 1.0 km; One: 2.0 km.',
      'Two assumes for the shift of phase years: 2 years; One: none.',
      'Two assumes for the year of reference: 2030; One: none.',
      'Rate of Roads (RD), likely: HK$3,000 in Two, HK$2,500 in One.',
      'Contingency: 20% in Two, 15% in One.',
    ])
  })

  it('pair 11: a difference that lies inside both ranges is not distinguishable', () => {
    const score = (value: number, low: number, high: number): Side['figures'] =>
      new Map([
        [
          'proximity-score',
          { measure: 'proximity-score', unit: 'score', amount: present(value), range: { low, high } },
        ],
      ])
    const sentences = (low: number) =>
      said({
        base: {},
        other: { Mid: all('A') },
        baseSide: { figures: score(50, 40, 60) },
        otherSide: { figures: score(70, low, 80) },
      })
    expect(sentences(59)[1]).toBe('Not distinguishable, because the ranges meet: Proximity to University Town.')
    expect(sentences(61).length).toBe(1)
  })

  it('pair 12: another share of the same parcel', () => {
    const half: Assignment = {
      shares: [
        { assignee: 'A', share: 0.5 },
        { assignee: 'B', share: 0.5 },
      ],
    }
    expect(said({ base: { Mid: all('A') }, other: { Mid: half } })).toEqual([
      'Two gives Assignee A other land, as many parcels (−0.50 ha, −HK$31.6–82.2M).',
      'Two gives Assignee B 1 parcel, One none (+0.50 ha, +HK$31.6–82.2M).',
    ])
  })
})

describe('the table of a comparison', () => {
  const hkd = (value: number, low: number, high: number): Figure => ({
    measure: 'cost',
    unit: 'hkd',
    amount: present(value),
    range: { low, high },
  })
  const of = (id: string, cost: Figure) => ({ id, figures: new Map([['cost', cost]]) })

  it('has each measure against the base, and the best and worst that can be told apart', () => {
    const [row] = compareFigures([of('a', hkd(10, 8, 12)), of('b', hkd(14, 13, 16)), of('c', hkd(11, 9, 13))], 'a')
    expect(row!.cells.map(({ delta, standing, rank }) => [delta, standing, rank])).toEqual([
      [undefined, undefined, 'best'],
      [4, 'more', 'worst'],
      [1, 'not-distinguishable', undefined],
    ])
    expect(sharedAxis(row!)).toEqual({ low: 8, high: 16 })
  })

  it('names none best where the ends cannot be told apart, and no difference of what is absent', () => {
    const [row] = compareFigures([of('a', hkd(10, 5, 20)), of('b', hkd(14, 7, 28))], 'a')
    expect(row!.cells.map(({ rank }) => rank)).toEqual([undefined, undefined])
    const gone: Figure = { measure: 'cost', unit: 'hkd', amount: { absent: { key: 'absent.noRates' } } }
    expect(compareFigures([of('a', hkd(10, 5, 20)), of('b', gone)], 'a')[0]!.cells[1]).not.toHaveProperty('delta')
  })
})

describe('agreement of several scenarios', () => {
  it('counts hectares and money at stake; land that none assigns is neither', () => {
    const given = [
      { 0: all('A'), 1: all('A'), 2: all('A') },
      { 0: all('A'), 1: all('B') },
    ] as readonly Record<number, Assignment>[]
    const { agreed, contested } = consensusOf(
      basis,
      [0, 1, 2, 3, 4],
      given.map((one) => (row: number) => one[row]),
    )
    expect([agreed.rows, contested.rows]).toEqual([[0], [1, 2]])
    expect([agreed.areaM2, contested.areaM2].map(Math.round)).toEqual([10_000, 20_000])
    expect(Math.round(agreed.cost.likely / 1e4)).toBe(8223) // 6,500 × 1.1 × 1.15 a m²: HK$82.225M
  })
})
