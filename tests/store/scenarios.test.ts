import { describe, expect, it } from 'vitest'
import { planToJson } from '../../src/files/planToJson.ts'
import type { Message } from '../../src/lib/message.ts'
import { figuresOf, scenariosOf, selectionSumsOf } from '../../src/store/selectors.ts'
import { giveRows } from '../support/given.ts'
import { testNorthlot } from '../support/testNorthlot.ts'

/** Two scenarios: parcel G-0 with A in both, G-1 with X in the second alone, which is shown. */
async function two() {
  const rig = await testNorthlot()
  const { actions, getState } = rig.northlot
  giveRows(rig.northlot, [0], 'A')
  const first = getState().scenario
  actions.duplicateScenario(first)
  giveRows(rig.northlot, [1], 'X')
  const area = () => {
    const amount = figuresOf(getState()).get('assigned-area-m2')!.amount
    return 'value' in amount ? Math.round(amount.value) : undefined
  }
  return { ...rig, actions, getState, first, second: getState().scenario, area }
}

describe('scenarios on the screen', () => {
  it('a copy is shown when it is made, and changes alone', async () => {
    const { actions, first, second, area } = await two()
    expect(second).not.toBe(first)
    expect(area()).toBe(20_000)
    actions.showScenario(first)
    expect(area()).toBe(10_000)
  })

  it('sums of the selection are those of the scenario that is shown, also where both assume the same', async () => {
    const { actions, getState, first, second } = await two()
    actions.select([0], 'replace')
    actions.setFields({ phaseYear: 2028 })
    // 1 ha × 6,500 × 1.1 × 1.15, by 2028 × 1.03⁴; without a year at the price level of 2024
    expect(selectionSumsOf(getState()).costLikelyHkd).toBeCloseTo(92_545_086, -3)
    actions.showScenario(first)
    expect(selectionSumsOf(getState()).costLikelyHkd).toBeCloseTo(82_225_000, -3)
    actions.showScenario(second)
    expect(selectionSumsOf(getState()).costLikelyHkd).toBeCloseTo(92_545_086, -3)
  })

  it('undo of a change in another scenario first shows that scenario', async () => {
    const { actions, getState, first, second, area, told } = await two()
    actions.showScenario(first)
    told.length = 0
    actions.undo()
    expect(getState().scenario).toBe(second)
    expect(area()).toBe(10_000)
    // both give the same land to the same firm by then: nothing looks different
    expect([...(told.find(({ call }) => call === 'repaint')!.with as Iterable<number>)]).toEqual([])
  })

  it('showing another scenario paints the parcels that it gives otherwise, and no other', async () => {
    const { actions, first, told } = await two()
    told.length = 0
    actions.showScenario(first)
    expect([...(told.find(({ call }) => call === 'repaint')!.with as Iterable<number>)]).toEqual([1])
  })

  it('deleting the shown scenario shows the one beside it; undo brings it back and shows it', async () => {
    const { actions, getState, first, second, area } = await two()
    const before = JSON.stringify(planToJson(getState().document.plan))
    actions.removeScenario(second)
    expect(getState().scenario).toBe(first)
    expect(area()).toBe(10_000)
    actions.undo()
    expect(getState().scenario).toBe(second)
    expect(area()).toBe(20_000)
    expect(JSON.stringify(planToJson(getState().document.plan))).toBe(before)
    actions.redo()
    expect(getState().scenario).toBe(first)
  })

  it('taking back the copy itself shows what it was copied from', async () => {
    const { actions, getState, first, area } = await two()
    actions.travel(-2)
    expect(getState().scenario).toBe(first)
    expect(getState().document.plan.scenarios.size).toBe(1)
    expect(area()).toBe(10_000)
    actions.travel(2)
    expect(area()).toBe(20_000)
  })

  it('adopts a parcel from another scenario in one step', async () => {
    const { actions, getState, first, second, area } = await two()
    expect(actions.adopt(first, second, ['G-1'])).toBe(true)
    expect(getState().document.plan.assignments.get(first)!.get('G-1')!.shares[0]!.assignee).toBe('X')
    expect(actions.adopt(first, second, ['G-1'])).toBe(false)
    actions.showScenario(first)
    expect(area()).toBe(20_000)
    actions.undo()
    expect(area()).toBe(10_000)
  })

  it('says that a locked scenario is locked, and keeps it', async () => {
    const { northlot, actions, getState, second } = await two()
    actions.lockScenario(second, { approvedOn: '2026-03-01' })
    giveRows(northlot, [2], 'A')
    expect((getState().refusal!.params!.reason as Message).key).toBe('refusal.scenarioLocked')
    expect(getState().document.plan.assignments.get(second)!.size).toBe(2)
  })

  it('new names are free ones', async () => {
    const { actions, getState } = await two()
    actions.duplicateScenario(scenariosOf(getState())[0]!.id)
    actions.addScenario()
    const names = scenariosOf(getState()).map(({ name }) => name.en)
    expect(new Set(names).size).toBe(4)
    expect(names[3]).toBe('Scenario D')
  })
})
