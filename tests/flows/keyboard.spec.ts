import { expect, test } from '@playwright/test'
import { drop, expectFigure, gridOfSquares, nothingWrong, openApp, watch } from './planner.ts'

test('does the main job by keyboard alone', async ({ page, context }) => {
  const watched = await watch(page, context)
  await openApp(page)
  await drop(page, [gridOfSquares()])
  await expectFigure(page, 'parcels', 20)

  // select: into the grid, three rows by Space and the arrow keys
  await page.getByRole('checkbox', { name: 'Select parcel SQ-01', exact: true }).focus()
  for (let i = 0; i < 3; i++) {
    await page.keyboard.press('Space')
    await page.keyboard.press('ArrowDown')
  }
  await expect(page.getByText('3 selected')).toBeVisible()

  // choose and assign
  const receiver = page.getByRole('button', { name: /Proposed assignee/ })
  await receiver.focus()
  await expect(receiver).toBeFocused()
  await page.keyboard.press('Enter')
  await page.getByRole('option', { name: /Developer X/ }).waitFor()
  for (let i = 0; i < 12; i++) {
    if (await page.getByRole('option', { name: /Developer X/ }).evaluate((option) => option === document.activeElement))
      break
    await page.keyboard.press('ArrowDown')
  }
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Assign', exact: true }).focus()
  await page.keyboard.press('Enter')
  await expectFigure(page, 'assigned-area-m2', 30_000)
  await expect(page.getByRole('status').filter({ hasText: 'assign 3 parcels to Developer X' })).toBeAttached()

  // undo and redo by their keys
  await page.keyboard.press('ControlOrMeta+z')
  await expectFigure(page, 'assigned-area-m2', 0)
  await page.keyboard.press('ControlOrMeta+Shift+z')
  await expectFigure(page, 'assigned-area-m2', 30_000)

  // why this number, and back with Escape
  const totals = page.getByRole('region', { name: 'Totals' })
  await totals.locator('data[data-measure="assigned-area-m2"]').locator('xpath=ancestor::button').first().focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog', { name: /Why this number/ })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog', { name: /Why this number/ })).toBeHidden()

  // take it away
  await page.getByRole('button', { name: 'Export' }).focus()
  await page.keyboard.press('Enter')
  // a planner reads the menu before the next key
  await expect(page.getByRole('menuitem', { name: 'Plan (GeoJSON)' })).toBeFocused()
  const download = page.waitForEvent('download')
  await page.keyboard.press('Enter')
  expect((await download).suggestedFilename()).toBe('squares.plan.geojson')
  nothingWrong(watched)
})
