import { expect, type Page, test } from '@playwright/test'
import {
  chooseReceiver,
  type DroppedFile,
  drop,
  expectFigure,
  HECTARE,
  mapDrawn,
  nothingWrong,
  openApp,
  saved,
  squaresFile,
  take,
  watch,
} from './planner.ts'

const ACROSS = 32

/**
 * 640 hectares that share their edges, 32 in a row. Sixty are planned for innovation and technology: the three columns
 * at the west edge.
 */
const block = (): DroppedFile =>
  squaresFile(
    'block.geojson',
    Array.from({ length: 640 }, (_, i) => {
      const [column, row] = [i % ACROSS, Math.floor(i / ACROSS)]
      const planned = column < 3
      return {
        id: `B-${String(i + 1).padStart(3, '0')}`,
        east: column * 100,
        north: row * 100,
        properties: { land_use: planned ? 'OUIT' : 'RA', BLOCK: `row ${row + 1}`, LOTS: i % 7 },
      }
    }),
  )

const selection = (page: Page) => page.getByRole('region', { name: 'Selection' })
const selected = (page: Page, count: number) => expect(selection(page)).toContainText(`${count} parcel`)
const heard = (page: Page, words: string | RegExp) =>
  expect(page.locator('[role=status], [role=alert]').filter({ hasText: words }).first()).toBeAttached({
    timeout: 15_000,
  })
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true }).click()

/** The plan a file holds, without the time it was written; and the file around it. */
function planFile(text: string): string {
  const file = JSON.parse(text)
  delete file.nm_plan.time
  return JSON.stringify(file)
}

/** Takes every step back by its key. */
async function undoAll(page: Page): Promise<number> {
  for (let steps = 0; ; steps++) {
    const undo = page.getByRole('button', { name: /^Undo: (?!Nothing)/ })
    if ((await undo.count()) === 0) return steps
    const words = await undo.getAttribute('aria-label')
    await page.keyboard.press('ControlOrMeta+z')
    await expect(page.getByRole('button', { name: words ?? '', exact: true })).toHaveCount(0)
  }
}

type Place = readonly [east: number, north: number]

/**
 * From metres east and north of the block's corner to pixels of the page.
 *
 * Takes  which place stands in the middle of the map now.
 */
async function ground(page: Page, middle: Place): Promise<(place: Place) => readonly [number, number]> {
  await mapDrawn(page)
  await page.waitForTimeout(500)
  const map = (await page.getByRole('region', { name: 'Map', exact: true }).boundingBox())!
  const bar = page.locator('svg.scale-bar')
  const [, length, unit] = /([\d.,]+)\s*(km|m)/.exec((await bar.getAttribute('aria-label')) ?? '')!
  const metres = Number(length!.replace(',', '')) * (unit === 'km' ? 1000 : 1)
  const perPixel = metres / (Number(await bar.getAttribute('width')) - 48)
  return ([east, north]) => [
    map.x + map.width / 2 + FITTED[0] + (east - middle[0]) / perPixel,
    map.y + map.height / 2 + FITTED[1] - (north - middle[1]) / perPixel,
  ]
}

/** What is fitted stays clear of the tools: its middle stands so many pixels beside that of the map. */
const FITTED = [-18, -2] as const

const WHOLE: Place = [1600, 1000]

async function drag(page: Page, points: readonly (readonly [number, number])[]): Promise<void> {
  await page.mouse.move(...points[0]!)
  await page.mouse.down()
  for (const point of points.slice(1)) await page.mouse.move(...point, { steps: 5 })
  await page.mouse.up()
}

