import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { drop, expectFigure, gridOfSquares, nothingWrong, openApp, watch } from './planner.ts'

const selection = (page: Page) => page.getByRole('region', { name: 'Selection' })
const steps = (page: Page) => page.getByRole('dialog', { name: 'History' })

/** Where the map shows its middle, in pixels of the page. */
async function middle(page: Page): Promise<readonly [number, number]> {
  const box = (await page.getByRole('region', { name: 'Map', exact: true }).boundingBox())!
  return [box.x + box.width / 2, box.y + box.height / 2]
}

async function drag(page: Page, points: readonly (readonly [number, number])[]): Promise<void> {
  await page.mouse.move(...points[0]!)
  await page.mouse.down()
  for (const point of points.slice(1)) await page.mouse.move(...point, { steps: 4 })
  await page.mouse.up()
}

test('selects by lasso, brush and rule, paints, and goes back to the start', async ({ page, context }) => {
  const watched = await watch(page, context)
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openApp(page)
  await drop(page, [gridOfSquares()])
  await expectFigure(page, 'parcels', 20)
  await page.getByRole('button', { name: 'Zoom out' }).click()
  await page.waitForTimeout(600)
  const [x, y] = await middle(page)

  // lasso: a loop around everything in sight; Escape lets go and puts the tool down; R selects again
  await page.keyboard.press('l')
  await expect(page.getByRole('radio', { name: 'Lasso' })).toBeChecked()
  const [wide, high] = [300, 200]
  const loop = [0, 1, 2, 3, 4, 5, 6].map((i) => (i / 6) * 2 * Math.PI)
  await drag(
    page,
    loop.map((angle) => [x - wide * Math.cos(angle), y - high * Math.sin(angle)] as const),
  )
  await expect(selection(page)).toContainText('20 parcels')
  await page.keyboard.press('Escape')
  await expect(selection(page)).toContainText('Nothing selected')
  await expect(page.getByRole('radio', { name: 'Pick' })).toBeChecked()
  await page.keyboard.press('r')
  await expect(selection(page)).toContainText('20 parcels')

  // the same answer at another zoom
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Zoom out' }).click()
  await page.waitForTimeout(600)
  await page.keyboard.press('l')
  await drag(
    page,
    loop.map((angle) => [x - (wide / 2) * Math.cos(angle), y - (high / 2) * Math.sin(angle)] as const),
  )
  await expect(selection(page)).toContainText('20 parcels')

  // Escape while drawing: the loop goes, nothing is taken
  await page.mouse.move(x - 100, y - 100)
  await page.mouse.down()
  await page.mouse.move(x + 100, y + 100, { steps: 3 })
  await page.keyboard.press('Escape')
  await page.mouse.up()
  await expect(selection(page)).toContainText('Nothing selected')

  // paint: a stroke of a wide brush gives everything to the second of the list, as one step
  await page.keyboard.press('2')
  await page.keyboard.press('p')
  for (let i = 0; i < 4; i++) await page.keyboard.press(']')
  await expect(page.getByRole('region', { name: 'How Brush works' })).toContainText('750 m')
  await drag(page, [
    [x - 20, y],
    [x + 20, y],
  ])
  await expectFigure(page, 'assigned-area-m2', 200_000)
  await page.keyboard.press('p')

  // rule: land of the one assignee within reach of the name; keep, count and hectares are said
  await page.keyboard.press('Escape')
  await page.keyboard.press('f')
  const rule = page.getByRole('dialog', { name: 'Select by rule' })
  await rule.getByRole('button', { name: 'Add a condition' }).click()
  await rule.getByLabel('What, condition 1').selectOption('name')
  await rule.getByLabel('Value, condition 1').fill('SQ-0')
  await expect(rule).toContainText('9 parcels fit · 9.00 ha')
  await rule.getByRole('button', { name: 'Add a condition' }).click()
  await rule.getByLabel('What, condition 2').selectOption('assigned')
  await expect(rule).toContainText('0 parcels fit')
  await rule.getByLabel('How, condition 2').selectOption('yes')
  await expect(rule).toContainText('9 parcels fit')
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id }) => id)).toEqual([])
  await rule.getByRole('button', { name: 'Select', exact: true }).click()
  await page.keyboard.press('Escape')
  await expect(selection(page)).toContainText('9 parcels')

  // the table takes them to a spreadsheet
  await page.getByRole('checkbox', { name: 'Select parcel SQ-01', exact: true }).focus()
  await page.keyboard.press('ControlOrMeta+c')
  await expect(page.getByRole('status').filter({ hasText: '9 parcels were copied.' })).toBeAttached()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied.split('\r\n')).toHaveLength(10)

  // the palette clears them; the list of steps goes back to the start
  await page.keyboard.press('ControlOrMeta+k')
  await page.getByRole('combobox', { name: 'Find or do…' }).fill('clear')
  await page.keyboard.press('Enter')
  await expectFigure(page, 'assigned-area-m2', 110_000)
  await page.getByRole('button', { name: 'History' }).click()
  await expect(steps(page)).toContainText('now')
  await steps(page).getByRole('button', { name: 'As it was opened' }).click()
  await expectFigure(page, 'assigned-area-m2', 0)
  await expect(page.getByRole('status').filter({ hasText: 'Went back 2 steps.' })).toBeAttached()
  nothingWrong(watched)
})
