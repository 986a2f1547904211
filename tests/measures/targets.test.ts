import { describe, expect, it } from 'vitest'
import type { Message } from '../../src/lib/message.ts'
import { say } from '../../src/locales/say.ts'
import { isPresent, knownValue, recompute } from '../../src/measures/figure.ts'
import type { TargetView } from '../../src/measures/targetLand.ts'
import { TARGET_MEASURES } from '../../src/measures/targetMeasures.ts'
import { targetAnswer, targetFindings } from '../../src/measures/targets.ts'
import { zoneCheck } from '../../src/measures/zoneCheck.ts'
import { newPlan } from '../../src/plan/newPlan.ts'
import type { Assignment, Brief, Plan, Target } from '../../src/plan/types.ts'
import { parcel, square } from '../support/gridFile.ts'
import { basisOfParcels, EXAMPLE_CARD, testAssignee, testTown } from '../support/land.ts'
import { targetViewOf } from '../support/targetView.ts'

const to = (assignee: string, more: Partial<Assignment> = {}): Assignment => ({
  shares: [{ assignee, share: 1 }],
  ...more,
})

/**
 * P, 1 ha, 1,900 m west of the campus (± 500 m), plot ratio 5, land in 2028. Q, 1 ha, 700 m west, land in 2030.
 * R, 4 ha, 100 m inside the campus, land use OUIT, of area STT; nobody's. The campus is 100 ha.
 */
async function view(given: Readonly<Record<string, Assignment>>, change: Partial<Plan> = {}): Promise<TargetView> {
  const basis = await basisOfParcels([
    parcel('P', square(0, 0, 100), {
      plot_ratio_non_domestic: 5,
      available_from: 2028,
      land_use: 'OUIT',
      zone: 'OU(I&T)',
    }),
    parcel('Q', square(1200, 0, 100), { available_from: 2030, land_use: 'RA', zone: 'R(A)' }),
    parcel('R', square(2100, 100, 200), { land_use: 'OUIT', area_id: 'STT' }),
  ])
  const empty = newPlan(PLAN)
  const plan: Plan = {
    ...empty,
    assignees: new Map(['A', 'B'].map((id) => [id, testAssignee(id)])),
    assignments: new Map([['s', new Map(Object.entries(given))]]),
    ...change,
  }
  return targetViewOf({ ...basis, siteShapes: testTown().shapes }, plan, 's', {
    landUses: { OUIT: { en: 'Innovation and Technology', zh: '創新及科技' } },
    development: { gfaPerFlatM2: 50, gfaPerWorkerM2: 50, personsPerFlat: 3, personsPerFlatOf: new Map() },
  })
}

const PLAN = {
  id: 'p',
  title: { en: 'p', zh: 'p' },
  rateCards: [EXAMPLE_CARD],
  rateCard: 'example',
  assignees: [],
  layers: [],
} as never

const target = (measure: string, more: Partial<Target> = {}): Target => ({
  id: 't',
  order: 1,
  name: { en: 'T', zh: '目標' },
  measure,
  scope: { kind: 'scenario' },
  ...more,
})

const both = { P: to('A'), Q: to('A') }
const value = async (
  measure: string,
  given: Readonly<Record<string, Assignment>>,
  more: Partial<Target> = {},
  change = {},
) => knownValue(targetAnswer(await view(given, change), target(measure, more)).figure.amount)

