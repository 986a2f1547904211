// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { choose, figureOf, openScreen } from './screen.tsx'

test('the screen has the names that scripts and assistive technology rely on', async () => {
  const { user, northlot } = await openScreen()
  for (const name of ['Map', 'Totals', 'Findings']) expect(screen.getByRole('region', { name })).toBeInTheDocument()
  const regions = screen.getAllByRole('region').map((region) => region.getAttribute('aria-label') ?? '')
  expect(regions.filter((name) => /map/i.test(name))).toEqual(['Map'])
  for (const name of ['Open', 'Export', 'Assign', 'Clear']) expect(screen.getByRole('button', { name })).toBeEnabled()
  expect(screen.getByRole('button', { name: /^Undo/ })).toBeEnabled()
  expect(screen.getByRole('button', { name: /^Redo/ })).toBeEnabled()
  expect(screen.getByRole('button', { name: /Language/ })).toBeInTheDocument()
  expect(screen.getByLabelText('Open files')).toHaveAttribute('type', 'file')
  expect(screen.getByLabelText('Open files')).toHaveAttribute('multiple')
  expect(screen.getByRole('textbox', { name: 'Plan title' })).toBeInTheDocument()
  expect(screen.getByRole('tablist', { name: 'Scenarios' })).toBeInTheDocument()
  expect(screen.getByRole('searchbox', { name: 'Find parcel' })).toBeInTheDocument()
  expect(document.querySelectorAll('[data-save-state="saved"]')).toHaveLength(1)

  // tools are a radio group, one armed
  const tools = within(screen.getByRole('radiogroup', { name: 'Tools' }))
  expect(tools.getAllByRole('radio').map((tool) => tool.getAttribute('aria-label'))).toEqual([
    'Pan',
    'Pick',
    'Box',
    'Lasso',
    'Brush',
  ])
  await user.click(tools.getByRole('radio', { name: 'Box' }))
  expect(northlot.getState().tool).toBe('box')
})

test('every total is a <data> with its exact value, once, and the schedule a plain table beside the grid', async () => {
  await openScreen()
  const measures = [
    'parcels',
    'site-area-m2',
    'union-area-m2',
    'overlap-area-m2',
    'assigned-area-m2',
    'unassigned-area-m2',
    'committed-area-m2',
    'reserved-area-m2',
    'cost-likely-hkd',
    'assigned-cost-likely-hkd',
  ]
  await screen.findByText('Nothing to look at.')
  for (const measure of measures) expect(figureOf(measure)).toHaveAttribute('value')
  expect(figureOf('site-area-m2')).toHaveAttribute('value', '30000')
  expect(figureOf('site-area-m2')).toHaveTextContent('3.00')

  expect(screen.getByRole('grid', { name: 'Parcels' })).toBeInTheDocument()
  const table = screen.getByRole('table', { name: 'Schedule of areas' })
  expect(table.tagName).toBe('TABLE')
  const heads = within(table).getAllByRole('rowheader')
  expect(heads.map((head) => head.textContent)).toEqual([
    'Assignee A',
    'Assignee X',
    'Unassigned',
    'Committed',
    'Reserved',
    'Sum',
  ])
})

test('"Proposed assignee" opens a list of assignees only, "Export" a menu of files without a selection', async () => {
  const { user, northlot, saved } = await openScreen()
  await user.click(screen.getByRole('button', { name: /Proposed assignee/ }))
  const options = within(await screen.findByRole('listbox')).getAllByRole('option')
  expect(options.map((option) => option.textContent)).toEqual(['AAssignee A', 'XAssignee X'])
  await user.keyboard('{Escape}')
  await choose(user, 'Assignee X')
  expect(northlot.getState().receiver).toBe('X')

  await user.click(screen.getByRole('button', { name: 'Export' }))
  const items = await screen.findAllByRole('menuitem')
  expect(items.map((item) => item.textContent)).toEqual([
    'Plan (GeoJSON)',
    'Scenario (GeoJSON)',
    'Schedule of areas (CSV)',
    'Workbook (XLSX)',
    'Plan sheet (print or PDF)',
    'Slides (PPTX)',
    'Map picture (PNG)',
    'Minutes (Markdown)',
  ])
  await user.click(items[0]!)
  await screen.findByText(/was exported/)
  expect(saved[0]?.name).toMatch(/\.plan\.geojson$/)
})
