// @vitest-environment jsdom

import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { giveRows } from '../support/given.ts'
import { whyOf } from './answer.ts'
import { openScreen } from './screen.tsx'

test('an assignee is edited in its dialog; its row says what is short of the brief', async () => {
  const { user, northlot } = await openScreen()
  await user.click(screen.getByRole('button', { name: 'More about Assignee A' }))
  await user.click(await screen.findByRole('menuitem', { name: 'Edit…' }))
  const dialog = within(await screen.findByRole('dialog', { name: 'Assignee A' }))
  await user.type(dialog.getByLabelText('Hectares from'), '2x')
  await user.click(dialog.getByRole('button', { name: 'Save' }))
  expect(dialog.getByText('“2x” is not a number.')).toBeInTheDocument()
  await user.clear(dialog.getByLabelText('Hectares from'))
  await user.type(dialog.getByLabelText('Hectares from'), '2')
  await user.type(dialog.getByLabelText('Rent subsidy, HK$ per m² of GFA a month'), '40')
  await user.type(dialog.getByLabelText('Months'), '24')
  await user.type(dialog.getByLabelText('Share of the floor, %'), '50')
  await user.click(dialog.getByRole('button', { name: 'Save' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(northlot.getState().document.plan.assignees.get('A')).toMatchObject({
    brief: { haFrom: 2 },
    incentives: { rentSubsidy: { hkdPerM2Month: 40, months: 24, share: 0.5 } },
  })

  giveRows(northlot, [0], 'A')
  const panel = within(screen.getByRole('region', { name: 'Proposed assignees' }))
  expect(await panel.findByText('1.00 ha short of 2.00 ha')).toBeInTheDocument()
  northlot.actions.openDialog({ kind: 'assignee', assignee: 'A' })
  const short = await screen.findByRole('button', { name: /^Site area short of the brief, .*: 1\.00 ha/ })
  expect(short.closest('li')).toHaveTextContent('1.00 ha short of 2.00 ha')
  expect(await whyOf(user, short)).toContain('2.00 ha − 1.00 ha = 1.00 ha')
})

test('land beyond what is wanted is named on the row and on the card, and is no shortfall', async () => {
  const { user, northlot } = await openScreen()
  const { actions, getState } = northlot
  actions.changeAssignee({ ...getState().document.plan.assignees.get('A')!, brief: { haFrom: 0.5, haTo: 1.5 } })
  giveRows(northlot, [0, 1], 'A')
  const words = '0.50 ha more than wanted, at most 1.50 ha'
  const panel = within(screen.getByRole('region', { name: 'Proposed assignees' }))
  expect(await panel.findByText(words)).toBeInTheDocument()
  actions.openDialog({ kind: 'assignee', assignee: 'A' })
  const over = await screen.findByRole('button', { name: /^Site area beyond what is wanted, .*: 0\.50 ha/ })
  expect(over.closest('li')).toHaveTextContent(words)
  expect(await whyOf(user, over)).toContain('2.00 ha − 1.50 ha = 0.50 ha')
  expect(screen.getByText('Nothing is short.')).toBeInTheDocument()
})

test('a table of assignees is looked over and added in one step', async () => {
  const { user, northlot } = await openScreen()
  northlot.actions.openDialog({ kind: 'assignee-table' })
  const dialog = within(await screen.findByRole('dialog', { name: 'Import a table of assignees' }))
  await user.click(dialog.getByLabelText('Paste from a spreadsheet, or CSV text', { selector: 'textarea' }))
  await user.paste('name,kind,Contact\nKowloon Robotics,Developer,x\nSha Tin AI,Incubator,y')
  expect(dialog.getByText('Columns that were not matched and are left out: Contact.')).toBeInTheDocument()
  expect(dialog.getByRole('rowheader', { name: 'Kowloon Robotics' })).toBeInTheDocument()
  await user.click(dialog.getByRole('button', { name: 'Add 2 assignees' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(northlot.getState().document.plan.assignees.size).toBe(4)
  northlot.actions.undo()
  expect(northlot.getState().document.plan.assignees.size).toBe(2)
})

test('details show several values as several, and leave alone what was not chosen', async () => {
  const { user, northlot } = await openScreen()
  const { actions, getState } = northlot
  actions.select([0], 'replace')
  actions.setFields({ phaseYear: 2030, stage: 'idea' })
  actions.select([0, 1], 'replace')
  actions.openDialog({ kind: 'details' })
  const dialog = within(await screen.findByRole('dialog', { name: 'Details of 2 parcels' }))
  expect(dialog.getByLabelText('Phase year')).toHaveAccessibleDescription('now: multiple values')
  expect(dialog.getByLabelText('Route of grant')).toHaveAccessibleDescription('now: not set')
  await user.selectOptions(dialog.getByLabelText('Delivery mode'), 'Government-formed')
  await user.click(dialog.getByRole('button', { name: 'Apply' }))
  const held = getState().document.plan.assignments.get(getState().scenario)!
  expect(held.get('G-0')).toEqual({ shares: [], phaseYear: 2030, deliveryMode: 'government', stage: 'idea' })
  expect(held.get('G-1')).toEqual({ shares: [], deliveryMode: 'government' })
})
