import { describe, expect, it } from 'vitest'
import { gridToLonLat } from '../../src/geometry/hk1980.ts'
import type { Basis } from '../../src/measures/basis.ts'
import { clarkEvans } from '../../src/measures/clarkEvans.ts'
import { clarkEvansFigures } from '../../src/measures/clarkEvansFigure.ts'
import { coLocations } from '../../src/measures/coLocation.ts'
import { isPresent, knownValue, recompute } from '../../src/measures/figure.ts'
import { landGroupings, largestPieceFigure } from '../../src/measures/grouping.ts'
import { neighboursOf, partingOf, piecesOf } from '../../src/measures/pieces.ts'
import { membersOf } from '../../src/measures/scheduleOfAreas.ts'
import { loadNetwork } from '../../src/parcels/loadNetwork.ts'
import type { Assignee, Assignment, Sector } from '../../src/plan/types.ts'
import { ORIGIN, parcel, square } from '../support/gridFile.ts'
import { basisOfParcels, testAssignee } from '../support/land.ts'

const network = (kind: string, way: readonly (readonly [number, number])[], more = {}) => {
  const coordinates = way.map(([x, y]) => [...gridToLonLat(new Float64Array([ORIGIN[0] + x, ORIGIN[1] + y]))])
  const geometry = { type: 'LineString', coordinates }
  const properties = { kind, name_en: 'N', name_zh: 'N', status: 'existing', ...more }
  const text = JSON.stringify({
    type: 'FeatureCollection',
    features: [{ type: 'Feature', id: 'N', properties, geometry }],
  })
  const read = loadNetwork(new TextEncoder().encode(text))
  if (!read.ok) throw new Error(read.reason.key)
  return read.value
}

/** Squares of 1 ha in a row: A and B touch, C is 25 m beyond B. */
const ROW = [parcel('A', square(0, 0, 100)), parcel('B', square(100, 0, 100)), parcel('C', square(225, 0, 100))]
const GAP = [
  [212, -500],
  [212, 500],
] as const

describe('neighbours and pieces', () => {
  const idsOf = ({ layer }: Basis, pieces: readonly (readonly number[])[]) =>
    pieces.map((piece) => piece.map((row) => layer.ids[row]))

  it('end at an expressway or a railway above ground in the gap, not at a street or a tunnel', async () => {
    const basis = await basisOfParcels(ROW)
    const pieces = (kind: string, more = {}, asAtYear?: number) => {
      const land = { ...basis, network: network(kind, GAP, more), ...(asAtYear === undefined ? {} : { asAtYear }) }
      return idsOf(basis, piecesOf(land.layer, [0, 1, 2], 30, partingOf(land)))
    }
    const [whole, parted] = [[['A', 'B', 'C']], [['A', 'B'], ['C']]]
    expect(pieces('highway')).toEqual(parted)
    expect(pieces('rail')).toEqual(parted)
    expect(pieces('rail', { underground: true })).toEqual(whole)
    expect(pieces('road')).toEqual(whole)
    const later = { status: 'planned', opening_year: 2034 }
    expect(pieces('highway', later, 2030)).toEqual(whole)
    expect(pieces('highway', later, 2034)).toEqual(parted)
  })

  it('are joined by a way past the end of the line, and where they touch whatever is drawn there', async () => {
    const basis = await basisOfParcels(ROW)
    const across = (way: readonly (readonly [number, number])[]) => {
      const land = { ...basis, network: network('highway', way) }
      return piecesOf(basis.layer, [0, 1, 2], 30, partingOf(land)).length
    }
    // the line ends half-way up the gap: the corners above it are still 25 m apart
    expect(
      across([
        [212, -500],
        [212, 50],
      ]),
    ).toBe(1)
    expect(
      across([
        [212, -500],
        [212, 101],
      ]),
    ).toBe(2)
    expect(
      across([
        [100, -500],
        [100, 500],
      ]),
    ).toBe(1)
  })

  it('are the same pieces in any order of the parcels', async () => {
    const squares = Array.from({ length: 30 }, (_, i) =>
      parcel(`P${i}`, square((i * 537) % 1400, (i * 811) % 1100, 60 + ((i * 17) % 50))),
    )
    const setsOf = async (features: typeof squares) => {
      const basis = {
        ...(await basisOfParcels(features)),
        network: network('highway', [
          [-50, 500],
          [1600, 640],
        ]),
      }
      const rows = features.map((_, row) => row)
      const pieces = idsOf(basis, piecesOf(basis.layer, rows, 30, partingOf(basis)))
      const byText = (a = '', b = '') => (a < b ? -1 : Number(a > b))
      return pieces.map((piece) => piece.sort(byText).join(' ')).sort(byText)
    }
    const one = await setsOf(squares)
    expect(one.length).toBeGreaterThan(2)
    expect(await setsOf([...squares].reverse())).toEqual(one)
    expect(await setsOf([...squares.slice(11), ...squares.slice(0, 11)])).toEqual(one)
  })

  it('are no neighbours across the line, both ways round', async () => {
    const basis = { ...(await basisOfParcels(ROW)), network: network('highway', GAP) }
    const near = (row: number) => neighboursOf(basis.layer, row, 30, partingOf(basis)).map(({ row: at }) => at)
    expect([near(0), near(1), near(2)]).toEqual([[1], [0], []])
  })
})

