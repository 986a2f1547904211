// @vitest-environment jsdom

import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { chartSeries } from '../../src/store/chartSeries.ts'
import { giveRows } from '../support/given.ts'
import { exactly, openScreen } from './screen.tsx'

test('each chart has a table behind it with the same exact numbers, and they add up to the totals', async () => {
  const { user, northlot } = await openScreen()
  await user.click(screen.getByRole('button', { name: 'Charts' }))
  const dialog = within(await screen.findByRole('dialog', { name: 'Charts' }))
  expect(dialog.getByText('Nothing is assigned in this scenario yet.')).toBeInTheDocument()

  giveRows(northlot, [0, 1], 'A')
  // two parcels of 1 ha to A, none to X
  expect(await dialog.findByRole('img', { name: 'Site area by assignee' })).toBeInTheDocument()
  const area = within(dialog.getByRole('table', { name: 'Site area by assignee' }))
  expect(area.getAllByRole('row').map((row) => row.textContent)).toEqual([
    'haValue',
    'Assignee A2.00',
    'Assignee X0.00',
  ])

  await user.click(dialog.getByRole('tab', { name: 'Cost by line' }))
  expect(dialog.getByRole('table', { name: 'Cost by line' })).toBeInTheDocument()
  const { rows } = chartSeries(northlot.getState(), 'cost')
  const likely = rows.reduce((sum, row) => sum + Math.round(row.value * 100), 0) / 100
  expect(likely).toBe(exactly('assigned-cost-likely-hkd'))

  await user.click(dialog.getByRole('tab', { name: 'Proximity score' }))
  const bands = chartSeries(northlot.getState(), 'score').rows.reduce((sum, row) => sum + row.value, 0)
  expect(bands).toBeCloseTo(20_000, 3)
})

test('the charts speak Chinese', async () => {
  const { northlot } = await openScreen()
  await northlot.actions.speak('zh-Hant-HK')
  northlot.actions.openDialog({ kind: 'charts' })
  const dialog = within(await screen.findByRole('dialog', { name: '圖表' }))
  expect(dialog.getByRole('tab', { name: '所需與獲分配面積' })).toBeInTheDocument()
})

test('the number at the end of a bar says why: of a year, works and resumption beside them', async () => {
  const { user, northlot } = await openScreen()
  giveRows(northlot, [0, 1], 'A')
  northlot.actions.openDialog({ kind: 'charts' })
  const dialog = within(await screen.findByRole('dialog', { name: 'Charts' }))
  await user.click(dialog.getByRole('button', { name: /^Assignee A, Site area by assignee: 2\.00 ha\. Why/ }))
  const why = await screen.findByRole('dialog', { name: 'Why this number?' })
  await waitFor(() => expect(why.querySelector('.why-numbers')?.textContent).toBe('1.00 ha + 1.00 ha = 2.00 ha'))
  await user.keyboard('{Escape}')
  await user.click(dialog.getByRole('tab', { name: 'Spending by year' }))
  const [bar] = dialog.getAllByRole('button', { name: /, Spending by year: HK\$/ })
  await user.click(bar!)
  await waitFor(() =>
    expect(document.querySelector('.why-numbers')?.textContent).toMatch(/^HK\$([\d.]+)M \+ HK\$0\.0M = HK\$\1M$/),
  )
})
