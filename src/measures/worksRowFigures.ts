import { type Message, message } from '../lib/message.ts'
import { fromCents } from '../lib/round.ts'
import { type Amount, absent, type Explanation, type Figure, present, type Term } from './figure.ts'
import { namedFigure } from './namedFigure.ts'
import { firstTerms } from './parcelTerms.ts'
import type { WorksCost, WorksShare } from './sharedWorks.ts'

/** Cost and stranded share of one of the shared works, HK$, each explained. */
export function worksRowFigures(item: WorksCost): Readonly<Record<'cost' | 'stranded', Figure>> {
  const { works, cents, factor, strandedCents } = item
  const titled = (key: string) => message('why.of', { figure: message(key), of: works.name })
  const level = works.priceLevel.slice(0, 4)
  return {
    cost: namedFigure({
      measure: 'works-likely-hkd',
      title: titled('works.costMod'),
      unit: 'hkd',
      amount: present(fromCents(cents[1])),
      operation: 'product',
      formula: message('why.worksFormula'),
      terms: () => [
        { label: message('why.statedLikely', { level }), value: works.likely, unit: 'hkd', opens: SHARED },
        {
          label: message('why.escalationTo', { from: level, year: String(works.readyYear ?? level) }),
          value: factor,
          unit: 'index',
          opens: { kind: 'rate-cards' },
        },
      ],
      facts: [
        { label: message('why.notIncluded'), text: message('works.notIncluded') },
        ...(item.yearUnknown ? [{ label: message('why.year'), text: message('works.yearUnknown', { count: 1 }) }] : []),
        ...(works.source ? [{ label: message('why.source'), text: { en: works.source, zh: works.source } }] : []),
        { label: message('why.rounding'), text: message('rounding.cent') },
      ],
      ...unverified(item),
    }),
    stranded: namedFigure({
      measure: 'works-stranded-hkd',
      title: titled('works.stranded'),
      unit: 'hkd',
      amount: carried(item, strandedCents),
      operation: 'sum',
      formula: message('why.strandedFormula'),
      terms: () => partTerms(item, 'unassigned'),
      facts: methodOf,
      ...unverified(item),
    }),
  }
}

/** The part of shared works that one served parcel carries, HK$: its floor or area against that of all served. */
export function worksPartFigure(item: WorksCost, share: WorksShare): Figure {
  const { works, cents, shares } = item
  const all = shares.reduce((sum, { measureM2 = 0 }) => sum + measureM2, 0)
  const own = share.measureM2 ?? 0
  const said =
    works.sharedBy === 'gfa' ? { own: { floorM2: own }, all: { floorM2: all } } : { own: { m2: own }, all: { m2: all } }
  return namedFigure({
    measure: 'works-part-hkd',
    title: message('why.partOf', { works: works.name, parcel: share.parcel }),
    unit: 'hkd',
    amount: share.measureM2 === undefined ? absent(message('absent.noPlotRatio')) : carried(item, share.cents),
    operation: 'product',
    formula: message('why.partFormula'),
    terms: () => [
      { label: message('works.costMod'), value: fromCents(cents[1]), unit: 'hkd', opens: SHARED },
      { label: message(`why.part.${works.sharedBy}`, said), value: own / all, unit: 'ratio', parcels: [share.parcel] },
    ],
    facts: [...methodOf, { label: message('why.rounding'), text: message('rounding.parts') }],
    ...unverified(item),
  })
}

const SHARED = { kind: 'shared-works' } as const
const methodOf: Explanation['facts'] = [{ label: message('why.method'), text: message('works.sharing') }]

/** Nothing is carried, rather than HK$0, where no served parcel can carry a part. */
const carried = ({ unsharedCents }: WorksCost, cents: number): Amount =>
  unsharedCents > 0 ? absent(message('works.unshared')) : present(fromCents(cents))

function partTerms({ shares }: WorksCost, held: WorksShare['held']): readonly Term[] {
  const own = shares.filter((share) => share.held === held && share.cents > 0).sort((a, b) => b.cents - a.cents)
  return firstTerms(
    own.map(({ parcel, cents }) => ({
      label: { en: parcel, zh: parcel },
      value: fromCents(cents),
      unit: 'hkd',
      parcels: [parcel],
    })),
    'why.otherParcels',
  )
}

const unverified = ({ works }: WorksCost): { unverified?: Message } =>
  works.confidence === 'R' ? { unverified: message('works.unverified', { count: 1 }) } : {}
