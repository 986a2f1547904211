import { expect, it } from 'vitest'
import { planToJson } from '../../src/files/planToJson.ts'
import { takeAssignments } from '../../src/plan/edits/takeAssignments.ts'
import { findingsOf } from '../../src/store/findings.ts'
import { assignmentAt } from '../../src/store/selectors.ts'
import { disagreementsOf } from '../../src/store/viewChoice.ts'
import { gridFile, parcel, square } from '../support/gridFile.ts'
import { testNorthlot } from '../support/testNorthlot.ts'

/** In the plan P and Q are A's; in the columns P is X's, Q is A's and R is of one that the plan does not know. */
async function opened() {
  const { northlot } = await testNorthlot()
  const { actions, getState } = northlot
  const { plan } = getState().document
  const given = new Map(['P', 'Q'].map((id) => [id, { shares: [{ assignee: 'A', share: 1 }] }]))
  const { scenario } = getState()
  const member = { ...planToJson({ ...plan, assignments: new Map([[scenario, given]]) }), shown: scenario }
  const bytes = gridFile(
    [
      parcel('P', square(0, 0, 100), { nm_assignee_id: 'X' }),
      parcel('Q', square(200, 0, 100), { nm_assignee_id: 'A' }),
      parcel('R', square(400, 0, 100), { nm_assignee_id: 'Z', nm_assignee: 'Zeta Labs' }),
    ],
    { nm_plan: member },
  )
  await actions.openFiles([{ name: 'edited.plan.geojson', bytes: bytes.buffer }])
  if (getState().report) await actions.decideReport('new')
  const holder = (id: string) => assignmentAt(getState(), getState().rowOf.get(id)!)?.shares[0]?.assignee
  const asked = () => findingsOf(getState()).filter(({ code }) => code === 'view-disagrees')
  return { actions, getState, holder, asked }
}

it('is asked where plan and columns disagree; who the plan does not know is named and cannot be taken', async () => {
  const { getState, asked } = await opened()
  expect(asked().map(({ parcels }) => parcels)).toEqual([['P', 'R']])
  expect(disagreementsOf(getState()).map(({ parcel: id, unknown }) => [id, ...unknown])).toEqual([
    ['P'],
    ['R', 'Zeta Labs (Z)'],
  ])
})

it('is asked no more once the plan is kept', async () => {
  const { actions, asked, holder } = await opened()
  expect(actions.chooseViews()).toBe(true)
  expect(asked()).toEqual([])
  expect(holder('P')).toBe('A')
})

it('is asked no more once the columns are taken, and again when that is undone', async () => {
  const { actions, getState, asked, holder } = await opened()
  const { document, scenario } = getState()
  const [first] = disagreementsOf(getState())
  expect(actions.chooseViews(takeAssignments(document.plan, scenario, new Map([['P', first!.columns]])))).toBe(true)
  expect([holder('P'), holder('Q'), holder('R')]).toEqual(['X', 'A', undefined])
  expect(asked()).toEqual([])
  actions.undo()
  expect(asked()).toHaveLength(1)
  actions.redo()
  expect(asked()).toEqual([])
})
