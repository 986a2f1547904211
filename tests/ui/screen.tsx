import { configure, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { App } from '../../src/ui/App.tsx'
import { testNorthlot } from '../support/testNorthlot.ts'

// jsdom works out styles slowly: what is hidden is tested in a real browser, not here
configure({ defaultHidden: true, asyncUtilTimeout: 20_000 })

/** The whole screen on the real store: three parcels G-0 to G-2 of 1 ha, two assignees, no map and no worker. */
export async function openScreen() {
  const rig = await testNorthlot()
  const user = userEvent.setup({ delay: null, pointerEventsCheck: 0 })
  const view = render(<App northlot={rig.northlot} />)
  // the drawer's code arrives after the rest of the screen
  await screen.findByRole('grid', { name: 'Parcels' }, { timeout: 30_000 })
  return { ...rig, ...view, user }
}

export type OpenScreen = Awaited<ReturnType<typeof openScreen>>

export const totals = () => within(screen.getByRole('region', { name: 'Totals' }))

/** The `<data>` of a measure in Totals: there is exactly one. */
export function figureOf(measure: string): HTMLElement {
  const found = document.querySelectorAll(`section[aria-label="Totals"] data[data-measure="${measure}"]`)
  if (found.length !== 1) throw new Error(`${found.length} figures of ${measure} in Totals`)
  return found[0] as HTMLElement
}

export const exactly = (measure: string): number => Number(figureOf(measure).getAttribute('value'))

export async function choose(user: OpenScreen['user'], assignee: string): Promise<void> {
  await user.click(document.querySelector('.receiver-button')!)
  const list = within(await screen.findByRole('listbox'))
  await user.click(list.getByRole('option', { name: new RegExp(assignee) }))
  await waitFor(() => {
    if (document.querySelector('[role=listbox]')) throw new Error('the list is still open')
  })
}

/** Selects one parcel by its tick box, chooses an assignee and presses Assign. */
export async function give(user: OpenScreen['user'], parcel: string, assignee: string): Promise<void> {
  await user.click(screen.getByLabelText(`Select parcel ${parcel}`))
  await choose(user, assignee)
  await user.click(screen.getByText('Assign', { selector: 'button' }))
}
