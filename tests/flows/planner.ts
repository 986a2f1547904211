import { readFileSync } from 'node:fs'
import { type BrowserContext, expect, type Page } from '@playwright/test'

/** What a page did that a planner's browser must never do, gathered while a flow runs. */
export interface Watch {
  readonly faults: string[]
  readonly outside: string[]
}

/** Watches for faults, for breaches of the content security policy, and for requests that leave the origin. */
export async function watch(page: Page, context: BrowserContext): Promise<Watch> {
  const watched: Watch = { faults: [], outside: [] }
  page.on('pageerror', (error) => watched.faults.push(error.message))
  page.on('console', (line) => {
    if (line.type() === 'error' || /Content Security Policy/.test(line.text())) watched.faults.push(line.text())
  })
  await context.route(
    (url) => url.hostname !== '127.0.0.1',
    (route) => {
      watched.outside.push(route.request().url())
      return route.abort()
    },
  )
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) =>
      console.error(`Content Security Policy: ${event.violatedDirective} ${event.blockedURI}`),
    )
  })
  return watched
}

export function nothingWrong({ faults, outside }: Watch): void {
  expect(faults).toEqual([])
  expect(outside).toEqual([])
}

/** The app, open, with its parcels drawn. */
export async function openApp(page: Page, path = '/'): Promise<void> {
  await page.goto(path)
  await expect(page.getByRole('grid', { name: 'Parcels' })).toBeVisible()
  await mapDrawn(page)
}

/** From now on there is no network: a once-opened app opens again from what it has kept. */
export async function goOffline(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready
    if (active?.state !== 'activated')
      await new Promise((done) => active?.addEventListener('statechange', done, { once: true }))
  })
  await page.context().setOffline(true)
  await page.reload()
}

/** The app as it is after it was once opened, without network. */
export async function openOffline(page: Page): Promise<void> {
  await page.goto('/')
  await expect(page.getByRole('grid', { name: 'Parcels' })).toBeVisible({ timeout: 30_000 })
  await goOffline(page)
}

/** Opens the example plan from the first screen; its land is drawn. */
export async function openExample(page: Page): Promise<void> {
  await page.getByRole('button', { name: /Look at the example/ }).click()
  await expect(page.getByLabel('Plan title')).toHaveValue(/three ways/)
  await mapDrawn(page)
}

/** In a meeting: a question and what was decided, into the decision log, which is closed again. */
export async function recordDecision(page: Page, question: string, decision: string): Promise<void> {
  await page.keyboard.press('d')
  const log = page.getByRole('dialog', { name: 'Decision log' })
  await log.getByLabel('Question', { exact: true }).fill(question)
  await log.getByLabel('Decision', { exact: true }).fill(decision)
  await log.getByRole('button', { name: 'Record', exact: true }).click()
  await page.keyboard.press('Escape')
  await expect(log).toHaveCount(0)
}

/** In a meeting: B shows how it was before the try-out, B again how it is. */
export async function beforeAndAfter(page: Page): Promise<void> {
  const given = page.locator('.slide-card [data-measure="assigned-area-m2"]')
  const after = await given.textContent()
  await page.keyboard.press('b')
  await expect(given).not.toHaveText(after ?? '')
  await page.keyboard.press('b')
  await expect(given).toHaveText(after ?? '')
}

export const mapDrawn = (page: Page) => page.locator('[data-map-idle="true"]').waitFor({ timeout: 30_000 })

/** Exact value of a figure by its measure, or undefined where it is absent. */
export async function figure(page: Page, measure: string): Promise<number | undefined> {
  const figures = page.getByRole('region', { name: 'Totals' }).locator(`data[data-measure="${measure}"]`)
  if ((await figures.count()) === 0) return undefined
  return Number(await figures.first().getAttribute('value'))
}

export const expectFigure = (page: Page, measure: string, value: number, digits = 2) =>
  expect.poll(() => figure(page, measure)).toBeCloseTo(value, digits)

export const saved = (page: Page) =>
  expect(page.locator('[data-save-state]')).toHaveAttribute('data-save-state', 'saved')

export interface DroppedFile {
  readonly name: string
  readonly text: string
}

/** Drops files on the window, as from the desktop. */
export async function drop(page: Page, files: readonly DroppedFile[]): Promise<void> {
  const transfer = await page.evaluateHandle((dropped) => {
    const data = new DataTransfer()
    for (const { name, text } of dropped) data.items.add(new File([text], name, { type: 'application/geo+json' }))
    return data
  }, files)
  await page.dispatchEvent('body', 'dragenter', { dataTransfer: transfer })
  await page.dispatchEvent('body', 'dragover', { dataTransfer: transfer })
  await page.dispatchEvent('body', 'drop', { dataTransfer: transfer })
}

/** Takes an export away and gives its text and name. */
export async function take(page: Page, item: string): Promise<DroppedFile> {
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Export' }).click()
  await page.getByRole('menuitem', { name: item }).click()
  const file = await download
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') }
}

/** Chooses the proposed assignee that the selection is to be given to. */
export async function chooseReceiver(page: Page, name: RegExp): Promise<void> {
  await page.getByRole('button', { name: /Proposed assignee/ }).click()
  await page.getByRole('option', { name }).click()
}

/** A hectare, m². */
export const HECTARE = 10_000

export const checkbox = (page: Page, id: string) =>
  page.getByRole('checkbox', { name: `Select parcel ${id}`, exact: true })

/** Twenty squares of 1 ha on the grid, five in a row, with streets between them. */
export const gridOfSquares = (): DroppedFile =>
  squaresFile(
    'squares.geojson',
    Array.from({ length: 20 }, (_, i) => ({
      id: `SQ-${String(i + 1).padStart(2, '0')}`,
      east: (i % 5) * 120,
      north: Math.floor(i / 5) * 120,
      properties: { OWNER: `owner ${i}`, name_en: `Square ${i + 1}` },
    })),
  )

/** Squares of 1 ha on the HK1980 Grid as a file; east and north in metres from a place near San Tin. */
export function squaresFile(
  name: string,
  squares: readonly {
    readonly id: string
    readonly east: number
    readonly north: number
    readonly properties?: object
  }[],
): DroppedFile {
  const features = squares.map(({ id, east, north, properties = {} }) => {
    const [e, n] = [826_000 + east, 838_000 + north]
    const ring = [
      [e, n],
      [e + 100, n],
      [e + 100, n + 100],
      [e, n + 100],
      [e, n],
    ]
    return { type: 'Feature', id, properties, geometry: { type: 'Polygon', coordinates: [ring] } }
  })
  const crs = { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::2326' } }
  return { name, text: JSON.stringify({ type: 'FeatureCollection', crs, features }) }
}
