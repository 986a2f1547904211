import { readFileSync } from 'node:fs'
import { type Page, expect as soon, test } from '@playwright/test'
import {
  checkbox,
  drop,
  expectFigure,
  figure,
  goOffline,
  mapDrawn,
  nothingWrong,
  recordDecision,
  saved,
  squaresFile,
  take,
  watch,
} from './planner.ts'

test.use({ serviceWorkers: 'allow' })
test.describe.configure({ timeout: 420_000 })

const expect = soon.configure({ timeout: 20_000 })
const PARCELS = 130
const id = (n: number) => `SQ-${String(n).padStart(3, '0')}`
/** West and south edge of the nth parcel, metres: thirteen in a row, with streets of 20 m. */
const cornerOf = (n: number) => ({ east: ((n - 1) % 13) * 120, north: Math.floor((n - 1) / 13) * 120 })

/** Thirteen by ten squares of 1 ha, their land expected in 2028. */
const parcels = () =>
  squaresFile(
    'day.geojson',
    Array.from({ length: PARCELS }, (_, i) => ({
      id: id(i + 1),
      ...cornerOf(i + 1),
      properties: { available_from: 2028 },
    })),
  )

/**
 * 2,600 lots of 500 m²: twenty under each parcel, five in a row of 20 m by 25 m. Two rows are old schedule lots, one new
 * grant, one Government land, so that of each hectare 0.75 ha is private: ten lots, five lots; and five are not.
 */
