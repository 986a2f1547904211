import { describe, expect, it } from 'vitest'
import type { Message } from '../../src/lib/message.ts'
import type { Result } from '../../src/lib/result.ts'
import { say } from '../../src/locales/say.ts'
import type { Edit } from '../../src/plan/edit.ts'
import { assignParcels } from '../../src/plan/edits/assignParcels.ts'
import { describeScenario, lockScenario } from '../../src/plan/edits/changeScenario.ts'
import { addScenario, duplicateScenario } from '../../src/plan/edits/duplicateScenario.ts'
import { keepTryOut } from '../../src/plan/edits/keepTryOut.ts'
import { moveScenario } from '../../src/plan/edits/moveScenario.ts'
import { removeScenario, scenarioBeside } from '../../src/plan/edits/removeScenario.ts'
import { setAssumptions } from '../../src/plan/edits/setAssumptions.ts'
import { baseScenarioOf, setBaseScenario } from '../../src/plan/edits/setBaseScenario.ts'
import { settleScenario } from '../../src/plan/edits/settleScenario.ts'
import { applyPatch, diffRows, invertPatch } from '../../src/plan/patch.ts'
import type { Plan, Scene, SharedWorks } from '../../src/plan/types.ts'
import { EXAMPLE_CARD, testAssignee } from '../support/land.ts'
import { emptyPlan } from '../support/plan.ts'
import { testWorks } from '../support/works.ts'

const text = (name: string) => ({ en: name, zh: name })
const start = emptyPlan([testAssignee('A'), testAssignee('B', 'developer', 2)], 'First')

/** The plan after an edit that can be taken back to the letter. */
function edited(plan: Plan, edit: Result<Edit, Message>): Plan {
  if (!edit.ok) throw new Error(edit.reason.key)
  const next = applyPatch(plan, edit.value.patch)
  expect(applyPatch(next, invertPatch(edit.value.patch))).toEqual(plan)
  return next
}
const refused = (edit: Result<Edit, Message>) => (edit.ok ? 'done' : edit.reason.key)
const order = (plan: Plan) => [...plan.scenarios.values()].sort((a, b) => a.order - b.order).map(({ name }) => name.en)

const assigned = edited(start, assignParcels(start, 'scenario-a', ['1', '2', '3'], 'A'))
const two = edited(assigned, duplicateScenario(assigned, 'scenario-a', { id: 'b', name: text('Second') }))
const three = edited(two, addScenario(two, { id: 'c', name: text('Third') }))

const works = (id: string, scenarios?: readonly string[]): SharedWorks =>
  testWorks({ id, name: text(id), serves: ['1'], ...(scenarios ? { scenarios } : {}) })
const listed = (...all: readonly SharedWorks[]) => new Map(all.map((one) => [one.id, one]))

