import { describe, expect, it } from 'vitest'
import { planToJson } from '../../src/files/planToJson.ts'
import { addAssignees } from '../../src/plan/edits/addAssignees.ts'
import { assignParcels } from '../../src/plan/edits/assignParcels.ts'
import { changeAssignee } from '../../src/plan/edits/changeAssignee.ts'
import { copyAssignments } from '../../src/plan/edits/copyAssignments.ts'
import { removeAssignee } from '../../src/plan/edits/removeAssignee.ts'
import { setAssignmentFields } from '../../src/plan/edits/setAssignmentFields.ts'
import { setLocks } from '../../src/plan/edits/setLocks.ts'
import { shareParcels } from '../../src/plan/edits/shareParcels.ts'
import { swapAssignees } from '../../src/plan/edits/swapAssignees.ts'
import { applyPatch, invertPatch } from '../../src/plan/patch.ts'
import type { Plan } from '../../src/plan/types.ts'
import { testAssignee } from '../support/land.ts'
import { emptyPlan } from '../support/plan.ts'

const S = 'scenario-a'
const T = 'scenario-b'
const text = (plan: Plan) => JSON.stringify(planToJson(plan))
type Tried = ReturnType<typeof removeAssignee>
const applied = (plan: Plan, edit: Tried): Plan => {
  if (!edit.ok) throw new Error(edit.reason.key)
  return applyPatch(plan, edit.value.patch)
}
const reason = (edit: Tried) => (edit.ok ? 'done' : edit.reason.key)

function start(): Plan {
  const plan = emptyPlan([testAssignee('A'), testAssignee('B', 'developer', 2)])
  const scenarios = new Map([...plan.scenarios, [T, { id: T, order: 2, name: { en: 'B', zh: 'B' }, assumptions: {} }]])
  const two = { ...plan, scenarios }
  const one = applied(two, assignParcels(two, S, ['1', '2'], 'A'))
  const half = [
    { assignee: 'A', share: 0.5 },
    { assignee: 'B', share: 0.5 },
  ]
  return applied(one, shareParcels(one, T, ['3'], half))
}

describe('removing an assignee', () => {
  it('clears what it holds or shares in every scenario, in one step that undo takes back', () => {
    const plan = start()
    const edit = removeAssignee(plan, 'A')
    const gone = applied(plan, edit)
    expect(gone.assignees.has('A')).toBe(false)
    expect([...gone.assignments.keys()]).toEqual([])
    expect(edit.ok && text(applyPatch(gone, invertPatch(edit.value.patch)))).toBe(text(plan))
  })

  it('is refused while it or a parcel of it is locked', () => {
    const plan = start()
    const locked = applied(plan, setLocks(plan, ['assignee:A'], true))
    expect(reason(removeAssignee(locked, 'A'))).toBe('refusal.assigneeLockedAsIs')
    expect(reason(changeAssignee(locked, { ...plan.assignees.get('A')!, note: 'x' }))).toBe(
      'refusal.assigneeLockedAsIs',
    )
    const parcel = applied(plan, setLocks(plan, ['parcel:2'], true))
    expect(reason(removeAssignee(parcel, 'A'))).toBe('refusal.locked')
    expect(reason(shareParcels(locked, S, ['9'], [{ assignee: 'A', share: 1 }]))).toBe('refusal.assigneeLocked')
  })
})

describe('two assignees changing places', () => {
  it('gives each what the other holds or shares in that scenario alone, and twice is nothing', () => {
    const begun = start()
    const plan = applied(begun, assignParcels(begun, S, ['9'], 'B'))
    const swapped = applied(plan, swapAssignees(plan, S, 'A', 'B'))
    const holder = (of: Plan, parcel: string) => of.assignments.get(S)?.get(parcel)?.shares[0]?.assignee
    expect(['1', '2', '9'].map((parcel) => holder(swapped, parcel))).toEqual(['B', 'B', 'A'])
    expect(swapped.assignments.get(T)).toBe(plan.assignments.get(T))
    expect(text(applied(swapped, swapAssignees(swapped, S, 'B', 'A')))).toBe(text(plan))
  })

  it('keeps the phase year with the land', () => {
    const begun = start()
    const plan = applied(begun, setAssignmentFields(begun, S, ['1'], { phaseYear: 2029 }))
    const swapped = applied(plan, swapAssignees(plan, S, 'A', 'B'))
    expect(swapped.assignments.get(S)?.get('1')).toMatchObject({ phaseYear: 2029, shares: [{ assignee: 'B' }] })
  })

  it('is refused with itself, with nobody, and while one of them is locked', () => {
    const plan = start()
    expect(reason(swapAssignees(plan, S, 'A', 'A'))).toBe('refusal.nothingToChange')
    expect(reason(swapAssignees(plan, S, 'A', 'nobody'))).toBe('refusal.noAssignee')
    const locked = applied(plan, setLocks(plan, ['assignee:B'], true))
    expect(reason(swapAssignees(locked, S, 'A', 'B'))).toBe('refusal.assigneeLocked')
  })
})

describe('changing and adding assignees', () => {
  it('refuses a name or letter that another has', () => {
    const plan = start()
    const a = plan.assignees.get('A')!
    expect(reason(changeAssignee(plan, { ...a, letter: 'B' }))).toBe('refusal.letterTaken')
    expect(reason(changeAssignee(plan, { ...a, name: plan.assignees.get('B')!.name }))).toBe('refusal.nameTaken')
    expect(reason(changeAssignee(plan, a))).toBe('refusal.nothingToChange')
    expect(applied(plan, changeAssignee(plan, { ...a, brief: { haFrom: 2 } })).assignees.get('A')?.brief).toEqual({
      haFrom: 2,
    })
  })

  it('adds a table in one step, or none of it', () => {
    const plan = start()
    const { order: _c, ...c } = testAssignee('C')
    const { order: _d, ...d } = testAssignee('D')
    const grown = applied(plan, addAssignees(plan, [c, d]))
    expect([...grown.assignees.values()].map(({ id, order }) => [id, order])).toEqual([
      ['A', 1],
      ['B', 2],
      ['C', 3],
      ['D', 4],
    ])
    expect(reason(addAssignees(plan, [c, { ...d, letter: 'C' }]))).toBe('refusal.letterTaken')
  })
})

describe('copying from another scenario', () => {
  it('gives exactly what stands there, also nothing', () => {
    const plan = start()
    const copied = applied(plan, copyAssignments(plan, S, ['1', '3'], T))
    expect(copied.assignments.get(S)?.get('3')).toEqual(plan.assignments.get(T)?.get('3'))
    expect(copied.assignments.get(S)?.has('1')).toBe(false)
    expect(copied.assignments.get(S)?.get('2')).toEqual(plan.assignments.get(S)?.get('2'))
  })
})