/** Sixty by a rule of planned use, with its live count. */
async function ruleOfSixty(page: Page): Promise<void> {
  const rule = page.getByRole('dialog', { name: 'Select by rule' })
  await rule.getByRole('button', { name: 'Add a condition' }).press('Enter')
  const use = rule.getByRole('group', { name: 'Values, condition 1' }).getByRole('checkbox', { name: /Innovation/ })
  // the panel takes the focus once, when it has arrived
  await expect(async () => {
    if (!(await use.isChecked())) await use.press('Space')
    await expect(use).toBeChecked({ timeout: 500 })
  }).toPass()
  await expect(rule).toContainText('60 parcels fit · 60.00 ha')
  await rule.getByRole('button', { name: 'Select', exact: true }).press('Enter')
  await page.keyboard.press('Escape')
  await selected(page, 60)
}

async function opened(page: Page): Promise<string> {
  await openApp(page)
  await drop(page, [block()])
  await expectFigure(page, 'parcels', 640)
  await mapDrawn(page)
  await saved(page)
  return planFile((await take(page, 'Plan (GeoJSON)')).text)
}

/** Every step taken back, the plan is what it was, to the byte. */
async function endsAsItBegan(page: Page, start: string, steps: number): Promise<void> {
  expect(await undoAll(page)).toBe(steps)
  await expectFigure(page, 'parcels', 640)
  await expectFigure(page, 'assigned-area-m2', 0)
  await saved(page)
  expect(planFile((await take(page, 'Plan (GeoJSON)')).text) === start, 'the plan file is the same to the byte').toBe(
    true,
  )
}

test('by mouse: rule, lock, refused brush, lasso of 500, split, merge, bundle; undone, the plan is the same to the byte', async ({
  page,
  context,
}) => {
  test.setTimeout(180_000)
  const watched = await watch(page, context)
  const start = await opened(page)

  await page.getByRole('button', { name: 'Rule' }).click()
  await ruleOfSixty(page)
  await chooseReceiver(page, /Anchor firm A/)
  await press(page, 'Assign')
  await expectFigure(page, 'assigned-area-m2', 60 * HECTARE)
  await press(page, 'Lock')
  await heard(page, /lock 60 parcels/)

  // the brush goes over them for another assignee: refused, and said
  await page.keyboard.press('Escape')
  await chooseReceiver(page, /Developer X/)
  await page.keyboard.press('b')
  await page.keyboard.press('[')
  await page.keyboard.press('[')
  await expect(page.getByRole('region', { name: 'How Brush works' })).toContainText('100 m')
  await page.getByRole('button', { name: 'Paint', exact: true }).click()
  const at = await ground(page, WHOLE)
  await drag(page, [at([150, 200]), at([150, 1000]), at([150, 1800])])
  await heard(page, /all \d+ parcels are locked: B-/)
  await expectFigure(page, 'assigned-area-m2', 60 * HECTARE)
  await page.getByRole('button', { name: 'Paint', exact: true }).click()
  await page.keyboard.press('Escape')

  // a loop around 25 columns of 20
  await page.keyboard.press('l')
  await drag(page, [at([500, -40]), at([3000, -40]), at([3000, 2040]), at([500, 2040]), at([500, -40])])
  await selected(page, 500)
  await press(page, 'Assign')
  await expectFigure(page, 'assigned-area-m2', 560 * HECTARE)
  await page.keyboard.press('Escape')

  // one in three, by a line drawn up and down across it
  await page.getByRole('searchbox', { name: 'Find parcel' }).fill('B-004')
  await page.getByRole('rowheader', { name: 'B-004' }).dblclick()
  await page.getByRole('dialog', { name: 'B-004' }).getByRole('button', { name: 'Show on the map' }).click()
  await page.getByRole('button', { name: 'Shape' }).click()
  await page.getByRole('menuitem', { name: /Split parcels/ }).click()
  await expect(page.locator('canvas.maplibregl-canvas')).toHaveCSS('cursor', /crosshair/)
  const near = await ground(page, [350, 50])
  for (const place of [
    [330, -30],
    [330, 130],
    [370, 130],
    [370, -30],
  ] as const) {
    await page.mouse.move(...near(place))
    await page.mouse.click(...near(place))
  }
  await page.keyboard.press('Enter')
  await heard(page, /split B-004 into B-004a, B-004b, B-004c/)
  await expectFigure(page, 'parcels', 642)

  // two neighbours into one, picked on the map
  await page.mouse.click(...near([450, 50]))
  await page.keyboard.down('Shift')
  await page.mouse.click(...near([450, 150]))
  await page.keyboard.up('Shift')
  await selected(page, 2)
  await press(page, 'Shape')
  await page.getByRole('menuitem', { name: /Merge selected/ }).click()
  await heard(page, /merge B-005, B-037 into/)
  await expectFigure(page, 'parcels', 641)
  await expectFigure(page, 'site-area-m2', 640 * HECTARE, 0)

  // six in a bundle, from the table
  await page.keyboard.press('Escape')
  await page.getByRole('searchbox', { name: 'Find parcel' }).fill('B-001')
  for (const id of ['B-001', 'B-002', 'B-003', 'B-004a', 'B-004b', 'B-004c'])
    await page.getByRole('checkbox', { name: `Select parcel ${id}`, exact: true }).check()
  await press(page, 'Make a bundle from the selected parcels')
  await expect(page.getByRole('dialog', { name: 'Bundle sheet' }).locator('[data-measure="bundle-net-m2"]')).toHaveText(
    '40,000',
  )
  await page.keyboard.press('Escape')

  await endsAsItBegan(page, start, 6)
  nothingWrong(watched)
})

