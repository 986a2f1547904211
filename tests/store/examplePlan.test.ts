import { beforeAll, describe, expect, test } from 'vitest'
import { sharedWorksOf } from '../../src/store/costing.ts'
import type { Northlot } from '../../src/store/northlot.ts'
import { asScenario } from '../../src/store/selectors.ts'
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
})
