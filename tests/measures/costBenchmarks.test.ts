import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type Benchmark, grossFormedArea, publishedPerHectare } from '../../src/measures/costBenchmarks.ts'
import { parcel, square } from '../support/gridFile.ts'
import { basisOfParcels } from '../support/land.ts'

describe('cost beside published projects', () => {
  it('counts gross formed land by the ratio of the area, 1 and said where it is not known', async () => {
    const basis = await basisOfParcels([
      parcel('A', square(0, 0, 100), { area_id: 'HSK' }),
      parcel('B', square(200, 0, 100)),
    ])
    const seen = { ...basis, netToGross: new Map([['HSK', 1.357]]) }
    const whole = [0, 1].map((row) => ({ row, share: 1 }))
    const { areaM2, unknownM2 } = grossFormedArea(seen, whole)
    expect(areaM2).toBeCloseTo(23_570, 2)
    expect(unknownM2).toBeCloseTo(10_000, 2)
    expect(grossFormedArea(seen, [{ row: 0, share: 0.5 }]).areaM2).toBeCloseTo(6785, 2)
  })

  it('has four published projects: HK$67.3M, 95.9M, 172.0M and 247.4M a gross formed hectare, none rebased', () => {
    const { benchmarks } = JSON.parse(
      readFileSync(new URL('../../public/data/rate-cards.json', import.meta.url), 'utf8'),
    ) as { benchmarks: Benchmark[] }
    expect(benchmarks.map((one) => Math.round(publishedPerHectare(one) * 10) / 10).sort((a, b) => a - b)).toEqual([
      67.3, 95.9, 172, 247.4,
    ])
    expect(benchmarks.every(({ rebased }) => !rebased)).toBe(true)
  })
})
