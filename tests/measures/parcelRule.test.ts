import { beforeAll, describe, expect, it } from 'vitest'
import type { ParcelContext } from '../../src/measures/parcelContext.ts'
import { groupedRows, groupOf, rowsOfSame } from '../../src/measures/parcelGroups.ts'
import { type Condition, isFilled, type ParcelRule, rowsByRule, valuesOf } from '../../src/measures/parcelRule.ts'
import { subtotalOf } from '../../src/measures/subtotal.ts'
import type { Assignment } from '../../src/plan/types.ts'
import { parcel, square } from '../support/gridFile.ts'
import { basisOfParcels } from '../support/land.ts'

let context: ParcelContext

// a site of University Town begins 2,000 m east of the origin
beforeAll(async () => {
  const basis = await basisOfParcels([
    parcel('IT-1', square(0, 0, 100), { land_use: 'OUIT', area_id: 'STT', available_from: 2028, name_zh: '廈村一' }),
    parcel('IT-2', square(1000, 0, 200), { land_use: 'OUIT', area_id: 'STT', plot_ratio_non_domestic: 5 }),
    parcel('RA-1', square(1300, 0, 100), { land_use: 'RA', area_id: 'NTM', available_from: 2031 }),
    parcel('X', square(1800, 0, 100), { ground: 'fish pond', land_status: 'reserved' }),
  ])
  const given: Record<number, Assignment> = {
    0: { shares: [{ assignee: 'A', share: 1 }], phaseYear: 2030 },
    1: {
      shares: [
        { assignee: 'A', share: 0.5 },
        { assignee: 'B', share: 0.5 },
      ],
    },
  }
  context = {
    basis,
    assignmentOf: (row) => given[row],
    bundleOf: (row) => (row === 2 ? 'pilot' : undefined),
    isLocked: (row) => row === 0,
  }
})

const by = (...conditions: readonly Condition[]) => rowsByRule({ join: 'all', conditions }, context)
const byAny = (...conditions: readonly Condition[]) => rowsByRule({ join: 'any', conditions }, context)

