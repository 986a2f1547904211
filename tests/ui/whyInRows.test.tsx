// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { type Operation, recompute } from '../../src/measures/figure.ts'
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

/** The open answer's figure, computed again from what its table prints and from nothing else. */
function recomputed(): number | undefined {
  const table = screen.getByRole('dialog', { name: 'Why this number?' }).querySelector('table')!
  const terms = [...table.querySelectorAll('data[data-term="value"]')].map((value) => ({
    label: { en: '', zh: '' },
    unit: 'm2' as const,
    value: Number(value.getAttribute('value')),
  }))
  return recompute({ operation: table.dataset.operation as Operation, terms })
}

test('the land of an assignee says why in the list, and pressing it chooses no receiver', async () => {
  const { user, northlot } = await openScreen()
  await give(user, 'G-0', 'Assignee A')
  await give(user, 'G-1', 'Assignee A')
  northlot.actions.chooseReceiver('X')
  const list = within(screen.getByRole('region', { name: 'Proposed assignees' }))
  await user.click(list.getByRole('button', { name: 'Assignee A: 2.00 ha. Why this number?' }))
  const answer = await screen.findByRole('dialog', { name: 'Why this number?' })
  expect(answer).toHaveTextContent('1.00 ha + 1.00 ha = 2.00 ha')
  expect(recomputed()).toBeCloseTo(20_000, 3)
  expect(northlot.getState().receiver).toBe('X')
})

test('the head of a group says why its parcels cost what they do', async () => {
  const { user } = await openScreen()
  await give(user, 'G-0', 'Assignee A')
  await user.click(screen.getByRole('button', { name: 'Table' }))
  await user.selectOptions(await screen.findByLabelText('Group rows by'), 'assignee')
  await user.keyboard('{Escape}')
  const head = screen.getByLabelText('Select group Assignee A').closest<HTMLElement>('[role=row]')!
  const [, cost] = within(head).getAllByRole('button', { name: /Why this number/ })
  await user.click(cost!)
  await screen.findByRole('dialog', { name: 'Why this number?' })
  expect(recomputed()).toBeCloseTo(Number(cost!.querySelector('data')!.getAttribute('value')), 2)
})
