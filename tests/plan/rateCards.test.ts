import { describe, expect, it } from 'vitest'
import type { Message } from '../../src/lib/message.ts'
import type { Result } from '../../src/lib/result.ts'
import type { Edit } from '../../src/plan/edit.ts'
import { chooseRateCard, chooseScenarioCard } from '../../src/plan/edits/chooseRateCard.ts'
import { keepRateCard } from '../../src/plan/edits/keepRateCard.ts'
import { removeRateCard } from '../../src/plan/edits/removeRateCard.ts'
import { newPlan } from '../../src/plan/newPlan.ts'
import { applyPatch, invertPatch } from '../../src/plan/patch.ts'
import type { Plan, Scenario } from '../../src/plan/types.ts'
import { EXAMPLE_CARD } from '../support/land.ts'

const other = { ...EXAMPLE_CARD, id: 'other', title: { en: 'Other', zh: '另一' } }
const scenario = (id: string, order: number, rateCard?: string): Scenario => ({
  id,
  order,
  name: { en: `Scenario ${id}`, zh: `方案${id}` },
  assumptions: rateCard === undefined ? {} : { rateCard },
})
const plan: Plan = {
  ...newPlan({
    id: 'p',
    title: { en: 'P', zh: 'P' },
    layers: [],
    assignees: [],
    rateCards: [EXAMPLE_CARD, other],
    defaultCard: 'example',
    scenarioName: { en: 'A', zh: 'A' },
  }),
  scenarios: new Map([scenario('A', 1), scenario('B', 2, 'other'), scenario('C', 3)].map((one) => [one.id, one])),
}

const done = (edit: Result<Edit, Message>, of = plan): Plan => {
  if (!edit.ok) throw new Error(edit.reason.key)
  const next = applyPatch(of, edit.value.patch)
  expect(applyPatch(next, invertPatch(edit.value.patch))).toEqual(of)
  return next
}
const reason = (edit: Result<Edit, Message>) => (edit.ok ? undefined : edit.reason)

describe('rate cards of a plan', () => {
  it('keeps a changed card as its next version; a rate changed under its old source is an unverified assumption', () => {
    const [formation, roads] = EXAMPLE_CARD.lines
    const lines = [
      { ...formation!, likely: 5000 },
      { ...roads!, likely: 2600, source: 'Paper 9', confidence: 'B' as const },
    ]
    const kept = done(keepRateCard(plan, { ...EXAMPLE_CARD, lines })).rateCards.get('example')!
    expect(kept.version).toBe(2)
    expect(kept.lines.map(({ likely, source, confidence }) => [likely, source, confidence])).toEqual([
      [5000, 'example', 'R'],
      [2600, 'Paper 9', 'B'],
    ])
    expect(reason(keepRateCard(plan, EXAMPLE_CARD))?.key).toBe('refusal.nothingToChange')
  })

  it('says that a card whose rates moved is calibrated on nothing any more; other words leave it so', () => {
    const calibrated = { ...EXAMPLE_CARD, calibratedOn: { en: 'Project', zh: '工程', benchmark: 'x' } }
    const calibratedPlan = { ...plan, rateCards: new Map([['example', calibrated]]) }
    const renamed = done(keepRateCard(calibratedPlan, { ...calibrated, title: { en: 'N', zh: 'N' } }), calibratedPlan)
    expect(renamed.rateCards.get('example')?.calibratedOn).toEqual(calibrated.calibratedOn)
    const onCosts = { ...calibrated.onCosts, fees: 0.12 }
    const changed = done(keepRateCard(calibratedPlan, { ...calibrated, onCosts }), calibratedPlan)
    expect(changed.rateCards.get('example')?.calibratedOn).toBeUndefined()
  })

  it('adds a new card as it is', () => {
    expect(done(keepRateCard(plan, { ...other, id: 'third' })).rateCards.get('third')?.version).toBe(1)
  })

  it('refuses to delete a card that is in use, naming the scenarios, and deletes one that is not', () => {
    expect(reason(removeRateCard(plan, 'example'))).toMatchObject({
      key: 'refusal.rateCardInUse',
      params: { scenarios: [{ en: 'Scenario A' }, { en: 'Scenario C' }] },
    })
    expect(reason(removeRateCard(plan, 'other'))?.params?.scenarios).toMatchObject([{ en: 'Scenario B' }])
    const following = done(chooseScenarioCard(plan, 'B', undefined))
    expect(following.scenarios.get('B')?.assumptions).toEqual({})
    expect(done(removeRateCard(following, 'other'), following).rateCards.size).toBe(1)
  })

  it('is chosen for the plan or for one scenario; a locked scenario stays as it is', () => {
    expect(done(chooseRateCard(plan, 'other')).settings.rateCard).toBe('other')
    expect(done(chooseScenarioCard(plan, 'A', 'other')).scenarios.get('A')?.assumptions.rateCard).toBe('other')
    const locked = { ...plan, scenarios: new Map([['A', { ...scenario('A', 1), locked: {} }]]) }
    expect(reason(chooseScenarioCard(locked, 'A', 'other'))?.key).toBe('refusal.scenarioLocked')
  })
})
