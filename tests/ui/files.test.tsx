// @vitest-environment jsdom

import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { giveRows } from '../support/given.ts'
import { gridFile, parcel, square } from '../support/gridFile.ts'
import { whyOf } from './answer.ts'
import { exactly, type OpenScreen, openScreen } from './screen.tsx'

/** A file whose bytes are of Node's own kind: jsdom's are refused by Node's Web Crypto. */
function fileOf(name: string, bytes: Uint8Array<ArrayBuffer>): File {
  const file = new File([bytes], name)
  Object.defineProperty(file, 'arrayBuffer', { value: async () => bytes.slice().buffer })
  return file
}

const overlapping = () =>
  fileOf('two.geojson', gridFile([parcel('P-1', square(0, 0, 100)), parcel('P-2', square(50, 0, 100))]))

async function offer({ user }: OpenScreen) {
  await user.upload(screen.getByLabelText('Open files'), overlapping())
  return screen.findByRole('dialog', { name: 'Import report' })
}

test('a file with findings is shown in the import report and opened as a new plan', async () => {
  const open = await openScreen()
  const dialog = await offer(open)
  expect(dialog).toHaveTextContent('two.geojson')
  expect(dialog).toHaveTextContent('2 parcels ready')
  const sum = await whyOf(open.user, within(dialog).getByRole('button', { name: /^Sum of site areas: 2.00 ha/ }))
  expect(sum).toContain('1.00 ha + 1.00 ha = 2.00 ha')
  // the two share 50 × 100 m
  const twice = await within(dialog).findByRole('button', { name: /^Counted more than once: 0.50 ha/ })
  expect(await whyOf(open.user, twice)).toContain('2.00 ha − 1.50 ha = 0.50 ha')
  expect(screen.queryByRole('button', { name: 'Add to this plan' })).toBeNull()
  await open.user.click(screen.getByRole('button', { name: 'Open as new plan' }))
  await waitFor(() => expect(exactly('parcels')).toBe(2))
  expect(exactly('site-area-m2')).toBeCloseTo(20_000, 2)
  expect(screen.queryByRole('dialog')).toBeNull()
})

test('Escape is Cancel: the open plan stays as it was', async () => {
  const open = await openScreen()
  await offer(open)
  await open.user.keyboard('{Escape}')
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(exactly('parcels')).toBe(3)
})

test('a file that cannot be read is named with the reason, and can be dismissed', async () => {
  const { user } = await openScreen()
  await user.upload(
    screen.getByLabelText('Open files'),
    fileOf('broken.geojson', new TextEncoder().encode('{"type": "Fea')),
  )
  expect(await screen.findByText('broken.geojson could not be opened.')).toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: 'Dismiss the message about broken.geojson' }))
  expect(screen.queryByText('broken.geojson could not be opened.')).toBeNull()
  expect(exactly('parcels')).toBe(3)
})

test('a file of private lots is taken as lots, added without changing the parcels, and stands in the table of lots', async () => {
  const open = await openScreen()
  // 50 × 50 m of the 1 ha of G-0
  const lots = gridFile([parcel(undefined, square(0, 0, 50), { LOT: '12', CLASS: 'New Grant' })])
  await open.user.upload(screen.getByLabelText('Open files'), fileOf('lots.geojson', lots))
  await screen.findByRole('dialog', { name: 'Import report' })
  expect(screen.getByRole('radio', { name: 'private lots' })).toBeChecked()
  expect(screen.queryByRole('button', { name: 'Open as new plan' })).toBeNull()
  await open.user.click(screen.getByRole('button', { name: 'Add to this plan' }))
  await waitFor(() => expect(open.northlot.getState().lots.state).toBe('known'))
  expect(exactly('parcels')).toBe(3)
  open.northlot.actions.openDialog({ kind: 'lots' })
  const table = within(await screen.findByRole('table', { name: 'Lots' }))
  const row = table.getByRole('row', { name: /^G-0/ })
  expect(within(row).getByText('1')).toHaveAttribute('data-measure', 'lots')
  expect(Number(row.querySelector('[data-measure=private-land-m2]')?.getAttribute('value'))).toBeCloseTo(2500, 3)
  expect(row).toHaveTextContent('25.0%')
  expect(row).toHaveTextContent('by its lots')
  expect(table.queryByRole('row', { name: /^G-1/ })).toBeNull()
  // 2,500 m² of G-0 by its lots: the same area is resumed
  expect(screen.getByText(/^Private land to resume, as the cost counts it:/)).toHaveTextContent('0.25 ha')
  expect(screen.getByText(/^Private lots under the parcels:/)).toHaveTextContent('1 lot · 0.25 ha')
  // by class: how many, m² and hectares, each of which says why
  const classes = within(screen.getByRole('table', { name: 'Lots by class, each counted once' }))
  const figures = within(classes.getByRole('row', { name: /^new grant lots/ })).getAllByRole('button')
  expect(figures.map((figure) => figure.textContent)).toEqual(['1', '2,500', '0.25'])
  expect(await whyOf(open.user, figures[2]!)).toContain('0.25 ha = 0.25 ha')
})

test('a revised file of the open parcels says what changes, and takes their place', async () => {
  const { user, northlot } = await openScreen()
  giveRows(northlot, [0, 1, 2], 'A')
  const features = [0, 1].map((i) => parcel(`G-${i}`, square(i * 200, 0, i === 0 ? 100 : 80), { land_use: 'OUIT' }))
  void northlot.actions.openFiles([{ name: 'rev-b.geojson', bytes: gridFile(features).buffer }])
  const report = within(await screen.findByRole('dialog', { name: 'Import report' }))
  expect(
    report.getByText('G-2 is assigned in Scenario A and is not in the file: it would count no more.'),
  ).toBeVisible()
  expect(report.getByText('G-1 shrinks by 0.36 ha, from 1.00 ha to 0.64 ha.')).toBeVisible()
  expect(report.getByText(/^2 parcels are in both, by their ids/)).toBeVisible()
  await user.click(report.getByRole('button', { name: 'Revise this plan' }))
  expect(northlot.getState().land.ids).toEqual(['G-0', 'G-1'])
  expect(northlot.getState().document.plan.assignments.get(northlot.getState().scenario)?.has('G-1')).toBe(true)
})
