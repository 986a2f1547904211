import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { drop, gridOfSquares, openApp } from './planner.ts'

const VIEWS = [
  ['desktop', { width: 1440, height: 900 }],
  ['projector', { width: 1920, height: 1080 }],
  ['small', { width: 1280, height: 720 }],
  ['phone', { width: 390, height: 844 }],
] as const

async function clean(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`)).toEqual(
    [],
  )
}

for (const [name, viewport] of VIEWS) {
  test(`axe finds nothing, ${name}, in both languages`, async ({ page }) => {
    await page.setViewportSize(viewport)
    await page.goto('/')
    await page.locator('[data-map-idle="true"]').waitFor({ timeout: 30_000 })
    await clean(page)
    await page.getByRole('button', { name: 'Language' }).click()
    await page.getByText('繁體中文').last().click()
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hant-HK')
    await clean(page)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(viewport.width)
  })
}

test('axe finds nothing in the dialogs of targets, zones, areas and methods', async ({ page }) => {
  await openApp(page)
  for (const name of ['Targets', 'Notes of statutory zones', 'Areas in detail', 'Methods and sources']) {
    await page.keyboard.press('Control+k')
    await page.keyboard.type(name)
    await page.getByRole('option', { name }).first().click()
    await expect(page.getByRole('dialog', { name })).toBeVisible()
    if (name === 'Targets') {
      const readyMade = page.getByLabel('Ready-made')
      await expect(readyMade.getByRole('option')).not.toHaveCount(1)
      await readyMade.selectOption({ index: 1 })
    }
    if (name === 'Methods and sources') await page.getByLabel('in both languages').check()
    await clean(page)
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog', { name })).toBeHidden()
  }
})

test('axe finds nothing in a figure’s why, in the import report and after a refusal', async ({ page }) => {
  await openApp(page)
  await page.getByRole('region', { name: 'Totals' }).locator('data[data-measure="cost-likely-hkd"]').first().click()
  await expect(page.getByRole('dialog', { name: /Why this number/ })).toBeVisible()
  await clean(page)
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Assign', exact: true }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'Cannot be done because' }).first()).toBeAttached()
  await clean(page)
  const { text } = gridOfSquares()
  await drop(page, [{ name: 'twice.geojson', text: text.replace('"SQ-02"', '"SQ-01"') }])
  await expect(page.getByRole('dialog', { name: 'Import report' })).toBeVisible()
  await clean(page)
})
