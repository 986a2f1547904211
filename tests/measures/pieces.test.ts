import { describe, expect, it } from 'vitest'
import { neighboursOf, piecesOf } from '../../src/measures/pieces.ts'
import { parcel, square } from '../support/gridFile.ts'
import { basisOfParcels } from '../support/land.ts'

/** A row of squares of 1 ha: A touches B, C is 25 m beyond B, D 40 m beyond C. */
const row = () =>
  basisOfParcels([
    parcel('A', square(0, 0, 100)),
    parcel('B', square(100, 0, 100)),
    parcel('C', square(225, 0, 100)),
    parcel('D', square(365, 0, 100)),
  ])

describe('pieces', () => {
  it('joins parcels across a street and not across more, largest piece first', async () => {
    const { layer } = await row()
    expect(piecesOf(layer, [0, 1, 2, 3])).toEqual([[0, 1, 2], [3]])
    expect(piecesOf(layer, [3, 0])).toEqual([[0], [3]])
    expect(piecesOf(layer, [0, 1, 2, 3], 45)).toEqual([[0, 1, 2, 3]])
    expect(piecesOf(layer, [])).toEqual([])
  })

  it('names the neighbours with the gap between the edges, nearest first', async () => {
    const { layer } = await row()
    const near = neighboursOf(layer, 1)
    expect(near.map(({ row: at }) => layer.ids[at])).toEqual(['A', 'C'])
    expect(near[0]!.gapM).toBe(0)
    expect(near[1]!.gapM).toBeCloseTo(25, 3)
    expect(neighboursOf(layer, 3)).toEqual([])
  })
})
