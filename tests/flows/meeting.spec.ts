import { readFileSync } from 'node:fs'
import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import {
  beforeAndAfter,
  goOffline,
  mapDrawn,
  nothingWrong,
  openApp,
  openExample,
  saved,
  take,
  watch,
} from './planner.ts'

// scenes are drawn one after another, each with its own camera
test.describe.configure({ timeout: 150_000 })

/** The plan a file holds, without the time it was written. */
const planIn = (text: string) => ({ ...JSON.parse(text).nm_plan, time: '', fingerprint: '' })
const progress = (page: Page) => page.locator('.slide-bar > strong')
const trial = (page: Page) => page.getByRole('complementary', { name: 'Try-out' })

async function present(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Present', exact: true }).click()
  await expect(page.getByRole('main', { name: 'Presentation' })).toBeVisible()
}

/** Nothing in a part of the page that axe objects to; the map itself is a picture. */
async function readable(page: Page, part: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).include(part).exclude('.map-region').analyze()
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([])
}

/** What of the slide is cut off, stands outside the window, or lies over another part. */
const cutOff = (page: Page) =>
  page.evaluate(() => {
    const found: string[] = []
    for (const element of document.querySelectorAll<HTMLElement>('.present *')) {
      if (element.closest('svg, .map-region, .notices, .hidden-words')) continue
      const { clientWidth, scrollWidth, clientHeight, scrollHeight, className, tagName } = element
      const what = `${tagName} ${className} “${(element.textContent ?? '').slice(0, 30)}”`
      if (clientWidth > 0 && scrollWidth > clientWidth + 1) found.push(`${what}: ${scrollWidth} in ${clientWidth} wide`)
      const scrolls = getComputedStyle(element).overflowY !== 'visible'
      if (scrolls && clientHeight > 0 && scrollHeight > clientHeight + 1)
        found.push(`${what}: ${scrollHeight} in ${clientHeight} high`)
      const { left, top, right, bottom, width } = element.getBoundingClientRect()
      if (width > 0 && (left < -1 || top < -1 || right > innerWidth + 1 || bottom > innerHeight + 1))
        found.push(`${what}: outside the window`)
    }
    const boxes = ['.slide-card', '.slide-who', '.slide-corner', '.slide-bar'].flatMap((part) =>
      [...document.querySelectorAll(part)].map((element) => ({ part, box: element.getBoundingClientRect() })),
    )
    boxes.forEach(({ part, box }, i) => {
      for (const { part: other, box: beside } of boxes.slice(i + 1))
        if (box.left < beside.right && beside.left < box.right && box.top < beside.bottom && beside.top < box.bottom)
          found.push(`${part} lies over ${other}`)
    })
    return found
  })

