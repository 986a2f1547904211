import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { costTotal, parcelCost } from '../../src/measures/costEstimate.ts'
import { rowCost } from '../../src/measures/rowCost.ts'
import { subtotalOf } from '../../src/measures/subtotal.ts'
import { intern } from '../../src/plan/assignment.ts'
import { parcel, square } from '../support/gridFile.ts'
import { basisOfParcels } from '../support/land.ts'

const PARCELS = 20
const land = await basisOfParcels(Array.from({ length: PARCELS }, (_, i) => parcel(`P${i}`, square(i * 130, 0, 100))))
const given = [
  undefined,
  ...[2027, 2031].map((phaseYear) => intern({ shares: [{ assignee: 'A', share: 1 }], phaseYear })),
]

describe('the cost of a parcel that is remembered', () => {
  it('is the estimate itself, whatever was asked before', () => {
    const basis = { ...land }
    const asked = fc.tuple(fc.nat({ max: PARCELS - 1 }), fc.constantFrom(...given))
    fc.assert(
      fc.property(fc.array(asked, { maxLength: 60 }), (all) => {
        for (const [row, assignment] of all) {
          const { cents, publicCents, spending } = parcelCost(basis, row, assignment)
          const publicHkd = publicCents[1]! / 100
          const { low: lowHkd, likely: likelyHkd, high: highHkd } = costTotal(cents)
          expect(rowCost(basis, row, assignment)).toEqual({ lowHkd, likelyHkd, highHkd, publicHkd, spending })
        }
      }),
      { numRuns: 40, seed: 7 },
    )
  })

  it('a selection that grows by one parcel estimates that parcel alone', () => {
    const estimated = (rows: readonly number[]) => {
      reads.length = 0
      subtotalOf({ basis, assignmentOf: () => undefined }, rows)
      return [...new Set(reads)]
    }
    const reads: string[] = []
    const ground = land.layer.texts.ground
    const codes = new Proxy(ground.codes, {
      get: (all, key) => {
        if (typeof key === 'string' && /^\d+$/.test(key)) reads.push(key)
        return Reflect.get(all, key, all) as unknown
      },
    })
    const basis = { ...land, layer: { ...land.layer, texts: { ...land.layer.texts, ground: { ...ground, codes } } } }
    expect(estimated([3, 5, 8])).toEqual(['3', '5', '8'])
    expect(estimated([3, 5, 8, 13])).toEqual(['13'])
    expect(estimated([5, 13])).toEqual([])
  })
})
