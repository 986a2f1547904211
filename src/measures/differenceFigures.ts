import { type LocalText, type Message, type MessageParam, message } from '../lib/message.ts'
import type { Assignee, ParcelId } from '../plan/types.ts'
import { type Figure, present, type Term, type Unit } from './figure.ts'
import { namedFigure } from './namedFigure.ts'

/** Whose land two scenarios are compared for, and what they are called by. */
interface Of {
  readonly assignee: Pick<Assignee, 'name' | 'id'>
  readonly other: LocalText
  readonly base: LocalText
}

/** Works of some land at the three rates, HK$. */
export type Cost = Readonly<Record<'low' | 'likely' | 'high', number>>

interface HeldLand {
  readonly areaM2: number
  readonly parcels: readonly ParcelId[]
}

/** What an assignee has more in one scenario than in the base, m², less where it is negative. */
export const areaGained = (of: Of, is: HeldLand, was: HeldLand): Figure => {
  const term = (name: LocalText, { areaM2, parcels }: HeldLand): Term => ({
    label: name,
    value: areaM2,
    unit: 'm2',
    ...(parcels.length > 0 ? { parcels } : {}),
  })
  return less(
    'difference-area-m2',
    titleOf(of, 'measure.siteAreaOne'),
    'm2',
    [term(of.other, is), term(of.base, was)],
    [{ label: message('why.rounding'), text: message('rounding.area') }],
  )
}

/** What its works cost more at likely rates, HK$, with the same at low and at high ones. */
export function costGained(of: Of, is: Cost, was: Cost): Figure {
  const at = (rates: 'low' | 'high') => ({
    label: message(`why.rates.${rates}`),
    text: message('why.lessIs', { of: hkd(is[rates]), less: hkd(was[rates]), rest: hkd(is[rates] - was[rates]) }),
  })
  const term = (name: LocalText, { likely }: Cost): Term => ({ label: name, value: likely, unit: 'hkd' })
  return less(
    'difference-cost-hkd',
    titleOf(of, 'measure.cost'),
    'hkd',
    [term(of.other, is), term(of.base, was)],
    [
      at('low'),
      at('high'),
      { label: message('why.class'), text: message('cost.class') },
      { label: message('why.rounding'), text: message('rounding.cost') },
    ],
  )
}

interface Apart {
  readonly site: LocalText
  readonly far: number
  readonly near: number
  readonly nearer: boolean
}

/** How much nearer, or farther, its land comes to a site, m. */
export const distanceGained = (of: Of, { site, far, near, nearer }: Apart): Figure => {
  const [farther, closer] = nearer ? [of.base, of.other] : [of.other, of.base]
  return less(
    'difference-distance-m',
    message('why.of', { figure: message('why.distanceTo', { site }), of: of.assignee.name }),
    'm',
    [
      { label: farther, value: far, unit: 'm' },
      { label: closer, value: near, unit: 'm' },
    ],
    [{ label: message('why.method'), text: message('why.siteDistanceFormula') }],
  )
}

const less = (
  measure: string,
  title: Message,
  unit: Unit,
  terms: readonly [Term, Term],
  facts: Parameters<typeof namedFigure>[0]['facts'] & object,
): Figure =>
  namedFigure({
    measure,
    title,
    unit,
    amount: present(terms[0].value - terms[1].value),
    operation: 'difference',
    terms: () => terms,
    facts,
  })

const titleOf = ({ assignee, other, base }: Of, measure: string): Message =>
  message('why.difference', {
    figure: message('why.of', { figure: message(measure), of: assignee.name }),
    scenario: other,
    base,
  })

const hkd = (value: number): MessageParam => ({ hkd: value })
