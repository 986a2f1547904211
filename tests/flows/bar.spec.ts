import { expect, type Page, test } from '@playwright/test'
import { mapDrawn, nothingWrong, openApp, watch } from './planner.ts'

const example = async (page: Page) => {
  await page.getByRole('button', { name: /Look at the example/ }).click()
  await expect(page.getByRole('tab')).toHaveCount(3)
  await mapDrawn(page)
}

/** Whether all of what an element holds is seen: nothing cut, nothing beyond the window. */
const whole = (page: Page, selector: string) =>
  page.locator(selector).evaluateAll((found) =>
    found.map((one) => {
      const { left, right, width } = one.getBoundingClientRect()
      return one.scrollWidth <= one.clientWidth + 1 && width > 24 && left >= 0 && right <= innerWidth
    }),
  )

test('at 1440 three scenarios by name and every act of the bar are whole, on one line beside the title', async ({
  page,
  context,
}) => {
  const watched = await watch(page, context)
  await openApp(page)
  await example(page)
  // a long title is cut at its end, and whole in its tip
  const title = page.getByRole('textbox', { name: 'Plan title' })
  expect((await title.boundingBox())!.width).toBeGreaterThanOrEqual(240)
  await expect(title).toHaveAttribute('title', await title.inputValue())
  expect(await whole(page, '.tab-name')).toEqual([true, true, true])
  expect(await whole(page, '.bar > button, .bar-files .button:not(:has(.wide-only))')).toEqual([
    true,
    true,
    true,
    true,
    true,
  ])
  const tops = await page
    .locator('.bar .button')
    .evaluateAll((found) => [...new Set(found.map((one) => Math.round(one.getBoundingClientRect().top)))])
  expect(tops).toHaveLength(1)

  // the next step of a finding stands under its words, inside the panel
  const panel = (await page.getByRole('region', { name: 'Findings' }).boundingBox())!
  for (const button of await page.locator('.finding .word-button').all()) {
    const box = (await button.boundingBox())!
    expect(box.x).toBeGreaterThanOrEqual(panel.x)
    expect(box.x + box.width).toBeLessThanOrEqual(panel.x + panel.width)
  }
  // what the headline range is of stands on its line
  const money = (await page.locator('.of-money .unit').last().boundingBox())!
  const label = (await page.locator('.of-money .label').boundingBox())!
  expect(Math.abs(money.y + money.height - label.y - label.height)).toBeLessThan(6)
  nothingWrong(watched)
})
