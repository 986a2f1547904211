import { fromCents, roundHalfAway, toCents } from '../lib/round.ts'
import { landStatusAt, type ParcelLayer } from '../parcels/parcelLayer.ts'
import { isAssigned } from '../plan/assignment.ts'
import { inOrder } from '../plan/inOrder.ts'
import type { Assignment, ParcelId, Plan, ScenarioId, SharedWorks } from '../plan/types.ts'
import type { Basis } from './basis.ts'
import { inYearOrder } from './costSums.ts'
import { baseYearOf, type SpendingYear, spendingFactor, spendingYears, spread } from './escalation.ts'
import { knownValue } from './figure.ts'
import { grossFloorArea } from './floorArea.ts'

/** The part of shared works that one served parcel carries, in whole cents of likely money of the day. */
export interface WorksShare {
  readonly parcel: ParcelId
  readonly row: number
  /** What it is shared by, m²; undefined where the parcel has none (no plot ratio, nothing stated). */
  readonly measureM2: number | undefined
  readonly cents: number
  readonly held: Held
}

/** Whether the scenario gives the parcel to anyone; committed and reserved land is held by others. */
export type Held = 'assigned' | 'unassigned' | 'others'

/** One of the shared works, costed and shared out. */
export interface WorksCost {
  readonly works: SharedWorks
  /** Low, likely and high in whole cents, money of the day. No fees or contingency is added: the figure is as stated. */
  readonly cents: readonly [low: number, likely: number, high: number]
  /** From the works' own price level to money of the day of their years; 1 where no ready year is set. */
  readonly factor: number
  /** Likely cents by year, in no year where none is set; they add up to the likely cost. */
  readonly byYear: readonly { readonly year: number | undefined; readonly cents: number }[]
  readonly shares: readonly WorksShare[]
  /** Cents that fall on served parcels nobody is given: stranded. */
  readonly strandedCents: number
  /** Cents that no parcel carries: none is served, or none has what it is shared by. */
  readonly unsharedCents: number
  /** Served parcels that are not in the plan now. */
  readonly missing: readonly ParcelId[]
  /** True where no ready year is set: the price level is kept. */
  readonly yearUnknown: boolean
}

/** What the shared works of one scenario are costed on. */
export interface WorksInView {
  readonly basis: Pick<Basis, 'layer' | 'card' | 'ratios'>
  readonly rowOf: ReadonlyMap<ParcelId, number>
  readonly heldAt: (row: number) => Held
}

/**
 * Cost of one of the shared works and who carries it.
 *
 * Gives   exact cents: the shares add up to the likely cost where any parcel can carry one.
 * Source  MODEL, Shared works: shared by gross floor area or site area; the part of unassigned parcels is stranded.
 *         Escalated by the shown card's yearly factors from the works' own price level; the last year is the ready year.
 */
export function worksCost(works: SharedWorks, { basis, rowOf, heldAt }: WorksInView): WorksCost {
  const years = worksYears(works, basis)
  const factor = spendingFactor(years)
  const cents = [works.low, works.likely, works.high].map((hkd) =>
    toCents(hkd * factor),
  ) as unknown as WorksCost['cents']
  const served = works.serves.flatMap((parcel) => {
    const row = rowOf.get(parcel)
    return row === undefined ? [] : [{ parcel, row, measureM2: sharedBy(works, basis, row), held: heldAt(row) }]
  })
  const parts = partsOf(
    cents[1],
    served.map(({ measureM2 }) => measureM2 ?? 0),
  )
  const shares = served.map((one, i) => ({ ...one, cents: parts[i]! }))
  return {
    works,
    cents,
    factor,
    byYear: spread(years, cents[1]).map((part, i) => ({ year: years[i]!.year, cents: part })),
    shares,
    strandedCents: shares.reduce((sum, share) => sum + (share.held === 'unassigned' ? share.cents : 0), 0),
    unsharedCents: cents[1] - parts.reduce((sum, part) => sum + part, 0),
    missing: works.serves.filter((parcel) => !rowOf.has(parcel)),
    yearUnknown: works.readyYear === undefined,
  }
}