const firm = (id: string, order: number, more: Partial<Assignee>): Assignee => ({
  ...testAssignee(id, 'anchor-firm', order),
  ...more,
})
const [LIFE, AI]: Sector[] = ['life-health', 'ai-data']

async function held(holders: Readonly<Record<string, readonly (readonly [string, number])[]>>, features = ROW) {
  const basis = await basisOfParcels(features)
  const assignmentOf = (row: number): Assignment | undefined => {
    const shares = holders[basis.layer.ids[row]!]
    return shares && { shares: shares.map(([assignee, share]) => ({ assignee, share })) }
  }
  const groups = membersOf(basis.layer, assignmentOf)
  return { basis, members: (group: Parameters<typeof groups.get>[0]) => groups.get(group) ?? [] }
}

describe('grouping', () => {
  const firms = [firm('F', 1, { sector: LIFE! }), firm('G', 2, { sector: LIFE! }), firm('H', 3, {})]

  it('lists pieces, the share in the largest and contiguity, by assignee and by sector', async () => {
    const { basis, members } = await held({
      A: [['F', 1]],
      B: [
        ['G', 0.5],
        ['F', 0.5],
      ],
      C: [['F', 1]],
    })
    const parted = { ...basis, network: network('highway', GAP) }
    const [f, g, sector, ...more] = landGroupings(parted, firms, members)
    expect(more).toEqual([])
    expect(f!.of).toEqual({ assignee: 'F' })
    expect(f!.pieces.map(({ areaM2 }) => areaM2)).toEqual([expect.closeTo(15_000, 1), expect.closeTo(10_000, 1)])
    expect(knownValue(f!.contiguity)).toBeCloseTo(2 / 3, 9)
    expect(g!.contiguity).toEqual({ absent: { key: 'absent.oneParcel' } })
    expect(g!.pieces).toHaveLength(1)
    expect(g!.areaM2).toBeCloseTo(5000, 1)
    expect(sector!.of).toEqual({ sector: LIFE })
    expect(sector!.pieces.map(({ areaM2 }) => Math.round(areaM2))).toEqual([20_000, 10_000])
    const figure = largestPieceFigure(parted, f!)
    expect(knownValue(figure.amount)).toBeCloseTo(0.6, 5)
    expect(recompute(figure.explain!())).toBeCloseTo(0.6, 5)
  })
})

