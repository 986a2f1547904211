// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import { textAt } from '../../src/parcels/parcelLayer.ts'
import { gridFile, parcel, square } from '../support/gridFile.ts'
import { type OpenScreen, openScreen } from './screen.tsx'

beforeEach(() => localStorage.clear())

const rowOf = (id: string) => screen.getByText(id, { selector: '[role=rowheader]' }).closest<HTMLElement>('[role=row]')!
const grounds = ({ northlot }: OpenScreen) =>
  [0, 1, 2].map((row) => textAt(northlot.getState().land, 'ground', row) ?? 'none')
const selected = ({ northlot }: OpenScreen) => [...northlot.getState().selection]

test('a cell is typed into by keys: right to it, Enter, a choice, Enter; Escape leaves it as it was', async () => {
  const open = await openScreen()
  rowOf('G-1').focus()
  await open.user.keyboard('{ArrowRight}{ArrowRight}')
  expect(document.activeElement).toHaveAttribute('data-column', 'ground')
  await open.user.keyboard('{Enter}')
  const field = screen.getByLabelText('Ground of G-1')
  expect(field).toHaveFocus()
  await open.user.selectOptions(field, 'brownfield')
  await open.user.keyboard('{Enter}')
  await waitFor(() => expect(grounds(open)).toEqual(['none', 'brownfield', 'none']))
  await waitFor(() => expect(document.activeElement).toHaveAttribute('data-column', 'ground'))

  await open.user.keyboard('{F2}')
  await open.user.selectOptions(screen.getByLabelText('Ground of G-1'), 'slope')
  await open.user.keyboard('{Escape}')
  expect(grounds(open)).toEqual(['none', 'brownfield', 'none'])
})

test('a double click types into one of several selected rows for all of them, and says so', async () => {
  const open = await openScreen()
  await open.user.click(screen.getByLabelText('Select parcel G-0'))
  await open.user.click(screen.getByLabelText('Select parcel G-2'))
  await open.user.dblClick(rowOf('G-2').querySelector('[data-column=from]')!)
  expect(selected(open).sort((a, b) => a - b)).toEqual([0, 2])
  const field = screen.getByLabelText('From of all 2 selected parcels')
  await open.user.type(field, 'soon{Enter}')
  await waitFor(() => expect(field).toHaveAttribute('aria-invalid', 'true'))
  expect(document.querySelector('.notices')).toHaveTextContent(/“soon” is no number/)
  await open.user.clear(field)
  await open.user.type(field, '2031{Enter}')
  await waitFor(() =>
    expect([...open.northlot.getState().land.numbers.available_from]).toEqual([2031, Number.NaN, 2031]),
  )
  expect(open.northlot.getState().document.history.done).toHaveLength(1)
})

test('columns of the file are chosen in the table, sort it, filter it, and stay chosen', async () => {
  const open = await openScreen()
  const bytes = gridFile([
    parcel('1', square(0, 0, 100), { OWNER: 'Lam', LOTS: 10 }),
    parcel('2', square(200, 0, 100), { OWNER: 'Chan', LOTS: 9 }),
    parcel('3', square(400, 0, 100), { OWNER: 'Ho' }),
  ]).buffer as ArrayBuffer
  await open.northlot.actions.openFiles([{ name: 'site.geojson', bytes }])
  if (open.northlot.getState().report) await open.northlot.actions.decideReport('new')
  await screen.findByText('1', { selector: '[role=rowheader]' })
  await open.user.click(screen.getByRole('button', { name: 'Table' }))
  const panel = within(await screen.findByRole('dialog', { name: 'Table' }))
  await open.user.click(await panel.findByLabelText(/^LOTS/))
  const shown = () => [...document.querySelectorAll('[role=rowheader]')].map((head) => head.textContent)
  await open.user.click(await screen.findByRole('columnheader', { name: 'LOTS' }))
  expect(shown()).toEqual(['2', '1', '3'])
  // a press outside closed the panel
  await open.user.click(screen.getByRole('button', { name: 'Table' }))
  const again = within(await screen.findByRole('dialog', { name: 'Table' }))
  await open.user.selectOptions(await again.findByLabelText(/^Only where/), 'own:LOTS')
  await open.user.type(again.getByLabelText('Contains, or for numbers from–to'), '5-9')
  await waitFor(() => expect(shown()).toEqual(['2']))
  expect(JSON.parse(localStorage.getItem('northlot.columns')!)).toContain('own:LOTS')
})