/** All shared works of a scenario added up, HK$. */
export interface WorksTotal {
  readonly items: readonly WorksCost[]
  readonly lowHkd: number
  readonly likelyHkd: number
  readonly highHkd: number
  readonly strandedHkd: number
  readonly unsharedHkd: number
  /** Likely HK$ that each pays first. */
  readonly publicHkd: number
  readonly privateHkd: number
  /** Likely cents by year and payer, earliest first. */
  readonly byYear: ReadonlyMap<number | undefined, readonly [publicCents: number, privateCents: number]>
}

/** The shared works of a scenario, each and together. Order never matters: whole cents are added. */
export function worksTotal(all: Iterable<SharedWorks>, view: WorksInView): WorksTotal {
  const items = [...all].map((works) => worksCost(works, view))
  const sum = (of: (item: WorksCost) => number) => fromCents(items.reduce((total, item) => total + of(item), 0))
  const byYear = new Map<number | undefined, readonly [number, number]>()
  for (const { works, byYear: years } of items)
    for (const { year, cents } of years) {
      const [ofPublic, ofPrivate] = byYear.get(year) ?? [0, 0]
      byYear.set(year, works.payer === 'public' ? [ofPublic + cents, ofPrivate] : [ofPublic, ofPrivate + cents])
    }
  return {
    items,
    lowHkd: sum(({ cents }) => cents[0]),
    likelyHkd: sum(({ cents }) => cents[1]),
    highHkd: sum(({ cents }) => cents[2]),
    strandedHkd: sum(({ strandedCents }) => strandedCents),
    unsharedHkd: sum(({ unsharedCents }) => unsharedCents),
    publicHkd: sum(({ works, cents }) => (works.payer === 'public' ? cents[1] : 0)),
    privateHkd: sum(({ works, cents }) => (works.payer === 'private' ? cents[1] : 0)),
    byYear: new Map([...byYear].sort(([a], [b]) => inYearOrder(a, b))),
  }
}

/** Whether works are built in a scenario: they name their scenarios, or are built in all. */
export const isBuiltIn = ({ scenarios }: Pick<SharedWorks, 'scenarios'>, scenario: ScenarioId): boolean =>
  scenarios === undefined || scenarios.includes(scenario)

/** The shared works that are built in a scenario, in the planner's order. */
export const builtWorks = ({ sharedWorks }: Pick<Plan, 'sharedWorks'>, scenario: ScenarioId): readonly SharedWorks[] =>
  inOrder(sharedWorks.values()).filter((works) => isBuiltIn(works, scenario))

/** Who holds each row of the land by a scenario's assignments. */
export const holderBy =
  (layer: ParcelLayer, given: ReadonlyMap<ParcelId, Assignment> | undefined) =>
  (row: number): Held => {
    if (isAssigned(given?.get(layer.ids[row]!))) return 'assigned'
    return landStatusAt(layer, row) === 'free' ? 'unassigned' : 'others'
  }

/** Years of the works by the card's profile, from the works' own price level; in no year, at that level, where none is set. */
function worksYears({ priceLevel, readyYear }: SharedWorks, basis: WorksInView['basis']): readonly SpendingYear[] {
  const { escalation } = basis.card
  return readyYear === undefined
    ? [{ year: undefined, part: 1, factor: 1 }]
    : spendingYears({ priceLevel, escalation }, readyYear, baseYearOf(basis))
}

const sharedBy = ({ sharedBy: by }: SharedWorks, basis: Pick<Basis, 'layer'>, row: number): number | undefined =>
  by === 'gfa' ? knownValue(grossFloorArea(basis, row)) : basis.layer.siteAreaM2[row]!

/** Whole cents in proportion to measures, adding up to all of them; none where nothing is measured. */
function partsOf(cents: number, measures: readonly number[]): readonly number[] {
  const whole = measures.reduce((sum, one) => sum + one, 0)
  let [reached, before] = [0, 0]
  return measures.map((one) => {
    if (whole === 0) return 0
    reached += one
    const upTo = roundHalfAway((cents * reached) / whole)
    const own = upTo - before
    before = upTo
    return own
  })
}
