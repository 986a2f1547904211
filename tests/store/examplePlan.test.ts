import { beforeAll, describe, expect, test } from 'vitest'
import { knownValue } from '../../src/measures/figure.ts'
import { spendingFigures } from '../../src/measures/spendingFigures.ts'
import { comparedOf, differingRows, otherwiseRows } from '../../src/store/comparing.ts'
import { sharedWorksOf } from '../../src/store/costing.ts'
import { spendingOf } from '../../src/store/costs.ts'
import { findingsOf } from '../../src/store/findings.ts'
import type { Northlot } from '../../src/store/northlot.ts'
import { asScenario, contextOf } from '../../src/store/selectors.ts'
import { targetAnswersOf } from '../../src/store/targets.ts'
import { groundNorthlot } from '../support/groundNorthlot.ts'

let northlot: Northlot
beforeAll(async () => {
  northlot = (await groundNorthlot()).northlot
  await northlot.actions.openExample()
})

const inScenario = (letter: 'a' | 'b' | 'c') => asScenario(northlot.getState(), `scenario-${letter}`)
const broken = (letter: 'a' | 'b' | 'c') =>
  targetAnswersOf(inScenario(letter)).flatMap(({ target, state }) => (state === 'met' ? [] : [target.id]))

describe('the example shows each alert once', () => {
  test('firm B is outside its 2 km in A, firm A is in two pieces in B, and comes before its land in C', () => {
    expect(broken('a')).toEqual(['firm-b-near'])
    expect(broken('b')).toEqual(['firm-a-whole'])
    expect(broken('c')).toEqual(['land-first'])
  })

  test('no scenario spends before the year of the ground, and A says which works would have had to begin before', () => {
    for (const letter of ['a', 'b', 'c'] as const) {
      const years = spendingOf(inScenario(letter)).map(({ year }) => year)
      expect(years.every((year) => year !== undefined && year >= 2026)).toBe(true)
    }
    const found = findingsOf(inScenario('a')).find(({ code }) => code === 'phase-begins')!
    // every parcel of A that is taken up before 2030: five years of works end in the year before at the latest
    const { document, scenario } = inScenario('a')
    const early = [...document.plan.assignments.get(scenario)!].filter(([, { phaseYear }]) => phaseYear! < 2030)
    expect([...found.parcels].sort()).toEqual(early.map(([id]) => id).sort())
    expect(found.parcels.length).toBeGreaterThan(0)
  })

  test('the yearly cap reads the same money as the cash flow: works, shared works and resumption that Government pays first', () => {
    for (const letter of ['a', 'b', 'c'] as const) {
      const state = inScenario(letter)
      const years = [2024, 2025, 2026, 2027, 2028, 2029, 2030, 2031].map((year) => {
        const { publicWorks, sharedPublic, resumption } = spendingFigures(contextOf(state), sharedWorksOf(state), year)
        return [publicWorks, sharedPublic, resumption].reduce((sum, { amount }) => sum + (knownValue(amount) ?? 0), 0)
      })
      const cap = targetAnswersOf(state).find(({ target }) => target.id === 'yearly-cap')!
      expect(knownValue(cap.figure.amount)).toBeCloseTo(Math.max(...years), 1)
      expect(Math.max(...years)).toBeGreaterThan(1e9)
    }
  })

  test('a share of the substation is stranded in C alone', () => {
    const stranded = (letter: 'a' | 'b' | 'c') =>
      sharedWorksOf(inScenario(letter)).items.map(({ works, strandedCents }) => [works.id, strandedCents > 0])
    expect(stranded('a')).toEqual([['substation', false]])
    expect(stranded('b')).toEqual([
      ['substation', false],
      ['trunk-sewer', false],
    ])
    expect(stranded('c')).toEqual([['substation', true]])
  })

  test('between A and B 14 parcels change hands, and HSK-0508 stays with its firm in another way', () => {
    const [a, b] = comparedOf(northlot.getState())
    expect(differingRows(a!, b!)).toHaveLength(14)
    expect(otherwiseRows(a!, b!).map((row) => a!.basis.layer.ids[row])).toEqual(['HSK-0508'])
  })
})
