import { type Page, test } from '@playwright/test'
import { chooseReceiver, mapDrawn, openApp } from '../planner.ts'

/** Parcels of the embedded layer by use, in the order of their ids. */
async function freeParcels(page: Page, area: string, landUse: string): Promise<string[]> {
  return page.evaluate(
    async ([wantedArea, wantedUse]) => {
      const { features } = await (await fetch('data/parcels.geojson')).json()
      type Parcel = { id: string; properties: Record<string, unknown> }
      return (features as Parcel[])
        .filter(
          ({ properties: of }) =>
            of.area_id === wantedArea && of.land_use === wantedUse && (of.land_status ?? 'free') === 'free',
        )
        .map(({ id }) => id)
    },
    [area, landUse],
  )
}

async function tick(page: Page, ids: readonly string[]): Promise<void> {
  const find = page.getByRole('searchbox', { name: 'Find parcel' })
  for (const id of ids) {
    await find.fill(id)
    await page.getByRole('checkbox', { name: `Select parcel ${id}`, exact: true }).check()
  }
  await find.fill('')
}

test('the workspace with parcels given to anchor firms and developers', async ({ page }) => {
  await openApp(page)
  const research = await freeParcels(page, 'STT', 'OUIT')
  const housing = await freeParcels(page, 'STT', 'RA')
  const gifts: [RegExp, string[]][] = [
    [/Anchor firm A/, research.slice(16, 19)],
    [/Anchor firm B/, research.slice(24, 26)],
    [/incubator G/, research.slice(31, 32)],
    [/Park company P/, research.slice(36, 42)],
    [/Developer X/, housing.slice(3, 7)],
    [/Developer Y/, housing.slice(12, 15)],
  ]
  for (const [assignee, parcels] of gifts) {
    await tick(page, parcels)
    await chooseReceiver(page, assignee)
    await page.getByRole('button', { name: 'Assign', exact: true }).click()
    await page.keyboard.press('Escape')
  }
  await tick(page, research.slice(44, 47))
  await page.getByRole('searchbox', { name: 'Find parcel' }).blur()
  await page.waitForTimeout(6000)
  await mapDrawn(page)
  await page.screenshot({ path: new URL('workspace.png', import.meta.url).pathname })
})
