import { expect, it } from 'vitest'
import { groundNorthlot } from '../support/groundNorthlot.ts'
import { savedBy } from '../support/testNorthlot.ts'

it('two hundred steps of 500 parcels are a list of ids each, and the journal a line each; all can be taken back', async () => {
  const { northlot, storage } = await groundNorthlot()
  const { actions, getState } = northlot
  actions.selectAll()
  const free = [...getState().selection].slice(0, 500)
  const [one, two] = [...getState().document.plan.assignees.keys()]
  const before = getState().schedule
  for (let step = 0; step < 200; step++) {
    actions.select(free, 'replace')
    actions.chooseReceiver(step % 2 === 0 ? one : two)
    actions.assign()
  }
  const { done } = getState().document.history
  expect(done).toHaveLength(200)
  // one change a step: who had them, who has them, and the ids
  for (const { patch } of done) {
    expect(patch).toHaveLength(1)
    const [change] = patch
    expect(new Set(Object.keys(change!))).toEqual(new Set(['table', 'scenario', 'from', 'to', 'ids']))
    expect(change!.ids.length).toBeLessThanOrEqual(500)
  }
  await savedBy(northlot)
  const journal = await storage.journalOf(getState().keptId!)
  expect(journal).toHaveLength(200)
  const lengths = journal.map((act) => JSON.stringify(act).length)
  const ids = JSON.stringify(done[0]!.patch[0]!.ids).length
  expect(Math.max(...lengths)).toBeLessThan(ids + 2000)
  actions.travel(-200)
  expect(getState().schedule).toEqual(before)
}, 60_000)
