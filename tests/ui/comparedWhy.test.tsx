// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { keepRateCard } from '../../src/plan/edits/keepRateCard.ts'
import type { RateCard } from '../../src/plan/rateCard.ts'
import { giveRows } from '../support/given.ts'
import { openScreen } from './screen.tsx'

/** A gives G-0 to A; B, which is shown, gives X G-1 as well. Parcels are of 1 ha. */
async function openComparison() {
  const rig = await openScreen()
  const { actions, getState } = rig.northlot
  const give = (row: number, assignee: string) => {
    actions.select([row], 'replace')
    actions.chooseReceiver(assignee)
    actions.assign()
  }
  give(0, 'A')
  actions.duplicateScenario(getState().scenario)
  give(1, 'X')
  await rig.user.click(screen.getByRole('button', { name: 'Compare' }))
  const table = await screen.findByRole('table', { name: 'Comparison' })
  return { ...rig, actions, getState, table }
}

const answer = async () => {
  const dialog = await screen.findByRole('dialog', { name: 'Why this number?' })
  await waitFor(() => expect(dialog.querySelector('.why-numbers')).toBeTruthy())
  return { numbers: dialog.querySelector('.why-numbers')!.textContent, words: dialog.textContent }
}

describe('a figure of the comparison says why', () => {
  it('in a sentence: hectares are those of one scenario less those of the other, its cost too', async () => {
    const { user } = await openComparison()
    const line = screen.getByRole('region', { name: 'What changes, in sentences' }).querySelector<HTMLElement>('li')!
    expect(line.textContent).toMatch(/^.*B gives Assignee X 1 parcel, A none \(\+1\.00 ha, \+HK\$/)
    await user.click(within(line).getByRole('button', { name: /^Site area, Assignee X, B less A: \+1\.00 ha\. Why/ }))
    expect((await answer()).numbers).toBe('1.00 ha − 0.00 ha = 1.00 ha')
    await user.keyboard('{Escape}')
    await user.click(within(line).getByRole('button', { name: /^Infrastructure cost.*Assignee X, B less A: \+HK\$/ }))
    const { numbers, words } = await answer()
    const [is, was, rest] = numbers!.match(/[\d.]+/g)!.map(Number) as [number, number, number]
    expect(rest).toBeGreaterThan(0)
    expect(is - was).toBeCloseTo(rest, 6)
    expect(words).toMatch(/At low rates.*− HK\$0.*At high rates/)
  })

  it('in the table: two costs at the same rates are drawn together, so more land costs more for certain', async () => {
    const { user, table, actions, getState } = await openComparison()
    // two hectares against three, of which works alone range over 117–180 and 176–270
    const [a, b] = [...getState().document.plan.scenarios.keys()]
    actions.showScenario(a!)
    giveRows({ actions }, [1], 'A')
    actions.showScenario(b!)
    giveRows({ actions }, [2], 'A')
    await waitFor(() => expect(table.textContent).toContain('3.00+1.00'))
    // one more hectare: (4,000 + 2,500) × 10,000 × 1.1 × 1.15; at low rates 63.3, at high ones 164.5
    const cost = table.querySelector<HTMLElement>('tr[data-measure="assigned-cost-likely-hkd"] .delta button')!
    expect(cost.textContent).toContain('+82.2')
    await user.click(cost)
    const { words } = await answer()
    const [p10, p90] = words!
      .match(/P10 of the difference is HK\$([\d.]+)M, P90 HK\$([\d.]+)M/)!
      .slice(1)
      .map(Number) as [number, number]
    expect(p10).toBeGreaterThan(63.3)
    expect(p10).toBeLessThan(82.2)
    expect(p90).toBeGreaterThan(82.2)
    expect(p90).toBeLessThan(164.5)
    const publicFirst = table.querySelector('tr[data-measure="public-cost-likely-hkd"] .delta')!
    expect(publicFirst.textContent).toContain('+82.2')
    expect(table.textContent).toContain('ranges meet, same rates')
  })

  it('in a small chart and at the decay curve, as in the table', async () => {
    const { user } = await openComparison()
    const charts = within(screen.getByRole('region', { name: 'Measure by measure, one scale each' }))
    const assigned = within(charts.getByRole('figure', { name: 'Assigned' })).getAllByRole('button')
    expect(assigned.map(({ textContent }) => textContent)).toEqual(['1.00', '2.00'])
    await user.click(assigned[1]!)
    expect((await answer()).numbers).toMatch(/1\.00 ha.*= 2\.00 ha$/)
    await user.keyboard('{Escape}')
    const works = within(charts.getByRole('figure', { name: /^Works/ })).getAllByRole('button')
    await user.click(works[0]!)
    // 1 ha of site formation at HK$4,000 a m² and of roads at HK$2,500
    expect((await answer()).numbers).toBe('HK$40.0M + HK$25.0M = HK$65.0M')
    await user.keyboard('{Escape}')
    const curves = within(screen.getByRole('region', { name: 'Score decay, where assigned land stands' }))
    expect(curves.getAllByRole('button', { name: /Why this number\?$/ })).toHaveLength(2)
  })

  it('in the legend: land that changes hands, and what is agreed and at stake', async () => {
    const { user } = await openComparison()
    const legend = document.querySelector<HTMLElement>('.compare-legend')!
    await user.click(within(legend).getByRole('button', { name: /^Site area, Land that changes hands: 1\.00 ha/ }))
    expect((await answer()).numbers).toBe('1.00 ha = 1.00 ha')
    await user.keyboard('{Escape}')
    await user.click(screen.getByRole('radio', { name: 'Agreement' }))
    expect(within(legend).getByRole('button', { name: 'contested: 1 parcel' })).toBeInTheDocument()
    await user.click(within(legend).getByRole('button', { name: /Contested land: HK\$.* at stake/ }))
    expect((await answer()).words).toMatch(/At low rates.*HK\$.*At high rates/)
  })
})

it('a cost of the comparison that lacks a line is marked as too low, in the table and in the small chart', async () => {
  const { actions, getState, table } = await openComparison()
  expect(within(table).queryAllByRole('img', { name: /^Too low/ })).toEqual([])
  const { plan } = getState().document
  const card = plan.rateCards.get('example') as RateCard
  const [formation, roads] = card.lines
  actions.edit(keepRateCard(plan, { ...card, lines: [formation!, { ...roads!, basis: 'gfa_m2' }] }))
  const row = (measure: string) => table.querySelector<HTMLElement>(`tr[data-measure="${measure}"]`)!
  const marks = (measure: string) =>
    within(row(measure))
      .queryAllByRole('img')
      .map((mark) => mark.getAttribute('aria-label'))
  await waitFor(() =>
    expect(marks('assigned-cost-likely-hkd')).toEqual([
      'Too low: a cost line is not estimated for 1 parcel, 1.00 ha.',
      'Too low: a cost line is not estimated for 2 parcels, 2.00 ha in all.',
    ]),
  )
  expect(marks('cost-likely-hkd').length).toBe(2)
  expect(marks('assigned-area-m2')).toEqual([])
  const works = screen.getByRole('figure', { name: /^Works/ })
  expect(within(works).getAllByRole('img', { name: /^Too low/ }).length).toBe(2)
})
