import { expect, it } from 'vitest'
import { costTotal, parcelCost } from '../../src/measures/costEstimate.ts'
import type { ParcelContext } from '../../src/measures/parcelContext.ts'
import { groupOf } from '../../src/measures/parcelGroups.ts'
import { rowsByRule, valuesOf } from '../../src/measures/parcelRule.ts'
import { landUseOf } from '../../src/measures/plannedUse.ts'
import type { Assignment } from '../../src/plan/types.ts'
import { parcel, square } from '../support/gridFile.ts'
import { basisOfParcels, EXAMPLE_CARD } from '../support/land.ts'

// two hectares stated as housing; the scenario plans the second for innovation and technology
const HELD: Assignment = { shares: [{ assignee: 'A', share: 1 }], landUse: 'OUIT' }
const [formation, roads] = EXAMPLE_CARD.lines
const card = { ...EXAMPLE_CARD, lines: [formation!, { ...roads!, applies: { landUse: ['OUIT'] } }] }

const contextNow = async (): Promise<ParcelContext> => ({
  basis: await basisOfParcels(
    [
      parcel('1', square(0, 0, 100), { land_use: 'RA', ground: 'formed' }),
      parcel('2', square(200, 0, 100), { land_use: 'RA', ground: 'formed' }),
    ],
    card,
  ),
  assignmentOf: (row) => (row === 1 ? HELD : undefined),
  bundleOf: () => undefined,
  isLocked: () => false,
})

it('takes the use the scenario plans, else the land’s own, for rules and groups', async () => {
  const context = await contextNow()
  expect([landUseOf(context.basis, 0, undefined), landUseOf(context.basis, 1, HELD)]).toEqual(['RA', 'OUIT'])
  const planned = { of: 'landUse', test: 'is', values: ['OUIT'] } as const
  expect(rowsByRule({ join: 'all', conditions: [planned] }, context)).toEqual([1])
  expect(groupOf('landUse', context, 1)).toBe('OUIT')
  expect(Object.fromEntries(valuesOf('landUse', context))).toEqual({ RA: 1, OUIT: 1 })
})

it('counts a cost line that is for one use only where the scenario plans that use', async () => {
  const { basis } = await contextNow()
  const likely = (row: number, given: Assignment | undefined) =>
    costTotal(parcelCost(basis, row, given && { ...given, phaseYear: 2024 }).cents).likely
  // 1 ha at 2024: formation 44 million, roads 27.5 million; contingency of 15 % on top
  expect(likely(0, undefined)).toBeCloseTo(44e6 * 1.15, 2)
  expect(likely(1, HELD)).toBeCloseTo((44e6 + 27.5e6) * 1.15, 2)
})
