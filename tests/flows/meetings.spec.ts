import { readFileSync } from 'node:fs'
import { expect, type Locator, type Page, test } from '@playwright/test'
import {
  beforeAndAfter,
  nothingWrong,
  openExample,
  openOffline,
  recordDecision,
  saved,
  take,
  watch,
} from './planner.ts'

test.use({ viewport: { width: 1920, height: 1080 }, serviceWorkers: 'allow' })
test.describe.configure({ timeout: 240_000 })

const planIn = (text: string) => ({ ...JSON.parse(text).nm_plan, time: '', fingerprint: '', decisions: [] })
const trial = (page: Page) => page.getByRole('complementary', { name: 'Try-out' })
const figureIn = (part: Locator, measure: string) => part.locator(`data[data-measure="${measure}"]`)

test('land disposal meeting: how many industry sites should the winner keep?', async ({ page, context }) => {
  const watched = await watch(page, context)
  await openOffline(page)
  await openExample(page)
  const start = await take(page, 'Plan (GeoJSON)')
  const openSheet = () => page.getByRole('button', { name: /^Bundle sheet of Hung Shui Kiu pilot/ }).click()
  const sheet = page.getByRole('dialog', { name: 'Bundle sheet' })
  const duty = (name: string, measure: string) => figureIn(sheet.locator(`tr[data-duty="${name}"]`), measure)

  await openSheet()
  await expect(figureIn(sheet, 'bundle-net-m2')).toHaveText('81,081')
  await expect(sheet.getByText('as published, about 11 ha')).toBeVisible()
  await expect(figureIn(sheet, 'bundle-difference-m2')).toHaveText('28,919')
  await expect(figureIn(sheet, 'bundle-gfa-m2')).toHaveText('444,425')
  await expect(figureIn(sheet, 'use-area-m2')).toHaveText(['26,012', '55,069'])
  await expect(figureIn(sheet, 'use-gfa-m2')).toHaveText(['169,083', '275,342'])
  await expect(figureIn(sheet, 'bundle-flats')).toHaveText('3,120')
  await sheet.getByLabel('Persons in a flat').fill('2.6')
  await expect(figureIn(sheet, 'bundle-people')).toHaveText('8,110')
  await sheet.getByLabel('Persons in a flat').fill('2.7')
  await expect(figureIn(sheet, 'bundle-people')).toHaveText('8,420')
  await expect(sheet.getByLabel('At the figure of')).toHaveValue('hsk-contract-3')
  const published = sheet.getByRole('table', { name: 'At a published figure' }).getByRole('row')
  await expect(published).toHaveText([
    /^Gross area as published.*× 11 ha.*HK\$739\.9M/,
    /^Its parcels.*× 8\.108 ha.*HK\$545\.3M/,
  ])
  await expect(sheet.getByText('A contract sum excludes fees, contingencies and resumption.')).toBeVisible()
  await expect(duty('retain', 'duty-area-m2')).toHaveText('36,202')
  await expect(duty('retain', 'duty-gfa-m2')).toHaveText('220,034')
  await expect(duty('form-and-hand-back', 'duty-area-m2')).toHaveText('44,879')
  await page.keyboard.press('Escape')

  // keep 23, then all, on a copy
  await page.getByRole('button', { name: 'Meeting' }).click()
  await page.getByRole('menuitem', { name: 'Try out on a copy' }).click()
  await openSheet()
  await sheet.getByLabel('Duty of HSKTL 23').selectOption({ label: 'Retain' })
  await expect(duty('retain', 'duty-area-m2')).toHaveText('59,444')
  await expect(duty('retain', 'duty-gfa-m2')).toHaveText('336,242')
  await sheet.getByLabel('Duty of HSKTL 24').selectOption({ label: 'Retain' })
  await expect(duty('retain', 'duty-area-m2')).toHaveText('81,081')
  await expect(sheet.locator('tr[data-duty="form-and-hand-back"]')).toHaveCount(0)
  await page.keyboard.press('Escape')

  // land exchange on committed land for industry: done, and found
  await page.getByLabel('Find parcel').fill('HSKTL 19')
  await page.getByRole('checkbox', { name: 'Select parcel HSKTL 19', exact: true }).click()
  await page.keyboard.press('t')
  const details = page.getByRole('dialog', { name: /^Details of/ })
  await details.getByLabel('Route of grant').selectOption({ label: 'Lease modification (in-situ land exchange)' })
  await details.getByRole('button', { name: 'Apply' }).click()
  await expect(page.getByRole('region', { name: 'Findings' })).toContainText(
    /HSKTL 19: Lease modification.* was not open/,
  )
  await page.getByRole('button', { name: 'Discard' }).click()
  expect(planIn((await take(page, 'Plan (GeoJSON)')).text)).toEqual(planIn(start.text))

  // the sheet in Chinese, and the page to print it on: the disclaimer stands on it, and no company
  await page.getByRole('button', { name: 'Language' }).click()
  await page.getByText('繁體中文').click()
  await page.getByRole('button', { name: /^片區組合資料表：洪水橋片區試點/ }).click()
  const paper = page.getByRole('dialog')
  await expect(paper).toContainText('8.11公頃')
  await expect(paper).toContainText('444,425')
  await page.getByRole('button', { name: '列印圖紙…' }).click()
  await expect(paper).toContainText('Indicative planning proposal', { timeout: 40_000 })
  await expect(paper).toContainText('片區組合面積表')
  await expect(paper).not.toContainText(/Limited|有限公司/)
  nothingWrong(watched)
})

