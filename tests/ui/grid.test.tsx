// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { type OpenScreen, openScreen } from './screen.tsx'

const box = (id: string) => screen.getByLabelText(`Select parcel ${id}`)
const rowOf = (id: string) => screen.getByText(id, { selector: '[role=rowheader]' }).closest<HTMLElement>('[role=row]')!
const selected = ({ northlot }: OpenScreen) => [...northlot.getState().selection].sort((a, b) => a - b)

test('the row header holds the id and nothing else; its tick box answers click and Space', async () => {
  const open = await openScreen()
  const grid = screen.getByRole('grid', { name: 'Parcels' })
  expect(grid).toHaveAttribute('aria-rowcount', '4')
  expect(
    within(grid)
      .getAllByRole('rowheader')
      .map((head) => head.textContent),
  ).toEqual(['G-0', 'G-1', 'G-2'])

  await open.user.click(box('G-1'))
  expect(selected(open)).toEqual([1])
  expect(box('G-1')).toBeChecked()
  box('G-2').focus()
  await open.user.keyboard(' ')
  expect(selected(open)).toEqual([1, 2])
  await open.user.click(box('G-1'))
  expect(selected(open)).toEqual([2])
})

test('a click takes one row, Shift the rows between, Ctrl turns one on or off', async () => {
  const open = await openScreen()
  await open.user.click(rowOf('G-0'))
  expect(selected(open)).toEqual([0])
  await open.user.keyboard('{Shift>}')
  await open.user.click(rowOf('G-2'))
  await open.user.keyboard('{/Shift}')
  expect(selected(open)).toEqual([0, 1, 2])
  await open.user.keyboard('{Control>}')
  await open.user.click(rowOf('G-1'))
  await open.user.keyboard('{/Control}')
  expect(selected(open)).toEqual([0, 2])
})

test('keys move one row at a time and select; Enter assigns, Delete clears, Escape lets go', async () => {
  const open = await openScreen()
  rowOf('G-0').focus()
  await open.user.keyboard('{ArrowDown}')
  expect(rowOf('G-1')).toHaveFocus()
  await open.user.keyboard(' ')
  expect(selected(open)).toEqual([1])
  await open.user.keyboard('{Shift>}{ArrowDown}{/Shift}')
  expect(selected(open)).toEqual([1, 2])
  await open.user.keyboard('{Home}')
  expect(rowOf('G-0')).toHaveFocus()
  await open.user.keyboard('{End}')
  expect(rowOf('G-2')).toHaveFocus()

  await open.user.keyboard('{Escape}')
  open.northlot.actions.chooseReceiver('A')
  rowOf('G-0').focus()
  await open.user.keyboard(' {Enter}')
  expect(within(rowOf('G-0')).getByText('Assignee A')).toBeInTheDocument()
  await open.user.keyboard('{Delete}')
  expect(within(rowOf('G-0')).getByText('unassigned')).toBeInTheDocument()
  await open.user.keyboard('{Escape}')
  expect(selected(open)).toEqual([])
})

test('"Find parcel" goes from match to match and never changes the selection', async () => {
  const open = await openScreen()
  await open.user.click(box('G-0'))
  const search = screen.getByRole('searchbox', { name: 'Find parcel' })
  await open.user.type(search, 'm')
  // letters typed into a field are no commands
  expect(open.northlot.getState().tool).toBe('pick')
  await open.user.clear(search)
  await open.user.type(search, 'g-')
  expect(screen.getByText('1 of 3')).toBeInTheDocument()
  await open.user.keyboard('{Enter}')
  expect(screen.getByText('2 of 3')).toBeInTheDocument()
  expect(rowOf('G-1')).toHaveClass('found')
  expect(selected(open)).toEqual([0])
})

test('a column head sorts up, down and not at all; "Select all" takes every parcel', async () => {
  const open = await openScreen()
  const { user } = open
  const head = screen.getByRole('columnheader', { name: 'Distance' })
  const order = () =>
    screen.getAllByRole('row').flatMap((row) => row.querySelector('[role=rowheader]')?.textContent ?? [])
  await user.click(head)
  expect(head).toHaveAttribute('aria-sort', 'ascending')
  const rows = [...order()]
  await user.click(head)
  expect(head).toHaveAttribute('aria-sort', 'descending')
  expect(rows).not.toHaveLength(0)
  await user.click(head)
  expect(head).toHaveAttribute('aria-sort', 'none')

  await open.user.click(screen.getByRole('checkbox', { name: 'Select all' }))
  expect(selected(open)).toEqual([0, 1, 2])
})
