import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { mapDrawn, nothingWrong, openApp, watch } from './planner.ts'

const drawn = (page: Page, maps: number) =>
  expect(page.locator('.compare-canvas[data-map-idle="true"]')).toHaveCount(maps, { timeout: 40_000 })

/** What axe finds, and what is wider than its place. */
async function sound(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`)).toEqual(
    [],
  )
  const panel = page.locator('.compare-panel')
  expect(await panel.evaluate((element) => element.scrollWidth - element.clientWidth)).toBeLessThanOrEqual(0)
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0)
}

/** How many pixels of the table of three scenarios have to be scrolled to. */
const beyondPanel = (page: Page) =>
  page.locator('.compare-wide').evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)

test('the three scenarios of the example side by side, swiped by keys, told in sentences that zoom, in both languages', async ({
  page,
  context,
}) => {
  test.setTimeout(240_000)
  const watched = await watch(page, context)
  await openApp(page)
  await page.getByRole('button', { name: /Look at the example/ }).click()
  const tabs = page.getByRole('tablist', { name: 'Scenarios' }).getByRole('tab')
  await expect(tabs).toHaveCount(3)
  await tabs.nth(2).click()
  await page.getByRole('button', { name: 'Compare', exact: true }).click()
  await drawn(page, 1)
  await expect(page.getByText('C against A, the base')).toBeVisible()
  expect(await beyondPanel(page)).toBe(0)
  await sound(page)

  // every sentence moves the map: each shows other land than the one before, so the picture changes with each
  const sentences = page.getByRole('region', { name: 'What changes, in sentences' })
  const shows = sentences.getByRole('button', { name: /^Show on the map: / })
  const lines = await sentences.locator('.sentences li').count()
  expect(lines).toBeGreaterThan(8)
  expect(await shows.count()).toBeGreaterThanOrEqual(lines)
  const canvas = page.locator('.compare-canvas canvas').first()
  const before = await canvas.screenshot()
  await shows.first().click()
  await expect.poll(async () => Buffer.compare(before, await canvas.screenshot())).not.toBe(0)

  // three maps of at most four, one camera
  await page.getByRole('radio', { name: 'Up to four' }).check()
  await drawn(page, 3)
  for (const name of ['Government-formed', 'Zone development', 'University Town first'])
    await expect(page.getByRole('group', { name: `View of ${name}` })).toBeVisible()

  await page.setViewportSize({ width: 1280, height: 720 })
  await page.getByRole('button', { name: 'Language' }).click()
  await page.getByText('繁體中文').click()
  await expect(page.getByText('C相對A（基準）')).toBeVisible()
  expect(await beyondPanel(page)).toBe(0)
  await page.getByRole('radio', { name: '拉幕' }).check()
  await drawn(page, 2)
  const handle = page.getByRole('slider')
  await handle.focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('PageDown')
  await expect(handle).toHaveAttribute('aria-valuenow', '42')
  // the line stands across what the panel leaves free, not across the window
  const [line, panel] = [await handle.boundingBox(), await page.locator('.compare-panel').boundingBox()]
  expect(Math.abs(line!.x + line!.width / 2 - 0.42 * (panel!.x - 12))).toBeLessThan(2)
  await expect(page.locator('.sentences .words').first()).toContainText('方案C')
  await sound(page)

  await page.getByRole('radio', { name: '共識' }).check()
  await drawn(page, 1)
  await expect(page.locator('.compare-legend')).toContainText(/一致：\d+幅地塊.*分歧：\d+幅地塊/)
  await page.getByRole('button', { name: '比較', exact: true }).click()
  await mapDrawn(page)
  nothingWrong(watched)
})