function lots() {
  const classes = ['Old Schedule Lot', 'Old Schedule Lot', 'New Grant', 'Government land']
  const features = Array.from({ length: PARCELS * 20 }, (_, i) => {
    const corner = cornerOf(Math.floor(i / 20) + 1)
    const [e, n] = [826_000 + corner.east + (i % 5) * 20, 838_000 + corner.north + (Math.floor(i / 5) % 4) * 25]
    const ring = [
      [e, n],
      [e + 20, n],
      [e + 20, n + 25],
      [e, n + 25],
      [e, n],
    ]
    return {
      type: 'Feature',
      properties: { LOT: `DD 99 LOT ${i + 1}`, CLASS: classes[Math.floor(i / 5) % 4] },
      geometry: { type: 'Polygon', coordinates: [ring] },
    }
  })
  const crs = { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::2326' } }
  return { name: 'lots.geojson', text: JSON.stringify({ type: 'FeatureCollection', crs, features }) }
}

const tabs = (page: Page) => page.getByRole('tablist', { name: 'Scenarios' }).getByRole('tab')
const shown = (page: Page, nth: number) => expect(tabs(page).nth(nth)).toHaveAttribute('aria-selected', 'true')

/** Selects parcels and nothing else, by their boxes. */
async function select(page: Page, numbers: readonly number[]): Promise<void> {
  await page.locator('.map-region').first().press('Escape')
  for (const n of numbers) await checkbox(page, id(n)).check()
}

/** What the list says that an assignee holds, hectares as written. */
const holds = (page: Page, assignee: string, hectares: string) =>
  expect(page.getByRole('button', { name: `${assignee}: ${hectares} ha. Why this number?` }).first()).toBeVisible()

const details = (page: Page) => page.getByRole('dialog', { name: /^Details of/ })

async function phase(page: Page, numbers: readonly number[], year: number): Promise<void> {
  await select(page, numbers)
  await page.keyboard.press('t')
  await details(page).getByLabel('Phase year').fill(String(year))
  await details(page).getByRole('button', { name: 'Apply' }).click()
}

async function give(page: Page, numbers: readonly number[], key: string): Promise<void> {
  await select(page, numbers)
  await page.keyboard.press(key)
  await page.keyboard.press('Enter')
}

test('a planner’s day from 12:10 to 17:15, without network', async ({ page, context }) => {
  const watched = await watch(page, context)
  await page.goto('/')
  await expect(page.getByRole('grid', { name: 'Parcels' })).toBeVisible()
  await goOffline(page)
  await mapDrawn(page)
  await drop(page, [parcels()])
  await expect(checkbox(page, id(1))).toBeVisible()

  // 12:10 scenario A: firm A holds 3 ha, firm B 2 ha, all in 2028
  await give(page, [1, 2, 3], '1')
  await give(page, [4, 5], '2')
  await phase(page, [1, 2, 3, 4, 5], 2028)
  await holds(page, 'Anchor firm A', '3.00')

  // scenario B: the two change places, in one step
  await page.keyboard.press('Alt+d')
  await shown(page, 1)
  await page.getByRole('button', { name: 'More about Anchor firm A' }).click()
  await page.getByRole('menuitem', { name: 'Change places with…' }).click()
  const swap = page.getByRole('dialog', { name: /changes places/ })
  await swap.getByLabel('Changes places with').selectOption({ label: 'B · Anchor firm B' })
  await swap.getByRole('button', { name: 'Change places' }).click()
  await holds(page, 'Anchor firm A', '2.00')
  await holds(page, 'Anchor firm B', '3.00')
  await page.keyboard.press('Control+z')
  await holds(page, 'Anchor firm A', '3.00')
  await page.keyboard.press('Control+Shift+z')
  await holds(page, 'Anchor firm A', '2.00')

  // scenario C: a first phase of one parcel less than A, and one parcel as B has it
  await page.keyboard.press('Alt+Digit1')
  await page.keyboard.press('Alt+d')
  await shown(page, 2)
  await phase(page, [2, 3], 2032)
  await select(page, [4])
  await page.keyboard.press('t')
  await details(page).getByRole('button', { name: /copy/ }).first().click()
  await holds(page, 'Anchor firm A', '4.00')
  await holds(page, 'Anchor firm B', '1.00')

  // 14:00 compared: who gains and who loses, in sentences and in a table that goes out as it stands
  await page.getByRole('button', { name: 'Compare', exact: true }).click()
  const sentences = page.getByRole('region', { name: 'What changes, in sentences' })
  await expect(sentences).toContainText('C gives Anchor firm A 1 more parcel (+1.00 ha')
  await expect(sentences).toContainText('C gives Anchor firm B 1 parcel fewer (−1.00 ha')
  await expect(sentences).toContainText('Phase year of 2 parcels (SQ-002, SQ-003): 2032 in C, 2028 in A.')
  const costs = page.getByRole('table', { name: 'Comparison' }).locator('data[data-measure="assigned-cost-likely-hkd"]')
  const shownCosts = await costs.evaluateAll((all) => all.map((one) => Number((one as HTMLDataElement).value)))
  const comparison = await taken(page, () => page.getByRole('button', { name: 'CSV', exact: true }).click())
  const written = /^"Infrastructure cost estimate, assigned[^"]*",HK\$,([\d.]+),([\d.]+),([\d.]+),/m.exec(comparison)
  expect(written?.slice(1).map(Number)).toEqual(shownCosts.map((hkd) => Math.round(hkd * 100) / 100))
  await page.keyboard.press('c')
  await mapDrawn(page)

  // 14:45 private lots under the first phase, each counted once: five parcels in A, three in C
  await drop(page, [lots()])
  const report = page.getByRole('dialog', { name: 'Import report' })
  await expect(report.getByRole('radio', { name: 'private lots' })).toBeChecked()
  await expect(report).toContainText('2,600 lots read')
  await report.getByRole('button', { name: 'Add to this plan' }).click()
  await page.getByRole('button', { name: /Find or do/ }).click()
  await page.getByRole('combobox', { name: /Find or do/ }).fill('Lots under')
  await page.keyboard.press('Enter')
  const sheet = page.getByRole('dialog', { name: 'Lots under parcels' })
  await sheet.getByLabel('Parcels', { exact: true }).selectOption({ label: 'all parcels with lots' })
  const [resumed, under] = [sheet.locator('.lots-headline strong'), sheet.locator('.lots-under')]
  await expect(resumed).toHaveText('97.50 ha')
  await expect(under).toHaveText('Private lots under the parcels: 1,950 lots · 97.50 ha')
  await sheet.getByLabel('Parcels', { exact: true }).selectOption({ label: 'assigned land taken up in 2028' })
  await expect(resumed).toHaveText('2.25 ha')
  await expect(under).toHaveText('Private lots under the parcels: 45 lots · 2.25 ha')
  await expect(sheet.getByRole('table', { name: /^Lots by class/ }).getByRole('row')).toHaveText([
    /^Class/,
    /^old schedule lots30.*15,000.*1\.50$/,
    /^new grant lots15.*7,500.*0\.75$/,
    /^Government land \(not private\)15.*7,500.*0\.75$/,
  ])
  await page.keyboard.press('Escape')

  // 15:15 what is taken away carries the figures of the screen and the plan's stamp
  const scenario = featuresIn((await take(page, 'Scenario (GeoJSON)')).text)
  const given = scenario.filter(({ properties }) => properties.nm_assignee).map(({ properties }) => properties)
  const toA = given.filter(({ nm_assignee }) => nm_assignee === 'Anchor firm A')
  expect(toA.map(({ nm_phase_year }) => nm_phase_year)).toEqual([2028, 2032, 2032, 2028])
  const costHkd = given.reduce((sum, { nm_cost_likely_hkd: hkd }) => sum + (hkd ?? 0), 0)
  await expectFigure(page, 'assigned-cost-likely-hkd', costHkd, 1)
  const schedule = (await take(page, 'Schedule of areas (CSV)')).text
  expect(schedule.match(/^SQ-\d{3},/gm)).toHaveLength(PARCELS)
  expect(schedule.replaceAll('-', '')).toContain(String(given[0]?.nm_fingerprint).replaceAll('-', ''))

  // 16:00 a deck made from the plan; one parcel more on a copy, before and after, a decision, and back
  await page.getByRole('button', { name: 'Present', exact: true }).click()
  await expect(page.getByRole('main', { name: 'Presentation' })).toBeVisible()
  await page.keyboard.press('t')
  const trial = page.getByRole('complementary', { name: 'Try-out' })
  await trial.getByLabel('Find parcel').fill(id(10))
  await trial.getByLabel('Find parcel').press('Enter')
  await trial.getByLabel('Give to').selectOption({ label: 'D · Anchor firm D' })
  await trial.getByRole('button', { name: 'Assign', exact: true }).click()
  const assigned = page.locator('.slide-card [data-measure="assigned-area-m2"]')
  await expect(assigned).toHaveText('6.00')
  await page.keyboard.press('b')
  await expect(assigned).toHaveText('5.00')
  await page.keyboard.press('b')
  await recordDecision(page, 'SQ-010 to firm D?', 'Not this year')
  await trial.getByRole('button', { name: 'Discard' }).click()
  await expect(assigned).toHaveText('5.00')
  await page.keyboard.press('Escape')

  // 17:15 the chosen scenario is locked, and the plan goes out with the log; opened again it says the same
  await page.getByRole('button', { name: /^Scenario .*: more$/ }).click()
  await page.getByRole('menuitem', { name: /^Lock/ }).click()
  await give(page, [10], '1')
  await expect(page.getByRole('alert').filter({ hasText: 'is locked' }).first()).toBeAttached()
  await saved(page)
  const minutes = (await take(page, 'Minutes (Markdown)')).text
  for (const words of ['SQ-010 to firm D?', 'The try-out assigns 1.00 ha more', 'Not this year'])
    expect(minutes).toContain(words)
  const plan = await take(page, 'Plan (GeoJSON)')
  const cost = await figure(page, 'assigned-cost-likely-hkd')
  await drop(page, [plan])
  await report.getByRole('button', { name: 'Open as new plan' }).click()
  await expect(tabs(page)).toHaveCount(3)
  await expect(tabs(page).nth(2)).toContainText('locked')
  await page.keyboard.press('Alt+Digit3')
  await holds(page, 'Anchor firm A', '4.00')
  await expectFigure(page, 'assigned-cost-likely-hkd', cost ?? 0, 0)
  nothingWrong(watched)
})

interface Feature {
  readonly properties: {
    readonly nm_assignee?: string
    readonly nm_phase_year?: number
    readonly nm_cost_likely_hkd?: number
    readonly nm_fingerprint?: string
  }
}

const featuresIn = (text: string): readonly Feature[] => JSON.parse(text).features

/** Text of what is downloaded. */
async function taken(page: Page, ask: () => Promise<void>): Promise<string> {
  const download = page.waitForEvent('download')
  await ask()
  return readFileSync(await (await download).path(), 'utf8')
}
