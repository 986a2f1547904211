// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { putRow } from '../../src/plan/edits/putRow.ts'
import { testWorks } from '../support/works.ts'
import { whyOf } from './answer.ts'
import { openScreen, totals } from './screen.tsx'

test('a rate is changed: a bad number is named, what moves is shown, and it is kept as one step', async () => {
  const { user, northlot } = await openScreen()
  await user.click(totals().getByRole('button', { name: 'Rate cards' }))
  const dialog = within(await screen.findByRole('dialog'))
  await user.click(await dialog.findByRole('button', { name: 'Edit Worked example' }))
  const likely = dialog.getByLabelText('Likely, line 2, RD')
  await user.clear(likely)
  await user.type(likely, '35oo')
  await user.click(dialog.getByRole('button', { name: 'See what moves' }))
  expect(
    dialog.getByText('Line 2 (RD), “Likely”: “35oo” is not a number. Type digits, for example 2500.'),
  ).toBeInTheDocument()
  expect(likely).toHaveValue('35oo')
  expect(likely).toBeInvalid()
  await user.clear(likely)
  await user.type(likely, '3,500')
  expect(likely).toBeValid()
  await user.click(dialog.getByRole('button', { name: 'See what moves' }))
  const moved = within(dialog.getByRole('table', { name: 'What moves' }))
  expect(moved.getByText('246.7')).toHaveAttribute('value', '246675000')
  expect(moved.getByText('284.6')).toHaveAttribute('value', '284625000')
  // the headline range moves with it, as "Totals" shows it before
  const range = within(moved.getByRole('row', { name: /works, P10–P90/ }))
  const p90 = document.querySelector('[data-measure="cost-p90-hkd"]')!.getAttribute('value')
  expect(range.getAllByRole('button', { name: /P90/ })[0]!.querySelector('data')).toHaveAttribute('value', p90)
  // every figure of what moves says why, low and high and the lines too
  const lines = within(dialog.getByRole('table', { name: /^Lines that move most/ }))
  expect([
    ...moved.getAllByText(/./, { selector: 'data' }),
    ...lines.getAllByText(/./, { selector: 'data' }),
  ]).toHaveLength(moved.getAllByRole('button').length + lines.getAllByRole('button').length)
  const high = await whyOf(user, moved.getByRole('button', { name: /, High, After: / }))
  // three parcels of 1 ha: 30,000 m² × 8,000 × 1.1, 30,000 × 5,000 × 1.1, then 15 % of both
  expect(high).toContain('HK$264.0M + HK$165.0M + HK$64.4M = HK$493.4M')
  const roads = await whyOf(user, lines.getByRole('button', { name: /^Roads, After: / }))
  expect(roads).toContain('HK$115.5M = HK$115.5M')
  expect(roads).toContain('3,500 / m²')
  const change = await whyOf(user, lines.getByRole('button', { name: /^Contingencies, Change: / }))
  expect(change).toContain('Change, Contingencies: HK$5.0M.')
  expect(northlot.getState().document.history.done).toHaveLength(0)
  await user.click(dialog.getByRole('button', { name: 'Keep changes' }))
  expect(northlot.getState().document.history.done).toHaveLength(1)
  expect(northlot.getState().document.plan.rateCards.get('example')).toMatchObject({
    version: 2,
    lines: [{ confidence: 'derived' }, { likely: 3500, confidence: 'R' }],
  })
  // the card that every scenario counts by stays
  await user.click(dialog.getByRole('button', { name: 'Delete Worked example' }))
  expect(dialog.getByText(/is in use by Scenario A/)).toBeInTheDocument()
})

test('what moves of shared works and by year is listed with its why, and only then does no total move', async () => {
  const { user, northlot } = await openScreen()
  const sewer = testWorks({ readyYear: 2026, serves: ['G-0'] })
  northlot.actions.edit(
    putRow(northlot.getState().document.plan, 'sharedWorks', sewer.id, sewer, { key: 'edit.addWorks' }),
  )
  await user.click(totals().getByRole('button', { name: 'Rate cards' }))
  const dialog = within(await screen.findByRole('dialog'))
  await user.click(await dialog.findByRole('button', { name: 'Edit Worked example' }))
  const title = dialog.getByLabelText('Title in English')
  await user.type(title, ' 2')
  await user.click(dialog.getByRole('button', { name: 'See what moves' }))
  expect(dialog.getByText('No total moves.')).toBeInTheDocument()
  await user.click(dialog.getByRole('button', { name: 'Back to the card' }))
  const flat = dialog.getByLabelText('Flat rate a year')
  await user.clear(flat)
  await user.type(flat, '5%')
  await user.click(dialog.getByRole('button', { name: 'See what moves' }))
  expect(dialog.queryByText('No total moves.')).toBeNull()
  // HK$2M at 2024 prices, ready in 2026: × 1.03² → × 1.05²
  const shared = within(dialog.getByRole('row', { name: /Scenario A shared works/ }))
  const after = await whyOf(user, shared.getByRole('button', { name: /shared works, After: / }))
  expect(after).toContain('HK$2.2M = HK$2.2M')
  const years = within(dialog.getByRole('table', { name: /^Spending by year on works, resumption and shared works/ }))
  const data = years.getAllByText(/./, { selector: 'data' })
  expect(data.map((one) => Number(one.getAttribute('value')))).toEqual([2_121_800, 2_205_000, 83_200])
  const change = await whyOf(user, years.getByRole('button', { name: /^2026, Change: / }))
  expect(change).toContain('HK$2.2M − HK$2.1M = HK$0.1M')
})
