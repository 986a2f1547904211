// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { whyOf } from './answer.ts'
import { give, openScreen } from './screen.tsx'

const cellOf = (parcel: string, column: string) =>
  screen.getByRole('row', { name: new RegExp(parcel) }).querySelector<HTMLElement>(`[data-column="${column}"]`)!

test('W in a cell of the table asks why, and Escape brings the focus back', async () => {
  const { user } = await openScreen()
  const cell = cellOf('G-1', 'siteArea')
  cell.tabIndex = -1
  cell.focus()
  await user.keyboard('w')
  const answer = within(await screen.findByRole('dialog', { name: 'Why this number?' }))
  expect(answer.getByText('The site area of G-1 is 1.00 ha.', { exact: false })).toBeInTheDocument()
  await user.keyboard('{Escape}')
  expect(screen.queryByRole('dialog', { name: 'Why this number?' })).toBeNull()
})

test('the mark of a figure asks why and selects nothing', async () => {
  const { user, northlot } = await openScreen()
  const cell = cellOf('G-1', 'cost')
  await user.hover(cell)
  // a plain click: the pointer stands there already
  within(cell).getByRole('button', { name: 'G-1, Infrastructure cost estimate. Why this number?' }).click()
  const answer = within(await screen.findByRole('dialog', { name: 'Why this number?' }))
  expect(answer.getByText(/^Works on 1 parcel cost HK\$82\.2M/)).toBeInTheDocument()
  expect(northlot.getState().selection.size).toBe(0)
})

test('the land of an assignee says why in the list, and pressing it chooses no receiver', async () => {
  const { user, northlot } = await openScreen()
  await give(user, 'G-0', 'Assignee A')
  await give(user, 'G-1', 'Assignee A')
  northlot.actions.chooseReceiver('X')
  const list = within(screen.getByRole('region', { name: 'Proposed assignees' }))
  const answer = await whyOf(user, list.getByRole('button', { name: 'Assignee A: 2.00 ha. Why this number?' }))
  expect(answer).toContain('1.00 ha + 1.00 ha = 2.00 ha')
  expect(northlot.getState().receiver).toBe('X')
})

test('the head of a group says why its parcels cost what they do', async () => {
  const { user } = await openScreen()
  await give(user, 'G-0', 'Assignee A')
  await user.click(screen.getByRole('button', { name: 'Table' }))
  await user.selectOptions(await screen.findByLabelText('Group rows by'), 'assignee')
  await user.keyboard('{Escape}')
  const head = screen.getByLabelText('Select group Assignee A').closest<HTMLElement>('[role=row]')!
  const [count, , cost] = within(head).getAllByRole('button', { name: /Why this number/ })
  expect(await whyOf(user, count!)).toContain('1 = 1')
  await whyOf(user, cost!)
})

test('low and high of a row of the schedule of areas say why, line by line at the low and at the high rates', async () => {
  const { user } = await openScreen()
  await give(user, 'G-0', 'Assignee A')
  await user.click(screen.getByRole('button', { name: 'Schedule of areas' }))
  const row = within(
    within(screen.getByRole('table', { name: 'Schedule of areas' })).getByRole('row', { name: /^Sum/ }),
  )
  const low = await whyOf(user, row.getByRole('button', { name: /^Sum, low cost: / }))
  // three parcels of 1 ha: formation 30,000 m² × 3,000 × 1.1, roads × 2,000 × 1.1, then 15 % of both
  expect(low).toContain('HK$99.0M + HK$66.0M + HK$24.8M = HK$189.8M')
  expect(low).toContain('Low rate, HK$')
  const high = await whyOf(user, row.getByRole('button', { name: /^Sum, high cost: / }))
  expect(high).toContain('= HK$493.4M')
  expect(high).toContain('Works at high rates, Sum: HK$493.4M.')
})
