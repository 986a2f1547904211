// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { keepRateCard } from '../../src/plan/edits/keepRateCard.ts'
import type { RateCard } from '../../src/plan/rateCard.ts'
import { whyOf } from './answer.ts'
import { openScreen, totals } from './screen.tsx'

test('a cost that lacks a line is marked in the row, in totals and in findings, each with its reason', async () => {
  const { user, northlot } = await openScreen()
  const card = northlot.getState().document.plan.rateCards.get('example') as RateCard
  const [formation, roads] = card.lines
  const { plan } = northlot.getState().document
  northlot.actions.edit(keepRateCard(plan, { ...card, lines: [formation!, { ...roads!, basis: 'gfa_m2' }] }))
  const marks = await within(await screen.findByRole('grid', { name: 'Parcels' })).findAllByRole('img', {
    name: 'Too low. Roads is not estimated: no plot ratio stated.',
  })
  expect(marks.length).toBeGreaterThan(0)
  const [gap, ...others] = await totals().findAllByRole('button', { name: /Too low: a cost line is not estimated for/ })
  expect(others).toEqual([])
  // three parcels of 1 ha, none of which has a plot ratio
  expect(await whyOf(user, gap!)).toContain('1.00 ha + 1.00 ha + 1.00 ha = 3.00 ha')
  const findings = within(screen.getByRole('region', { name: 'Findings' }))
  const land = await findings.findByRole('button', { name: /3\.00 ha/ })
  expect(land.closest('li')).toHaveTextContent(
    /^Look:Roads is not estimated for 3 parcels \(3\.00 ha.*\): no plot ratio stated\. Their cost is too low\./,
  )
  expect(await whyOf(user, land)).toContain('1.00 ha + 1.00 ha + 1.00 ha = 3.00 ha')
})
