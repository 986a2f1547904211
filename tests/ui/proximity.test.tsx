// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { assignParcels } from '../../src/plan/edits/assignParcels.ts'
import { putRow } from '../../src/plan/edits/putRow.ts'
import { setAssumptions } from '../../src/plan/edits/setAssumptions.ts'
import { whyOf } from './answer.ts'
import { exactly, give, openScreen } from './screen.tsx'

/** The site's west edge lies 2,000 m east of the origin: G-0 ends 1,900 m from it, G-1 1,700 m, G-2 1,500 m. */

it('the half-distance is set for the plan, in one step, and the score follows', async () => {
  const { user, northlot } = await openScreen()
  await give(user, 'G-0', 'Assignee A')
  expect(exactly('proximity-score')).toBeCloseTo(100 * 2 ** (-1900 / 2000), 4)
  await user.click(await screen.findByRole('button', { name: 'Adjust' }))
  const half = await screen.findByRole('textbox', { name: 'Half-distance' })
  await user.clear(half)
  await user.type(half, '3800{Enter}')
  expect(exactly('proximity-score')).toBeCloseTo(100 * 2 ** (-1900 / 3800), 4)
  northlot.actions.undo()
  await waitFor(() => expect(exactly('proximity-score')).toBeCloseTo(100 * 2 ** (-1900 / 2000), 4))
})

it('a half-distance that is refused is marked, says why and what counts instead, and Escape brings that back', async () => {
  const { user, northlot } = await openScreen()
  await user.click(await screen.findByRole('button', { name: 'Adjust' }))
  const half = await screen.findByRole('textbox', { name: 'Half-distance' })
  await user.clear(half)
  await user.type(half, '400{Enter}')
  expect(half).toHaveAttribute('aria-invalid', 'true')
  expect(half).toHaveAccessibleDescription(
    'Cannot be done because the half-distance stands between 500 m and 10 km. 2000 m counts.',
  )
  expect(northlot.getState().document.plan.settings.halfDistanceM).toBe(2000)
  await user.type(half, '{Escape}')
  expect(half).toHaveValue('2000')
  expect(half).not.toHaveAttribute('aria-invalid')
  expect(northlot.getState().refusal).toBeUndefined()
  expect(screen.getByRole('dialog')).toBeTruthy()
})

it('kinds that do not count leave no score, and a year before any site says so', async () => {
  const { user, northlot } = await openScreen()
  await give(user, 'G-0', 'Assignee A')
  await user.click(await screen.findByRole('button', { name: 'Adjust' }))
  await user.click(await screen.findByRole('radio', { name: 'This scenario: Scenario A' }))
  await user.click(screen.getByRole('checkbox', { name: 'Developer' }))
  const totals = within(screen.getByRole('region', { name: 'Totals' }))
  expect(totals.getAllByText('nothing assigned yet').length).toBeGreaterThan(0)
  const { plan } = northlot.getState().document
  expect(plan.settings.scoredKinds).toEqual([])
  expect(plan.scenarios.get('scenario-a')!.assumptions.scoredKinds).toEqual(['developer'])
  await user.click(screen.getByRole('button', { name: 'Follow the plan' }))
  expect(northlot.getState().document.plan.scenarios.get('scenario-a')!.assumptions).toEqual({})
})

it('grouping lists pieces by the gap, and shows one on the map', async () => {
  const { user, northlot } = await openScreen()
  await give(user, 'G-0', 'Assignee A')
  northlot.actions.clearSelection()
  await give(user, 'G-1', 'Assignee A')
  northlot.actions.openDialog({ kind: 'grouping' })
  const pieces = await screen.findByRole('button', { name: 'Pieces of Assignee A: 2' })
  expect(document.querySelector('[data-measure="largest-piece-share"]')!.getAttribute('value')).toMatch(/^0\.5/)
  await user.click(pieces)
  await user.click(screen.getByRole('button', { name: 'Show on the map: Assignee A, 1' }))
  expect(northlot.getState().selection.size).toBe(1)
  expect(northlot.getState().dialog).toBeUndefined()
  // 100 m apart: with that gap they are one piece
  northlot.actions.edit(setAssumptions(northlot.getState().document.plan, 'plan', { neighbourGapM: 101 }))
  northlot.actions.openDialog({ kind: 'grouping' })
  expect(await screen.findByRole('button', { name: 'Pieces of Assignee A: 1' })).toBeTruthy()
})