describe('co-location', () => {
  const firms = [
    firm('F', 1, { sector: LIFE! }),
    firm('G', 2, { sector: LIFE! }),
    { ...firm('S', 3, { sector: AI!, supplies: [LIFE!] }), kind: 'developer' as const },
    { ...firm('X', 4, { sector: AI! }), kind: 'developer' as const },
    firm('N', 5, {}),
  ]
  const far = [...ROW, parcel('D', square(2325, 0, 100))]

  it('adds area × 2^(−d/h) of the same sector and of suppliers, each term by itself', async () => {
    const { basis, members } = await held({ A: [['F', 1]], B: [['X', 1]], C: [['G', 1]], D: [['S', 1]] }, far)
    const all = coLocations(basis, firms, members)
    expect(all.map(({ anchor }) => anchor.id)).toEqual(['F', 'G', 'N'])
    const [f, g, n] = all
    // C at 125 m: 10,000 × 2^(−125 ÷ 2,000) = 9,576.03; D at 2,225 m: 10,000 × 2^(−2,225 ÷ 2,000) = 4,625.05
    expect(f!.terms.map(({ why, row }) => [why, basis.layer.ids[row]])).toEqual([
      ['same-sector', 'C'],
      ['supplies', 'D'],
    ])
    expect(f!.terms[0]!.valueM2).toBeCloseTo(10_000 * 2 ** (-125 / 2000), 1)
    expect(f!.terms[1]!.valueM2).toBeCloseTo(10_000 * 2 ** (-2225 / 2000), 1)
    expect(knownValue(f!.figure.amount)).toBeCloseTo(9576.03 + 4625.05, 0)
    expect(recompute(f!.figure.explain!())).toBeCloseTo(knownValue(f!.figure.amount)!, 6)
    expect(g!.terms.map(({ distanceM }) => Math.round(distanceM))).toEqual([125, 2000])
    expect(n!.figure.amount).toEqual({ absent: { key: 'absent.noSector' } })
  })

  it('counts a shared parcel by its share, at distance 0 from a firm that shares it', async () => {
    const { basis, members } = await held({
      A: [
        ['F', 0.25],
        ['G', 0.75],
      ],
    })
    const [f] = coLocations(basis, firms, members)
    expect(f!.terms).toMatchObject([
      { distanceM: 0, areaM2: expect.closeTo(7500, 2), valueM2: expect.closeTo(7500, 2) },
    ])
  })

  it('does not depend on the order of parcels', async () => {
    const holders = { A: [['F', 1]], B: [['G', 1]], C: [['G', 1]], D: [['S', 1]] } as const
    const one = await held(holders, far)
    const other = await held(holders, [...far].reverse())
    const values = ({ basis, members }: typeof one) =>
      coLocations(basis, firms, members).map(({ figure }) =>
        isPresent(figure.amount) ? figure.amount.value : undefined,
      )
    expect(values(other)).toEqual(values(one))
  })
})

describe('the Clark–Evans index', () => {
  it('is worked by hand for four points', () => {
    // corners of a square of 100 m in a study area of 400 × 400 m: every nearest neighbour is 100 m away
    const found = clarkEvans([150, 150, 250, 150, 150, 250, 250, 250], { areaM2: 160_000, perimeterM: 1600 })!
    expect(found.observedM).toBe(100)
    // ½ √(160,000 ÷ 4) = 100
    expect(found.expectedM).toBe(100)
    expect(found.index).toBe(1)
    // 100 + (0.0514 + 0.041 ÷ 2) × 1,600 ÷ 4 = 128.76
    expect(found.correctedM).toBeCloseTo(128.76, 9)
    expect(found.correctedIndex).toBeCloseTo(100 / 128.76, 9)
    // √(0.0703 × 160,000 ÷ 16 + 0.037 × 1,600 × √(160,000 ÷ 1,024)) = √(703 + 740) = 37.987
    expect(found.z).toBeCloseTo(-28.76 / Math.sqrt(1443), 6)
    expect(clarkEvans([1, 1], { areaM2: 10, perimeterM: 10 })).toBeUndefined()
  })

  it('names its study area, the convex outline around all its parcels', async () => {
    const basis = await basisOfParcels([...ROW, parcel('E', square(0, 300, 100), { area_id: 'STT' })])
    const name = { key: 'figure.clark-evans' }
    const { study, plain, corrected } = clarkEvansFigures(basis, [0, 1, 2, 3], undefined, name)
    // hull: (0,0) (325,0) (325,100) (100,400) (0,400): 325 × 400 − ½ × 225 × 300 = 96,250 m²
    expect(study!.areaM2).toBeCloseTo(96_250, 0)
    expect(study!.perimeterM).toBeCloseTo(325 + 100 + 375 + 100 + 400, 2)
    // nearest: A–B 100 both ways, C–B 125, E–A 300
    expect(recompute(plain.explain!())).toBeCloseTo((100 + 100 + 125 + 300) / 4 / (0.5 * Math.sqrt(96_250 / 4)), 4)
    expect(knownValue(corrected.amount)).toBeLessThan(knownValue(plain.amount)!)
    expect(clarkEvansFigures(basis, [0, 1, 2, 3], 'STT', name).plain.amount).toEqual({
      absent: { key: 'absent.twoParcels' },
    })
  })
})
