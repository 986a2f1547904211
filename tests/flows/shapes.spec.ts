import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { drop, expectFigure, mapDrawn, nothingWrong, openApp, saved, squaresFile, take, watch } from './planner.ts'

/** Five squares of 1 ha in a row that share their edges. */
const rowOfSquares = () =>
  squaresFile(
    'row.geojson',
    Array.from({ length: 5 }, (_, i) => ({ id: `SQ-${i + 1}`, east: i * 100, north: 0 })),
  )

const said = (page: Page, words: RegExp) => expect(page.getByText(words).first()).toBeAttached({ timeout: 15_000 })

const pick = async (page: Page, ...ids: readonly string[]) => {
  for (const [i, id] of ids.entries())
    await page
      .getByRole('row', { name: new RegExp(`\\b${id.replace('+', '\\+')}(?![\\w+])`) })
      .click(i > 0 ? { modifiers: ['Control'] } : {})
}

/** The drawing is loaded: something can be drawn on the map. */
const pencil = (page: Page) => expect(page.locator('canvas.maplibregl-canvas')).toHaveCSS('cursor', /crosshair/)

test('split in three by a drawn line, merge two, delete one; undo all gives the same plan file', async ({
  page,
  context,
}) => {
  const watched = await watch(page, context)
  await openApp(page)
  await drop(page, [rowOfSquares()])
  await expectFigure(page, 'parcels', 5)
  await mapDrawn(page)
  const start = JSON.parse((await take(page, 'Plan (GeoJSON)')).text)

  await pick(page, 'SQ-3')
  await page.getByRole('button', { name: 'Shape' }).click()
  await page.getByRole('menuitem', { name: /Split parcels/ }).click()
  await pencil(page)
  const map = (await page.getByRole('region', { name: 'Map', exact: true }).boundingBox())!
  const [x, y] = [map.x + map.width / 2, map.y + map.height / 2]
  const clicks = [
    [-25, -150],
    [-25, 130],
    [25, 130],
    [25, -150],
  ] as const
  for (const [dx, dy] of clicks) {
    await page.mouse.move(x + dx, y + dy)
    await page.mouse.click(x + dx, y + dy)
  }
  const results = await new AxeBuilder({ page }).include('.map-over').analyze()
  expect(results.violations).toEqual([])
  await page.keyboard.press('Enter')
  await said(page, /split SQ-3 into SQ-3a, SQ-3b, SQ-3c/)
  await expectFigure(page, 'parcels', 7)
  await expectFigure(page, 'site-area-m2', 50_000, 1)

  await pick(page, 'SQ-3a', 'SQ-3b')
  await page.keyboard.press('j')
  await said(page, /merge SQ-3a, SQ-3b into/)
  await expectFigure(page, 'parcels', 6)
  await pick(page, 'SQ-1', 'SQ-5')
  await page.keyboard.press('j')
  // parcels that stand apart are asked about
  await page
    .getByRole('dialog', { name: 'Merge parcels that do not touch?' })
    .getByRole('button', { name: 'Cancel' })
    .click()
  await pick(page, 'SQ-5')
  await page.keyboard.press('Shift+Delete')
  await expectFigure(page, 'site-area-m2', 40_000, 1)

  await saved(page)
  await page.reload()
  await expectFigure(page, 'parcels', 5)
  await expectFigure(page, 'site-area-m2', 40_000, 1)
  for (let i = 0; i < 3; i++) await page.keyboard.press('Control+z')
  await expectFigure(page, 'parcels', 5)
  await expectFigure(page, 'site-area-m2', 50_000, 1)
  const end = JSON.parse((await take(page, 'Plan (GeoJSON)')).text)
  delete start.nm_plan.time
  delete end.nm_plan.time
  expect(JSON.stringify(end) === JSON.stringify(start), 'the plan file is the same to the byte, but for its time').toBe(
    true,
  )
  nothingWrong(watched)
})

test('by keys alone: a line across a parcel, with corners put in the middle of the map', async ({ page, context }) => {
  const watched = await watch(page, context)
  await openApp(page)
  await drop(page, [rowOfSquares()])
  await expectFigure(page, 'parcels', 5)
  await mapDrawn(page)
  await pick(page, 'SQ-3')
  await page.keyboard.press('k')
  await pencil(page)
  await page.locator('canvas.maplibregl-canvas').focus()
  const move = async (key: string) => {
    await page.keyboard.press(key)
    await page.waitForTimeout(600)
  }
  await move('ArrowUp')
  await page.keyboard.press('x')
  await move('ArrowDown')
  await move('ArrowDown')
  await page.keyboard.press('x')
  await page.keyboard.press('Enter')
  await said(page, /split SQ-3 into/)
  await page.keyboard.press('d')
  await page.keyboard.press('Escape')
  await said(page, /Drawing ended/)
  nothingWrong(watched)
})
