import type { LocalText, Message } from '../lib/message.ts'
import { message } from '../lib/message.ts'
import { fromMm2, toMm2 } from '../lib/round.ts'
import { siteAreaTotal } from './areaBalance.ts'
import { type Amount, type Figure, knownValue, present, type Term } from './figure.ts'
import { grossFloorArea } from './floorArea.ts'
import type { MeasureContext } from './measure.ts'
import { namedFigure } from './namedFigure.ts'
import { parcelTerms } from './parcelTerms.ts'
import { assigneeOfGroup, type Group } from './scheduleOfAreas.ts'

/** A row of the schedule of areas as it stands. */
interface Line {
  readonly group: Group | 'sum'
  readonly parcels: number
  readonly siteArea: Figure
  readonly gfaM2: Amount
  readonly share: Amount
}

/** The figures of a schedule's row that are no measure of their own, explained: parcels, floor, share of the land. */
export function scheduleFigures(context: MeasureContext, line: Line): Record<'parcels' | 'gfa' | 'share', Figure> {
  return {
    parcels: namedFigure({
      measure: 'schedule-parcels',
      title: message('schedule.parcels'),
      unit: 'count',
      amount: present(line.parcels),
      operation: 'sum',
      terms: () => parcelsTerms(context, line),
      formula: message('why.sharedParcels'),
    }),
    gfa: namedFigure({
      measure: 'schedule-gfa-m2',
      title: message('figure.parcel-gfa-m2'),
      unit: 'm2',
      amount: line.gfaM2,
      operation: 'sum',
      terms: () => gfaTerms(context, line),
      facts: [{ label: message('why.method'), text: message('method.gfa') }],
    }),
    share: namedFigure({
      measure: 'schedule-share',
      title: message('schedule.share'),
      unit: 'ratio',
      amount: line.share,
      operation: 'quotient',
      terms: () => [
        { label: message('measure.siteAreaOne'), value: knownValue(line.siteArea.amount) ?? 0, unit: 'm2' },
        { label: message('measure.siteArea'), value: siteAreaTotal(context.schedule), unit: 'm2' },
      ],
    }),
  }
}

function parcelsTerms(context: MeasureContext, { group, parcels }: Line): readonly Term[] {
  if (group !== 'sum') return parcelTerms(context.basis.layer, context.members(group), 'count', () => 1)
  const terms = groupTerms(context, 'count', (of) => context.schedule.groups.get(of)?.parcels ?? 0)
  // a parcel that is shared stands in several rows and is one parcel
  const twice = terms.reduce((sum, { value }) => sum + value, 0) - parcels
  return twice === 0 ? terms : [...terms, { label: message('why.countedBefore'), value: -twice, unit: 'count' }]
}

function gfaTerms(context: MeasureContext, { group }: Line): readonly Term[] {
  const { basis, schedule } = context
  if (group === 'sum') return groupTerms(context, 'm2', (of) => fromMm2(schedule.groups.get(of)?.gfaMm2 ?? 0))
  return parcelTerms(basis.layer, context.members(group), 'm2', ({ row, share }) =>
    fromMm2(Math.round(toMm2(knownValue(grossFloorArea(basis, row)) ?? 0) * share)),
  )
}

const groupTerms = (context: MeasureContext, unit: Term['unit'], of: (group: Group) => number): readonly Term[] =>
  [...context.schedule.groups.keys()].map((group) => ({ label: groupName(context, group), value: of(group), unit }))

/** What a row of the schedule is called. */
export function groupName({ assignee }: Pick<MeasureContext, 'assignee'>, group: Group | 'sum'): Message | LocalText {
  if (group === 'sum') return message('schedule.sum')
  const id = assigneeOfGroup(group)
  return id === undefined ? message(`balance.${group}`) : (assignee(id)?.name ?? { en: id, zh: id })
}
