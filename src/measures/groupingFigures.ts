import { type LocalText, type Message, message } from '../lib/message.ts'
import type { ParcelLayer } from '../parcels/parcelLayer.ts'
import type { Basis } from './basis.ts'
import { type Explanation, type Figure, present, type Term } from './figure.ts'
import { type LandTogether, largestPieceFigure } from './grouping.ts'
import { namedFigure } from './namedFigure.ts'
import { areaOf, firstTerms, parcelTerms } from './parcelTerms.ts'
import { JOINED_GAP_M, type Neighbour } from './pieces.ts'

/** How the land of one assignee or sector lies together, each number explained. */
export type GroupingFigures = Readonly<Record<'parcels' | 'area' | 'pieces' | 'largest' | 'contiguity', Figure>>

export function groupingFigures(basis: Basis, grouping: LandTogether, name: Message | LocalText): GroupingFigures {
  const { layer } = basis
  const { members, pieces } = grouping
  const titled = (key: string) => message('why.of', { figure: message(key), of: name })
  const facts = methodOf(basis)
  const joined = pieces.flatMap(({ rows }) => (rows.length > 1 ? rows : []))
  return {
    parcels: namedFigure({
      measure: 'grouping-parcels',
      title: titled('grouping.parcels'),
      unit: 'count',
      amount: present(grouping.parcels),
      operation: 'sum',
      terms: () => parcelTerms(layer, members, 'count', () => 1),
    }),
    area: namedFigure({
      measure: 'grouping-area-m2',
      title: titled('grouping.area'),
      unit: 'm2',
      amount: present(grouping.areaM2),
      operation: 'sum',
      terms: () => parcelTerms(layer, members, 'm2', areaOf(layer)),
      facts: [{ label: message('why.rounding'), text: message('rounding.area') }],
    }),
    pieces: namedFigure({
      measure: 'grouping-pieces',
      title: titled('grouping.count'),
      unit: 'count',
      amount: present(pieces.length),
      operation: 'sum',
      terms: () =>
        firstTerms(
          pieces.map(({ rows }) =>
            countTerm(layer, rows, message('target.piece', { parcels: someIds(layer, rows) }), 1),
          ),
          'why.otherPieces',
        ),
      facts,
    }),
    largest: largestPieceFigure(basis, grouping),
    contiguity: namedFigure({
      measure: 'grouping-contiguity',
      title: titled('grouping.contiguity'),
      unit: 'ratio',
      amount: grouping.contiguity,
      operation: 'quotient',
      formula: message('why.contiguityFormula'),
      terms: () => [
        countTerm(layer, joined, message('why.joinedParcels'), joined.length),
        countTerm(
          layer,
          members.map(({ row }) => row),
          message('why.allParcels'),
          grouping.parcels,
        ),
      ],
      facts,
    }),
  }
}

/** Site area of one piece of a grouping, m²: its parcels added up. */
export function pieceFigure(basis: Basis, { members, pieces }: LandTogether, at: number, title: Message): Figure {
  const { rows, areaM2 } = pieces[at]!
  const within = new Set(rows)
  return namedFigure({
    measure: 'piece-area-m2',
    title,
    unit: 'm2',
    amount: present(areaM2),
    operation: 'sum',
    terms: () =>
      parcelTerms(
        basis.layer,
        members.filter(({ row }) => within.has(row)),
        'm2',
        areaOf(basis.layer),
      ),
    facts: methodOf(basis),
  })
}

/** How far apart the edges of a parcel and one of its neighbours are, metres. */
export function neighbourFigure(basis: Basis, row: number, { row: other, gapM }: Neighbour): Figure {
  const [own, its] = [basis.layer.ids[row]!, basis.layer.ids[other]!]
  return namedFigure({
    measure: 'neighbour-gap-m',
    title: message('why.between', { a: own, b: its }),
    unit: 'm',
    amount: present(gapM),
    operation: 'least',
    formula: message('why.gapFormula'),
    terms: () => [{ label: { en: its, zh: its }, value: gapM, unit: 'm', parcels: [own, its] }],
    facts: methodOf(basis),
  })
}

const methodOf = ({ neighbourGapM = JOINED_GAP_M }: Basis): Explanation['facts'] => [
  { label: message('why.method'), text: message('method.pieces', { gap: { metres: neighbourGapM } }) },
]

const countTerm = (layer: ParcelLayer, rows: readonly number[], label: Message, value: number): Term => ({
  label,
  value,
  unit: 'count',
  parcels: rows.map((row) => layer.ids[row]!),
})

/** The first parcels of a piece by name. */
function someIds({ ids }: ParcelLayer, rows: readonly number[]): string {
  const first = rows.slice(0, 4).map((row) => ids[row]!)
  return rows.length > first.length ? `${first.join(', ')} …` : first.join(', ')
}
