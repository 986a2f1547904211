import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { mapDrawn, nothingWrong, openApp, watch } from './planner.ts'

const give = async (page: Page, parcel: string, assignee: RegExp) => {
  await page.getByRole('searchbox', { name: 'Find parcel' }).fill(parcel)
  await page.getByRole('checkbox', { name: `Select parcel ${parcel}`, exact: true }).click()
  await page
    .getByRole('button', { name: /Proposed assignee/ })
    .first()
    .click()
  await page.getByRole('option', { name: assignee }).click()
  await page.getByRole('button', { name: 'Assign', exact: true }).click()
}

const drawn = (page: Page, maps: number) =>
  expect(page.locator('.compare-canvas[data-map-idle="true"]')).toHaveCount(maps, { timeout: 30_000 })

test('two scenarios are made, changed, compared, and one takes land from the other', async ({ page, context }) => {
  const watched = await watch(page, context)
  await openApp(page)
  const tabs = page.getByRole('tablist', { name: 'Scenarios' }).getByRole('tab')
  await page.getByRole('button', { name: 'Duplicate scenario' }).click()
  await expect(tabs).toHaveCount(2)
  await expect(tabs.nth(1)).toHaveAttribute('aria-selected', 'true')
  await give(page, 'NTM-0301', /Anchor firm B/)
  await page.getByRole('button', { name: 'Compare', exact: true }).click()
  await drawn(page, 1)

  const sentences = page.getByRole('region', { name: 'What changes, in sentences' })
  await expect(sentences).toContainText(/gives Anchor firm B 1 parcel/)
  const table = page.getByRole('table', { name: 'Comparison' })
  const delta = table.locator('data[data-measure="assigned-area-m2-delta"]')
  expect(Number(await delta.getAttribute('value'))).toBeGreaterThan(0)
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`)).toEqual(
    [],
  )

  await page.getByRole('radio', { name: 'Swipe' }).check()
  await drawn(page, 2)
  const handle = page.getByRole('slider', { name: /^Swipe between/ })
  await handle.focus()
  await page.keyboard.press('ArrowLeft')
  await expect(handle).toHaveAttribute('aria-valuenow', '48')

  await sentences.getByRole('button', { name: /^Adopt Anchor firm B/ }).click()
  await expect(sentences).toContainText('are identical')
  await page.getByRole('button', { name: /^Undo/ }).click()
  await expect(sentences).toContainText(/gives Anchor firm B 1 parcel/)

  await page.getByRole('button', { name: 'Compare', exact: true }).click()
  await mapDrawn(page)
  await page.keyboard.press('Alt+Digit1')
  await expect(tabs.first()).toHaveAttribute('aria-selected', 'true')
  nothingWrong(watched)
})
