import { message } from '../lib/message.ts'
import { type Development, developmentOf, sumKnown } from './development.ts'
import { knownValue, present } from './figure.ts'
import { parcelTerms } from './parcelTerms.ts'
import { membersInScope, type TargetMember, type TargetView } from './targetLand.ts'
import { type Asked, nothing, type TargetReading } from './targetReading.ts'

/** Jobs, flats or people on a scope's land, as far as they are known; what is missing is counted, never taken for 0. */
export const developmentReading =
  (which: keyof Pick<Development, 'jobs' | 'flats' | 'people'>) =>
  (view: TargetView, { scope }: Asked): TargetReading => {
    const { basis, development } = view
    if (!development) return nothing(message('absent.noRatios'))
    const { ids } = basis.layer
    const all = membersInScope(view, scope)
    const amounts = all.map(({ row, assignment }) => developmentOf(basis, row, development, assignment)[which])
    const sum = sumKnown(amounts)
    const parcels = all.map(({ row }) => ({ id: ids[row]! }))
    if (all.length > 0 && sum.counted === 0) return nothing(sum.reason!, parcels)
    const known = new Map<TargetMember, number>(
      all.flatMap((member, i) => {
        const value = knownValue(amounts[i]!)
        return value ? [[member, Math.round(value * member.share)] as const] : []
      }),
    )
    const facts =
      sum.missing === 0
        ? []
        : [
            {
              label: message('why.incomplete'),
              text: message('target.notCounted', { count: sum.missing, reason: sum.reason! }),
            },
          ]
    return {
      amount: present([...known.values()].reduce((total, one) => total + one, 0)),
      explain: () => ({
        operation: 'sum',
        terms: parcelTerms(basis.layer, [...known.keys()], 'count', (member) => known.get(member as TargetMember) ?? 0),
        facts,
      }),
      parcels,
    }
  }
