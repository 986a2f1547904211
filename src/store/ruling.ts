import { memoLast } from '../lib/memo.ts'
import { message } from '../lib/message.ts'
import { fromMm2, toMm2 } from '../lib/round.ts'
import type { ParcelContext } from '../measures/parcelContext.ts'
import { rowsOfSame } from '../measures/parcelGroups.ts'
import { bundleOf } from '../plan/bundleOf.ts'
import { lockOn } from '../plan/locks.ts'
import type { Actions } from './actions.ts'
import { repaintedBetween } from './repainting.ts'
import type { Rig } from './rig.ts'
import { assignmentAt, basisOf, refolded } from './selectors.ts'
import type { State } from './state.ts'

export type Ruling = Pick<
  Actions,
  'setRule' | 'selectByRule' | 'pickLandFor' | 'selectSame' | 'showPanel' | 'showScreen' | 'showScenario'
>

/** Selecting by what parcels are, in place of where they lie. */
export function makeRuling(rig: Rig, { select, zoomToRows }: Pick<Actions, 'select' | 'zoomToRows'>): Ruling {
  return {
    setRule: (rule) => rig.set({ rule }),
    selectByRule: async (how) => {
      const { rowsByRule, isFilled } = await import('../measures/parcelRule.ts')
      const { rule } = rig.get()
      if (!rule.conditions.some(isFilled)) return rig.refuse(message('refusal.emptyRule'))
      select(rowsByRule(rule, parcelContextOf(rig.get())), how)
    },
    pickLandFor: async (assignee) => {
      const [{ rowsByRule }, { briefRule }] = await Promise.all([
        import('../measures/parcelRule.ts'),
        import('../measures/briefRule.ts'),
      ])
      const state = rig.get()
      const known = state.document.plan.assignees.get(assignee)
      if (!known) return rig.refuse(message('refusal.noAssignee'))
      const rule = briefRule(known.brief)
      const rows = rowsByRule(rule, parcelContextOf(state))
      const { name } = known
      if (rows.length === 0) return rig.refuse(message('refusal.noLandForBrief', { assignee: name }))
      // the rule stands where it can be seen and changed
      rig.set({ rule })
      select(rows, 'replace')
      zoomToRows(rows)
      const { siteAreaM2 } = basisOf(state).layer
      const area = { m2: fromMm2(rows.reduce((sum, row) => sum + toMm2(siteAreaM2[row]!), 0)) }
      rig.tell(message('notice.landForBrief', { count: rows.length, area, assignee: name }))
    },
    selectSame: (by) => {
      const state = rig.get()
      if (state.selection.size === 0) return rig.refuse(message('refusal.nothingSelected'))
      select(rowsOfSame(by, parcelContextOf(state), state.selection), 'replace')
    },
    showPanel: (panel) => rig.set({ panel }),
    showScreen: (screen) => rig.set({ screen, panel: undefined, dialog: undefined }),
    showScenario: (scenario) => {
      const state = rig.get()
      const shown = state.document.plan.scenarios.get(scenario)
      if (!shown) return rig.refuse(message('refusal.noScenario'))
      if (scenario !== state.scenario) {
        rig.set(refolded({ ...state, scenario }))
        rig.ports.map.repaint(repaintedBetween(state, rig.get()))
      }
      rig.tell(message('notice.scenario', { scenario: shown.name }))
    },
  }
}

/** What rules and groups ask of the shown scenario. */
export const parcelContextOf = memoLast(
  (state: State) => {
    const { assignments, bundles, locks } = state.document.plan
    return [basisOf(state), assignments.get(state.scenario), bundles, locks]
  },
  (state): ParcelContext => {
    const { plan } = state.document
    const assignmentOf = (row: number) => assignmentAt(state, row)
    return {
      basis: basisOf(state),
      assignmentOf,
      bundleOf: (row) => bundleOf(plan.bundles, state.land.ids[row]!, assignmentOf(row)),
      isLocked: (row) => lockOn(plan, state.land.ids[row]!, assignmentOf(row)) !== undefined,
    }
  },
)
