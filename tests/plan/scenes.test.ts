import { describe, expect, it } from 'vitest'
import { addScenes, changeScene, moveScene, removeScene, scenesInOrder } from '../../src/plan/edits/editScenes.ts'
import { applyPatch, invertPatch } from '../../src/plan/patch.ts'
import type { Plan, Scene } from '../../src/plan/types.ts'
import { emptyPlan } from '../support/plan.ts'

const plan = emptyPlan()

const scene = (id: string, more: Partial<Scene> = {}): Omit<Scene, 'order'> => ({
  id,
  scenario: 'scenario-a',
  camera: { centre: [114, 22.4], zoom: 12, bearing: 0, pitch: 0 },
  layers: [],
  panel: 'areas',
  title: { en: `Scene ${id}`, zh: `畫面${id}` },
  caption: { en: '', zh: '' },
  ...more,
})

const done = (before: Plan, edit: ReturnType<typeof addScenes>): Plan => {
  if (!edit.ok) throw new Error(edit.reason.key)
  const after = applyPatch(before, edit.value.patch)
  // every step can be taken back
  expect(applyPatch(after, invertPatch(edit.value.patch))).toEqual(before)
  return after
}
const ids = (of: Plan) => scenesInOrder(of).map(({ id }) => id)
const three = () => done(plan, addScenes(plan, [scene('1'), scene('2'), scene('3')]))

describe('scenes', () => {
  it('are added at the end, many in one step', () => {
    const deck = three()
    expect(ids(done(deck, addScenes(deck, [scene('4')])))).toEqual(['1', '2', '3', '4'])
  })

  it('are moved, and no further than the ends', () => {
    const deck = three()
    expect(ids(done(deck, moveScene(deck, '3', -1)))).toEqual(['1', '3', '2'])
    expect(ids(done(deck, moveScene(deck, '1', 9)))).toEqual(['2', '3', '1'])
    const at = moveScene(deck, '1', -1)
    expect(!at.ok && at.reason.key).toBe('refusal.nothingToChange')
  })

  it('are changed and deleted', () => {
    const deck = three()
    const changed = done(deck, changeScene(deck, { ...deck.scenes.get('2')!, panel: 'cost' }))
    expect(changed.scenes.get('2')?.panel).toBe('cost')
    expect(ids(done(changed, removeScene(changed, '1')))).toEqual(['2', '3'])
  })

  it('need a title in both languages and a scenario of the plan', () => {
    const reason = (made: ReturnType<typeof addScenes>) => !made.ok && made.reason.key
    expect(reason(addScenes(plan, [scene('1', { title: { en: 'x', zh: ' ' } })]))).toBe('refusal.titleNeeded')
    expect(reason(addScenes(plan, [scene('1', { scenario: 'gone' })]))).toBe('refusal.noScenario')
    expect(reason(addScenes(plan, [scene('1', { against: 'gone' })]))).toBe('refusal.noScenario')
    expect(reason(changeScene(plan, { ...scene('1'), order: 1 }))).toBe('refusal.noScene')
  })
})
