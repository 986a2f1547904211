// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { giveRows } from '../support/given.ts'
import { whyOf } from './answer.ts'
import { openScreen } from './screen.tsx'

/** Every number that is computed stands in a button that says why. */
const bareIn = (place: HTMLElement): readonly string[] =>
  [...place.querySelectorAll('data')].filter((value) => !value.closest('button.why')).map((value) => value.outerHTML)

test('the card of a parcel says why its works cost no less and no more', async () => {
  const { user, northlot } = await openScreen()
  northlot.actions.openDialog({ kind: 'card', parcel: 'G-0' })
  const dialog = await screen.findByRole('dialog', { name: /G-0/ })
  const card = within(dialog)
  // 1 ha: formation 10,000 m² × 3,000 × 1.1, roads × 2,000 × 1.1, and 15 % of both
  const low = await whyOf(user, await card.findByRole('button', { name: /^Low: / }))
  expect(low).toContain('HK$33.0M + HK$22.0M + HK$8.3M = HK$63.3M')
  const high = await whyOf(user, card.getByRole('button', { name: /^High: / }))
  expect(high).toContain('HK$88.0M + HK$55.0M + HK$21.5M = HK$164.5M')
  expect(bareIn(dialog)).toEqual([])
})

test('the sheet of a bundle says why in hectares as in m², and of its pieces', async () => {
  const { user, northlot } = await openScreen()
  northlot.actions.select([0, 1], 'replace')
  northlot.actions.makeBundle()
  const [bundle] = northlot.getState().document.plan.bundles.keys()
  northlot.actions.openDialog({ kind: 'bundle', bundle: bundle! })
  const totals = await screen.findByRole('table', { name: 'Totals by duty' })
  const [, hectares] = within(within(totals).getByRole('row', { name: /^Net/ })).getAllByRole('button')
  expect(await whyOf(user, hectares!)).toContain('1.00 ha + 1.00 ha = 2.00 ha')
  const dialog = totals.closest<HTMLElement>('[role=dialog]')!
  // square metres alone are found by the measure's name
  expect(dialog.querySelectorAll('[data-measure="bundle-net-m2"]')).toHaveLength(1)
  // 100 m of open land between the two
  expect(await whyOf(user, within(dialog).getByRole('button', { name: /^Pieces: In 2 pieces/ }))).toContain('1 + 1 = 2')
  expect(bareIn(dialog)).toEqual([])
})

test('what two assignees would hold after they change places says why', async () => {
  const { user, northlot } = await openScreen()
  giveRows(northlot, [0, 1], 'A')
  giveRows(northlot, [2], 'X')
  northlot.actions.openDialog({ kind: 'swap', assignee: 'A' })
  const then = await screen.findAllByRole('button', { name: /, Holds then, ha: / })
  expect(await whyOf(user, then[0]!)).toContain('1.00 ha = 1.00 ha')
  expect(await whyOf(user, then[1]!)).toContain('1.00 ha + 1.00 ha = 2.00 ha')
})
