import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Edit } from '../../src/plan/edit.ts'
import { addAssignee } from '../../src/plan/edits/addAssignee.ts'
import { assignParcels } from '../../src/plan/edits/assignParcels.ts'
import { clearParcels } from '../../src/plan/edits/clearParcels.ts'
import { renamePlan } from '../../src/plan/edits/renamePlan.ts'
import { type Document, doEdit, EMPTY_HISTORY, HISTORY_DEPTH, redo, undo } from '../../src/plan/history.ts'
import { applyPatch, diffPlans, invertPatch, isEmptyPatch } from '../../src/plan/patch.ts'
import type { Plan } from '../../src/plan/types.ts'
import { testAssignee } from '../support/land.ts'
import { emptyPlan } from '../support/plan.ts'

const start = (): Plan => emptyPlan([testAssignee('A'), testAssignee('B', 'anchor-firm', 2)], 'Scenario A')

const PARCELS = Array.from({ length: 12 }, (_, i) => `00${i}`)
const somePlaces = fc.subarray(PARCELS, { minLength: 1 })

/** An act a planner may try; what is refused changes nothing. */
type Try = (plan: Plan) => Edit | undefined
const anyTry: fc.Arbitrary<Try> = fc.oneof(
  fc.tuple(somePlaces, fc.constantFrom('A', 'B')).map(
    ([parcels, assignee]): Try =>
      (plan) =>
        done(assignParcels(plan, 'scenario-a', parcels, assignee)),
  ),
  somePlaces.map(
    (parcels): Try =>
      (plan) =>
        done(clearParcels(plan, 'scenario-a', parcels)),
  ),
  fc.constantFrom('One', 'Two').map(
    (title): Try =>
      (plan) =>
        done(renamePlan(plan, { en: title, zh: title })),
  ),
  fc.constantFrom('C', 'D', 'E').map(
    (letter): Try =>
      (plan) =>
        done(addAssignee(plan, testAssignee(letter))),
  ),
)
const done = (result: ReturnType<typeof assignParcels>): Edit | undefined => (result.ok ? result.value : undefined)
const seeded = { seed: 3, numRuns: 200 }

/** Plans along a line of tried acts. */
function line(tries: readonly Try[]): Document {
  let document: Document = { plan: start(), history: EMPTY_HISTORY }
  for (const attempt of tries) {
    const edit = attempt(document.plan)
    if (edit) document = doEdit(document, edit)
  }
  return document
}

describe('laws of the plan', () => {
  it('a patch inverted twice is itself, and taken back leaves the plan as it was', () => {
    fc.assert(
      fc.property(fc.array(anyTry, { maxLength: 8 }), anyTry, (before, attempt) => {
        const { plan } = line(before)
        const edit = attempt(plan)
        if (!edit) return
        expect(invertPatch(invertPatch(edit.patch))).toEqual(edit.patch)
        expect(applyPatch(applyPatch(plan, edit.patch), invertPatch(edit.patch))).toEqual(plan)
      }),
      seeded,
    )
  })

  it('the difference of two plans leads from one to the other', () => {
    fc.assert(
      fc.property(fc.array(anyTry, { maxLength: 8 }), fc.array(anyTry, { maxLength: 8 }), (one, other) => {
        const [a, b] = [line(one).plan, line(other).plan]
        expect(applyPatch(a, diffPlans(a, b))).toEqual(b)
      }),
      seeded,
    )
  })

  it('undoing everything and doing it again gives both ends exactly', () => {
    fc.assert(
      fc.property(fc.array(anyTry, { maxLength: 12 }), (tries) => {
        let document = line(tries)
        const { plan: end } = document
        for (let back = undo(document); back; back = undo(document)) document = back.document
        expect(document.plan).toEqual(start())
        for (let forth = redo(document); forth; forth = redo(document)) document = forth.document
        expect(document.plan).toEqual(end)
      }),
      seeded,
    )
  })

  it('no empty patch makes a history entry', () => {
    const { plan } = line([])
    const given = applyPatch(plan, done(assignParcels(plan, 'scenario-a', ['001'], 'A'))!.patch)
    expect(assignParcels(given, 'scenario-a', ['001'], 'A').ok).toBe(false)
    expect(isEmptyPatch(diffPlans(given, given))).toBe(true)
    expect(doEdit({ plan, history: EMPTY_HISTORY }, { patch: [], words: { key: 'edit.clear' } }).history.done).toEqual(
      [],
    )
  })

  it('groups equal changes: one change for many parcels', () => {
    const edit = done(assignParcels(start(), 'scenario-a', PARCELS, 'A'))!
    expect(edit.patch).toHaveLength(1)
    expect(edit.words).toEqual({ key: 'edit.assign', params: { count: 12, assignee: testAssignee('A').name } })
  })

  it('keeps at least 200 steps', () => {
    let document: Document = { plan: start(), history: EMPTY_HISTORY }
    for (let i = 0; i < 250; i++)
      document = doEdit(document, done(assignParcels(document.plan, 'scenario-a', ['001'], i % 2 ? 'A' : 'B'))!)
    expect(document.history.done).toHaveLength(HISTORY_DEPTH)
    expect(HISTORY_DEPTH).toBeGreaterThanOrEqual(200)
  })

  it('refuses a patch that belongs to another plan', () => {
    const edit = done(assignParcels(start(), 'scenario-a', ['001'], 'A'))!
    const after = applyPatch(start(), edit.patch)
    expect(() => applyPatch(after, edit.patch)).toThrow(/Invariant broken: patch fits the plan/)
  })
})
