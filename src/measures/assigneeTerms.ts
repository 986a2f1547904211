import { message } from '../lib/message.ts'
import { fromCents, fromMm2 } from '../lib/round.ts'
import type { Term } from './figure.ts'
import type { MeasureContext } from './measure.ts'
import { assigneeOfGroup, type Group, type Sums } from './scheduleOfAreas.ts'

/**
 * One input for each assignee that has any of a sum over the assigned parcels, with the parcels it holds; largest first.
 *
 * Takes  what is added up of one assignee's sums, in whole cents or square millimetres.
 */
export const assigneeTerms = (context: MeasureContext, unit: 'hkd' | 'm2', of: (sums: Sums) => number) =>
  groupTerms(context, unit, of, (group) => assigneeOfGroup(group) !== undefined)

/** The same over every group of the schedule, or over some: unassigned, committed and reserved land too. */
export const groupTerms = (
  { basis, schedule, assignee, members }: MeasureContext,
  unit: 'hkd' | 'm2',
  of: (sums: Sums) => number,
  counts: (group: Group) => boolean = () => true,
): readonly Term[] =>
  [...schedule.groups]
    .flatMap(([group, sums]): readonly Term[] => {
      const id = assigneeOfGroup(group)
      const whole = of(sums)
      if (whole === 0 || !counts(group)) return []
      return [
        {
          label: id === undefined ? message(`balance.${group}`) : (assignee(id)?.name ?? { en: id, zh: id }),
          value: unit === 'hkd' ? fromCents(whole) : fromMm2(whole),
          unit,
          parcels: members(group).map(({ row }) => basis.layer.ids[row]!),
        },
      ]
    })
    .sort((a, b) => b.value - a.value)