test('by keyboard alone: rule, assign, lock, refused, split, merge, bundle; undone, the plan is the same', async ({
  page,
  context,
}) => {
  test.setTimeout(180_000)
  const watched = await watch(page, context)
  const start = await opened(page)

  await page.keyboard.press('f')
  await ruleOfSixty(page)
  // a button that has the focus keeps its own Enter: on a row of the table it assigns
  await page.getByRole('row', { name: /B-001/ }).focus()
  await page.keyboard.press('1')
  await page.keyboard.press('Enter')
  await expectFigure(page, 'assigned-area-m2', 60 * HECTARE)
  await page.keyboard.press('Shift+L')
  await heard(page, /lock 60 parcels/)
  await page.keyboard.press('2')
  await page.keyboard.press('Enter')
  await heard(page, /all 60 parcels are locked: B-/)
  await page.keyboard.press('Escape')

  // one parcel by the palette; a line up through it, its corners put where the middle of the map is
  await page.keyboard.press('ControlOrMeta+k')
  await page.getByRole('combobox', { name: 'Find or do…' }).fill('B-004')
  await page.getByRole('option', { name: /B-004/ }).waitFor()
  await page.keyboard.press('Enter')
  await selected(page, 1)
  await mapDrawn(page)
  await page.keyboard.press('k')
  await expect(page.locator('canvas.maplibregl-canvas')).toHaveCSS('cursor', /crosshair/)
  await page.locator('canvas.maplibregl-canvas').focus()
  const pan = async (key: string) => {
    await page.keyboard.press(key)
    await page.waitForTimeout(600)
  }
  for (const key of ['ArrowUp', 'ArrowUp']) await pan(key)
  await page.keyboard.press('x')
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown']) await pan(key)
  await page.keyboard.press('x')
  await page.keyboard.press('Enter')
  await heard(page, /split B-004 into/)
  await page.keyboard.press('j')
  await heard(page, /merge B-004a, B-004b into/)
  await expectFigure(page, 'parcels', 640)

  // six by Space and arrow keys in the table
  await page.keyboard.press('Escape')
  await page.getByRole('checkbox', { name: 'Select parcel B-001', exact: true }).focus()
  for (let i = 0; i < 6; i++) {
    await page.keyboard.press('Space')
    await page.keyboard.press('ArrowDown')
  }
  await selected(page, 6)
  await page.keyboard.press('Shift+B')
  await expect(page.getByRole('dialog', { name: 'Bundle sheet' })).toBeVisible()
  await page.keyboard.press('Escape')

  await endsAsItBegan(page, start, 5)
  nothingWrong(watched)
})
