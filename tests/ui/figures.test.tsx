// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { type Operation, recompute } from '../../src/measures/figure.ts'
import { whyOf } from './answer.ts'
import { exactly, figureOf, give, openScreen, totals } from './screen.tsx'

test('the totals move with an assignment, and back with Undo', async () => {
  const { user } = await openScreen()
  expect(exactly('assigned-area-m2')).toBe(0)
  // what cannot be computed says why, and is no 0
  expect(document.querySelector('[data-measure-absent="proximity-score"]')).toHaveTextContent('nothing assigned yet')
  expect(document.querySelector('data[data-measure="proximity-score"]')).toBeNull()
  await give(user, 'G-1', 'Assignee A')
  expect(exactly('assigned-area-m2')).toBeCloseTo(10_000, 3)
  expect(exactly('assigned-cost-likely-hkd')).toBeGreaterThan(0)
  await user.click(screen.getByRole('button', { name: 'Undo: assign 1 parcel to Assignee A' }))
  expect(exactly('assigned-area-m2')).toBe(0)
  await user.click(screen.getByRole('button', { name: 'Redo: assign 1 parcel to Assignee A' }))
  expect(exactly('assigned-area-m2')).toBeCloseTo(10_000, 3)
})

test('"Why this number?" prints inputs that make the figure again', async () => {
  const { user } = await openScreen()
  await give(user, 'G-0', 'Assignee A')
  await user.keyboard('{Escape}')
  await give(user, 'G-2', 'Assignee X')
  for (const measure of [
    'site-area-m2',
    'assigned-area-m2',
    'assigned-cost-likely-hkd',
    'proximity-score',
    'spending-year-hkd',
    'parcels',
  ]) {
    await user.click(figureOf(measure))
    const dialog = await screen.findByRole('dialog', { name: 'Why this number?' })
    const again = recomputed(dialog.querySelector('table')!)
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('dialog')).toBeNull()
    const value = exactly(measure)
    expect(Math.abs((again ?? Number.NaN) - value), measure).toBeLessThanOrEqual(1e-9 * Math.abs(value))
  }
})

/** The figure from what the table prints, and from nothing else. */
function recomputed(table: HTMLTableElement): number | undefined {
  const printed = (row: Element, what: string) => row.querySelector(`data[data-term="${what}"]`)?.getAttribute('value')
  const terms = [...table.rows].flatMap((row) => {
    const value = printed(row, 'value')
    if (value == null) return []
    return [
      { label: { en: '', zh: '' }, unit: 'm2' as const, value: Number(value), weight: Number(printed(row, 'weight')) },
    ]
  })
  return recompute({ operation: table.dataset.operation as Operation, terms })
}

test('every number in the heads of Totals and in the balance says why', async () => {
  const { user } = await openScreen()
  await give(user, 'G-1', 'Assignee A')
  const panel = totals()
  const why = async (name: RegExp) => whyOf(user, panel.getByRole('button', { name }))
  expect(await why(/^Sum: 3.00 ha/)).toContain('= 3.00 ha')
  // G-0 and G-2 are left
  expect(await why(/^Unassigned, Parcels: 2/)).toContain('1 + 1 = 2')
  const [low, high] = panel.getAllByRole('button', { name: /est score with accuracy: \d+/ })
  expect(await whyOf(user, low!)).toContain('low with the accuracy of the shapes')
  expect(await whyOf(user, high!)).toContain('high with the accuracy of the shapes')
  const bare = [...document.querySelectorAll('section[aria-label="Totals"] data')]
  expect(bare.filter((one) => !one.closest('button.why')).map((one) => one.outerHTML)).toEqual([])
})

test('one switch turns every area into square metres', async () => {
  const { user } = await openScreen()
  await user.click(totals().getByRole('button', { name: 'Area unit: ha' }))
  await user.click(await screen.findByRole('menuitemradio', { name: /m²/ }))
  expect(figureOf('site-area-m2')).toHaveTextContent('30,000')
  expect(screen.getAllByText('Site area, m²')).toHaveLength(2)
})

test('a figure is copied as a footnote, and that is said', async () => {
  const { user } = await openScreen()
  await user.click(figureOf('site-area-m2'))
  await user.click(await screen.findByRole('button', { name: 'Copy as footnote (English)' }))
  await screen.findByText('The footnote was copied.')
  const text = await navigator.clipboard.readText()
  expect(text).toContain('The site areas of 3 parcels add up to 3.00 ha.')
  expect(text).toContain('Method: planar on the HK1980 Grid')
  expect(text).toMatch(/^Sum of site areas: The site areas/)
  expect(text).toMatch(
    /Northlot 0\.0\.0, “.+”, Scenario A, 2026-03-01, plan stamp [0-9A-F]{4}-[0-9A-F]{4}\. Planning proposal for discussion, not a statutory plan\.$/,
  )
  expect(screen.getByText('The footnote was copied.')).toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: 'Copy as footnote (繁體中文)' }))
  await waitFor(async () => expect(await navigator.clipboard.readText()).toMatch(/3幅地塊.*3\.00公頃/))
})
