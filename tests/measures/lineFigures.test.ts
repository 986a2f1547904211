import { describe, expect, it } from 'vitest'
import { bundleFigures } from '../../src/measures/bundleFigures.ts'
import { bundleSums } from '../../src/measures/bundleSums.ts'
import { costLineFigure, parcelAccessFigure, siteFigures } from '../../src/measures/cardFigures.ts'
import { parcelCost } from '../../src/measures/costEstimate.ts'
import { absent, type Figure, knownValue, present, recompute } from '../../src/measures/figure.ts'
import type { MeasureContext } from '../../src/measures/measure.ts'
import { differenceFigure } from '../../src/measures/namedFigure.ts'
import { scheduleFigures } from '../../src/measures/scheduleFigures.ts'
import { membersOf, scheduleOfAreas } from '../../src/measures/scheduleOfAreas.ts'
import type { Assignment, Bundle } from '../../src/plan/types.ts'
import { parcel, square } from '../support/gridFile.ts'
import { basisOfParcels, testAssignee } from '../support/land.ts'

const again = (figure: Figure): number | undefined => recompute(figure.explain!())

/** P, 1 ha fish pond with plot ratio 5, for 2030, three quarters F's and a quarter G's; Q, 4 ha, F's; R, 1 ha, nobody's. */
async function context(): Promise<MeasureContext> {
  const basis = await basisOfParcels([
    parcel('P', square(0, 0, 100), { plot_ratio_non_domestic: 5, ground: 'fish pond', available_from: 2030 }),
    parcel('Q', square(200, 0, 200)),
    parcel('R', square(500, 0, 100), { gfa_stated_m2: 8000 }),
  ])
  const given: Readonly<Record<string, Assignment>> = {
    P: {
      shares: [
        { assignee: 'F', share: 0.75 },
        { assignee: 'G', share: 0.25 },
      ],
    },
    Q: { shares: [{ assignee: 'F', share: 1 }] },
  }
  const assignmentOf = (row: number) => given[basis.layer.ids[row]!]
  return {
    basis,
    schedule: scheduleOfAreas(basis, assignmentOf),
    overlaps: { state: 'checking', done: 0, total: 3 },
    assignee: (id) => testAssignee(id),
    members: (group) => membersOf(basis.layer, assignmentOf).get(group) ?? [],
    source: () => undefined,
  }
}