describe('scenarios', () => {
  it('are duplicated with all they assign and assume, and then go their own way', () => {
    expect(diffRows(two.assignments.get('scenario-a'), two.assignments.get('b'))).toEqual([])
    const changed = edited(two, assignParcels(two, 'b', ['1'], 'B'))
    expect(changed.assignments.get('scenario-a')!.get('1')!.shares[0]!.assignee).toBe('A')
    expect(changed.assignments.get('b')!.get('1')!.shares[0]!.assignee).toBe('B')
    const own = edited(two, setAssumptions(two, 'b', { halfDistanceM: 1000, phaseShiftYears: 2 }))
    const copy = edited(own, duplicateScenario(own, 'b', { id: 'd', name: text('Fourth') }))
    expect(copy.scenarios.get('d')!.assumptions).toEqual({ halfDistanceM: 1000, phaseShiftYears: 2 })
  })

  it('are copied and kept with the shared works that are built in them alone', () => {
    const table = listed(works('all'), works('ofB', ['b']), works('ofA', ['scenario-a']))
    const built = { ...three, sharedWorks: table }
    const copy = edited(built, duplicateScenario(built, 'b', { id: 'd', name: text('Copy') }))
    expect([...copy.sharedWorks.values()].map(({ scenarios }) => scenarios)).toEqual([
      undefined,
      ['b', 'd'],
      ['scenario-a'],
    ])
    const after = edited(built, assignParcels(built, 'b', ['1'], 'B'))
    const dearer = { ...after, sharedWorks: new Map([...table, ['ofB', { ...works('ofB', ['b']), likely: 4 }]]) }
    const names = { scenario: 'b', id: 'd', name: text('Kept') }
    const kept = edited(built, keepTryOut({ before: built, after: dearer, ...names }))
    expect(kept.sharedWorks.get('ofB')).toMatchObject({ likely: 4, scenarios: ['b', 'd'] })
  })

  it('are made empty at the end, named in both languages', () => {
    expect(order(three)).toEqual(['First', 'Second', 'Third'])
    expect(three.assignments.has('c')).toBe(false)
    expect(refused(addScenario(three, { id: 'd', name: { en: ' ', zh: 'x' } }))).toBe('refusal.nameNeeded')
  })

  it('are moved, the others close up, and no further than the ends', () => {
    const moved = edited(three, moveScenario(three, 'c', -1))
    expect(order(moved)).toEqual(['First', 'Third', 'Second'])
    expect(order(edited(moved, moveScenario(moved, 'c', -5)))).toEqual(['Third', 'First', 'Second'])
    expect(refused(moveScenario(three, 'c', 1))).toBe('refusal.nothingToChange')
  })

  it('are described, and an empty description is none', () => {
    const words = { name: text('Renamed'), description: text('Why') }
    const told = edited(three, describeScenario(three, 'b', words))
    expect(told.scenarios.get('b')).toMatchObject(words)
    const untold = edited(told, describeScenario(told, 'b', { name: text('Renamed'), description: text(' ') }))
    expect('description' in untold.scenarios.get('b')!).toBe(false)
  })

  it('once locked refuse every edit until they are unlocked, and their copy is not locked', () => {
    const locked = edited(three, lockScenario(three, 'b', { approvedOn: '2026-03-01' }))
    expect(refused(assignParcels(locked, 'b', ['1'], 'B'))).toBe('refusal.scenarioLocked')
    expect(refused(describeScenario(locked, 'b', { name: text('X'), description: undefined }))).toBe(
      'refusal.scenarioLocked',
    )
    expect(refused(setAssumptions(locked, 'b', { halfDistanceM: 800 }))).toBe('refusal.scenarioLocked')
    expect(refused(removeScenario(locked, 'b'))).toBe('refusal.scenarioLocked')
    const copy = edited(locked, duplicateScenario(locked, 'b', { id: 'd', name: text('Copy') }))
    expect(copy.scenarios.get('d')!.locked).toBeUndefined()
    expect(refused(assignParcels(edited(locked, lockScenario(locked, 'b', undefined)), 'b', ['1'], 'B'))).toBe('done')
  })

  it('are deleted with what they assign, never the last one, and the base falls back to the first', () => {
    const based = edited(three, setBaseScenario(three, 'b'))
    expect(baseScenarioOf(based)).toBe('b')
    const without = edited(based, removeScenario(based, 'b'))
    expect(order(without)).toEqual(['First', 'Third'])
    expect(without.assignments.has('b')).toBe(false)
    expect(baseScenarioOf(without)).toBe('scenario-a')
    expect(refused(removeScenario(start, 'scenario-a'))).toBe('refusal.lastScenario')
    expect([scenarioBeside(three, 'b'), scenarioBeside(three, 'c')]).toEqual(['c', 'b'])
  })

  it('are deleted from shared works too, whose works stay in the others, or are built in none', () => {
    const built = { ...three, sharedWorks: listed(works('all'), works('both', ['b', 'c']), works('ofB', ['b'])) }
    const without = edited(built, removeScenario(built, 'b'))
    expect([...without.sharedWorks.values()].map(({ scenarios }) => scenarios)).toEqual([undefined, ['c'], []])
  })

  it('are deleted with their scenes, which the words count, and no scene is told against them any more', () => {
    const scene = (id: string, order: number, scenario: string, against?: string): Scene => ({
      id,
      order,
      scenario,
      camera: { centre: [114, 22.4], zoom: 12, bearing: 0, pitch: 0 },
      layers: [],
      panel: 'comparison',
      title: text(id),
      caption: text(''),
      ...(against ? { against } : {}),
    })
    const all = [scene('1', 1, 'b'), scene('2', 2, 'c', 'b'), scene('3', 3, 'b', 'c'), scene('4', 4, 'c', 'scenario-a')]
    const shown = { ...three, scenes: new Map(all.map((one) => [one.id, one])) }
    const edit = removeScenario(shown, 'b')
    const { '2': toldAlone, ...others } = Object.fromEntries(edited(shown, edit).scenes)
    expect(toldAlone).toEqual(scene('2', 2, 'c'))
    expect(others).toEqual({ '4': all[3] })
    expect(edit.ok && edit.value.words).toMatchObject({ key: 'edit.removeScenarioWithScenes', params: { count: 2 } })
    const alone = removeScenario(shown, 'scenario-a')
    expect(alone.ok && alone.value.words.key).toBe('edit.removeScenario')
  })

  it('shift phase years by whole years only', () => {
    expect(refused(setAssumptions(three, 'b', { phaseShiftYears: 1.5 }))).toBe('refusal.phaseShift')
    expect(refused(setAssumptions(three, 'b', { phaseShiftYears: -3 }))).toBe('done')
  })

  it('change words, numbers and rate card in one step, or not at all', () => {
    const carded: Plan = { ...three, rateCards: new Map([['dear', { ...EXAMPLE_CARD, id: 'dear' }]]) }
    const words = { name: text('Renamed'), description: undefined }
    const change = { words, assumptions: { phaseShiftYears: 2 }, rateCard: { id: 'dear' } }
    const edit = settleScenario(carded, 'b', change)
    expect(edited(carded, edit).scenarios.get('b')).toMatchObject({
      name: text('Renamed'),
      assumptions: { phaseShiftYears: 2, rateCard: 'dear' },
    })
    expect(edit.ok && say(edit.value.words, 'en')).toBe(
      'change name or description, the shift of phase years, the rate card in Renamed',
    )
    expect(refused(settleScenario(carded, 'b', { ...change, assumptions: { phaseShiftYears: 2.5 } }))).toBe(
      'refusal.phaseShift',
    )
    const alone = settleScenario(carded, 'b', { words })
    expect(alone.ok && alone.value.words.key).toBe('edit.describeScenario')
  })
})