describe('a rule', () => {
  it('is data: it comes back from JSON the same', () => {
    const rule: ParcelRule = {
      join: 'all',
      conditions: [
        { of: 'landUse', test: 'is', values: ['OUIT'] },
        { of: 'siteArea', test: 'at-least', value: 10_000 },
        { of: 'distance', test: 'at-most', value: 1500, site: 'UT-1' },
        { of: 'assigned', test: 'no' },
      ],
    }
    expect(JSON.parse(JSON.stringify(rule))).toEqual(rule)
  })
  it('joins by all or by any', () => {
    const innovation: Condition = { of: 'landUse', test: 'is', values: ['OUIT'] }
    const large: Condition = { of: 'siteArea', test: 'at-least', value: 40_000 }
    const named: Condition = { of: 'name', test: 'contains', text: 'ra-' }
    expect(by(innovation, large)).toEqual([1])
    expect(byAny(large, named)).toEqual([1, 2])
  })
  it('says nothing and picks nothing until a condition is filled in', () => {
    const unfilled: Condition[] = [
      { of: 'zone', test: 'is', values: [] },
      { of: 'gfa', test: 'at-least' },
      { of: 'cost', test: 'at-most', value: Number.NaN },
      { of: 'name', test: 'contains', text: ' ' },
      { of: 'near', test: 'at-most', value: 100, parcels: [] },
    ]
    expect(unfilled.filter(isFilled)).toEqual([])
    expect(byAny(...unfilled)).toEqual([])
    expect(by(...unfilled, { of: 'locked', test: 'yes' })).toEqual([0])
  })
  it('compares limits inclusively', () => {
    expect(by({ of: 'availableFrom', test: 'at-least', value: 2028 })).toEqual([0, 2])
    expect(by({ of: 'availableFrom', test: 'at-most', value: 2028 })).toEqual([0])
  })
  it('takes what is not stated as neither at least nor at most, and as not any named value', () => {
    expect(by({ of: 'plotRatio', test: 'at-most', value: 100 })).toEqual([1])
    expect(by({ of: 'gfa', test: 'at-least', value: 0 })).toEqual([1])
    expect(by({ of: 'landUse', test: 'is-not', values: ['OUIT'] })).toEqual([2, 3])
    expect(by({ of: 'landUse', test: 'is', values: [''] })).toEqual([3])
  })
  it('knows the distance to the nearest University Town site, to one of them, and the score', () => {
    expect(by({ of: 'distance', test: 'at-most', value: 800 })).toEqual([1, 2, 3])
    expect(by({ of: 'distance', test: 'at-most', value: 799, site: 'UT-1' })).toEqual([2, 3])
    expect(by({ of: 'distance', test: 'at-most', value: 9999, site: 'elsewhere' })).toEqual([])
    // half-distance 2 km: a parcel 800 m away scores 75.8
    expect(by({ of: 'score', test: 'at-least', value: 75 })).toEqual([1, 2, 3])
  })
  it('knows the distance to other parcels, edge to edge, themselves included', () => {
    expect(by({ of: 'near', test: 'at-most', value: 100, parcels: ['IT-2'] })).toEqual([1, 2])
    expect(by({ of: 'near', test: 'at-most', value: 99, parcels: ['IT-2'] })).toEqual([1])
    expect(by({ of: 'near', test: 'at-most', value: 500, parcels: ['X', 'gone'] })).toEqual([2, 3])
  })
  it('knows who is given what, and what is locked, bundled or reserved', () => {
    expect(by({ of: 'assigned', test: 'no' })).toEqual([2, 3])
    expect(by({ of: 'assignee', test: 'is', values: ['B'] })).toEqual([1])
    expect(by({ of: 'assignee', test: 'is-not', values: ['B'] })).toEqual([0, 2, 3])
    expect(by({ of: 'assignee', test: 'is', values: [''] })).toEqual([2, 3])
    expect(by({ of: 'phaseYear', test: 'at-most', value: 2030 })).toEqual([0])
    expect(by({ of: 'bundle', test: 'is', values: ['pilot'] })).toEqual([2])
    expect(by({ of: 'status', test: 'is', values: ['reserved'] })).toEqual([3])
  })
  it('finds a name in either language, whatever its width or case', () => {
    expect(by({ of: 'name', test: 'contains', text: '厦村' })).toEqual([0])
    expect(by({ of: 'name', test: 'contains', text: 'ｉｔ-' })).toEqual([0, 1])
    expect(by({ of: 'name', test: 'contains-not', text: 'it' })).toEqual([2, 3])
  })
  it('compares cost in HK$', () => {
    const { costLikelyHkd } = subtotalOf(context, [0])
    expect(by({ of: 'cost', test: 'at-most', value: costLikelyHkd })).toContain(0)
    expect(by({ of: 'cost', test: 'at-most', value: costLikelyHkd - 1 })).not.toContain(0)
  })
  it('names the values of the land with how many have each', () => {
    expect([...valuesOf('landUse', context)]).toEqual([
      ['OUIT', 2],
      ['RA', 1],
      ['', 1],
    ])
    expect(valuesOf('assignee', context)).toEqual(
      new Map([
        ['A', 2],
        ['', 2],
        ['B', 1],
      ]),
    )
  })
})

describe('groups', () => {
  it('puts a shared parcel with those who share it, and free land by its status', () => {
    expect([0, 1, 2, 3].map((row) => groupOf('assignee', context, row))).toEqual([
      'A',
      'A+B',
      'land:unassigned',
      'land:reserved',
    ])
  })
  it('finds all that is like some parcels', () => {
    expect(rowsOfSame('landUse', context, [0])).toEqual([0, 1])
    expect(rowsOfSame('year', context, [0, 2])).toEqual([0, 2])
    expect(rowsOfSame('area', context, [3])).toEqual([3])
  })
  it('keeps the order of the rows, and its subtotals add up to the whole', () => {
    const groups = groupedRows('area', context, [3, 2, 1, 0])
    expect([...groups]).toEqual([
      ['', [3]],
      ['NTM', [2]],
      ['STT', [1, 0]],
    ])
    expect(subtotalOf(context, groups.get('STT')!).siteAreaM2).toBeCloseTo(50_000, 3)
    const sums = [...groups.values()].map((rows) => subtotalOf(context, rows))
    const whole = subtotalOf(context, [0, 1, 2, 3])
    expect(sums.reduce((sum, { costLikelyHkd }) => sum + costLikelyHkd, 0)).toBeCloseTo(whole.costLikelyHkd, 2)
    expect(sums.reduce((sum, { parcels }) => sum + parcels, 0)).toBe(whole.parcels)
  })
})
