import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import {
  checkbox,
  chooseReceiver,
  drop,
  expectFigure,
  gridOfSquares,
  HECTARE,
  nothingWrong,
  openApp,
  saved,
  take,
  watch,
} from './planner.ts'

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true }).click()
const alert = (page: Page, text: string) => expect(page.getByRole('alert').filter({ hasText: text })).toBeAttached()

/** The plan a file holds, without the time it was written. */
const planIn = (text: string) => ({ ...JSON.parse(text).nm_plan, time: '' })

test('locks, details, shares, a bundle, a note and an assignee; all undone, the plan is as it was', async ({
  page,
  context,
}) => {
  const watched = await watch(page, context)
  await openApp(page)
  await drop(page, [gridOfSquares()])
  await expectFigure(page, 'parcels', 20)
  const start = await take(page, 'Plan (GeoJSON)')

  // two parcels assigned and locked: what would change them is refused, and says which
  await checkbox(page, 'SQ-01').check()
  await checkbox(page, 'SQ-02').check()
  await chooseReceiver(page, /Developer X/)
  await press(page, 'Assign')
  await press(page, 'Lock')
  await press(page, 'Clear')
  await alert(page, 'all 2 parcels are locked: SQ-01, SQ-02')
  await checkbox(page, 'SQ-03').check()
  await chooseReceiver(page, /Anchor firm A/)
  await press(page, 'Assign')
  await alert(page, '2 parcels are locked and stay as they were: SQ-01, SQ-02')
  await expectFigure(page, 'assigned-area-m2', 3 * HECTARE)

  // details of three in one step, with a route that does not fit: a finding
  await press(page, 'Details…')
  const details = page.getByRole('dialog', { name: 'Details of 3 parcels' })
  await details.getByLabel('Delivery mode').selectOption('Landowner')
  await details.getByLabel('Route of grant').selectOption('Open tender')
  await expect(details.getByText('it will be a finding')).toBeVisible()
  await details.getByRole('button', { name: 'Apply' }).click()
  await expect(details).toBeHidden()
  await expect(
    page.getByRole('region', { name: 'Findings' }).getByText('does not go with the delivery mode'),
  ).toBeVisible()

  // one parcel split in two
  await checkbox(page, 'SQ-01').uncheck()
  await checkbox(page, 'SQ-02').uncheck()
  await press(page, 'Details…')
  await press(page, 'Split between assignees…')
  const split = page.getByRole('dialog', { name: 'Split SQ-03 between assignees' })
  await split.getByLabel('Share of assignee 1, %').fill('60')
  await split.getByLabel('Assignee 2', { exact: true }).selectOption('Developer X')
  await split.getByLabel('Share of assignee 2, %').fill('30')
  await split.getByRole('button', { name: 'Apply' }).click()
  await expect(split.getByRole('alert')).toContainText('add up to 90%')
  await split.getByLabel('Share of assignee 2, %').fill('40')
  await split.getByRole('button', { name: 'Apply' }).click()
  await expect(split).toBeHidden()
  await expectFigure(page, 'assigned-area-m2', 3 * HECTARE)

  // a bundle of the selection, one site formed and handed back
  await checkbox(page, 'SQ-04').check()
  await press(page, 'Make a bundle from the selected parcels')
  const sheet = page.getByRole('dialog', { name: 'Bundle sheet' })
  await sheet.getByLabel('Duty of SQ-04').selectOption('Form and hand back')
  await expect(sheet.locator('[data-duty="form-and-hand-back"] [data-measure="duty-area-m2"]')).toHaveText('10,000')
  await expect(sheet.locator('[data-measure="bundle-net-m2"]')).toHaveText('20,000')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('region', { name: 'Bundles' }).getByText('2 parcels · 2.00 ha net')).toBeVisible()

  // the card of a parcel by its key, and a note on it; across a street of 20 m it has three neighbours
  await page.getByRole('rowheader', { name: 'SQ-05' }).click()
  await page.keyboard.press('i')
  const card = page.getByRole('dialog', { name: 'SQ-05' })
  await expect(card.getByRole('region', { name: /Neighbours/ }).getByRole('listitem')).toHaveCount(3)
  await card.getByLabel('New note').fill('ask about the access road')
  await card.getByRole('button', { name: 'Add note' }).click()
  await expect(card.getByText('ask about the access road')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('row', { name: /SQ-05.*1 open note/ })).toBeVisible()

  // an assignee from a table, then removed with what it holds
  await press(page, 'More for all assignees')
  await page.getByRole('menuitem', { name: 'Import a table…' }).click()
  await page
    .getByLabel('Paste from a spreadsheet, or CSV text')
    .last()
    .fill('name\tkind\tha from\nKowloon Robotics\tDeveloper\t4')
  await press(page, 'Add 1 assignee')
  await chooseReceiver(page, /Kowloon Robotics/)
  await press(page, 'Assign')
  await expect(page.getByText('Kowloon Robotics: 3.00 ha short of 4.00 ha.')).toBeVisible()
  await press(page, 'More about Kowloon Robotics')
  await page.getByRole('menuitem', { name: 'Remove' }).click()
  await expect(page.getByRole('button', { name: /^Undo: remove Kowloon Robotics and clear 1 parcel/ })).toBeVisible()
  await saved(page)

  // everything taken back: to the letter as it was
  for (let i = 0; i < 30; i++) {
    const undo = page.getByRole('button', { name: /^Undo: / })
    if ((await undo.count()) === 0) break
    await page.keyboard.press('ControlOrMeta+z')
  }
  await expectFigure(page, 'assigned-area-m2', 0)
  const end = await take(page, 'Plan (GeoJSON)')
  expect(planIn(end.text)).toEqual(planIn(start.text))
  nothingWrong(watched)
})