describe('a target', () => {
  it('holds site area, shares and years', async () => {
    expect(await value('target-site-area', both)).toBeCloseTo(20_000, 3)
    expect(await value('target-site-area', both, { of: { byYear: 2028 } })).toBeCloseTo(10_000, 3)
    const half = {
      shares: [
        { assignee: 'A', share: 0.25 },
        { assignee: 'B', share: 0.75 },
      ],
    }
    expect(await value('target-site-area', { P: half }, { scope: { kind: 'assignee', id: 'A' } })).toBeCloseTo(2500, 3)
    expect(await value('target-site-area', {})).toBe(0)
    expect(await value('target-parcels', both)).toBe(2)
  })

  it('says a shortfall in words, and "about" lets 1 % pass', async () => {
    const short = targetAnswer(await view(both), target('target-site-area', { atLeast: 30_000 }))
    expect(short).toMatchObject({ state: 'breach', parcels: ['P', 'Q'] })
    expect(short.shortfall).toBeCloseTo(10_000, 3)
    expect(say(short.words, 'en')).toBe('T: 2.00 ha, 1.00 ha short of at least 3.00 ha')
    const about = async (atLeast: number) =>
      targetAnswer(await view(both), target('target-site-area', { atLeast, about: true })).state
    expect(await about(20_201)).toBe('met')
    expect(await about(20_203)).toBe('breach')
    expect(targetAnswer(await view(both), target('target-site-area', { atLeast: 20_201 })).state).toBe('breach')
    expect(targetAnswer(await view(both), target('target-site-area', { atLeast: 15_000, atMost: 19_000 })).state).toBe(
      'breach',
    )
    expect(targetAnswer(await view(both), target('target-site-area', { atLeast: 15_000, atMost: 25_000 })).state).toBe(
      'met',
    )
  })

  it('holds distance to University Town land, and does not judge finer than the accuracy', async () => {
    expect(await value('target-university-town-furthest', both)).toBeCloseTo(1900, 1)
    expect(await value('target-university-town-nearest', both)).toBeCloseTo(700, 1)
    expect(await value('target-university-town-furthest', both, { of: { site: 'Ngau Tam Mei' } })).toBeCloseTo(1900, 1)
    expect(await value('target-university-town-furthest', both, { of: { site: 'elsewhere' } })).toBeUndefined()
    const at = async (atMost: number) =>
      targetAnswer(await view(both), target('target-university-town-furthest', { atMost }))
    expect((await at(1500)).state).toBe('unsure')
    expect(await at(1000)).toMatchObject({ state: 'breach', parcels: ['P'] })
    expect(say((await at(1000)).words, 'zh-Hant-HK')).toContain('超出')
    expect(targetFindings([await at(1000), await at(2000)])).toMatchObject([
      { code: 'target:t', severity: 'breach', parcels: ['P'] },
    ])
  })

  it('holds shares within a distance, score, pieces and floor', async () => {
    expect(await value('target-share-within', both, { of: { metres: 1000 } })).toBeCloseTo(0.5, 6)
    // 100 × 2^(−1900 ÷ 2000) = 51.76, 100 × 2^(−700 ÷ 2000) = 78.46
    expect(await value('target-score', both)).toBeCloseTo((51.763 + 78.458) / 2, 2)
    expect(await value('target-pieces', both)).toBe(2)
    expect(await value('target-pieces', { P: to('A') })).toBe(1)
    expect(await value('target-gfa', both)).toBeCloseTo(50_000, 2)
    expect(await value('target-gfa', { Q: to('A') })).toBeUndefined()
  })

  it('holds cost, public cost and the dearest year of public works', async () => {
    // MODEL’s worked example: 1 ha in 2028, 65 million of works × 1.1 × 1.15 × 1.03⁴ = 92.545
    const P = to('A', { phaseYear: 2028 })
    const million = async (measure: string, more: Partial<Target> = {}) => (await value(measure, { P }, more))! / 1e6
    expect(await million('target-cost')).toBeCloseTo(92.545, 2)
    expect(await million('target-public-cost')).toBeCloseTo(92.545, 2)
    expect(await million('target-public-cost-year')).toBeCloseTo(92.545, 2)
    expect(await million('target-public-cost-year', { of: { byYear: 2027 } })).toBe(0)
  })

  it('counts parcels before their land or their shared works are ready', async () => {
    const early = { P: to('A', { phaseYear: 2027 }), Q: to('A', { phaseYear: 2030 }) }
    expect(await value('target-before-ready', early)).toBe(1)
    const works = { id: 'w', order: 1, serves: ['Q'], readyYear: 2031 }
    expect(await value('target-before-ready', early, {}, { sharedWorks: new Map([['w', works]]) })).toBe(2)
    const elsewhere = { ...works, scenarios: ['other'] }
    expect(await value('target-before-ready', early, {}, { sharedWorks: new Map([['w', elsewhere]]) })).toBe(1)
    const bundles = new Map([['b', { id: 'b', order: 1, name: { en: 'b', zh: 'b' }, sites: [], yearsEarlier: 1 }]])
    expect(await value('target-before-ready', { P: to('A', { phaseYear: 2027, bundle: 'b' }) }, {}, { bundles })).toBe(
      0,
    )
  })

  it('holds land of a use in an area, whoever has it, and sites for a use by a year', async () => {
    const STT = { scope: { kind: 'area', id: 'STT' }, of: { use: 'OUIT' } } as const
    expect(await value('target-use-area', {}, STT)).toBeCloseTo(40_000, 2)
    expect(await value('target-use-area', { R: to('A', { landUse: 'RA' }) }, STT)).toBe(0)
    expect(await value('target-use-sites', both, { of: { use: 'OUIT', byYear: 2028 } })).toBe(1)
    expect(await value('target-use-sites', both, { of: { use: 'OUIT', byYear: 2027 } })).toBe(0)
  })

  it('holds University Town land that nobody is given', async () => {
    expect(await value('target-university-town-free', both)).toBeCloseTo(1_000_000, 1)
    const taken = targetAnswer(
      await view({ R: to('A') }),
      target('target-university-town-free', { atLeast: 1_000_000 }),
    )
    expect(knownValue(taken.figure.amount)).toBeCloseTo(960_000, 1)
    expect(taken).toMatchObject({ state: 'breach', parcels: ['R'] })
  })

  it('holds the winners of a bundle, briefs that are not met, and uses that are not Column 1', async () => {
    const sites = ['P', 'Q'].map((id) => ({ parcel: id, duty: 'retain' as const }))
    const bundles = new Map([['b', { id: 'b', order: 1, name: { en: 'b', zh: 'b' }, sites }]])
    expect(
      await value('target-winners', { P: to('A'), Q: to('B') }, { scope: { kind: 'bundle', id: 'b' } }, { bundles }),
    ).toBe(2)
    expect(await value('target-winners', both, {}, { bundles })).toBe(1)
    const assignees = new Map([['A', { ...testAssignee('A'), brief: { haFrom: 3 } }]])
    expect(await value('target-briefs-unmet', both, {}, { assignees })).toBe(1)
  })

  it('breaks no promise of briefs where the accuracy of a distance cannot tell', async () => {
    // P is 1,900 m from the campus, ± 500 m: within 1,500 m it may be, within 1,300 m it is not
    const briefsUnmet = async (a: Brief, b: Brief, more: Partial<Target> = { atMost: 0 }) => {
      const assignees = new Map([
        ['A', { ...testAssignee('A'), brief: a }],
        ['B', { ...testAssignee('B'), brief: b }],
      ])
      const { state, words, figure } = targetAnswer(
        await view({ P: to('A'), Q: to('B') }, { assignees }),
        target('target-briefs-unmet', more),
      )
      return { state, said: say(words, 'en'), range: figure.range, facts: figure.explain!().facts }
    }
    const open = await briefsUnmet({ furthestM: 1500 }, {})
    expect([open.state, open.range]).toEqual(['unsure', { low: 0, high: 1 }])
    expect(open.said).toBe('T: 1, 1 over at most 0, within what its accuracy leaves open')
    expect(open.facts.map(({ text }) => say(text as Message, 'en'))).toContain(
      'Assignee A: furthest parcel 1.9 km from a University Town site, wanted within 1.5 km; with ± 500 m it cannot be told.',
    )
    const sure = await briefsUnmet({ furthestM: 1300 }, {})
    expect([sure.state, sure.range]).toEqual(['breach', undefined])
    // 1 ha where 2 are wanted is short, whatever the distance says
    const short = await briefsUnmet({ furthestM: 1500, haFrom: 2 }, {})
    expect([short.state, short.range]).toEqual(['breach', undefined])
    // B is short for certain, A perhaps
    const two = await briefsUnmet({ furthestM: 1500 }, { haFrom: 2 })
    expect([two.state, two.range, two.said]).toEqual(['breach', { low: 1, high: 2 }, 'T: 2, 2 over at most 0'])
    expect((await briefsUnmet({ furthestM: 1500 }, { haFrom: 2 }, { atMost: 1 })).state).toBe('unsure')
  })

  it('can be computed again from its printed inputs, whichever the measure', async () => {
    const bundles = new Map([
      ['b', { id: 'b', order: 1, name: { en: 'b', zh: 'b' }, sites: [{ parcel: 'P', duty: 'retain' as const }] }],
    ])
    const shown = await view({ P: to('A', { phaseYear: 2027 }), R: to('B') }, { bundles })
    for (const measure of Object.keys(TARGET_MEASURES)) {
      const { figure } = targetAnswer(shown, target(measure, { of: { use: 'OUIT' } }))
      if (!isPresent(figure.amount)) continue
      expect([measure, recompute(figure.explain!())?.toFixed(3)]).toEqual([measure, figure.amount.value.toFixed(3)])
    }
  })

  it('says that it does not know a measure, instead of a number', async () => {
    const answer = targetAnswer(await view(both), target('from-the-future', { atMost: 1 }))
    expect(answer.state).toBe('unknown')
    expect(say(answer.words, 'en')).toBe('T: this version has no such measure')
    expect(targetFindings([answer])).toEqual([])
  })
})

