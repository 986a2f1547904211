import type { Brief } from '../plan/types.ts'
import type { Condition, ParcelRule } from './parcelRule.ts'

/**
 * Land that could meet a brief, as a rule: free, nobody's, not locked, no further from a University Town site than wanted,
 * and formed by the year it is wanted by. What a parcel does not state does not meet a wish.
 */
export function briefRule({ furthestM, byYear }: Brief = {}): ParcelRule {
  const wishes: readonly Condition[] = [
    ...(furthestM === undefined ? [] : [{ of: 'distance', test: 'at-most', value: furthestM } as const]),
    ...(byYear === undefined ? [] : [{ of: 'availableFrom', test: 'at-most', value: byYear } as const]),
  ]
  return {
    join: 'all',
    conditions: [
      { of: 'status', test: 'is', values: ['free'] },
      { of: 'assigned', test: 'no' },
      { of: 'locked', test: 'no' },
      ...wishes,
    ],
  }
}