it('sensitivity leads with what cannot be distinguished, and one scenario has nothing to compare with', async () => {
  const { user, northlot } = await openScreen()
  northlot.actions.openDialog({ kind: 'sensitivity' })
  expect(await screen.findByText(/there is nothing to compare/)).toBeTruthy()
  const plan = () => northlot.getState().document.plan
  const second = { id: 'scenario-b', order: 2, name: { en: 'Scenario B', zh: '方案B' }, assumptions: {} }
  const words = { key: 'edit.rename' }
  northlot.actions.edit(putRow(plan(), 'scenarios', 'scenario-b', second, words))
  // A holds the nearest hectare, B the two others: half as near to begin with, twice the land and twice the cost
  northlot.actions.edit(assignParcels(plan(), 'scenario-a', ['G-2'], 'A'))
  northlot.actions.edit(assignParcels(plan(), 'scenario-b', ['G-0', 'G-1'], 'A'))
  // score A 59.46, B (51.76 + 55.48) ÷ 2 = 53.62, each ± 500 m: the ranges overlap; cost 1 against 0.5, area 0.5 against
  // 1: r = 0, so that nothing puts one before the other
  const said = 'Scenario A and Scenario B are not distinguishable at any weight of proximity.'
  expect(await screen.findByText(said)).toBeTruthy()
  expect(screen.queryByText(/Scenario [AB] is ahead/)).toBeNull()
  // with half the weight of area, r = (0.5 × 1 − 0.5 × 0.5) ÷ 1.5: A is ahead by cost, for certain while proximity weighs
  // little: A's 1,500 m + 500 m is 50, B's at best 63.8, so p = −13.8 ÷ 59.46 and w = 0.1667 ÷ 0.3988
  const weight = screen.getByRole('textbox', { name: 'Assigned area' })
  await user.clear(weight)
  await user.type(weight, '0.5{Enter}')
  const sentence = await screen.findByText(/are not distinguishable while the weight of proximity is above/)
  expect(sentence.textContent).toMatch(
    /^Scenario A and Scenario B are .* above 0\.42, .* Below it Scenario A is ahead\.$/,
  )
  await user.clear(screen.getByRole('textbox', { name: 'Assigned area' }))
  await user.type(screen.getByRole('textbox', { name: 'Assigned area' }), '1{Enter}')
  const marks = [...document.querySelectorAll('[data-measure="sensitivity-mark"]')].map((one) =>
    Number(one.getAttribute('value')),
  )
  expect(marks[0]).toBeCloseTo((1 + 1 + 0.5) / 3, 3)
  expect(marks[1]).toBeCloseTo((0.9018 + 0.5 + 1) / 3, 3)
  // A's score with 500 m more: 100 × 2^(−2,000 ÷ 2,000), of one hectare
  const table = within(screen.getByRole('table', { name: 'Weights' }))
  const row = within(table.getByRole('row', { name: /^Scenario A/ }))
  const low = await whyOf(user, row.getByRole('button', { name: /^Proximity score, low .*: 50/ }))
  expect(low).toContain('(50 × 1.00 ha) ÷ 1.00 ha = 50')
  const mark = await whyOf(user, row.getByRole('button', { name: /^Mark of 100, low/ }))
  expect(mark).toContain('Proximity, score 50')
  expect(row.getAllByText(/./, { selector: 'data' })).toHaveLength(row.getAllByRole('button').length)
})
