import { assignmentOfView } from '../files/readViews.ts'
import { memoLast } from '../lib/memo.ts'
import type { Assignment } from '../plan/types.ts'
import type { State } from './state.ts'

/** A parcel whose `nm_*` columns say another assignee than the plan part of its file, in the shown scenario. */
export interface Disagreement {
  readonly parcel: string
  readonly plan: Assignment | undefined
  readonly columns: Assignment | undefined
}

/** Where the columns of the open files and the shown scenario disagree; columns of assignees the plan does not know are left. */
export const disagreementsOf = memoLast(
  (state: State) => [state.sources, state.document.plan.assignments.get(state.scenario), state.document.plan.assignees],
  ({ sources, document: { plan }, scenario, rowOf }): readonly Disagreement[] => {
    const held = plan.assignments.get(scenario)
    return sources.flatMap(({ file: { loaded } }) =>
      (loaded.views ?? []).flatMap((view, row) => {
        const parcel = loaded.layer.ids[row]
        if (!view || parcel === undefined || !rowOf.has(parcel)) return []
        const columns = assignmentOfView(view)
        if (columns?.shares.some(({ assignee }) => !plan.assignees.has(assignee))) return []
        const inPlan = held?.get(parcel)
        if (JSON.stringify(columns?.shares ?? []) === JSON.stringify(inPlan?.shares ?? [])) return []
        return [{ parcel, plan: inPlan, columns }]
      }),
    )
  },
)
