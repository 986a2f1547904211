import { assignmentOfView, type IncomingView } from '../files/readViews.ts'
import { memoLast } from '../lib/memo.ts'
import type { Assignment } from '../plan/types.ts'
import type { State } from './state.ts'

/** A parcel whose `nm_*` columns say another assignee than the plan part of its file, in the shown scenario. */
export interface Disagreement {
  readonly parcel: string
  readonly plan: Assignment | undefined
  readonly columns: Assignment | undefined
  /** Assignees of the columns that the plan does not know, as they are named there: such a parcel cannot be taken. */
  readonly unknown: readonly string[]
}

/** Where the columns of the open files and the shown scenario disagree, those that can be taken first. */
export const disagreementsOf = memoLast(
  ({ sources, document: { plan }, scenario, rowOf }: State) => [
    sources,
    plan.assignments.get(scenario),
    plan.assignees,
    rowOf,
  ],
  ({ sources, document: { plan }, scenario, rowOf }): readonly Disagreement[] => {
    const held = plan.assignments.get(scenario)
    const all = sources.flatMap(({ file: { loaded } }) =>
      (loaded.views ?? []).flatMap((view, row): readonly Disagreement[] => {
        const parcel = loaded.layer.ids[row]
        if (!view || parcel === undefined || !rowOf.has(parcel)) return []
        const columns = assignmentOfView(view)
        const inPlan = held?.get(parcel)
        if (JSON.stringify(columns?.shares ?? []) === JSON.stringify(inPlan?.shares ?? [])) return []
        const unknown = (columns?.shares ?? []).flatMap(({ assignee }) =>
          plan.assignees.has(assignee) ? [] : [nameIn(view, assignee)],
        )
        return [{ parcel, plan: inPlan, columns, unknown }]
      }),
    )
    return all.sort((a, b) => a.unknown.length - b.unknown.length)
  },
)

/** The name that stands beside an id in the columns: they have room for one assignee. */
function nameIn({ nm_assignee: name, nm_assignee_id: sole }: IncomingView, assignee: string): string {
  return sole === assignee && typeof name === 'string' && name !== '' && name !== assignee
    ? `${name} (${assignee})`
    : assignee
}
