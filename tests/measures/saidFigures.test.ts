import { expect, it } from 'vitest'
import '../../src/store/outputs/words.ts'
import { loadWords, say } from '../../src/locales/say.ts'
import { knownValue, recompute } from '../../src/measures/figure.ts'
import { setAttributes } from '../../src/plan/edits/setAttributes.ts'
import { comparedOf, sentencesOf } from '../../src/store/comparing.ts'
import { giveRows } from '../support/given.ts'
import { testNorthlot } from '../support/testNorthlot.ts'
import { unsaid } from '../support/unsaid.ts'

/** Sentences of B against A: X, who wants 2 ha within 1 m by 2029, has G-1 of 2028 in A, and G-2 of 2031 too in B. Parcels are of 1 ha. */
async function sentences() {
  await Promise.all([loadWords('en'), loadWords('zh-Hant-HK')])
  const { northlot } = await testNorthlot()
  const { actions, getState } = northlot
  actions.edit(setAttributes(getState().document.plan, ['G-1'], { available_from: 2028 }))
  actions.edit(setAttributes(getState().document.plan, ['G-2'], { available_from: 2031 }))
  actions.changeAssignee({
    ...getState().document.plan.assignees.get('X')!,
    brief: { haFrom: 2, furthestM: 1, byYear: 2029 },
  })
  giveRows(northlot, [0], 'A')
  const a = getState().scenario
  actions.duplicateScenario(a)
  giveRows(northlot, [1, 2], 'X')
  const b = getState().scenario
  actions.showScenario(a)
  actions.select([0], 'replace')
  actions.clear()
  giveRows(northlot, [1], 'X')
  const compared = comparedOf(getState())
  return sentencesOf(compared.find(({ id }) => id === a)!, compared.find(({ id }) => id === b)!)
}

it('every figure of a sentence is made of its printed inputs, and has words in both languages', async () => {
  const figures = (await sentences()).flatMap(({ figures: said = [] }) => said.map(({ figure }) => figure))
  expect(figures.length).toBeGreaterThan(4)
  for (const figure of figures) {
    const value = knownValue(figure.amount)!
    expect(recompute(figure.explain!()), figure.measure).toBeCloseTo(value, 2)
    expect(unsaid(figure)).toEqual([])
  }
})

it('a wish that one of the two meets: what it is short of in the other is the brief less what is held', async () => {
  const met = (await sentences()).find(({ words }) => say(words, 'en').includes('1.00 ha short of 2.00 ha'))!
  expect(say(met.words, 'en')).toMatch(/^.* meets a wish of Assignee X that .* does not/)
  const why = met.figures![0]!.figure.explain!()
  expect(why.terms.map(({ value, parcels, opens }) => [value, parcels ?? opens])).toEqual([
    [20_000, { kind: 'assignee', assignee: 'X' }],
    [10_000, ['G-1']],
  ])
  expect(knownValue(met.figures![0]!.figure.amount)).toBe(10_000)
})

it('land that comes too late is that of the parcels whose year is later than wanted', async () => {
  const late = (await sentences()).find(({ words }) => say(words, 'en').includes('wanted by 2029'))!
  expect(say(late.words, 'en')).toContain('1.00 ha comes only in 2031')
  const { figure } = late.figures![0]!
  expect(figure.explain!().terms.map(({ value, parcels }) => [value, parcels])).toEqual([[10_000, ['G-2']]])
})
