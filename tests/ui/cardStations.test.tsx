// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { NorthlotProvider } from '../../src/ui/northlotContext.tsx'
import { CardStations } from '../../src/ui/proximity/CardStations.tsx'
import { giveRows } from '../support/given.ts'
import { groundNorthlot } from '../support/groundNorthlot.ts'

/** The real ground: the Northern Link is planned for 2034, Kwu Tung for 2027; Sheung Shui and its line are open. */
async function cardOf(parcel: string, phaseYear?: number) {
  const { northlot } = await groundNorthlot()
  const row = northlot.getState().rowOf.get(parcel)!
  if (phaseYear !== undefined) {
    giveRows(northlot, [row], 'A')
    northlot.actions.setFields({ phaseYear })
  }
  render(
    <NorthlotProvider value={northlot}>
      <CardStations row={row} />
    </NorthlotProvider>,
  )
  const ways = within(await screen.findByRole('table', { name: 'By rail and on foot to' }))
  return (site: string) => ways.getAllByRole('row', { name: new RegExp(site) })[0]!.textContent
}

test('minutes by a line that is not there yet stand beside the year from which they count', async () => {
  const way = (await cardOf('NTN-0424'))('Ngau Tam Mei')
  expect(way).toContain('Northern Link to Ngau Tam Mei')
  expect(way).toContain('from 2034')
  expect(way).not.toContain('Phase year')
})

test('land that is taken up before the way can be says so in words', async () => {
  // 2034 − 2027
  const way = (await cardOf('STT-0305', 2027))('Ngau Tam Mei')
  expect(way).toContain('from 2034')
  expect(way).toContain('Phase year 2027: 7 years before this way can be taken.')
})