const NOTES = {
  id: 'S/T/1/OU(I&T)',
  order: 1,
  plan: 'S/T/1',
  zone: 'OU(I&T)',
  column1: ['Innovation and Technology'],
  column2: ['Flat'],
  source: 'test',
  asOf: '2024-09-20',
}

describe('the statutory zone check', () => {
  it('says nothing of a use that notes entered in part do not name', () => {
    const uses = {}
    const part = { ...NOTES, column1: ['OUIT'], column2: ['RA'], partial: true }
    expect(zoneCheck([part], uses, 'OU(I&T)', 'OUIT')).toBe('column1')
    expect(zoneCheck([part], uses, 'OU(I&T)', 'RA')).toBe('column2')
    expect(zoneCheck([part], uses, 'OU(I&T)', 'LOG')).toBe('not-checked')
    expect(zoneCheck([{ ...part, partial: false }], uses, 'OU(I&T)', 'LOG')).toBe('neither')
  })

  it('holds the notes of a plan for the areas it covers alone', () => {
    const here = { ...NOTES, column1: ['OUIT'], areas: ['STT'] }
    expect(zoneCheck([here], {}, 'OU(I&T)', 'OUIT', 'STT')).toBe('column1')
    expect(zoneCheck([here], {}, 'OU(I&T)', 'OUIT', 'KTN')).toBe('not-checked')
    expect(zoneCheck([here], {}, 'OU(I&T)', 'OUIT')).toBe('not-checked')
  })

  const uses = { OUIT: { en: 'Innovation and Technology', zh: '創新及科技' } }
  it('finds a use by its key or its name, in Column 1, Column 2 or neither', () => {
    expect(zoneCheck([NOTES], uses, 'OU(I&T)', 'OUIT')).toBe('column1')
    expect(zoneCheck([NOTES], uses, 'ou(i&t)', ' flat')).toBe('column2')
    expect(zoneCheck([NOTES], uses, 'OU(I&T)', 'Hotel')).toBe('neither')
  })
  it('never takes what is not filled, or said in two ways, for allowed', () => {
    expect(zoneCheck([], uses, 'OU(I&T)', 'OUIT')).toBe('not-checked')
    expect(zoneCheck([{ ...NOTES, column1: [], column2: [] }], uses, 'OU(I&T)', 'OUIT')).toBe('not-checked')
    expect(zoneCheck([NOTES], uses, undefined, 'OUIT')).toBe('not-checked')
    expect(zoneCheck([NOTES, { ...NOTES, id: 'x', plan: 'S/U/1', column1: [] }], uses, 'OU(I&T)', 'OUIT')).toBe(
      'not-checked',
    )
  })
})
