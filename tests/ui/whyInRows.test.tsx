// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { openScreen } from './screen.tsx'

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
