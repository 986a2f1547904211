import { describe, expect, it } from 'vitest'
import { COMMANDS } from '../../src/commands/all.ts'
import type { Northlot } from '../../src/store/northlot.ts'
import { giveRows } from '../support/given.ts'
import { testNorthlot } from '../support/testNorthlot.ts'

const selected = (northlot: Northlot) => [...northlot.getState().selection].sort((a, b) => a - b)
const said = (northlot: Northlot) => northlot.getState().notice?.message
const run = (northlot: Northlot, id: string) => COMMANDS.find((command) => command.id === id)!.run(northlot)

/** The three squares of the test ground stand 200 m apart; inside points in WGS84 degrees. */
async function board() {
  const rig = await testNorthlot()
  const { insidesLonLat } = rig.northlot.getState().land
  const at = (row: number): [number, number] => [insidesLonLat[row * 2]!, insidesLonLat[row * 2 + 1]!]
  /** A loop around the inside points of some rows, 20 m off. */
  const around = (first: number, last: number): number[] => {
    const [west, south] = at(first).map((degrees) => degrees - 0.0002) as [number, number]
    const [east, north] = at(last).map((degrees) => degrees + 0.0002) as [number, number]
    return [west, south, east, south, east, north, west, north]
  }
  return { ...rig, at, around }
}

describe('lasso and brush', () => {
  it('a lasso is one change of the selection; Shift adds, Alt takes away', async () => {
    const { northlot, mapEvents, around } = await board()
    mapEvents.lassoed(around(0, 1), 'replace')
    expect(selected(northlot)).toEqual([0, 1])
    expect(said(northlot)).toMatchObject({ key: 'notice.selected', params: { count: 2 } })
    mapEvents.lassoed(around(2, 2), 'add')
    mapEvents.lassoed(around(0, 0), 'remove')
    expect(selected(northlot)).toEqual([1, 2])
  })
  it('a brush takes what it touches, by its radius in metres', async () => {
    const { northlot, mapEvents, told, at } = await board()
    // 150 m between the middle of one square and the edge of the next
    northlot.actions.resizeBrush(-20)
    expect(northlot.getState().hand.brushM).toBe(10)
    mapEvents.brushed(at(1), 'replace')
    expect(selected(northlot)).toEqual([1])
    while (northlot.getState().hand.brushM < 150) northlot.actions.resizeBrush(1)
    expect(told.at(-1)).toEqual({ call: 'brush', with: 150 })
    northlot.actions.resizeBrush(1)
    mapEvents.brushed(at(1), 'replace')
    expect(selected(northlot)).toEqual([0, 1, 2])
  })
  it('a mode stands for the key that a finger cannot hold', async () => {
    const { northlot, mapEvents, at } = await board()
    northlot.actions.resizeBrush(-20)
    northlot.actions.selectBy('add')
    mapEvents.picked(0, 'replace')
    mapEvents.brushed(at(2), 'replace')
    expect(selected(northlot)).toEqual([0, 2])
    northlot.actions.selectBy('remove')
    mapEvents.brushed(at(2), 'replace')
    expect(selected(northlot)).toEqual([0])
  })
  it('painting assigns a stroke as one step, and with Alt takes back', async () => {
    const { northlot, mapEvents, at } = await board()
    northlot.actions.resizeBrush(-20)
    northlot.actions.paint(true)
    expect(northlot.getState().refusal?.params?.reason).toMatchObject({ key: 'refusal.noAssignee' })
    northlot.actions.chooseReceiver('A')
    northlot.actions.paint(true)
    mapEvents.brushed([...at(0), ...at(2)], 'replace')
    const { history, plan } = northlot.getState().document
    expect(history.done).toHaveLength(1)
    expect([...plan.assignments.values()][0]!.size).toBe(3)
    mapEvents.brushed(at(1), 'remove')
    expect([...northlot.getState().document.plan.assignments.values()][0]!.size).toBe(2)
    northlot.actions.undo()
    northlot.actions.undo()
    expect(northlot.getState().document.plan.assignments.size).toBe(0)
  })
  it('Escape clears the selection and puts the tool down; R selects again', async () => {
    const { northlot } = await board()
    northlot.actions.select([0, 2], 'replace')
    northlot.actions.arm('lasso')
    run(northlot, 'clear-selection')
    expect(selected(northlot)).toEqual([])
    expect(northlot.getState().tool).toBe('pick')
    run(northlot, 'select-again')
    expect(selected(northlot)).toEqual([0, 2])
  })
})

describe('by rule and by what is alike', () => {
  it('selects, adds, removes and keeps', async () => {
    const { northlot } = await board()
    const { actions } = northlot
    await actions.selectByRule('replace')
    expect(northlot.getState().refusal?.params?.reason).toMatchObject({ key: 'refusal.emptyRule' })
    actions.setRule({ join: 'all', conditions: [{ of: 'name', test: 'contains', text: 'g-1' }] })
    await actions.selectByRule('replace')
    expect(selected(northlot)).toEqual([1])
    actions.selectAll()
    await actions.selectByRule('remove')
    expect(selected(northlot)).toEqual([0, 2])
    await actions.selectByRule('add')
    expect(selected(northlot)).toEqual([0, 1, 2])
    await actions.selectByRule('keep')
    expect(selected(northlot)).toEqual([1])
  })
  it('selects all that is like the selected', async () => {
    const { northlot } = await board()
    const { actions } = northlot
    actions.selectSame('assignee')
    expect(northlot.getState().refusal?.params?.reason).toMatchObject({ key: 'refusal.nothingSelected' })
    giveRows(northlot, [0, 1], 'A')
    actions.select([1], 'replace')
    actions.selectSame('assignee')
    expect(selected(northlot)).toEqual([0, 1])
    actions.selectSame('landUse')
    expect(selected(northlot)).toEqual([0, 1, 2])
  })
})

describe('history and keys', () => {
  it('travels over several steps and says so once', async () => {
    const { northlot } = await board()
    const { actions } = northlot
    const before = northlot.getState().document.plan
    for (const row of [0, 1, 2]) {
      giveRows(northlot, [row], row === 1 ? 'X' : 'A')
    }
    const { number } = northlot.getState().notice!
    actions.travel(-3)
    expect(northlot.getState().document.plan).toEqual(before)
    expect(northlot.getState().notice).toMatchObject({
      number: number + 1,
      message: { key: 'history.wentBack', params: { count: 3 } },
    })
    actions.travel(2)
    expect(northlot.getState().document.history.undone).toHaveLength(1)
    actions.travel(99)
    expect(northlot.getState().document.history.done).toHaveLength(3)
  })
  it('keys 1 to 9 choose the nth assignee, and a missing one says why not', async () => {
    const { northlot } = await board()
    run(northlot, 'receiver-2')
    expect(northlot.getState().receiver).toBe('X')
    expect(said(northlot)?.key).toBe('notice.receiver')
    const third = COMMANDS.find(({ id }) => id === 'receiver-3')!
    expect(third.whyNot(northlot.getState())).toMatchObject({ key: 'refusal.noSuchAssignee' })
  })
  it('has no two commands on the same keys, and no two with the same name', () => {
    const keys = COMMANDS.flatMap((command) => command.keys ?? [])
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([])
    const ids = COMMANDS.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })
})
