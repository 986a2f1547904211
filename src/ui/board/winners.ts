import type { Assignee, Bundle, Plan, ScenarioId } from '../../plan/types.ts'

/** Who holds the retained sites of a bundle in a scenario: one, or the bundle breaks its own terms. */
export function winnersOf(plan: Plan, scenario: ScenarioId, bundle: Bundle): readonly Assignee[] {
  const held = plan.assignments.get(scenario)
  const ids = new Set(
    bundle.sites.flatMap(({ parcel, duty }) =>
      parcel !== undefined && duty === 'retain'
        ? (held?.get(parcel)?.shares.map(({ assignee }) => assignee) ?? [])
        : [],
    ),
  )
  return [...ids].flatMap((id) => plan.assignees.get(id) ?? [])
}
