import { expect, type Page, test } from '@playwright/test'
import {
  checkbox,
  chooseReceiver,
  drop,
  expectFigure,
  figure,
  gridOfSquares,
  HECTARE,
  mapDrawn,
  nothingWrong,
  openApp,
  saved,
  take,
  watch,
} from './planner.ts'

const assignedIn = (text: string) =>
  JSON.parse(text).features.filter((feature: { properties: object }) => 'nm_assignee_id' in feature.properties).length

test('opens with the Northern Metropolis, without asking anything of another host', async ({ page, context }) => {
  const watched = await watch(page, context)
  await openApp(page)
  expect(await figure(page, 'parcels')).toBeGreaterThan(200)
  expect(await figure(page, 'site-area-m2')).toBeGreaterThan(1_000 * HECTARE)
  expect(await figure(page, 'cost-likely-hkd')).toBeGreaterThan(1e9)
  await expect.poll(() => figure(page, 'union-area-m2')).toBeGreaterThan(0)
  nothingWrong(watched)
})

test('assigns 12 parcels by mouse; map, table, totals and export agree through undo, redo and reload', async ({
  page,
  context,
}) => {
  const watched = await watch(page, context)
  await openApp(page)
  await drop(page, [gridOfSquares()])
  await expectFigure(page, 'parcels', 20)
  await mapDrawn(page)

  for (let i = 1; i <= 12; i++) await checkbox(page, `SQ-${String(i).padStart(2, '0')}`).check()
  await chooseReceiver(page, /Anchor firm A/)
  await page.getByRole('button', { name: 'Assign', exact: true }).click()
  await agree(page, 12)

  await page.getByRole('button', { name: /^Undo: assign 12 parcels to Anchor firm A/ }).click()
  await agree(page, 0)
  await page.getByRole('button', { name: /^Redo: assign 12 parcels to Anchor firm A/ }).click()
  await agree(page, 12)
  await saved(page)

  await page.reload()
  await expect(page.getByRole('textbox', { name: 'Plan title' })).toHaveValue('squares')
  await mapDrawn(page)
  await agree(page, 12)

  const first = await take(page, 'Plan (GeoJSON)')
  expect(first.name).toBe('squares.plan.geojson')
  await drop(page, [first])
  const report = page.getByRole('dialog', { name: 'Import report' })
  await expect(report.or(page.getByRole('status').filter({ hasText: 'opened' }))).toBeVisible()
  if (await report.isVisible()) await page.getByRole('button', { name: 'Open as new plan' }).click()
  await agree(page, 12)
  const second = await take(page, 'Plan (GeoJSON)')
  const [a, b] = [first, second].map(({ text }) => JSON.parse(text))
  expect({ ...b.nm_plan, time: '' }).toEqual({ ...a.nm_plan, time: '' })
  expect(b.features.map(untouched)).toEqual(a.features.map(untouched))
  for (const [i, { properties }] of b.features.entries())
    expect(properties.nm_site_area_m2).toBeCloseTo(a.features[i].properties.nm_site_area_m2, 6)
  nothingWrong(watched)
})

/** A feature without what is computed from its coordinates, which are read again from degrees. */
function untouched({ properties, ...feature }: { readonly properties: Record<string, unknown> }) {
  const given = Object.entries(properties).filter(
    ([key]) => !/^nm_(site_area|cost|university_town_distance|proximity)/.test(key),
  )
  return { ...feature, properties: Object.fromEntries(given) }
}

/** Map, table, totals and export all say that so many squares of a hectare belong to Anchor firm A. */
async function agree(page: Page, assigned: number): Promise<void> {
  await expectFigure(page, 'assigned-area-m2', assigned * HECTARE)
  await expectFigure(page, 'unassigned-area-m2', (20 - assigned) * HECTARE)
  const schedule = page.getByRole('table', { name: 'Schedule of areas' })
  await expect(schedule.getByRole('row').filter({ hasText: 'Anchor firm A' })).toContainText(`${assigned}.00`)
  await expect(page.getByRole('row').filter({ hasText: 'SQ-01' })).toContainText(
    assigned > 0 ? 'Anchor firm A' : 'unassigned',
  )
  await mapDrawn(page)
  await expect.poll(() => hasColour(page, [229, 165, 10])).toBe(assigned > 0)
  expect(assignedIn((await take(page, 'Scenario (GeoJSON)')).text)).toBe(assigned)
}

/** Whether the map draws land in a hue, near enough: fills are a little transparent. */
function hasColour(page: Page, [r, g, b]: readonly [number, number, number]): Promise<boolean> {
  return page.evaluate(
    ([red, green, blue]) => {
      const canvas = document.querySelector<HTMLCanvasElement>('.maplibregl-canvas')
      if (!canvas) return false
      const copy = document.createElement('canvas')
      copy.width = canvas.width
      copy.height = canvas.height
      const context = copy.getContext('2d')
      if (!context) return false
      context.drawImage(canvas, 0, 0)
      const { data } = context.getImageData(0, 0, copy.width, copy.height)
      let near = 0
      for (let i = 0; i < data.length; i += 4) {
        const off = Math.abs(data[i]! - red!) + Math.abs(data[i + 1]! - green!) + Math.abs(data[i + 2]! - blue!)
        if (off < 90) near++
      }
      return near > 500
    },
    [r, g, b],
  )
}
