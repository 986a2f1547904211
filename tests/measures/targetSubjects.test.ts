import { beforeAll, describe, expect, it } from 'vitest'
import { say } from '../../src/locales/say.ts'
import { MEASURES } from '../../src/measures/all.ts'
import { isPresent, knownValue, recompute } from '../../src/measures/figure.ts'
import { scheduleOfAreas } from '../../src/measures/scheduleOfAreas.ts'
import { rowsInArea, subjectContext } from '../../src/measures/subjectContext.ts'
import type { TargetView } from '../../src/measures/targetLand.ts'
import { TARGET_MEASURES, targetMeasure, whyNotOf } from '../../src/measures/targetMeasures.ts'
import { targetAnswer, targetFindings } from '../../src/measures/targets.ts'
import { AREA_METHODS } from '../../src/parcels/parcelLayer.ts'
import { newPlan } from '../../src/plan/newPlan.ts'
import type { Assignment, Plan, Target, TargetScope } from '../../src/plan/types.ts'
import '../../src/files/whyWords.ts'
import { parcel, square } from '../support/gridFile.ts'
import { basisOfParcels, EXAMPLE_CARD, testAssignee } from '../support/land.ts'
import { targetViewOf } from '../support/targetView.ts'
import { testWorks } from '../support/works.ts'

/**
 * P, 1 ha, plot ratio 5 non-domestic, and Q, 1 ha, plot ratio 2 domestic, half private, touch; both of area ONE. R, 4 ha,
 * stands 900 m off, of area TWO. A has P (2028) and a quarter of Q (2028), B the rest of Q; R is nobody's. Bundle b holds
 * Q and R. One of the shared works, HK$80M of 2024 in 2024, paid by Government, serves Q and R by site area: 16M and 64M.
 */
let basis: TargetView['basis']
beforeAll(async () => {
  const card = {
    ...EXAMPLE_CARD,
    lines: [...EXAMPLE_CARD.lines, { ...EXAMPLE_CARD.lines[1]!, code: 'LR1', basis: 'resumed_m2' as const }],
  }
  basis = await basisOfParcels(
    [
      parcel('P', square(0, 0, 100), {
        plot_ratio_non_domestic: 5,
        land_use: 'OUIT',
        zone: 'OU',
        area_id: 'ONE',
        private_share: 0,
      }),
      parcel('Q', square(100, 0, 100), {
        plot_ratio_domestic: 2,
        land_use: 'RA',
        zone: 'R(A)',
        area_id: 'ONE',
        private_share: 0.5,
      }),
      parcel('R', square(1100, 0, 200), { land_use: 'OUIT', area_id: 'TWO', private_share: 0 }),
    ],
    card,
  )
})

const WORKS = testWorks({ id: 'w', low: 80e6, likely: 80e6, high: 80e6, readyYear: 2024, serves: ['Q', 'R'] })

const HELD: Readonly<Record<string, Assignment>> = {
  P: { shares: [{ assignee: 'A', share: 1 }], phaseYear: 2028 },
  Q: {
    shares: [
      { assignee: 'A', share: 0.25 },
      { assignee: 'B', share: 0.75 },
    ],
    phaseYear: 2028,
  },
}

function view(held = HELD, change: Partial<Plan> = {}): TargetView {
  const empty = newPlan({
    id: 'p',
    title: { en: 'p', zh: 'p' },
    rateCards: [basis.card],
    rateCard: basis.card.id,
    assignees: [],
    layers: [],
  } as never)
  const sites = ['Q', 'R'].map((one) => ({ parcel: one, duty: 'retain' as const }))
  const plan: Plan = {
    ...empty,
    assignees: new Map(['A', 'B'].map((id) => [id, testAssignee(id)])),
    bundles: new Map([['b', { id: 'b', order: 1, name: { en: 'b', zh: 'b' }, sites }]]),
    sharedWorks: new Map([['w', WORKS]]),
    assignments: new Map([['s', new Map(Object.entries(held))]]),
    ...change,
  }
  const development = { gfaPerFlatM2: 50, gfaPerWorkerM2: 50, personsPerFlat: 3, personsPerFlatOf: new Map() }
  return targetViewOf(basis, plan, 's', { development })
}

