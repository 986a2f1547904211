import { bench } from 'vitest'
import { type ParcelRule, rowsByRule } from '../../src/measures/parcelRule.ts'
import { manyParcels } from '../support/manyParcels.ts'

const basis = await manyParcels(20_000)
const context = { basis, assignmentOf: () => undefined, bundleOf: () => undefined, isLocked: () => false }
const rule: ParcelRule = {
  join: 'all',
  conditions: [
    { of: 'ground', test: 'is', values: ['brownfield'] },
    { of: 'siteArea', test: 'at-least', value: 9000 },
    { of: 'distance', test: 'at-most', value: 20_000 },
  ],
}

bench('a rule of three conditions over 20,000 parcels', () => {
  rowsByRule(rule, context)
})
