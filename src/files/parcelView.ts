import type { Basis } from '../measures/basis.ts'
import { costTotal, parcelCost } from '../measures/costEstimate.ts'
import { knownValue } from '../measures/figure.ts'
import { grossFloorArea } from '../measures/floorArea.ts'
import { nearestSite, parcelScore } from '../measures/proximity.ts'
import { areaMethodAt } from '../parcels/countedAreas.ts'
import { isAssigned, soleAssignee } from '../plan/assignment.ts'
import { bundlesByParcel } from '../plan/bundleOf.ts'
import type { Assignment, Plan, ScenarioId } from '../plan/types.ts'

/** The `nm_*` properties of one parcel: a view of one scenario that any GIS can read. Absent values are left out. */
export type ParcelView = Readonly<Record<`nm_${string}`, string | number>>

/**
 * What one scenario says of one parcel, as flat properties.
 *
 * Gives  metres, square metres and HK$, unrounded but for cost lines, which are in cents.
 */
export function parcelView(plan: Plan, scenario: ScenarioId, basis: Basis, row: number): ParcelView {
  const id = basis.layer.ids[row]!
  const assignment = plan.assignments.get(scenario)?.get(id)
  const nearest = nearestSite(basis, row)
  const cost = costTotal(parcelCost(basis, row, assignment).cents)
  return present({
    nm_scenario: plan.scenarios.get(scenario)?.name.en,
    ...assignmentView(plan, assignment),
    ...attributesView(plan, id),
    nm_bundle: assignment?.bundle ?? bundlesByParcel(plan.bundles).get(id)?.name.en,
    nm_site_area_m2: basis.layer.siteAreaM2[row],
    nm_area_method: areaMethodAt(basis.layer, row),
    nm_gfa_m2: knownValue(grossFloorArea(basis, row)),
    nm_cost_low_hkd: cost.low,
    nm_cost_likely_hkd: cost.likely,
    nm_cost_high_hkd: cost.high,
    nm_university_town_site: nearest?.site.campus,
    nm_university_town_distance_m: nearest?.distanceM,
    nm_proximity_score: knownValue(parcelScore(basis, row)),
  })
}

function assignmentView(plan: Plan, assignment: Assignment | undefined): Record<string, string | number | undefined> {
  if (!assignment) return {}
  const sole = soleAssignee(assignment)
  const assignee = sole === undefined ? undefined : plan.assignees.get(sole)
  return {
    nm_assignee: assignee?.name.en,
    nm_assignee_id: sole,
    nm_assignee_kind: assignee?.kind,
    nm_shares: isAssigned(assignment) ? JSON.stringify(assignment.shares) : undefined,
    nm_phase_year: assignment.phaseYear,
    nm_delivery_mode: assignment.deliveryMode,
    nm_route: assignment.route,
    nm_stage: assignment.stage,
  }
}

/** Names of the view itself: a column of the file's own that is called so has no view. */
const VIEW = new Set(
  (
    'scenario assignee assignee_id assignee_kind shares phase_year delivery_mode route stage bundle site_area_m2 ' +
    'area_method gfa_m2 cost_low_hkd cost_likely_hkd cost_high_hkd university_town_site university_town_distance_m ' +
    'proximity_score plan parents'
  ).split(' '),
)

/** Field values the planner set over the file's own, as `nm_FIELD`; a drawn parcel has them under their own names. */
function attributesView(plan: Plan, id: string): Record<string, string | number | undefined> {
  const fields = plan.shapes.get(id)?.parents ? {} : (plan.attributes.get(id)?.fields ?? {})
  return Object.fromEntries(
    Object.entries(fields).flatMap(([field, value]) =>
      VIEW.has(field) ? [] : [[`nm_${field}`, typeof value === 'number' ? value : String(value ?? '')]],
    ),
  )
}

const present = (values: Record<string, string | number | undefined>): ParcelView =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as ParcelView
