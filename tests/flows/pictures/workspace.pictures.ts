import { expect, type Page, test } from '@playwright/test'
import { mapDrawn, openApp } from '../planner.ts'

const picture = (name: string) => new URL(name, import.meta.url).pathname

async function openExample(page: Page): Promise<void> {
  await openApp(page)
  await page.getByRole('button', { name: /Look at the example/ }).click()
  await expect(page.getByRole('tab', { name: /University Town first/ })).toBeVisible()
}

/** The map stands still and nothing is announced over it. */
async function still(page: Page): Promise<void> {
  await page.waitForTimeout(7000)
  await mapDrawn(page)
}

test('the workspace on the example plan', async ({ page }) => {
  await openExample(page)
  await page.getByRole('tab', { name: /University Town first/ }).click()
  await still(page)
  await page.screenshot({ path: picture('workspace.png') })
})

test('scenarios compared', async ({ page }) => {
  await openExample(page)
  await page.getByRole('tab', { name: /University Town first/ }).click()
  await page.getByRole('button', { name: 'Compare', exact: true }).click()
  await still(page)
  await page.screenshot({ path: picture('compare.png') })
})

test('a scene of the meeting', async ({ page }) => {
  await page.setViewportSize({ width: 1600, height: 900 })
  await openExample(page)
  await page.getByRole('button', { name: 'Present', exact: true }).click()
  for (let step = 0; step < 3; step++) {
    await page.waitForTimeout(1500)
    await page.keyboard.press('ArrowRight')
  }
  await still(page)
  await page.screenshot({ path: picture('present.png') })
})