test('the Hung Shui Kiu pilot area stands in the plan as published', async ({ page, context }) => {
  const watched = await watch(page, context)
  await openApp(page)
  await press(page, /^Bundle sheet of Hung Shui Kiu/)
  const sheet = page.getByRole('dialog', { name: 'Bundle sheet' })
  const duty = (name: string) => sheet.locator(`[data-duty="${name}"] [data-measure="duty-area-m2"]`)
  await expect(sheet.locator('[data-measure="bundle-net-m2"]')).toHaveText('81,081')
  await expect(sheet.locator('[data-measure="bundle-gfa-m2"]')).toHaveText('444,425')
  await expect(sheet.locator('[data-measure="bundle-difference-m2"]')).toHaveText('28,919')
  await expect(duty('retain')).toHaveText('36,202')
  await expect(duty('form-and-hand-back')).toHaveText('44,879')
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
  await sheet.getByLabel('Duty of HSKTL 23').selectOption('Retain')
  await expect(duty('retain')).toHaveText('59,444')
  await page.keyboard.press('Escape')
  await page.keyboard.press('ControlOrMeta+z')

  // the card of one of its lots, and in-situ land exchange on it: a finding, not refused
  await page.getByRole('searchbox', { name: 'Find parcel' }).fill('HSKTL 19')
  await page.getByRole('rowheader', { name: 'HSKTL 19' }).dblclick()
  await expect(page.getByRole('dialog', { name: 'HSKTL 19' }).getByText('computed on the HK1980 Grid')).toBeVisible()
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
  await page.keyboard.press('Escape')
  await page.keyboard.press('t')
  const details = page.getByRole('dialog', { name: 'Details of 1 parcel' })
  await details.getByLabel('Route of grant').selectOption('Lease modification (in-situ land exchange)')
  await details.getByRole('button', { name: 'Apply' }).click()
  await expect(
    page
      .getByRole('region', { name: 'Findings' })
      .getByText('was not open to sites for “Enterprise and Technology Park”'),
  ).toBeVisible()
  nothingWrong(watched)
})
