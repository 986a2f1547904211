import { type CDPSession, expect, type Page, test } from '@playwright/test'
import { drop, expectFigure, gridOfSquares, mapDrawn, nothingWrong, openApp, watch } from './planner.ts'

test.use({ hasTouch: true })

type At = readonly [x: number, y: number]

/** Fingers on the glass, as the browser itself would report them. */
class Fingers {
  private readonly session: CDPSession
  constructor(session: CDPSession) {
    this.session = session
  }
  async down(...at: readonly At[]) {
    await this.send('touchStart', at)
  }
  async move(...at: readonly At[]) {
    await this.send('touchMove', at)
  }
  async up() {
    await this.send('touchEnd', [])
  }
  /** One finger along a path. */
  async draw(path: readonly At[]) {
    await this.down(path[0]!)
    for (let i = 1; i < path.length; i++) {
      const [from, to] = [path[i - 1]!, path[i]!]
      for (let k = 1; k <= 4; k++)
        await this.move([from[0] + ((to[0] - from[0]) * k) / 4, from[1] + ((to[1] - from[1]) * k) / 4])
    }
    await this.up()
  }
  private send(type: 'touchStart' | 'touchMove' | 'touchEnd', at: readonly At[]) {
    const touchPoints = at.map(([x, y], id) => ({ x, y, id }))
    return this.session.send('Input.dispatchTouchEvent', { type, touchPoints })
  }
}

const selection = (page: Page) => page.getByRole('region', { name: 'Selection' })
const scale = async (page: Page) => (await page.locator('svg.scale-bar').getAttribute('aria-label')) ?? ''

/** Takes a tool up by finger. The click follows the tap, so the hand waits until the tool says that it is held. */
async function arm(page: Page, tool: string) {
  await page.getByText(tool, { exact: true }).tap()
  await expect(page.getByRole('radio', { name: tool, exact: false }).first()).toBeChecked()
}

test('fingers pick, box, lasso and brush; two of them move and enlarge the map while a tool is armed', async ({
  page,
  context,
}) => {
  const watched = await watch(page, context)
  await openApp(page)
  await drop(page, [gridOfSquares()])
  await expectFigure(page, 'parcels', 20)
  await mapDrawn(page)
  const fingers = new Fingers(await context.newCDPSession(page))
  const map = (await page.getByRole('region', { name: 'Map', exact: true }).boundingBox())!
  // what is fitted stands a little beside the middle of the map
  const [x, y] = [map.x + map.width / 2 - 18, map.y + map.height / 2 - 2] as const

  await fingers.draw([[x, y + 20]])
  await expect(selection(page)).toContainText('1 parcel')

  const corners = (half: number): readonly At[] => [
    [x - half, y - half],
    [x + half, y - half],
    [x + half, y + half],
    [x - half, y + half],
    [x - half, y - half],
  ]
  await arm(page, 'Box')
  await fingers.draw([corners(240)[0]!, corners(240)[2]!])
  const boxed = (await selection(page).textContent()) ?? ''
  expect(Number(/\d+/.exec(boxed)![0])).toBeGreaterThan(5)

  await arm(page, 'Lasso')
  await fingers.draw(corners(240))
  // the same land by another tool
  await expect(selection(page)).toContainText(/^\d+/.exec(boxed)![0])

  // two fingers with the lasso armed: the map is enlarged, nothing is drawn and nothing let go
  const before = await scale(page)
  await fingers.down([x - 40, y], [x + 40, y])
  for (let i = 1; i <= 8; i++) await fingers.move([x - 40 - i * 15, y], [x + 40 + i * 15, y])
  await fingers.up()
  await mapDrawn(page)
  await expect.poll(() => scale(page)).not.toBe(before)
  await expect(selection(page)).toContainText(/^\d+/.exec(boxed)![0])

  await page.keyboard.press('Escape')
  await expect(selection(page)).toContainText('Nothing selected')
  await arm(page, 'Brush')
  await fingers.draw([
    [x - 10, y],
    [x + 10, y],
  ])
  await expect(selection(page)).toContainText(/\d+ parcels/)
  nothingWrong(watched)
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } })

  test('what is tapped in its middle is what answers, beside the sheet too', async ({ page, context }) => {
    const watched = await watch(page, context)
    await page.goto('/')
    await mapDrawn(page)
    await drop(page, [gridOfSquares()])
    await expectFigure(page, 'parcels', 20)
    await mapDrawn(page)
    const raise = page.getByRole('button', { name: 'Raise the sheet' })

    // the strip stands on the sheet: its button opens its list and leaves the sheet as it is
    await page.getByRole('button', { name: /Proposed assignee/ }).tap()
    await page.getByRole('option').nth(1).tap()
    await expect(raise).toHaveAttribute('aria-expanded', 'false')

    // layers are within reach, as are the targets of the plan
    await page.getByRole('button', { name: 'Layers' }).tap()
    await page.getByRole('menuitemcheckbox', { name: 'Villages' }).tap()
    await page.keyboard.press('Escape')
    await raise.tap()
    await page.getByRole('tab', { name: 'Assignees' }).tap()
    await page.getByRole('button', { name: 'Edit targets' }).tap()
    await expect(page.getByRole('dialog')).toBeVisible()
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Lower the sheet' }).tap()

    const small = await page.evaluate(() => {
      const out: string[] = []
      for (const button of document.querySelectorAll<HTMLElement>('.bar button, .float button, .sheet-head button')) {
        const { width, height } = button.getBoundingClientRect()
        if (width > 0 && (width < 44 || height < 44)) out.push(`${button.textContent} ${width} × ${height}`)
      }
      return out
    })
    expect(small).toEqual([])
    nothingWrong(watched)
  })
})
