import { describe, expect, it } from 'vitest'
import { planToJson } from '../../src/files/planToJson.ts'
import type { Message } from '../../src/lib/message.ts'
import { addDecision } from '../../src/plan/edits/editDecisions.ts'
import type { Northlot } from '../../src/store/northlot.ts'
import { figuresOf, paintOf } from '../../src/store/selectors.ts'
import { giveRows } from '../support/given.ts'
import { savedBy, testNorthlot } from '../support/testNorthlot.ts'

const text = (northlot: Northlot) => JSON.stringify(planToJson(northlot.getState().document.plan))
const refusal = (northlot: Northlot) => (northlot.getState().refusal?.params?.reason as Message | undefined)?.key
const assigned = (northlot: Northlot) => {
  const amount = figuresOf(northlot.getState()).get('assigned-area-m2')?.amount
  return amount && 'value' in amount ? Math.round(amount.value) : undefined
}
const journalOf = async ({ northlot, storage }: Awaited<ReturnType<typeof testNorthlot>>) => {
  await savedBy(northlot)
  const id = northlot.getState().keptId
  return id === undefined ? [] : await storage.journalOf(id)
}

describe('a try-out', () => {
  it('is discarded without a trace: plan, undo line and journal are as they were', async () => {
    const rig = await testNorthlot()
    const { northlot } = rig
    const { actions, getState } = northlot
    giveRows(northlot, [0], 'A')
    const journal = await journalOf(rig)
    expect(journal.length).toBe(1)
    const start = text(northlot)
    const { history } = getState().document
    actions.startTryOut()
    giveRows(northlot, [1], 'X')
    actions.setParcelFields({ gfa_stated_m2: 50_000, zone: 'OU(Industry Park)' })
    actions.renamePlan('Something else')
    actions.addNote('G-1', 'only tried')
    expect(assigned(northlot)).toBe(20_000)
    expect(getState().save.state).toBe('saved')
    actions.discardTryOut()
    expect(text(northlot)).toBe(start)
    expect(getState().document.history).toBe(history)
    expect(assigned(northlot)).toBe(10_000)
    expect(paintOf(getState(), 1).status).toBe('unassigned')
    expect(await journalOf(rig)).toEqual(journal)
    // and an act after it is the second of the journal
    giveRows(northlot, [2], 'X')
    expect((await journalOf(rig)).map((entry) => entry.number)).toEqual([1, 2])
  })

  it('on the untouched example leaves it untouched', async () => {
    const { northlot, storage } = await testNorthlot()
    northlot.actions.startTryOut()
    giveRows(northlot, [0], 'A')
    northlot.actions.discardTryOut()
    expect(northlot.getState().untouched).toBe(true)
    expect(await storage.recentPlans()).toEqual([])
  })

  it('shows before and after by turns, and takes no edit before', async () => {
    const { northlot } = await testNorthlot()
    const { actions } = northlot
    actions.startTryOut()
    giveRows(northlot, [0], 'A')
    const after = text(northlot)
    actions.showBefore(true)
    expect(assigned(northlot)).toBe(0)
    giveRows(northlot, [1], 'A')
    expect(refusal(northlot)).toBe('refusal.lookingAtBefore')
    actions.undo()
    expect(refusal(northlot)).toBe('refusal.lookingAtBefore')
    actions.showBefore(false)
    expect(text(northlot)).toBe(after)
    expect(assigned(northlot)).toBe(10_000)
  })

  it('has an undo line of its own that ends where it began', async () => {
    const { northlot } = await testNorthlot()
    const { actions, getState } = northlot
    giveRows(northlot, [0], 'A')
    actions.startTryOut()
    giveRows(northlot, [1], 'X')
    actions.undo()
    actions.undo()
    expect(refusal(northlot)).toBe('refusal.nothingToUndo')
    expect(getState().document.plan.assignments.get(getState().scenario)?.size).toBe(1)
  })

  it('kept, is one step: a new scenario with what was assigned, the old one as it was', async () => {
    const rig = await testNorthlot()
    const { northlot } = rig
    const { actions, getState } = northlot
    giveRows(northlot, [0], 'A')
    const tried = getState().scenario
    const before = text(northlot)
    actions.startTryOut()
    expect(actions.keepTryOut({ en: 'Scenario D', zh: '方案D' })).toBe(false)
    expect(refusal(northlot)).toBe('refusal.nothingTriedOut')
    giveRows(northlot, [1], 'X')
    expect(actions.keepTryOut({ en: 'Scenario D', zh: '方案D' })).toBe(true)
    const { document, scenario } = getState()
    expect(document.plan.scenarios.get(scenario)?.name).toEqual({ en: 'Scenario D', zh: '方案D' })
    expect([...document.plan.assignments.get(tried)!.keys()]).toEqual(['G-0'])
    expect([...document.plan.assignments.get(scenario)!.keys()].sort()).toEqual(['G-0', 'G-1'])
    expect(assigned(northlot)).toBe(20_000)
    expect(document.history.done.length).toBe(2)
    expect((await journalOf(rig)).length).toBe(2)
    actions.undo()
    expect(text(northlot)).toBe(before)
  })

  it('kept, names what it changes for every scenario', async () => {
    const { northlot } = await testNorthlot()
    const { actions, getState } = northlot
    actions.startTryOut()
    giveRows(northlot, [0], 'A')
    actions.setParcelFields({ zone: 'OU(Industry Park)' })
    actions.keepTryOut({ en: 'D', zh: 'D' })
    const words = getState().document.history.done.at(-1)!.words
    expect(words.key).toBe('edit.keepTryOutWith')
    expect(words.params?.also).toEqual([{ key: 'tried.attributes' }])
    expect(getState().document.plan.attributes.get('G-0')?.fields).toEqual({ zone: 'OU(Industry Park)' })
  })

  it('asks before it gives committed land, and gives it in the copy alone', async () => {
    const { northlot } = await testNorthlot()
    const { actions, getState } = northlot
    actions.select([0], 'replace')
    actions.setParcelFields({ land_status: 'committed' })
    giveRows(northlot, [0], 'A')
    expect(refusal(northlot)).toBe('refusal.notFree')
    actions.startTryOut()
    giveRows(northlot, [0], 'A')
    expect(getState().dialog).toEqual({ kind: 'held' })
    expect(assigned(northlot)).toBe(0)
    expect(actions.assignHeld()).toBe(true)
    expect(assigned(northlot)).toBe(10_000)
    actions.discardTryOut()
    expect(assigned(northlot)).toBe(0)
    expect(actions.assignHeld()).toBe(false)
  })

  it('refuses what would change the land, another scenario, or the plan under it', async () => {
    const { northlot, saved } = await testNorthlot()
    const { actions } = northlot
    actions.startTryOut()
    actions.select([0], 'replace')
    await actions.retireParcels()
    expect(refusal(northlot)).toBe('refusal.tryOutShapes')
    await actions.startFromGround()
    expect(refusal(northlot)).toBe('refusal.tryingOut')
    await actions.exportFile('plan-geojson')
    expect(refusal(northlot)).toBe('refusal.tryingOut')
    expect(saved).toEqual([])
  })
})

describe('what is recorded in a try-out', () => {
  it('goes to the plan and outlives the discarded copy', async () => {
    const rig = await testNorthlot()
    const { northlot } = rig
    const { actions, getState } = northlot
    giveRows(northlot, [0], 'A')
    actions.startTryOut()
    giveRows(northlot, [1], 'X')
    const decision = {
      id: 'd1',
      question: { en: 'To firm X?', zh: '予X？' },
      figures: [],
      at: '2026-03-01T02:03:04.000Z',
    }
    actions.showBefore(true)
    expect(actions.record((plan) => addDecision(plan, decision))).toBe(true)
    actions.showBefore(false)
    expect(assigned(northlot)).toBe(20_000)
    expect(getState().document.plan.decisions.size).toBe(1)
    expect((await journalOf(rig)).length).toBe(2)
    actions.discardTryOut()
    expect(assigned(northlot)).toBe(10_000)
    expect(getState().document.plan.decisions.get('d1')?.question.en).toBe('To firm X?')
    actions.undo()
    expect(getState().document.plan.decisions.size).toBe(0)
  })
})
