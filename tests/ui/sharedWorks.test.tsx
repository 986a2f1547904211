// @vitest-environment jsdom

import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { placeWorks } from '../../src/plan/edits/placeWorks.ts'
import { putRow } from '../../src/plan/edits/putRow.ts'
import { giveRows } from '../support/given.ts'
import { testWorks } from '../support/works.ts'
import { openScreen } from './screen.tsx'

test('shared works are typed for the selected parcels, cost what they carry, and go again by undo', async () => {
  const { user, northlot } = await openScreen()
  northlot.actions.select([0, 1], 'replace')
  northlot.actions.openDialog({ kind: 'shared-works' })
  const dialog = within(await screen.findByRole('dialog', { name: 'Shared works' }))
  expect(dialog.getByText('No shared works are listed in the plan.')).toBeInTheDocument()
  await user.click(dialog.getByRole('button', { name: 'Add shared works' }))
  expect(dialog.getByText('2 parcels')).toBeInTheDocument()
  await user.type(dialog.getByLabelText('Name in English'), 'Substation')
  await user.type(dialog.getByLabelText('Low, HK$M'), '80')
  await user.type(dialog.getByLabelText('Likely, HK$M'), '60')
  await user.type(dialog.getByLabelText('High, HK$M'), '150')
  await user.click(dialog.getByRole('button', { name: 'Save' }))
  expect(dialog.getByText(/the low figure must not be above the likely one/)).toBeInTheDocument()
  await user.clear(dialog.getByLabelText('Likely, HK$M'))
  await user.type(dialog.getByLabelText('Likely, HK$M'), '100')
  await user.click(dialog.getByRole('button', { name: 'Save' }))
  const table = within(await dialog.findByRole('table', { name: 'Shared works and who carries them' }))
  expect(table.getByRole('rowheader', { name: /^Substation/ })).toBeInTheDocument()
  // nobody is given either parcel: all of it is stranded
  const [, stranded] = document.querySelectorAll('.shared-works tr.sum data')
  expect(Number(stranded!.getAttribute('value'))).toBe(100e6)
  // half of it falls on each hectare, and says why
  await user.click(table.getByRole('button', { name: 'Parts of “Substation” by parcel' }))
  await user.click(table.getByRole('button', { name: 'G-0: HK$50.0 M. Why this number?' }))
  const answer = await screen.findByRole('dialog', { name: 'Why this number?' })
  expect(answer).toHaveTextContent('HK$100.0M × 50% = HK$50.0M')
  expect(answer).toHaveTextContent('Site area, 1.00 ha of 2.00 ha')
  await user.keyboard('{Escape}')
  const [kept] = northlot.getState().document.plan.sharedWorks.values()
  expect(kept).toMatchObject({ likely: 100e6, serves: ['G-0', 'G-1'], payer: 'public', confidence: 'R' })
  northlot.actions.closeDialog()
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  northlot.actions.undo()
  expect(northlot.getState().document.plan.sharedWorks.size).toBe(0)
})

test('shared works are placed on the map, stand in the middle of their parcels again, and are built where ticked', async () => {
  const { user, northlot } = await openScreen()
  const works = () => northlot.getState().document.plan.sharedWorks.get('sewer')!
  const row = testWorks({ serves: ['G-0'] })
  northlot.actions.edit(putRow(northlot.getState().document.plan, 'sharedWorks', row.id, row, { key: 'edit.addWorks' }))
  northlot.actions.openDialog({ kind: 'shared-works' })
  const dialog = within(await screen.findByRole('dialog', { name: 'Shared works' }))
  await user.click(dialog.getByRole('button', { name: 'Place “Sewer” on the map' }))
  // nothing was placed, so there is no place to give up
  expect((await screen.findAllByRole('menuitem')).map((item) => item.textContent)).toEqual([
    'At a point…',
    'Along a line…',
  ])
  await user.click(screen.getByRole('menuitem', { name: 'At a point…' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(northlot.getState().sketch).toBe('works-point')
  expect(northlot.getState().mapLayers.has('works')).toBe(true)
  expect(screen.getByRole('button', { name: 'In the middle of the map' })).toBeInTheDocument()
  northlot.actions.sketch(undefined)
  const placed = { type: 'Point', coordinates: [114.05, 22.45] } as const
  northlot.actions.edit(placeWorks(northlot.getState().document.plan, 'sewer', placed))
  northlot.actions.openDialog({ kind: 'shared-works' })
  const again = within(await screen.findByRole('dialog', { name: 'Shared works' }))
  again.getByRole('button', { name: 'Place “Sewer” on the map' }).focus()
  await user.keyboard('{Enter}')
  await user.click(await screen.findByRole('menuitem', { name: 'In the middle of its parcels' }))
  expect(works().geometry).toBeUndefined()
  await user.click(again.getByRole('button', { name: 'Edit “Sewer”' }))
  const built = within(again.getByRole('group', { name: 'Built in' })).getAllByRole('checkbox')
  expect(built.every((box) => (box as HTMLInputElement).checked)).toBe(true)
  await user.click(built[0]!)
  await user.click(again.getByRole('button', { name: 'Save' }))
  expect(works().scenarios).toEqual(
    [...northlot.getState().document.plan.scenarios.keys()].filter((id) => id !== northlot.getState().scenario),
  )
})

test('what drives the cost: a line for each rate, the years, and the published projects', async () => {
  const { northlot } = await openScreen()
  giveRows(northlot, [0], 'A')
  northlot.actions.openDialog({ kind: 'cost-drivers' })
  const dialog = within(await screen.findByRole('dialog', { name: 'What drives the cost' }))
  const tornado = within(dialog.getByRole('table', { name: /how far each alone moves the sum/ }))
  expect(tornado.getAllByRole('rowheader').map((head) => head.textContent)).toEqual(['Site formation', 'Roads'])
  expect(dialog.getByRole('table', { name: 'Spending by year and who pays first' })).toBeInTheDocument()
  expect(dialog.getByRole('rowheader', { name: 'This scenario, assigned parcels' })).toBeInTheDocument()
})
