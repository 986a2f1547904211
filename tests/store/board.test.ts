import { describe, expect, it } from 'vitest'
import { planToJson } from '../../src/files/planToJson.ts'
import type { Message } from '../../src/lib/message.ts'
import { briefGapsOf, findingsOf } from '../../src/store/findings.ts'
import type { Northlot } from '../../src/store/northlot.ts'
import { paintOf, rowFiguresOf } from '../../src/store/selectors.ts'
import { giveRows } from '../support/given.ts'
import { testNorthlot } from '../support/testNorthlot.ts'

const text = (northlot: Northlot) => JSON.stringify(planToJson(northlot.getState().document.plan))
const refusal = (northlot: Northlot) => (northlot.getState().refusal?.params?.reason as Message | undefined)?.key

describe('the drawing board', () => {
  it('locks parcels and assignees: paint, row and refusal say so, and undo unlocks', async () => {
    const { northlot, told } = await testNorthlot()
    const { actions, getState } = northlot
    giveRows(northlot, [0, 1], 'A')
    actions.lockAssignees(['A'], true)
    // what the assignee holds is drawn anew
    const repainted = told.findLast(({ call }) => call === 'repaint')?.with as Iterable<number>
    expect([...repainted]).toEqual([0, 1])
    expect(paintOf(getState(), 0).locked).toBe(true)
    expect(paintOf(getState(), 2).locked).toBeUndefined()
    expect(rowFiguresOf(getState(), 1).locked).toBe(true)
    actions.clear()
    expect(refusal(northlot)).toBe('refusal.locked')
    expect(actions.removeAssignee('A')).toBe(false)
    actions.undo()
    expect(paintOf(getState(), 0).locked).toBeUndefined()
    actions.select([2], 'replace')
    expect(actions.lockSelected(true)).toBe(true)
    expect(paintOf(getState(), 2).locked).toBe(true)
  })

  it('sets details of many in one step, and copies and shares only free land', async () => {
    const { northlot } = await testNorthlot()
    const { actions, getState } = northlot
    actions.select([0, 1, 2], 'replace')
    const before = getState().document.history.done.length
    expect(actions.setFields({ route: 'open-tender', phaseYear: 2031 })).toBe(true)
    expect(getState().document.history.done.length).toBe(before + 1)
    expect([...getState().document.plan.assignments.get(getState().scenario)!.values()]).toEqual(
      Array.from({ length: 3 }, () => ({ shares: [], phaseYear: 2031, route: 'open-tender' })),
    )
    // said of land that nobody holds yet: it is drawn as free, and holds nothing up
    expect(paintOf(getState(), 0).status).toBe('unassigned')
    const thirds = [
      { assignee: 'A', share: 0.5 },
      { assignee: 'X', share: 0.4 },
    ]
    expect(actions.shareSelected(thirds)).toBe(false)
    expect(refusal(northlot)).toBe('refusal.sharesNotWhole')
    actions.clearSelection()
    actions.openDialog({ kind: 'details' })
    expect(getState().dialog).toBeUndefined()
    expect(refusal(northlot)).toBe('refusal.nothingSelected')
  })

  it('bundles the selection, outlines it, and takes the outline away with the bundle', async () => {
    const { northlot, told } = await testNorthlot()
    const { actions, getState } = northlot
    const lastOutline = () => told.findLast(({ call }) => call === 'outline')?.with
    actions.select([0, 2], 'replace')
    actions.makeBundle()
    const [bundle] = getState().document.plan.bundles.values()
    expect(bundle?.sites).toEqual([
      { parcel: 'G-0', duty: 'retain' },
      { parcel: 'G-2', duty: 'retain' },
    ])
    expect(getState().dialog).toEqual({ kind: 'bundle', bundle: bundle?.id })
    expect(lastOutline()).toEqual(new Set([0, 2]))
    actions.undo()
    expect(getState().document.plan.bundles.size).toBe(0)
    expect(lastOutline()).toBeUndefined()
  })

  it('keeps notes open or resolved, counts the open ones, and undoes to the letter', async () => {
    const { northlot } = await testNorthlot()
    const { actions, getState } = northlot
    const start = text(northlot)
    expect(actions.addNote('G-1', '  ')).toBe(false)
    actions.addNote('G-1', 'ask about access')
    expect(rowFiguresOf(getState(), 1).notes).toBe(1)
    const [note] = getState().document.plan.comments.values()
    expect(note).toMatchObject({ parcel: 'G-1', text: 'ask about access', open: true, at: '2026-03-01T02:03:04.000Z' })
    actions.settleNote(note!.id, false)
    expect(rowFiguresOf(getState(), 1).notes).toBe(0)
    actions.removeNote(note!.id)
    for (let i = 0; i < 3; i++) actions.undo()
    expect(text(northlot)).toBe(start)
  })

  it('says what is short of a brief as it is given, and as a finding', async () => {
    const { northlot } = await testNorthlot()
    const { actions, getState } = northlot
    const a = getState().document.plan.assignees.get('A')!
    actions.changeAssignee({ ...a, brief: { haFrom: 2 } })
    const found = () => findingsOf(getState()).filter(({ code }) => code.startsWith('brief'))
    expect(found()).toEqual([])
    giveRows(northlot, [0], 'A')
    expect(
      briefGapsOf(getState())
        .get('A')
        ?.map(({ wish }) => wish),
    ).toEqual(['area'])
    expect(found().map(({ code, parcels }) => [code, parcels])).toEqual([['brief-area', ['G-0']]])
    actions.select([0, 1], 'replace')
    actions.assign()
    expect(found()).toEqual([])
  })
})

it('opens the card of a parcel by a double click on the map', async () => {
  const { northlot, mapEvents } = await testNorthlot()
  mapEvents.opened(1)
  expect(northlot.getState().dialog).toEqual({ kind: 'card', parcel: 'G-1' })
})
