import { message } from '../lib/message.ts'
import { fromMm2, toMm2 } from '../lib/round.ts'
import type { ParcelLayer } from '../parcels/parcelLayer.ts'
import type { Term, Unit } from './figure.ts'

/** A parcel's part in a group of the schedule: the whole of it, or a share (0–1). */
export interface Member {
  readonly row: number
  readonly share: number
}

/** How many parcels are printed one by one; the rest stand together in one line, with their number. */
const PRINTED = 40

/** One term for each parcel, largest first, the small ones together: they add up to the figure. */
export function parcelTerms(
  layer: ParcelLayer,
  members: readonly Member[],
  unit: Unit,
  amountOf: (member: Member) => number,
): readonly Term[] {
  const terms = members
    .map((member) => {
      const id = layer.ids[member.row]!
      return { label: { en: id, zh: id }, value: amountOf(member), unit, parcels: [id] }
    })
    .sort((a, b) => b.value - a.value)
  return firstTerms(terms, 'why.otherParcels')
}

/** The first inputs of a sum, as many as are printed; the rest stand together in one line that says how many they are. */
export function firstTerms(terms: readonly Term[], others: string): readonly Term[] {
  if (terms.length <= PRINTED) return terms
  const rest = terms.slice(PRINTED - 1)
  return [
    ...terms.slice(0, PRINTED - 1),
    {
      label: message(others, { count: rest.length }),
      value: rest.reduce((sum, term) => sum + term.value, 0),
      unit: rest[0]!.unit,
      parcels: rest.flatMap(({ parcels = [] }) => parcels),
    },
  ]
}

/** Site area of a parcel's part, m², in the grain in which areas are summed. */
export const areaOf =
  ({ siteAreaM2 }: Pick<ParcelLayer, 'siteAreaM2'>) =>
  ({ row, share }: Member): number =>
    fromMm2(Math.round(toMm2(siteAreaM2[row]!) * share))
