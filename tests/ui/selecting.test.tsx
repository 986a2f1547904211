// @vitest-environment jsdom

import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { giveRows } from '../support/given.ts'
import { type OpenScreen, openScreen } from './screen.tsx'

const selected = ({ northlot }: OpenScreen) => [...northlot.getState().selection].sort((a, b) => a - b)
const palette = { name: 'Find or do…' }
const status = () => document.querySelector('.notices [role=status]')

test('a rule is built by controls, counted as it is built, and selects', async () => {
  const open = await openScreen()
  await open.user.click(screen.getByRole('button', { name: 'Rule' }))
  const panel = within(await screen.findByRole('dialog', { name: 'Select by rule' }))
  await open.user.click(await panel.findByText('Add a condition'))
  await open.user.selectOptions(panel.getByLabelText('What, condition 1'), 'distance')
  // the University Town site begins 2 km east of the origin: G-2 ends 500 m east of it
  await open.user.type(panel.getByLabelText('Value, condition 1'), '1.5')
  await waitFor(() => expect(panel.getByText('1 parcel fits')).toBeInTheDocument())
  await open.user.click(panel.getByText('Add a condition'))
  await open.user.click(within(panel.getByRole('group', { name: 'Values, condition 2' })).getByRole('checkbox'))
  await waitFor(() => expect(panel.getByText('1 parcel fits')).toBeInTheDocument())
  await open.user.click(panel.getByText('Select'))
  await waitFor(() => expect(selected(open)).toEqual([2]))
  await open.user.click(panel.getByLabelText('Show only these in the table'))
  await waitFor(() => expect(screen.getByRole('grid', { name: 'Parcels' })).toHaveAttribute('aria-rowcount', '2'))
})

test('what is armed says what it takes; the brush has a size and can paint', async () => {
  const open = await openScreen()
  await open.user.keyboard('b')
  const options = within(screen.getByRole('region', { name: 'How Brush works' }))
  expect(options.getByText('Takes every parcel it touches')).toBeInTheDocument()
  await open.user.keyboard('{]}')
  expect(options.getByText('300 m')).toBeInTheDocument()
  await open.user.click(options.getByLabelText('Add'))
  expect(open.northlot.getState().hand.how).toBe('add')
  await open.user.keyboard('1')
  await open.user.click(options.getByText('Paint'))
  expect(options.getByText('Paint')).toHaveAttribute('aria-pressed', 'true')
  await open.user.keyboard('{Escape}')
  expect(screen.queryByRole('region', { name: 'How Brush works' })).toBeNull()
})

test('the palette finds commands with their reasons, assignees and parcels', async () => {
  const open = await openScreen()
  await open.user.keyboard('{Control>}k{/Control}')
  const field = await screen.findByRole('combobox', palette)
  await open.user.type(field, 'assign')
  const options = within(screen.getByRole('listbox', { name: 'What fits' }))
  expect(options.getByText('Assign').closest('[role=option]')).toHaveTextContent(/no parcel is selected/)
  await open.user.clear(field)
  await open.user.type(field, 'assignee x')
  await open.user.keyboard('{Enter}')
  expect(open.northlot.getState().receiver).toBe('X')
  await waitFor(() => expect(screen.queryByRole('combobox', palette)).toBeNull())
  await open.user.click(screen.getByText('Find or do…'))
  await open.user.type(await screen.findByRole('combobox', palette), 'g-2{Enter}')
  expect(selected(open)).toEqual([2])
})

test('the list of steps goes back to one and says so', async () => {
  const open = await openScreen()
  const { actions } = open.northlot
  actions.chooseReceiver('A')
  for (const row of [0, 1, 2]) {
    actions.select([row], 'replace')
    actions.assign()
  }
  await open.user.click(screen.getByRole('button', { name: 'History' }))
  await open.user.click(await screen.findByText('As it was opened'))
  expect(open.northlot.getState().document.history.done).toHaveLength(0)
  await waitFor(() => expect(status()).toHaveTextContent('Went back 3 steps.'))
})

test('the list of keys names what stands for lasso and brush', async () => {
  const open = await openScreen()
  await open.user.keyboard('{Shift>}?{/Shift}')
  const keys = await screen.findByRole('dialog', { name: 'Keys' })
  await waitFor(() => expect(keys).toHaveTextContent('Lasso: select by rule (F)'))
  expect(keys).toHaveTextContent('Choose the first to ninth assignee')
})

test('the table groups with subtotals, selects a group, and copies', async () => {
  const open = await openScreen()
  const written = vi.fn(() => Promise.resolve())
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: written } })
  giveRows(open.northlot, [0, 1], 'A')
  open.northlot.actions.clearSelection()
  await open.user.click(screen.getByRole('button', { name: 'Table' }))
  await open.user.selectOptions(await screen.findByLabelText('Group rows by'), 'assignee')
  await open.user.keyboard('{Escape}')
  const group = screen.getByLabelText('Select group Assignee A')
  expect(group.closest('[role=row]')).toHaveTextContent('2 parcels')
  expect(group.closest('[role=row]')).toHaveTextContent('2.00 ha')
  await open.user.click(group)
  expect(selected(open)).toEqual([0, 1])
  await open.user.click(screen.getByLabelText('Fold group Assignee A'))
  expect(screen.queryByLabelText('Select parcel G-0')).toBeNull()
  fireEvent.keyDown(screen.getByRole('grid', { name: 'Parcels' }), { key: 'c', ctrlKey: true })
  await waitFor(() => expect(written).toHaveBeenCalled())
  const lines = (written.mock.calls[0] as unknown as [string])[0].split('\r\n').map((line) => line.split('\t'))
  expect(lines.map(([parcel]) => parcel)).toEqual(['Parcel', 'G-0', 'G-1'])
  expect(lines[1]!.at(-1)).toBe('Assignee A')
  expect(lines[1]![3]).toBe('1.00')
  await waitFor(() => expect(status()).toHaveTextContent('2 parcels were copied.'))
})

test('the palette lists what begins with the words first, and what would be taken back last', async () => {
  const { user, northlot } = await openScreen()
  northlot.actions.renamePlan('Lots of San Tin')
  await user.keyboard('{Control>}k{/Control}')
  await user.type(await screen.findByRole('combobox', palette), 'lots')
  const options = within(screen.getByRole('listbox', { name: 'What fits' })).getAllByRole('option')
  expect(options[0]).toHaveTextContent('Lots under parcels…')
  expect(options.at(-1)).toHaveTextContent(/^Undo: .*Lots of San Tin/)
})
