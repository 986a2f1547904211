// @vitest-environment jsdom

import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { giveRows } from '../support/given.ts'
import { openScreen } from './screen.tsx'

/** Three scenarios: A with assignee A on G-0; B, shown, also gives X G-1 and takes another half-distance; C gives X G-0. */
async function openComparison() {
  const rig = await openScreen()
  const { actions, getState } = rig.northlot
  giveRows(rig.northlot, [0], 'A')
  const base = getState().scenario
  actions.duplicateScenario(base)
  giveRows(rig.northlot, [1], 'X')
  const other = getState().scenario
  actions.addScenario()
  giveRows(rig.northlot, [0], 'X')
  actions.showScenario(other)
  await rig.user.click(screen.getByRole('button', { name: 'Compare' }))
  const table = await screen.findByRole('table', { name: 'Comparison' })
  return { ...rig, actions, getState, base, other, table }
}

const sentences = () => screen.getByRole('region', { name: 'What changes, in sentences' })
const said = () => [...sentences().querySelectorAll('.words')].map(({ textContent }) => textContent)

describe('the comparison of three scenarios', () => {
  it('tells the shown one against the base, by their letters; another tab tells another pair', async () => {
    const { actions, getState } = await openComparison()
    expect(said()[0]).toMatch(/^B gives Assignee X 1 parcel, A none \(\+1\.00 ha, /)
    actions.showScenario([...getState().document.plan.scenarios.keys()][2]!)
    await waitFor(() => expect(said()[0]).toMatch(/^C gives Assignee [AX] /))
    expect(said().join()).toMatch(/C gives Assignee A nothing, A 1 parcel \(−1\.00 ha/)
  })

  it('every sentence can be shown on the map', async () => {
    const { user, told } = await openComparison()
    const lines = sentences().querySelectorAll<HTMLElement>('.sentences li')
    expect(lines.length).toBeGreaterThan(1)
    for (const line of lines) {
      told.length = 0
      await user.click(within(line).getByRole('button', { name: /^Show on the map: / }))
      expect(told.map(({ call }) => call)).toContain('fit')
    }
  })

  it('has what is compared first before all measures, which one button opens', async () => {
    const { user, table } = await openComparison()
    const [first, rest] = [...table.querySelectorAll('tbody')]
    expect(first!.querySelector('[data-measure="proximity-score"]')).toBeTruthy()
    expect(rest!.hidden).toBe(true)
    await user.click(within(table).getByRole('button', { name: /^All \d+ measures$/ }))
    expect(rest!.hidden).toBe(false)
    expect(
      rest!.querySelector('data[data-measure="union-area-m2"], [data-measure-absent="union-area-m2"]'),
    ).toBeTruthy()
  })

  it('names the parcels assigned and the difference behind "Why this number?"', async () => {
    const { table } = await openComparison()
    const row = table.querySelector<HTMLElement>('tr[data-measure="assigned-parcels"]')!
    expect([...row.querySelectorAll('data')].map(({ value }) => value)).toEqual(['1', '2', '1', '1'])
    expect(row.querySelector('.delta')!.textContent).toBe('+1')
  })

  it('changes the base from its own menu, as one undo step', async () => {
    const { user, getState, base, other } = await openComparison()
    await user.click(screen.getByRole('button', { name: 'Change base' }))
    const menu = within(await screen.findByRole('menu'))
    await user.click(menu.getByRole('menuitemradio', { name: /^C · / }))
    await waitFor(() => expect(screen.getByText('B against C, the base')).toBeTruthy())
    expect(getState().document.plan.settings.baseScenario).not.toBe(base)
    expect(getState().scenario).toBe(other)
    await user.click(screen.getByRole('button', { name: /^Undo/ }))
    await waitFor(() => expect(screen.getByText('B against A, the base')).toBeTruthy())
  })

  it('adopts the one parcel that is chosen from the list, which says who has it in either', async () => {
    const { user, northlot, getState, base } = await openComparison()
    giveRows(northlot, [2], 'A')
    await user.click(screen.getByRole('button', { name: /Parcel that differs/ }))
    const list = within(await screen.findByRole('listbox'))
    expect(list.getAllByRole('option').map((option) => option.getAttribute('aria-label'))).toEqual([
      'G-1: nobody → Assignee X',
      'G-2: nobody → Assignee A',
    ])
    await user.click(list.getByRole('option', { name: /^G-2/ }))
    await user.click(screen.getByRole('button', { name: /^Adopt a parcel from/ }))
    const given = getState().document.plan.assignments.get(base)!
    expect([...given].map(([id, { shares }]) => [id, shares[0]!.assignee])).toEqual([
      ['G-0', 'A'],
      ['G-2', 'A'],
    ])
  })

  it('offers land that stays with its assignee but is said otherwise too, and the legend counts it apart', async () => {
    const { user, actions, getState, base } = await openComparison()
    const legend = () => document.querySelector('.compare-legend .differs')!.textContent
    expect(legend()).toMatch(/^1 parcel changes hands · [\d.]+ ha$/)
    actions.select([0], 'replace')
    actions.setFields({ route: 'open-tender', phaseYear: 2031 })
    await waitFor(() => expect(legend()).toMatch(/^1 parcel changes hands · [\d.]+ ha, 1 more differs otherwise$/))
    await user.click(screen.getByRole('button', { name: /Parcel that differs/ }))
    const list = within(await screen.findByRole('listbox'))
    expect(list.getAllByRole('option').map((option) => option.getAttribute('aria-label'))).toEqual([
      'G-1: nobody → Assignee X',
      'G-0: Assignee A in both, but not the same phase year, route of grant',
    ])
    await user.click(list.getByRole('option', { name: /^G-0/ }))
    await user.click(screen.getByRole('button', { name: /^Adopt a parcel from/ }))
    expect(getState().document.plan.assignments.get(base)!.get('G-0')).toMatchObject({
      route: 'open-tender',
      phaseYear: 2031,
    })
  })

  it('draws each measure on one scale for all: bars stand to each other as their figures do', async () => {
    await openComparison()
    const charts = within(screen.getByRole('region', { name: 'Measure by measure, one scale each' }))
    const bars = (name: string) =>
      [...charts.getByRole('figure', { name }).querySelectorAll('.bar')].map((bar) => Number(bar.getAttribute('width')))
    // 1, 2 and 1 ha of at most 2
    expect(bars('Assigned').map(Math.round)).toEqual([50, 100, 50])
    expect(charts.getByRole('figure', { name: /^Works, \d{4}\S* prices/ }).textContent).toMatch(/HK\$\d.* to HK\$/)
  })
})
