import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { writeRateCardTable } from '../../src/files/rateCardTable.ts'
import { type MeasureRequest, measureFile } from '../../src/headless/measureFile.ts'
import { rateCards as english } from '../../src/locales/en/rateCards.ts'
import { addWords, loadWords, say } from '../../src/locales/say.ts'
import { rateCards as chinese } from '../../src/locales/zh-Hant/rateCards.ts'
import { bytesOf, gridFile, lonLatFile, parcel, square } from '../support/gridFile.ts'
import { EXAMPLE_CARD } from '../support/land.ts'

addWords(english, chinese)
await loadWords('en')

const served = (name: string) => readFileSync(`public/data/${name}`)
const ground: MeasureRequest['ground'] = {
  sites: new Uint8Array(served('university-town-sites.geojson')),
  areas: JSON.parse(served('areas.geojson').toString()),
  rateCards: { cards: [EXAMPLE_CARD], defaultCard: 'example' },
  assignees: JSON.parse(served('assignees.json').toString()),
}
const measured = async (bytes: Uint8Array, more: Partial<MeasureRequest> = {}) => {
  const result = await measureFile({ file: { name: 'test.geojson', bytes }, ground, ...more })
  if (!result.ok) throw new Error(result.reason.key)
  return result.value
}

describe('npm run measure', () => {
  it.each([
    ['on the grid', gridFile, 'EPSG:2326'],
    ['in WGS84', lonLatFile, 'EPSG:4326'],
  ])('measures a square of 100 m with a 10 m hole as 9,900 m², %s', async (_, write, crs) => {
    const answer = await measured(write([parcel('A', square(0, 0, 100), {}, [square(40, 40, 10)])]))
    expect(answer.crs).toBe(crs)
    expect(Math.abs(answer.parcels[0]!.siteAreaM2 - 9900)).toBeLessThan(0.01)
    expect(Math.abs(answer.totals.siteAreaM2 - 9900)).toBeLessThan(0.01)
  })

  it('finds overlap: two squares of 1 ha sharing half sum to 2, cover 1.5, overlap 0.5', async () => {
    const answer = await measured(gridFile([parcel('A', square(0, 0, 100)), parcel('B', square(50, 0, 100))]))
    expect(answer.totals).toMatchObject({ siteAreaM2: 20_000 })
    expect(answer.totals.unionAreaM2).toBeCloseTo(15_000, 4)
    expect(answer.totals.overlapM2).toBeCloseTo(5_000, 4)
    expect(answer.findings.map(({ code, parcel: id }) => [code, id])).toEqual([['overlap', 'A']])
  })

  it('keeps the file order, names the University Town site, and costs by the card given', async () => {
    const card = { ...EXAMPLE_CARD, id: 'other', onCosts: { ...EXAMPLE_CARD.onCosts, fees: 0, contingency: 0 } }
    const file = gridFile([parcel('b', square(300, 0, 100)), parcel('a', square(0, 0, 100))])
    const answer = await measured(file, { rateCard: { name: 'card.json', bytes: bytesOf({ cards: [card] }) } })
    expect(answer.parcels.map(({ id }) => id)).toEqual(['b', 'a'])
    expect(answer.parcels[0]!.cost.likelyHkd).toBe(65_000_000)
    expect(answer.parcels[0]!.universityTown?.site).toMatch(/Ngau Tam Mei|New Territories North|Hung Shui Kiu/)
  })

  it('costs by a card as the app takes it away: CSV as JSON; a bad one is named by file, line, column and reason', async () => {
    const file = gridFile([parcel('a', square(0, 0, 100))])
    const csv = writeRateCardTable({ ...EXAMPLE_CARD, onCosts: { ...EXAMPLE_CARD.onCosts, fees: 0, contingency: 0 } })
    const named = (text: string) => ({ name: 'works.csv', bytes: new TextEncoder().encode(text) })
    const answer = await measured(file, { rateCard: named(csv) })
    expect(answer.parcels[0]!.cost.likelyHkd).toBe(65_000_000)
    const rows = csv.split('\r\n')
    const at = rows.findIndex((row) => row.startsWith('SF,'))
    rows[at] = rows[at]!.replace(/,4000,/, ',abc,')
    const bad = await measureFile({
      file: { name: 'test.geojson', bytes: file },
      ground,
      rateCard: named(rows.join('\r\n')),
    })
    expect(bad).toMatchObject({ ok: false, reason: { key: 'rates.trouble' } })
    expect(bad.ok ? '' : say(bad.reason, 'en')).toBe(
      `Line ${at + 1} of works.csv (SF), “Likely”: “abc” is not a number. Type digits, for example 2500.`,
    )
    expect(
      await measureFile({ file: { name: 'test.geojson', bytes: file }, ground, rateCard: named('a,b\n1,2') }),
    ).toMatchObject({
      reason: { key: 'rates.readFailed', params: { name: 'works.csv' } },
    })
  })

  it('finds the parcels whose cost is too low for want of a quantity, with the reason', async () => {
    const [formation, roads] = EXAMPLE_CARD.lines
    const card = { ...EXAMPLE_CARD, lines: [formation!, { ...roads!, basis: 'gfa_m2' as const }] }
    const file = gridFile([
      parcel('a', square(0, 0, 100), { plot_ratio_non_domestic: 1 }),
      parcel('b', square(300, 0, 100)),
    ])
    const answer = await measured(file, { rateCard: { name: 'card.json', bytes: bytesOf({ cards: [card] }) } })
    // formation alone: 10,000 × 4,000 × 1.1 × 1.15
    expect(answer.parcels.map(({ cost }) => cost.likelyHkd)).toEqual([82_225_000, 50_600_000])
    expect(answer.findings).toEqual([
      {
        code: 'cost-incomplete',
        severity: 'look',
        parcel: 'b',
        message: 'Roads is not estimated for 1 parcel (1.00 ha): no plot ratio stated. Its cost is too low.',
      },
    ])
  })

  it('refuses an unknown scenario and a file it cannot read', async () => {
    const file = { name: 'test.geojson', bytes: gridFile([parcel('A', square(0, 0, 100))]) }
    expect(await measureFile({ file, ground, scenario: 'Z' })).toMatchObject({
      reason: { key: 'refusal.scenarioNotInPlan' },
    })
    expect((await measureFile({ file: { name: 'x', bytes: new Uint8Array() }, ground })).ok).toBe(false)
    const plan = { name: 'odd.plan.geojson', bytes: new TextEncoder().encode('{') }
    expect(await measureFile({ file, ground, plan })).toMatchObject({
      reason: { key: 'file.notAPlan', params: { name: 'odd.plan.geojson' } },
    })
  })
})