test('a meeting: keys, a second window, a try-out discarded and kept, a decision, minutes', async ({
  page,
  context,
}) => {
  const watched = await watch(page, context)
  await openApp(page)
  await openExample(page)
  const start = await take(page, 'Plan (GeoJSON)')
  await present(page)
  await expect(progress(page)).toHaveText('1 / 8')

  // keys of a keyboard and of a clicker
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('PageDown')
  await expect(progress(page)).toHaveText('3 / 8')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Zone development/)
  await page.keyboard.press('End')
  await page.keyboard.press('ArrowRight')
  await expect(progress(page)).toHaveText('8 / 8')
  await page.keyboard.press('Home')
  await page.keyboard.press('.')
  await expect(page.getByRole('button', { name: /The screen is black/ })).toBeVisible()
  await page.keyboard.press('.')

  // the presenter's window follows, and drives
  const popup = page.waitForEvent('popup')
  await page.keyboard.press('s')
  const second = await popup
  await expect(second.getByRole('main', { name: 'Presenter’s view' })).toContainText('1 / 8')
  await page.keyboard.press('ArrowRight')
  await expect(second.getByRole('main')).toContainText('2 / 8')
  await second.keyboard.press('ArrowRight')
  await expect(progress(page)).toHaveText('3 / 8')
  await second.getByRole('button', { name: /^4\./ }).click()
  await expect(progress(page)).toHaveText('4 / 8')
  await second.close()

  // "what if the 8 ha site goes to firm D?" from the slide; discarded, the plan is as it was
  await page.keyboard.press('Home')
  await page.keyboard.press('t')
  await trial(page).getByLabel('Find parcel').fill('HSKTL 10')
  await trial(page).getByLabel('Find parcel').press('Enter')
  await expect(trial(page).locator('[data-measure="parcel-site-area-m2"]')).toHaveText('77,737')
  await trial(page).getByLabel('Give to').selectOption({ label: 'D · Anchor firm D' })
  await trial(page).getByRole('button', { name: 'Assign', exact: true }).click()
  const held = page.getByRole('dialog', { name: 'This land is not free' })
  await expect(held).toContainText('HSKTL 10: committed')
  await held.getByRole('button', { name: 'Go on in the try-out' }).click()
  await expect(trial(page)).toContainText(/Anchor firm D (gains|wanted)/)
  await beforeAndAfter(page)

  // a decision is recorded with what the figures say, and outlives the try-out
  await page.keyboard.press('d')
  const log = page.getByRole('dialog', { name: 'Decision log' })
  await expect(log).toBeVisible()
  await readable(page, '[role=dialog]')
  await log.getByLabel('Question', { exact: true }).fill('HSKTL 10 to firm D?')
  await expect(log).toContainText('The try-out assigns 7.77 ha more than before')
  await log.getByLabel('Decision', { exact: true }).fill('Ask for a second site')
  await log.getByLabel('By whom').fill('Chair')
  await log.getByRole('button', { name: 'Record', exact: true }).click()
  await expect(log.getByRole('heading', { name: 'HSKTL 10 to firm D?' })).toBeVisible()
  const download = page.waitForEvent('download')
  await log.getByRole('button', { name: 'Minutes (Markdown)' }).click()
  const file = await download
  expect(file.suggestedFilename()).toMatch(/ - minutes\.md$/)
  const text = readFileSync(await file.path(), 'utf8')
  for (const words of ['HSKTL 10 to firm D?', '7.77 ha more', 'Ask for a second site', '多擬配7.77公頃', '會議記錄'])
    expect(text).toContain(words)
  await page.keyboard.press('Escape')
  await expect(log).toBeHidden()
  await trial(page).getByRole('button', { name: 'Discard' }).click()
  await page.keyboard.press('Escape')
  await saved(page)
  const undecided = planIn((await take(page, 'Plan (GeoJSON)')).text)
  const before = planIn(start.text)
  expect(undecided.decisions.length).toBe(before.decisions.length + 1)
  expect({ ...undecided, decisions: [] }).toEqual({ ...before, decisions: [] })

  // tried out at the desk, and kept: one scenario more
  await page.getByRole('button', { name: 'Meeting' }).click()
  await page.getByRole('menuitem', { name: 'Scenes' }).click()
  const scenes = page.getByRole('dialog', { name: 'Scenes' })
  await scenes
    .getByRole('button', { name: /^Edit:/ })
    .first()
    .click()
  await readable(page, '[role=dialog]')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Meeting' }).click()
  await page.getByRole('menuitem', { name: 'Try out on a copy' }).click()
  await expect(page.getByRole('region', { name: 'Try-out' })).toContainText('The plan is untouched')
  // the next free parcel of the plan
  await page.keyboard.press('n')
  await page.getByRole('button', { name: /Proposed assignee/ }).click()
  await page.getByRole('option', { name: /Institution H/ }).click()
  await page.getByRole('button', { name: 'Assign', exact: true }).click()
  await page.getByRole('button', { name: 'Keep as new scenario' }).click()
  const keep = page.getByRole('dialog', { name: 'Keep as new scenario' })
  await keep.getByLabel('Name, English').fill('Scenario D')
  await keep.getByRole('button', { name: 'Keep as new scenario' }).click()
  await expect(page.getByRole('tab', { name: /Scenario D/ })).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('tab', { name: /Scenario D/ })).toHaveCount(0)
  nothingWrong(watched)
})

for (const [width, height] of [
  [1920, 1080],
  [1280, 720],
] as const)
  test(`every scene fits ${width} × ${height} in both languages, and can be read by all`, async ({ page, context }) => {
    const watched = await watch(page, context)
    await page.setViewportSize({ width, height })
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await openApp(page)
    await openExample(page)
    await present(page)
    for (const language of ['en', 'zh']) {
      await page.keyboard.press('Home')
      for (let scene = 1; scene <= 8; scene++) {
        await expect(progress(page)).toHaveText(`${scene} / 8`)
        await expect.poll(() => cutOff(page)).toEqual([])
        await page.keyboard.press('ArrowRight')
      }
      if (width === 1920) {
        await readable(page, '.present')
      }
      if (language === 'en') await page.getByRole('button', { name: '中文' }).click()
    }
    nothingWrong(watched)
  })

test.describe('without network', () => {
  test.use({ serviceWorkers: 'allow' })

  test('a once-opened app opens again, speaks Chinese and presents the example', async ({ page, context }) => {
    const watched = await watch(page, context)
    await openApp(page)
    await goOffline(page)
    await openApp(page)
    await openExample(page)
    await page.getByRole('button', { name: 'Language' }).click()
    await page.getByText('繁體中文').click()
    await page.getByRole('button', { name: '簡報', exact: true }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/大學城/)
    await mapDrawn(page)
    nothingWrong(watched)
  })
})
