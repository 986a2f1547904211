import { type LocalText, type Message, type MessageParam, message } from '../lib/message.ts'
import { fromMm2, toMm2 } from '../lib/round.ts'
import type { ParcelLayer } from '../parcels/parcelLayer.ts'
import type { Assignee } from '../plan/types.ts'
import type { BriefGap } from './brief.ts'
import type { SaidFigure } from './difference.ts'
import { type Figure, type Operation, present, type Term, type Unit } from './figure.ts'
import { type Held, heldArea } from './holdings.ts'
import { namedFigure } from './namedFigure.ts'

/**
 * The numbers in what is said of a wish that is not met, each explained: hectares or floor short, the furthest parcel,
 * the land that comes too late.
 *
 * Takes  the gap, whose brief it is of, and what is held: the same that the gap was found in.
 */
export function figuresOfGap(
  { words: { params = {} }, wish, rows }: BriefGap,
  { id, name, brief = {} }: Pick<Assignee, 'id' | 'name' | 'brief'>,
  holding: readonly Held[],
  layer: Pick<ParcelLayer, 'ids'>,
): readonly SaidFigure[] {
  const { wanted, held } = sides({ id }, holding, layer)
  const late = holding.filter(({ row }) => rows.includes(row))
  const each = (of: readonly Held[], unit: Unit, amount: (one: Held) => number): readonly Term[] =>
    of.map((one) => {
      const parcel = layer.ids[one.row]!
      return { label: { en: parcel, zh: parcel }, value: amount(one), unit, parcels: [parcel] }
    })
  const said = (param: string, of: Omit<Parameters<typeof ofBrief>[0], 'name'>): readonly SaidFigure[] => {
    const one: MessageParam | undefined = params[param]
    return one === undefined ? [] : [{ said: one, figure: ofBrief({ name, ...of }) }]
  }
  switch (wish) {
    case 'area': {
      const m2 = (brief.haFrom ?? brief.haTo ?? 0) * M2_PER_HA
      return said('short', {
        what: 'shortArea',
        unit: 'm2',
        how: 'difference',
        terms: [wanted(m2, 'm2'), held(heldArea(holding))],
      })
    }
    case 'floor': {
      const floor = holding.reduce((sum, { gfaM2 = 0 }) => sum + gfaM2, 0)
      return said('short', {
        what: 'shortFloor',
        unit: 'm2',
        how: 'difference',
        terms: [wanted(brief.gfaM2 ?? 0, 'm2'), held(floor)],
      })
    }
    case 'distance': {
      const near = holding.filter(({ nearest }) => nearest)
      return said('distance', {
        what: 'furthest',
        unit: 'm',
        how: 'most',
        terms: each(near, 'm', ({ nearest }) => nearest!.distanceM),
      })
    }
    case 'year':
      return said('area', {
        what: 'lateLand',
        unit: 'm2',
        how: 'sum',
        terms: each(late, 'm2', ({ siteAreaM2 }) => fromMm2(toMm2(siteAreaM2))),
      })
  }
}

/** The number in what is said of land beyond the most that is wanted, explained. */
export function figuresOfOver(
  { params = {} }: Message,
  { id, name, brief = {} }: Pick<Assignee, 'id' | 'name' | 'brief'>,
  holding: readonly Held[],
  layer: Pick<ParcelLayer, 'ids'>,
): readonly SaidFigure[] {
  const { wanted, held } = sides({ id }, holding, layer)
  const terms = [held(heldArea(holding)), wanted((brief.haTo ?? 0) * M2_PER_HA, 'm2')]
  return [{ said: params.over!, figure: ofBrief({ name, what: 'overArea', unit: 'm2', how: 'difference', terms }) }]
}

/** The two sides of a wish as inputs: what the brief wants, and what is held. */
const sides = (
  { id }: Pick<Assignee, 'id'>,
  holding: readonly Held[],
  { ids }: Pick<ParcelLayer, 'ids'>,
): { wanted(value: number, unit: Unit): Term; held(m2: number): Term } => ({
  wanted: (value, unit) => ({
    label: message('why.briefHeld'),
    value,
    unit,
    opens: { kind: 'assignee', assignee: id },
  }),
  held: (m2) => ({
    label: message('why.held'),
    value: m2,
    unit: 'm2',
    ...(holding.length > 0 ? { parcels: holding.map(({ row }) => ids[row]!) } : {}),
  }),
})

const M2_PER_HA = 10_000

interface OfBrief {
  readonly name: LocalText
  readonly what: 'shortArea' | 'overArea' | 'shortFloor' | 'furthest' | 'lateLand'
  readonly unit: Unit
  readonly how: Operation
  readonly terms: readonly Term[]
}

function ofBrief({ name, what, unit, how, terms }: OfBrief): Figure {
  const values = terms.map(({ value }) => value)
  const value =
    how === 'difference'
      ? values[0]! - values[1]!
      : how === 'most'
        ? Math.max(0, ...values)
        : values.reduce((a, b) => a + b, 0)
  return namedFigure({
    measure: `brief-${what === 'furthest' ? 'distance-m' : 'area-m2'}`,
    title: message('why.of', { figure: message(`why.brief.${what}`), of: name }),
    unit,
    amount: present(value),
    operation: how,
    terms: () => terms,
    facts:
      what === 'furthest'
        ? [{ label: message('why.method'), text: message('method.distance') }]
        : [{ label: message('why.rounding'), text: message('rounding.area') }],
  })
}
