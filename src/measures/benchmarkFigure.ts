import { type LocalText, type Message, message } from '../lib/message.ts'
import type { Basis } from './basis.ts'
import { areaAsRead, atBenchmark, type Benchmark, grossFormedArea, publishedPerHectare } from './costBenchmarks.ts'
import { type Amount, absent, type Explanation, type Figure, isPresent, present } from './figure.ts'
import { namedFigure } from './namedFigure.ts'
import type { Member } from './parcelTerms.ts'

/**
 * Works of some parcels for each gross formed hectare, HK$, likely, money of the day.
 *
 * Takes  the parcels, and what their works cost in all, HK$; absent where that is.
 */
export function perHectareFigure(
  basis: Pick<Basis, 'layer' | 'netToGross'>,
  members: readonly Member[],
  cost: Amount,
): Figure {
  const measure = 'cost-per-formed-ha-hkd'
  if (!isPresent(cost)) return { measure, unit: 'hkd', amount: cost }
  const hkd = cost.value
  const { areaM2, unknownM2 } = grossFormedArea(basis, members)
  if (areaM2 === 0) return { measure, unit: 'hkd', amount: absent(message('absent.nothingAssigned')) }
  return {
    measure,
    unit: 'hkd',
    amount: present(hkd / (areaM2 / 10_000)),
    explain: (): Explanation => ({
      sentence: message('why.perHectare', { cost: { hkd }, area: { m2: areaM2 } }),
      formula: message('why.perHectareFormula'),
      operation: 'quotient',
      terms: [
        { label: message('measure.cost'), value: hkd, unit: 'hkd' },
        { label: message('why.formedHa'), value: areaM2 / 10_000, unit: 'index' },
      ],
      facts: [
        { label: message('why.method'), text: message('benchmark.gross') },
        ...(unknownM2 > 0
          ? [{ label: message('why.incomplete'), text: message('benchmark.ratioUnknown', { area: { m2: unknownM2 } }) }]
          : []),
      ],
    }),
  }
}

/** What a published project came to for each gross formed hectare, HK$, as it was published. */
export const publishedFigure = (one: Benchmark, source: LocalText | undefined): Figure =>
  namedFigure({
    measure: 'benchmark-per-ha-hkd',
    title: message('why.of', { figure: message('benchmark.perHa'), of: one.title }),
    unit: 'hkd',
    amount: present(publishedPerHectare(one) * 1e6),
    operation: 'quotient',
    formula: message('why.publishedFormula'),
    terms: () => [
      { label: message('why.published'), value: one.hkdMillion * 1e6, unit: 'hkd' },
      { label: message('why.formedHa'), value: one.grossFormedHa, unit: 'index' },
    ],
    facts: publishedFacts(one, source),
  })

/** What the works of so much land would be at the figure of a published project, HK$. */
export const atBenchmarkFigure = (
  measure: string,
  title: Message,
  one: Benchmark,
  areaM2: number,
  source: LocalText | undefined,
): Figure =>
  namedFigure({
    measure,
    title,
    unit: 'hkd',
    amount: present(atBenchmark(one, areaM2)),
    operation: 'product',
    formula: message('why.atBenchmarkFormula'),
    terms: () => [
      { label: message('benchmark.perHa'), value: publishedPerHectare(one) * 1e6, unit: 'hkd' },
      { label: message('why.hectaresRead'), value: areaAsRead(areaM2), unit: 'index' },
    ],
    facts: publishedFacts(one, source),
  })

const publishedFacts = (one: Benchmark, source: LocalText | undefined): Explanation['facts'] => [
  { label: message('benchmark.project'), text: one.title },
  {
    label: message('benchmark.basis'),
    text: message(one.rebased ? 'benchmark.rebased' : `benchmark.${one.basis}`, { year: String(one.year) }),
  },
  { label: message('benchmark.scope'), text: one.scope },
  ...(source ? [{ label: message('why.source'), text: source }] : []),
]
