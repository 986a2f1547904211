import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assignParcels } from '../../src/plan/edits/assignParcels.ts'
import { putRow } from '../../src/plan/edits/putRow.ts'
import { replaceShapes } from '../../src/plan/edits/replaceShapes.ts'
import { setLocks } from '../../src/plan/edits/setLocks.ts'
import { doEdit, EMPTY_HISTORY, undo } from '../../src/plan/history.ts'
import { drawnId, mergedId, pieceIds } from '../../src/plan/parcelIds.ts'
import type { Plan } from '../../src/plan/types.ts'
import { testAssignee } from '../support/land.ts'
import { emptyPlan } from '../support/plan.ts'

const start = (): Plan => emptyPlan([testAssignee('A'), testAssignee('X', 'developer', 2)])

const done = <Value, Reason>(result: { ok: true; value: Value } | { ok: false; reason: Reason }): Value => {
  if (!result.ok) throw new Error(JSON.stringify(result.reason))
  return result.value
}
const geometry = { type: 'Polygon', coordinates: [] } as const
const words = (lost: number) => ({ key: 'edit.merge', params: { lost } })
const apply = (plan: Plan, edit: Parameters<typeof doEdit>[1]): Plan =>
  doEdit({ plan, history: EMPTY_HISTORY }, edit).plan

const split = (plan: Plan, parent: string, pieces: number) =>
  replaceShapes({
    plan,
    parents: [parent],
    children: pieceIds(parent, pieces, (id) => plan.shapes.has(id)).map((id) => ({ id, geometry, fields: { a: 1 } })),
    words,
  })

describe('ids of drawn parcels', () => {
  test('go as lots are carved, and pass over those taken', () => {
    expect(pieceIds('STT-0101', 3, () => false)).toEqual(['STT-0101a', 'STT-0101b', 'STT-0101c'])
    expect(pieceIds('STT-0101a', 2, () => false)).toEqual(['STT-0101a1', 'STT-0101a2'])
    expect(pieceIds('7', 28, () => false).slice(-2)).toEqual(['7aa', '7ab'])
    expect(pieceIds('7', 2, (id) => id === '7a')).toEqual(['7b', '7c'])
    expect(mergedId('7', (id) => id === '7+')).toBe('7+2')
    expect(drawnId((id) => id === 'NEW-1')).toBe('NEW-2')
  })
})

describe('replaceShapes', () => {
  test('children inherit what their parent holds in every scenario; bundles and comments follow', () => {
    let plan = apply(start(), done(assignParcels(start(), 'scenario-a', ['P1', 'P2'], 'A')))
    const name = { en: 'B', zh: 'B' }
    const bundle = {
      id: 'b',
      order: 1,
      name,
      sites: [{ parcel: 'P1', duty: 'retain' as const }],
      minimums: [{ parcels: ['P1', 'P2'], atLeast: 1 }],
    }
    plan = apply(plan, done(putRow(plan, 'bundles', 'b', bundle, { key: 'x' })))
    const comment = { id: 'c', order: 1, parcel: 'P1', text: 'why', open: true, at: '2026-01-01' }
    plan = apply(plan, done(putRow(plan, 'comments', 'c', comment, { key: 'x' })))
    const after = apply(plan, done(split(plan, 'P1', 2)))
    const held = after.assignments.get('scenario-a')
    expect([...held!.keys()].sort()).toEqual(['P1a', 'P1b', 'P2'])
    expect(after.shapes.get('P1')).toEqual({ id: 'P1', retired: true })
    expect(after.shapes.get('P1a')).toEqual({ id: 'P1a', geometry, parents: ['P1'] })
    expect(after.bundles.get('b')?.sites.map(({ parcel }) => parcel)).toEqual(['P1a', 'P1b'])
    expect(after.bundles.get('b')?.minimums?.[0]?.parcels).toEqual(['P1a', 'P1b', 'P2'])
    expect(after.comments.get('c')?.parcel).toBe('P1a')
  })

  test('a lock on the parcel, or on who holds it, refuses and names it', () => {
    const given = apply(start(), done(assignParcels(start(), 'scenario-a', ['P1'], 'A')))
    for (const lock of ['parcel:P1', 'assignee:A'] as const) {
      const locked = apply(given, done(setLocks(given, [lock], true)))
      const refused = split(locked, 'P1', 2)
      expect(refused).toMatchObject({ ok: false, reason: { key: 'refusal.locked', params: { parcels: ['P1'] } } })
    }
  })

  test('property: splits and merges in any order keep ids unique, and undo gives the start back', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.boolean(), fc.nat(), fc.integer({ min: 2, max: 4 })), { maxLength: 12 }),
        (acts) => {
          const plan = apply(start(), done(assignParcels(start(), 'scenario-a', ['P1', 'P3'], 'A')))
          let document = { plan, history: EMPTY_HISTORY }
          let live = ['P1', 'P2', 'P3', 'P4']
          const ever = new Set(live)
          for (const [merges, at, count] of acts) {
            const first = live[at % live.length]!
            const parents = merges ? [first, live[(at + 1) % live.length]!] : [first]
            if (new Set(parents).size < parents.length) continue
            const isTaken = (id: string) => live.includes(id) || document.plan.shapes.has(id)
            const ids = merges ? [mergedId(first, isTaken)] : pieceIds(first, count, isTaken)
            for (const id of ids) {
              expect(ever.has(id)).toBe(false)
              ever.add(id)
            }
            const children = ids.map((id) => ({ id, geometry, fields: {} }))
            document = doEdit(document, done(replaceShapes({ plan: document.plan, parents, children, words })))
            live = [...live.filter((id) => !parents.includes(id)), ...ids]
            for (const held of document.plan.assignments.get('scenario-a')?.keys() ?? []) expect(live).toContain(held)
          }
          for (let back = undo(document); back; back = undo(document)) document = back.document
          expect(document.plan).toEqual(plan)
        },
      ),
      { seed: 4, numRuns: 100 },
    )
  })
})