const SUBJECTS: readonly TargetScope[] = [
  { kind: 'scenario' },
  { kind: 'assignee', id: 'A' },
  { kind: 'assignee', id: 'B' },
  { kind: 'bundle', id: 'b' },
  { kind: 'area', id: 'ONE' },
  { kind: 'area', id: 'TWO' },
]
const [SCENARIO, A, B, BUNDLE, ONE, TWO] = SUBJECTS as Required<typeof SUBJECTS>

const target = (measure: string, scope: TargetScope, more: Partial<Target> = {}): Target => ({
  id: 't',
  order: 1,
  name: { en: 'T', zh: '目標' },
  measure,
  scope,
  ...more,
})
const value = (measure: string, scope: TargetScope, more: Partial<Target> = {}) =>
  knownValue(targetAnswer(view(), target(measure, scope, more)).figure.amount)

describe('any measure, of any subject', () => {
  const all = [...Object.keys(TARGET_MEASURES), ...MEASURES.map(({ id }) => id)]

  it.each(all)('%s is taken of every subject or says why not, and is computed again from its inputs', (id) => {
    for (const scope of SUBJECTS) {
      const { figure, words } = targetAnswer(view(), target(id, scope, { atLeast: 1, of: { use: 'OUIT' } }))
      const said = say(words, 'en')
      expect(said).not.toMatch(/\{\{|undefined|NaN|target\.|absent\.|why\./)
      if (!isPresent(figure.amount)) continue
      expect(whyNotOf(targetMeasure(id), scope.kind)).toBeUndefined()
      const again = recompute(figure.explain!())
      expect(again).toBeCloseTo(figure.amount.value, 3)
    }
  })

  it.each([
    'assigned-area-m2',
    'assigned-cost-likely-hkd',
    'public-cost-likely-hkd',
    'resumption-cost-likely-hkd',
    'target-outlay',
    'target-site-area',
  ])('%s of the assignees adds up to the scenario', (id) => {
    const whole = value(id, SCENARIO!)!
    // what no assignee carries of the shared works is the scenario's alone
    const carried = id === 'target-outlay' ? 64e6 : 0
    expect(value(id, A!)! + value(id, B!)! + carried).toBeCloseTo(whole, 2)
    expect(whole).toBeGreaterThan(0)
  })

  it('folds the subject’s parcels alone', () => {
    expect(value('site-area-m2', BUNDLE!)).toBeCloseTo(50_000, 2)
    expect(value('unassigned-area-m2', BUNDLE!)).toBeCloseTo(40_000, 2)
    expect(value('assigned-area-m2', A!)).toBeCloseTo(12_500, 2)
    expect(value('parcels', ONE!)).toBe(2)
    expect(value('assigned-parcels', TWO!)).toBe(0)
    // Q is 1,800 m and R 700 m from the campus: 100 × 2^(−1800 ÷ 2000)
    expect(value('proximity-score', B!)).toBeCloseTo(53.589, 2)
    expect(value('share-within-2000m', A!)).toBeCloseTo(1, 6)
    // half of Q at HK$2,500 a m² in 2028, three quarters of it B's: 5,000 × 2,500 × 1.03⁴ × 0.75
    expect(value('resumption-cost-likely-hkd', B!)).toBeCloseTo(12.5e6 * 1.03 ** 4 * 0.75, 0)
    expect(value('resumption-cost-likely-hkd', TWO!)).toBe(0)
  })

  it('says how the subject’s own areas came about, not those of the whole plan', () => {
    const areaMethod = basis.layer.areaMethod.slice()
    areaMethod[2] = AREA_METHODS.indexOf('geodesic-wgs84')
    const measured = { ...basis, layer: { ...basis.layer, areaMethod } }
    const methods = [A!, BUNDLE!, TWO!].map((scope) => {
      const answer = targetAnswer(targetViewOf(measured, view().plan), target('site-area-m2', scope))
      return answer.figure.explain!().facts.find(({ label }) => label.key === 'why.method')!.text
    })
    expect(methods).toMatchObject([
      { key: 'method.grid' },
      { key: 'method.mixed', params: { count: 1 } },
      { key: 'method.geodesic' },
    ])
  })

  it('ranges a subject’s works by drawing it: P10 under P50 under P90, of A less than of the scenario', () => {
    const [p10, p50, p90] = ['p10', 'p50', 'p90'].map((one) => value(`assigned-cost-${one}-hkd`, A!)!)
    expect(p10).toBeLessThan(p50!)
    expect(p50).toBeLessThan(p90!)
    // A holds 1.25 of 2 ha of the same works, so every quantile is 1.25 ÷ 2 of the scenario's
    expect(p50! / value('assigned-cost-p50-hkd', SCENARIO!)!).toBeCloseTo(0.625, 4)
  })

  it('says of which subject a measure cannot be taken, and why', () => {
    const said = (id: string, scope: TargetScope) => say(targetAnswer(view(), target(id, scope)).words, 'en')
    expect(said('overlap-area-m2', A!)).toContain('only of the whole scenario')
    expect(said('unassigned-area-m2', A!)).toContain('all of its land is assigned')
    expect(said('target-stranded', A!)).toContain('land that nobody is given')
    expect(said('target-incentives', ONE!)).toContain('an assignee’s')
  })

  it('moves an area’s sums by what changed, to what a fold afresh gives', () => {
    subjectContext(view(), ONE!)
    const moved = view({ P: HELD.Q!, Q: { shares: [{ assignee: 'B', share: 1 }], phaseYear: 2031 } })
    const given = moved.plan.assignments.get('s')
    const rows = rowsInArea(basis.layer, 'ONE')
    expect(subjectContext(moved, ONE!).schedule).toEqual(
      scheduleOfAreas(basis, (row) => given?.get(basis.layer.ids[row]!), rows),
    )
  })
})

describe('measures made for targets', () => {
  it('holds how land lies together: pieces, the largest, parcels with a neighbour', () => {
    expect(value('target-pieces', A!)).toBe(1)
    // bundle: Q 1 ha and R 4 ha, 900 m apart
    expect(value('target-pieces', BUNDLE!)).toBe(2)
    expect(value('target-largest-piece', BUNDLE!)).toBeCloseTo(0.8, 6)
    expect(value('target-contiguity', BUNDLE!)).toBe(0)
    expect(value('target-contiguity', A!)).toBe(1)
    expect(value('target-contiguity', B!)).toBeUndefined()
  })

  it('holds jobs, flats and people by shares, and counts what is not known', () => {
    // P: 10,000 m² × 5 ÷ 50; Q: 10,000 m² × 2 ÷ 50 flats, of 3 people each, a quarter of them A's
    expect(value('target-jobs', A!)).toBe(1000)
    expect(value('target-flats', SCENARIO!)).toBe(400)
    expect(value('target-flats', A!)).toBe(100)
    expect(value('target-people', A!)).toBe(300)
    expect(value('target-flats', TWO!)).toBe(0)
    expect(value('target-jobs', BUNDLE!)).toBe(0)
  })

  it('holds shared works, the part that land carries, and what is stranded', () => {
    expect(value('target-shared-works', SCENARIO!)).toBeCloseTo(80e6, 2)
    expect(value('target-shared-works', A!)).toBeCloseTo(4e6, 2)
    expect(value('target-shared-works', B!)).toBeCloseTo(12e6, 2)
    expect(value('target-shared-works', BUNDLE!)).toBeCloseTo(80e6, 2)
    expect(value('target-stranded', SCENARIO!)).toBeCloseTo(64e6, 2)
    expect(value('target-stranded', ONE!)).toBe(0)
    expect(value('target-stranded', TWO!)).toBeCloseTo(64e6, 2)
  })

  it('holds works for each gross formed hectare and incentives apart', () => {
    // HK$6,500 a m² × 1.1 × 1.15 × 1.03⁴ on land whose gross for net is not known: 1
    expect(value('target-cost-per-ha', A!)).toBeCloseTo(92.545e6, -4)
    expect(value('target-incentives', A!)).toBe(0)
    const incentives = { premiumConcessionHkd: 5e6 }
    const assignees = new Map([['A', { ...testAssignee('A'), incentives }]])
    const answer = targetAnswer(view(HELD, { assignees }), target('target-incentives', A!))
    expect(knownValue(answer.figure.amount)).toBe(5e6)
  })

  it('holds a yearly cap against the money of the cash flow: works, shared works and resumption', () => {
    // 2024: shared works 80M. 2028: works of 2 ha 2 × 92.545M, and resumption of Q 12.5M × 1.03⁴ = 14.069M
    const cap = targetAnswer(view(), target('target-public-cost-year', SCENARIO!, { atMost: 190e6 }))
    expect(knownValue(cap.figure.amount)! / 1e6).toBeCloseTo(2 * 92.545 + 14.069, 1)
    expect(cap).toMatchObject({ state: 'breach', parcels: ['P', 'Q'] })
    const [first, second] = cap.figure.explain!().terms
    expect(say(first!.label as never, 'en')).toMatch(/^2024: works .*0.*, shared works HK\$80\.0M, resumption/)
    expect(second!.value / 1e6).toBeCloseTo(199.159, 1)
    const facts = cap.figure.explain!().facts.map(({ text }) => say(text as never, 'en'))
    expect(facts.join(' ')).toContain('the same money as in the cash flow')
    const early = target('target-public-cost-year', SCENARIO!, { of: { byYear: 2027 } })
    expect(knownValue(targetAnswer(view(), early).figure.amount)).toBeCloseTo(80e6, 2)
    expect(value('target-public-outlay', SCENARIO!)! / 1e6).toBeCloseTo(80 + 199.159, 1)
  })
})

describe('what is not known for certain', () => {
  it('gives a score its range: a bound inside it is neither met nor broken for certain', () => {
    // B: Q is 1,800 m ± 500 m off: 100 × 2^(−2300 ÷ 2000) = 45.06 to 100 × 2^(−1300 ÷ 2000) = 63.73, drawn 53.59
    const state = (atLeast: number, measure = 'target-score') => {
      const answer = targetAnswer(view(), target(measure, B!, { atLeast }))
      return [answer.state, say(answer.words, 'en').includes('accuracy leaves')]
    }
    for (const measure of ['target-score', 'proximity-score']) {
      expect(state(45, measure)).toEqual(['met', false])
      expect(state(50, measure)).toEqual(['met', true])
      expect(state(60, measure)).toEqual(['unsure', true])
      expect(state(64, measure)).toEqual(['breach', false])
    }
  })

  it('knows a share within a distance no better than the distance', () => {
    const within = (metres: number) =>
      targetAnswer(view(), target('target-share-within', B!, { atLeast: 1, of: { metres } })).state
    expect([1200, 1500, 1900, 2400].map(within)).toEqual(['breach', 'unsure', 'met', 'met'])
  })

  it('takes what is not checked for neither allowed nor a breach', () => {
    const zones = (column1: readonly string[] = []) => {
      const row = { id: 'n', order: 1, plan: 'S/1', zone: 'OU', column1, column2: [], source: '', asOf: '' }
      const shown = view(HELD, { zoneNotes: new Map([['n', row]]) })
      return targetAnswer(shown, target('target-zone', SCENARIO!, { atMost: 0 }))
    }
    expect(zones()).toMatchObject({ state: 'unknown', parcels: ['P', 'Q'] })
    expect(say(zones().words, 'en')).toBe('T: 2 parcels not checked against their zone')
    expect(zones(['OUIT'])).toMatchObject({ state: 'unknown', parcels: ['Q'] })
    // P is in breach; that Q is not checked is said beside it
    const breach = zones(['Flat'])
    expect(breach).toMatchObject({ state: 'breach', parcels: ['P'], shortfall: 1 })
    expect(breach.figure.explain!().facts.map(({ text }) => say(text as never, 'en'))).toContain(
      '1 parcel not checked against its zone',
    )
  })

  it('offers what mends a breach beside the target itself', () => {
    const next = (measure: string, scope: TargetScope) =>
      targetFindings([targetAnswer(view(), target(measure, scope, { atLeast: 1e12 }))])[0]!.next!.map(
        ({ kind }) => kind,
      )
    expect(next('target-site-area', A!)).toEqual(['target', 'candidates', 'assignee'])
    // the brief's own place may be another than the target's
    expect(next('target-university-town-nearest', A!)).toEqual(['target', 'assignee'])
    expect(next('target-stranded', BUNDLE!)).toEqual(['target', 'shared-works', 'bundle'])
    expect(next('target-cost', SCENARIO!)).toEqual(['target'])
  })

  it('names the paper of a target, not its key', () => {
    const facts = targetAnswer(view(), target('target-parcels', A!, { source: 'known' })).figure.explain!().facts
    expect(facts.map(({ text }) => text)).toContainEqual({ en: 'A paper', zh: '文件' })
  })
})
