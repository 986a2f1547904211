import { liveRows, type ParcelLayer, textAt } from '../parcels/parcelLayer.ts'
import type { Assignment, ParcelId, TargetScope } from '../plan/types.ts'
import type { Basis } from './basis.ts'
import type { MeasureContext } from './measure.ts'
import {
  assigneeGroup,
  type Group,
  membersOf,
  moveSchedule,
  type ScheduleOfAreas,
  scheduleOfAreas,
} from './scheduleOfAreas.ts'
import { membersInScope, type TargetView } from './targetLand.ts'

/**
 * What a measure looks at when it is taken of one subject alone: the same schedule, folded over the subject's land.
 *
 * Takes  the whole scenario; an assignee, as far as its shares go, whatever kinds the scenario's score counts; the parcels
 *        of a bundle; all land of a development area.
 * Cost   nothing for an assignee, whose sums stand in the schedule; a bundle's parcels; an area's parcels once, then those
 *        that have changed hands.
 */
export function subjectContext(view: TargetView, scope: TargetScope): MeasureContext {
  const context = view.context()
  if (scope.kind === 'scenario') return context
  if (scope.kind === 'assignee') {
    const own = assigneeGroup(scope.id)
    const sums = context.schedule.groups.get(own)
    const parcels = sums?.parcels ?? 0
    return {
      ...context,
      basis: { ...context.basis, scoredKinds: [] },
      schedule: { groups: new Map(sums ? [[own, sums]] : []), parcels, assignedParcels: parcels },
      members: (group) => (group === own ? context.members(group) : []),
    }
  }
  const { basis } = context
  const given = view.plan.assignments.get(view.scenario)
  const assignmentOf = (row: number) => given?.get(basis.layer.ids[row]!)
  const rows =
    scope.kind === 'area' ? rowsInArea(basis.layer, scope.id) : membersInScope(view, scope).map(({ row }) => row)
  const schedule =
    scope.kind === 'area' ? areaSchedule(basis, scope.id, given) : scheduleOfAreas(basis, assignmentOf, rows)
  let members: ReturnType<typeof membersOf> | undefined
  return {
    ...context,
    schedule,
    members: (group: Group) => {
      members ??= membersOf(basis.layer, assignmentOf, rows)
      return members.get(group) ?? []
    },
  }
}

type Given = ReadonlyMap<ParcelId, Assignment> | undefined

/** The schedule of a development area: folded once, then moved by what changed. */
function areaSchedule(basis: Basis, area: string, given: Given): ScheduleOfAreas {
  const areas = schedules.get(basis) ?? new Map<string, { given: Given; schedule: ScheduleOfAreas }>()
  schedules.set(basis, areas)
  const known = areas.get(area)
  if (known?.given === given && known) return known.schedule
  const rows = rowsInArea(basis.layer, area)
  const at = (of: Given, row: number) => of?.get(basis.layer.ids[row]!)
  const schedule = known
    ? moveSchedule(
        known.schedule,
        basis,
        rows
          .filter((row) => at(known.given, row) !== at(given, row))
          .map((row) => ({ row, from: at(known.given, row), to: at(given, row) })),
      )
    : scheduleOfAreas(basis, (row) => at(given, row), rows)
  areas.set(area, { given, schedule })
  return schedule
}

const schedules = new WeakMap<Basis, Map<string, { readonly given: Given; readonly schedule: ScheduleOfAreas }>>()

/** The rows of a development area, listed once for a layer. */
export function rowsInArea(layer: ParcelLayer, area: string): readonly number[] {
  let areas = areaRows.get(layer)
  if (!areas) {
    const listed = new Map<string, number[]>()
    for (const row of liveRows(layer)) {
      const id = textAt(layer, 'area_id', row)
      if (id === undefined) continue
      const rows = listed.get(id)
      if (rows) rows.push(row)
      else listed.set(id, [row])
    }
    areas = listed
    areaRows.set(layer, areas)
  }
  return areas.get(area) ?? []
}

const areaRows = new WeakMap<ParcelLayer, ReadonlyMap<string, readonly number[]>>()