test('inter-departmental meeting: what if the 8-hectare site goes to one firm?', async ({ page, context }) => {
  const watched = await watch(page, context)
  await openOffline(page)
  await openExample(page)
  await page.getByRole('button', { name: 'Present', exact: true }).click()
  await expect(page.getByRole('main', { name: 'Presentation' })).toBeVisible({ timeout: 20_000 })
  await page.keyboard.press('t')
  await trial(page).getByLabel('Find parcel').fill('HSKTL 10')
  await trial(page).getByLabel('Find parcel').press('Enter')
  await expect(figureIn(trial(page), 'parcel-site-area-m2')).toHaveText('77,737')
  await expect(figureIn(trial(page), 'parcel-gfa-m2')).toHaveText('388,685')
  await expect(trial(page)).toContainText(/Hung Shui Kiu.*indicative position ± 500 m/)
  await trial(page).getByLabel('Give to').selectOption({ label: 'D · Anchor firm D' })
  await trial(page).getByRole('button', { name: 'Assign', exact: true }).click()
  const held = page.getByRole('dialog', { name: 'This land is not free' })
  await expect(held).toContainText('returned to the industry park')
  await held.getByRole('button', { name: 'Move here' }).click()
  await expect(trial(page)).toContainText('Anchor firm D wanted 6–8 ha, given 7.77 ha: met')
  await beforeAndAfter(page)

  // half of the floor at HK$40 per m² a month for 24 months
  await trial(page).getByRole('button', { name: 'Incentives…' }).click()
  const firm = page.getByRole('dialog', { name: /Anchor firm D/ })
  await firm.getByLabel(/^Rent subsidy/).fill('40')
  await firm.getByLabel('Months').fill('24')
  await firm.getByLabel('Share of the floor, %').fill('50')
  await firm.getByRole('button', { name: 'Save' }).click()
  const subsidy = figureIn(trial(page), 'rent-subsidy-hkd')
  await expect(subsidy).toHaveText('HK$186.6M')
  await expect(subsidy).toHaveAttribute('value', '186568800')
  await expect(trial(page)).toContainText('unverified assumption')
  await page.getByRole('button', { name: '中文' }).click()
  await expect(figureIn(page.locator('.slide-trial'), 'rent-subsidy-hkd')).toHaveText('1.87億元')
  await page.getByRole('button', { name: 'EN', exact: true }).click()

  // another zone without a ratio keeps the stated floor; without that too, floor and jobs are absent and say why
  await expect(figureIn(trial(page), 'parcel-jobs')).toHaveText('8,270')
  await trial(page).getByRole('button', { name: 'Change the land…' }).click()
  const land = page.getByRole('dialog', { name: /^Facts of/ })
  await land.getByLabel('zone', { exact: true }).fill('Industry Park')
  await land.getByRole('button', { name: 'Apply' }).click()
  await expect(figureIn(trial(page), 'parcel-gfa-m2')).toHaveText('388,685')
  await trial(page).getByRole('button', { name: 'Change the land…' }).click()
  await land.getByLabel('stated GFA, m²').fill('-')
  await land.getByRole('button', { name: 'Apply' }).click()
  await expect(trial(page).locator('[data-measure-absent="parcel-gfa-m2"]')).toHaveText('no plot ratio stated')
  await expect(trial(page).locator('[data-measure-absent="parcel-jobs"]')).toBeVisible()

  await expect(land).toHaveCount(0)
  await recordDecision(page, 'One firm on HSKTL 10?', 'Keep as an option')
  await trial(page).getByRole('button', { name: 'Keep as new scenario' }).click()
  const keep = page.getByRole('dialog', { name: 'Keep as new scenario' })
  await keep.getByLabel('Name, English').fill('One firm')
  await keep.getByRole('button', { name: 'Keep as new scenario' }).click()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('tab', { name: /One firm/ })).toBeVisible()
  await saved(page)
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Export' }).click()
  await page.getByRole('menuitem', { name: 'Minutes (Markdown)' }).click()
  const minutes = readFileSync(await (await download).path(), 'utf8')
  for (const words of ['One firm on HSKTL 10?', 'Keep as an option', '7.77 ha', '7.77公頃', '會議記錄'])
    expect(minutes).toContain(words)
  nothingWrong(watched)
})