describe('why a number in a row', () => {
  it('of the schedule: F has two parcels, 37,500 m² of floor and 79.17 % of the land', async () => {
    const of = await context()
    const siteArea: Figure = { measure: 'a', unit: 'm2', amount: present(47_500) }
    const line = { group: 'assignee:F', parcels: 2, siteArea, gfaM2: present(37_500), share: present(47_500 / 60_000) }
    const { parcels, gfa, share } = scheduleFigures(of, line as never)
    expect(again(parcels)).toBe(2)
    expect(again(gfa)).toBeCloseTo(37_500, 3)
    expect(again(share)).toBeCloseTo(47_500 / 60_000, 9)
  })

  it('of its sum: three parcels in rows of 2, 1 and 1, for one is shared; floor 50,000 + 8,000', async () => {
    const of = await context()
    const siteArea: Figure = { measure: 'a', unit: 'm2', amount: present(60_000) }
    const line = { group: 'sum', parcels: 3, siteArea, gfaM2: present(58_000), share: present(1) } as const
    const { parcels, gfa, share } = scheduleFigures(of, line)
    expect(parcels.explain!().terms.map(({ value }) => value)).toEqual([2, 1, 1, -1])
    expect(again(parcels)).toBe(3)
    expect(again(gfa)).toBeCloseTo(58_000, 3)
    expect(again(share)).toBeCloseTo(1, 9)
  })

  it('that is absent has nothing to explain', async () => {
    const siteArea: Figure = { measure: 'a', unit: 'm2', amount: present(0) }
    const none = absent({ key: 'absent.noPlotRatio' })
    const line = { group: 'reserved', parcels: 0, siteArea, gfaM2: none, share: present(0) } as const
    expect(scheduleFigures(await context(), line).gfa).toEqual({
      measure: 'schedule-gfa-m2',
      unit: 'm2',
      amount: none,
    })
  })

  it('of a bundle: net 5 ha of its parcels, 0.5 ha of roads, 6 ha as published: 0.5 ha not accounted for', async () => {
    const { basis } = await context()
    const bundle: Bundle = {
      id: 'b',
      order: 1,
      name: { en: 'b', zh: 'b' },
      publishedAreaM2: 60_000,
      sites: [
        { parcel: 'P', duty: 'retain' },
        { parcel: 'Q', duty: 'form-and-hand-back' },
        { duty: 'works-only', areaM2: 5000 },
      ],
    }
    const rows = new Map(['P', 'Q', 'R'].map((id, row) => [id, row] as const))
    const sums = bundleSums(basis, rows, bundle)
    const figures = bundleFigures(bundle, sums)
    const { duties, ...whole } = figures
    const all = [...Object.values(whole), ...[...duties.values()].flatMap((duty) => Object.values(duty))]
    // Q, to be formed and handed back, has no plot ratio
    const known = all.filter(({ amount }) => knownValue(amount) !== undefined)
    expect(all.filter((figure) => !known.includes(figure))).toEqual([duties.get('form-and-hand-back')!.gfa])
    for (const figure of known) expect(again(figure)).toBeCloseTo(knownValue(figure.amount)!, 3)
    expect(again(figures.net)).toBeCloseTo(50_000, 3)
    expect(again(figures.gross)).toBe(60_000)
    expect(again(figures.unnamed)).toBeCloseTo(5000, 3)
    expect(again(duties.get('retain')!.gfa)).toBeCloseTo(50_000, 3)
    // floor where none of them has a plot ratio is not known: never 0
    const without = sums.sites.map((site) => ({ ...site, gfaM2: undefined }))
    const bare = bundleFigures(bundle, { ...sums, sites: without, gfaM2: 0 })
    expect(bare.gfa.amount).toEqual(absent({ key: 'absent.noPlotRatio' }))
    expect(bare.duties.get('retain')!.gfa.amount).toEqual(absent({ key: 'absent.noPlotRatio' }))
    const unpublished = bundleFigures(bundle, { ...sums, grossM2: sums.netM2 + sums.worksM2 })
    expect(again(unpublished.difference)).toBeCloseTo(5000, 3)
  })

  it('of a card: 10,000 m² × 4,000 × 1.5 × 1.1 × 1.03⁶, the contingency of 15 % on both lines', async () => {
    const { basis } = await context()
    const cost = parcelCost(basis, 0, undefined)
    const lines = [0, 1, 2].map((line) => costLineFigure(basis, 0, undefined, cost, line))
    expect(again(lines[0]!)).toBeCloseTo(66_000_000 * 1.03 ** 6, 1)
    expect(again(lines[1]!)).toBeCloseTo(27_500_000 * 1.03 ** 6, 1)
    expect(again(lines[2]!)).toBeCloseTo(0.15 * 93_500_000 * 1.03 ** 6, 1)
    for (const line of lines) expect(again(line)).toBeCloseTo(knownValue(line.amount)!, 1)
  })

  it('of a site: P is 1,900 m from the campus, a score of 51.76; with one site the access is the same', async () => {
    const { basis } = await context()
    const { distance, score } = siteFigures(basis, 0, 0)
    expect(again(distance)).toBeCloseTo(1900, 3)
    expect(again(score)).toBeCloseTo(100 * 2 ** (-1900 / 2000), 5)
    const access = parcelAccessFigure(basis, 0)!
    expect(again(access)).toBeCloseTo(knownValue(access.amount)!, 6)
    const before = parcelAccessFigure(
      { ...basis, sites: basis.sites.map((one) => ({ ...one, availableFrom: 2030 })), asAtYear: 2028 },
      0,
    )!
    expect(again(before)).toBe(0)
  })

  it('of a comparison: the other less the base', () => {
    const figure = (value: number): Figure => ({ measure: 'm', unit: 'hkd', amount: present(value) })
    const named = (value: number) => ({ figure: figure(value), name: { en: 's', zh: 's' } })
    expect(again(differenceFigure('m-delta', named(12), named(20), { key: 'why.difference' }))).toBe(-8)
  })
})
