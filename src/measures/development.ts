import { type Message, message } from '../lib/message.ts'
import { numberAt, textAt } from '../parcels/parcelLayer.ts'
import type { Assignment } from '../plan/types.ts'
import type { Basis } from './basis.ts'
import { type Amount, absent, isPresent, present } from './figure.ts'
import { grossFloorArea } from './floorArea.ts'
import { landUseOf } from './plannedUse.ts'

/** Constants that turn floor into flats, people and jobs: data of `geo/ratios.json` and `geo` areas, each with a source. */
export interface DevelopmentRatios {
  /** Domestic gross floor area of a flat, m². */
  readonly gfaPerFlatM2: number
  /** Gross floor area of a worker on innovation and technology land, m². */
  readonly gfaPerWorkerM2: number
  readonly personsPerFlat: number
  /** Development area id → persons in a flat, where the area has a figure of its own. */
  readonly personsPerFlatOf: ReadonlyMap<string, number>
}

/** Floor, flats, people and jobs of one parcel; what cannot be computed says why. */
export interface Development {
  readonly domesticGfaM2: Amount
  readonly nonDomesticGfaM2: Amount
  readonly flats: Amount
  readonly people: Amount
  readonly jobs: Amount
}

/** Uses for whose floor a worker's share is known: it was derived from innovation and technology land alone. */
const USES_WITH_WORKERS = ['OUIT', 'OUETP']

/**
 * What may stand on a parcel and who would live and work there.
 *
 * Gives   floor split as the plot ratios split it; flats as stated, else domestic floor ÷ m² a flat; people = flats ×
 *         persons a flat of the area; jobs = non-domestic floor ÷ m² a worker, on innovation and technology land only.
 * Source  MODEL, Land.
 */
export function developmentOf(
  basis: Pick<Basis, 'layer'>,
  row: number,
  ratios: DevelopmentRatios,
  assignment?: Assignment,
): Development {
  const use = landUseOf(basis, row, assignment)
  const forWork = use !== undefined && USES_WITH_WORKERS.includes(use)
  const domesticGfaM2 = floorOf(basis, row, 'domestic', forWork)
  const nonDomesticGfaM2 = floorOf(basis, row, 'nonDomestic', forWork)
  const stated = numberAt(basis.layer, 'flats_stated', row)
  const flats =
    stated === undefined ? over(domesticGfaM2, (gfa) => Math.round(gfa / ratios.gfaPerFlatM2)) : present(stated)
  const persons = ratios.personsPerFlatOf.get(textAt(basis.layer, 'area_id', row) ?? '') ?? ratios.personsPerFlat
  return {
    domesticGfaM2,
    nonDomesticGfaM2,
    flats,
    people: over(flats, (count) => Math.round(count * persons)),
    jobs: forWork
      ? over(nonDomesticGfaM2, (gfa) => Math.round(gfa / ratios.gfaPerWorkerM2))
      : isPresent(nonDomesticGfaM2) && nonDomesticGfaM2.value === 0
        ? present(0)
        : absent(message('absent.noWorkerRatio')),
  }
}

/** Gross floor of one kind, m²: a stated total is split as the ratios are; on land for work alone nobody lives. */
function floorOf(
  { layer }: Pick<Basis, 'layer'>,
  row: number,
  kind: 'domestic' | 'nonDomestic',
  forWork: boolean,
): Amount {
  const whole = grossFloorArea({ layer }, row)
  if (!isPresent(whole)) return whole
  const domestic = numberAt(layer, 'plot_ratio_domestic', row)
  const nonDomestic = numberAt(layer, 'plot_ratio_non_domestic', row)
  const sum = (domestic ?? 0) + (nonDomestic ?? 0)
  if (sum === 0 && forWork) return present(kind === 'domestic' ? 0 : whole.value)
  if (sum === 0) return absent(message('absent.floorNotSplit'))
  const own = (kind === 'domestic' ? domestic : nonDomestic) ?? 0
  return present(own === sum ? whole.value : (whole.value * own) / sum)
}

const over = (amount: Amount, compute: (value: number) => number): Amount =>
  isPresent(amount) ? present(compute(amount.value)) : amount

/** A sum over parcels with how many of them could not be counted, and why the first could not. */
export interface PartialSum {
  readonly value: number
  readonly counted: number
  readonly missing: number
  readonly reason?: Message
}

/** Adds up what is known; an empty sum is a true 0, and what is missing is counted, never taken for 0. */
export function sumKnown(amounts: Iterable<Amount>): PartialSum {
  let [value, counted, missing] = [0, 0, 0]
  let reason: Message | undefined
  for (const amount of amounts) {
    if (isPresent(amount)) {
      value += amount.value
      counted++
    } else {
      missing++
      reason ??= amount.absent
    }
  }
  return { value, counted, missing, ...(reason ? { reason } : {}) }
}
