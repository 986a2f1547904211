// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { openScreen } from './screen.tsx'

test('years earlier and minimum counts of a bundle go by one, and wait at their ends', async () => {
  const { user, northlot } = await openScreen()
  northlot.actions.select([0, 1], 'replace')
  northlot.actions.makeBundle()
  const bundle = () => [...northlot.getState().document.plan.bundles.values()][0]!
  northlot.actions.openDialog({ kind: 'bundle', bundle: bundle().id })
  const dialog = within(await screen.findByRole('dialog', { name: 'Bundle sheet' }))

  expect(dialog.getByRole('button', { name: 'A year later' })).toBeDisabled()
  await user.click(dialog.getByRole('button', { name: 'A year earlier' }))
  await user.click(dialog.getByRole('button', { name: 'A year earlier' }))
  expect(bundle().yearsEarlier).toBe(2)
  for (let years = 2; years > 0; years--) await user.click(dialog.getByRole('button', { name: 'A year later' }))
  // as Government has it, the bundle says nothing of its own
  expect(bundle()).not.toHaveProperty('yearsEarlier')

  for (const id of ['G-0', 'G-1']) await user.click(dialog.getByRole('checkbox', { name: new RegExp(id) }))
  await user.click(dialog.getByRole('button', { name: 'At least 1 of the 2 ticked sites' }))
  expect(dialog.getByRole('button', { name: 'One fewer' })).toBeDisabled()
  await user.click(dialog.getByRole('button', { name: 'One more' }))
  expect(bundle().minimums).toEqual([{ parcels: ['G-0', 'G-1'], atLeast: 2 }])
  expect(dialog.getByRole('button', { name: 'One more' })).toBeDisabled()
})
