import { newId } from '../lib/ids.ts'
import { type Message, message } from '../lib/message.ts'
import type { Result } from '../lib/result.ts'
import { bothLanguages } from '../locales/language.ts'
import { moveSchedule } from '../measures/scheduleOfAreas.ts'
import { landStatusAt } from '../parcels/parcelLayer.ts'
import { type Edit, some } from '../plan/edit.ts'
import { addAssignee } from '../plan/edits/addAssignee.ts'
import { assignParcels } from '../plan/edits/assignParcels.ts'
import { clearParcels } from '../plan/edits/clearParcels.ts'
import { scenarioBeside } from '../plan/edits/removeScenario.ts'
import { renamePlan } from '../plan/edits/renamePlan.ts'
import { baseScenarioOf } from '../plan/edits/setBaseScenario.ts'
import { type Document, doEdit, redo, undo } from '../plan/history.ts'
import { diffPlans, type PlanPatch, touchedAssignments } from '../plan/patch.ts'
import type { Plan, ScenarioId } from '../plan/types.ts'
import type { Actions } from './actions.ts'
import { shownBundleRows } from './bundling.ts'
import type { Given } from './changedRows.ts'
import type { Keeper } from './keeping.ts'
import { followed, landOf } from './land.ts'
import type { OverlapCheck } from './overlapCheck.ts'
import type { Act } from './ports.ts'
import { redrawn, redrawnRows, touchesLand } from './redrawing.ts'
import { repaintedBetween, repaintedRows } from './repainting.ts'
import type { Rig } from './rig.ts'
import { keepSchedule } from './schedules.ts'
import { assignmentAt, basisOf, paintOf, refolded } from './selectors.ts'
import type { State } from './state.ts'
import { notInTryOut } from './tryingOut.ts'

export type Editing = Pick<Actions, 'assign' | 'clear' | 'undo' | 'redo' | 'travel' | 'addAssignee' | 'renamePlan'> & {
  /** Does an edit: document, totals, map and journal move together. */
  perform(edit: Edit): void
  /** Does the edit or says why not; gives whether it was done. */
  attempt(edit: Result<Edit, Message>): boolean
  /** Puts another document of the same land in place, without an act: into a try-out, and back. */
  swap(document: Document, part: Partial<State>): void
}

/** Acts on the document. Every one goes through `settle`. */
export function makeEditing(rig: Rig, keeper: Keeper, check: OverlapCheck): Editing {
  const tools = { rig, keeper, check }
  const perform = (edit: Edit) => {
    const { document } = rig.get()
    settle(tools, doEdit(document, edit), edit.patch, { act: 'do', edit })
    rig.tell(message('history.done', { words: edit.words }))
    if (edit.locked)
      rig.tell(message('notice.leftLocked', { count: edit.locked.length, parcels: some(edit.locked) }), 'alert')
  }
  const attempt = (edit: Result<Edit, Message>): boolean => {
    const reason = edit.ok ? notInTryOut(rig.get(), edit.value) : edit.reason
    if (edit.ok && !reason) perform(edit.value)
    else if (reason) rig.refuse(reason)
    return edit.ok && !reason
  }
  return {
    perform,
    attempt,
    swap: (document, part) => {
      const patch = diffPlans(rig.get().document.plan, document.plan)
      settle(tools, document, patch, undefined)
      rig.set(part)
    },
    assign: () => {
      const { receiver, scenario, document } = rig.get()
      if (receiver === undefined) return rig.refuse(message('refusal.noAssignee'))
      const { free, others } = selectedParcels(rig.get())
      // in a try-out the planner may go on, once asked
      if (others > 0 && rig.get().tryOut) return rig.set({ dialog: { kind: 'held' }, refusal: undefined })
      if (free.length === 0 && others > 0) return rig.refuse(message('refusal.notFree', { count: others }))
      if (attempt(assignParcels(document.plan, scenario, free, receiver)) && others > 0)
        rig.tell(message('notice.leftNotFree', { count: others }))
    },
    clear: () => {
      const { scenario, document, selection, land } = rig.get()
      attempt(
        clearParcels(
          document.plan,
          scenario,
          [...selection].sort(ascending).map((row) => land.ids[row]!),
        ),
      )
    },
    undo: () => step(tools, undo, 'undo'),
    redo: () => step(tools, redo, 'redo'),
    travel: (steps) => travel(tools, steps),
    addAssignee: (assignee) => attempt(addAssignee(rig.get().document.plan, { ...assignee, id: newId('assignee') })),
    renamePlan: (title) => attempt(renamePlan(rig.get().document.plan, bothLanguages(title.trim()))),
  }
}

interface Tools {
  readonly rig: Rig
  readonly keeper: Keeper
  readonly check: OverlapCheck
}

/** Takes several steps and says so once. */
function travel(tools: Tools, steps: number): void {
  const { rig } = tools
  const [take, act] = steps < 0 ? ([undo, 'undo'] as const) : ([redo, 'redo'] as const)
  const { done, undone } = rig.get().document.history
  const count = Math.min(Math.abs(steps), act === 'undo' ? done.length : undone.length)
  for (let i = 0; i < count; i++) step(tools, take, act, count > 1)
  if (count > 1) rig.tell(message(act === 'undo' ? 'history.wentBack' : 'history.wentOn', { count }))
}

/** Takes a step back or forward; a change in another scenario first shows that scenario. */
function step(tools: Tools, take: typeof undo, act: 'undo' | 'redo', quiet = false): void {
  const { rig } = tools
  const taken = take(rig.get().document)
  if (rig.get().tryOut?.after || !taken) {
    const none = act === 'undo' ? 'refusal.nothingToUndo' : 'refusal.nothingToRedo'
    rig.refuse(message(rig.get().tryOut?.after ? 'refusal.lookingAtBefore' : none))
    return
  }
  const { scenario } = taken.edit
  settle(tools, taken.document, taken.edit.patch, { act }, scenario)
  if (!quiet) rig.tell(message(act === 'undo' ? 'history.undone' : 'history.redone', { words: taken.edit.words }))
}

/**
 * Puts a changed document in place: totals move by what changed, the map repaints what changed, the journal notes the act.
 * What is done in a try-out is not noted: it is not the plan.
 */
function settle(
  { rig, keeper, check }: Tools,
  document: Document,
  patch: PlanPatch,
  act: Act | undefined,
  show?: ScenarioId,
): void {
  const was = rig.get()
  const scenario = shownAfter(was, document.plan, show)
  // what moves is worked out in the scenario that is shown from now on
  const before = scenario === was.scenario ? was : { ...refolded({ ...was, scenario }), scenario }
  const changed: State = { ...before, document, untouched: false, refusal: undefined }
  const rows = touchedRows(changed, patch)
  const next = touchesEveryFigure(patch)
    ? refolded(withLand(changed, patch))
    : touchesLand(patch)
      ? redrawn(before, withLand(changed, patch), patch)
      : movedBy(before, changed, rows)
  rig.set(next)
  if (next.land === before.land)
    rig.ports.map.repaint(scenario === was.scenario ? repaintedRows(next, patch, rows) : repaintedBetween(was, next))
  else {
    const paint = (row: number) => paintOf(rig.get(), row)
    const drawn = redrawnRows(before, next, patch)
    if (drawn) {
      rig.ports.map.changeParcels(next.land, paint, drawn)
      rig.ports.map.repaint(repaintedRows(next, patch, rows))
    } else rig.ports.map.showParcels(next.land, paint)
    rig.ports.map.select(next.selection)
    if (next.overlaps.state === 'checking') void (drawn ? check.again(before.land, drawn) : check.start())
  }
  if (patch.some((change) => change.table === 'bundles')) rig.ports.map.outline(shownBundleRows(next))
  if (act && !before.tryOut) keeper.noteAct(act)
}

/** The scenario to show after a change: the one it is of, if the plan has it then; else the one shown, or the one beside it. */
function shownAfter(was: State, plan: Plan, show: ScenarioId | undefined): ScenarioId {
  if (show !== undefined && plan.scenarios.has(show)) return show
  if (plan.scenarios.has(was.scenario)) return was.scenario
  const beside = scenarioBeside(was.document.plan, was.scenario)
  return beside !== undefined && plan.scenarios.has(beside) ? beside : baseScenarioOf(plan)
}

/** Changes after which the running sums must be folded anew. */
const touchesEveryFigure = (patch: PlanPatch): boolean =>
  patch.some(
    (change) =>
      (change.table === 'plan' && change.field === 'settings') ||
      change.table === 'rateCards' ||
      change.table === 'scenarios' ||
      change.table === 'layers',
  )

function withLand(state: State, patch: PlanPatch): State {
  const touches = (table: string) => patch.some((change) => change.table === table)
  if (!touches('layers') && !touches('shapes') && !touches('attributes')) return state
  const drawn = landOf(state.sources, state.document.plan, state.drawn)
  // a layer of lots came or went: the parcels are as they were
  if (drawn.land === state.land) return state
  return {
    ...state,
    ...drawn,
    findings: touches('layers') ? drawn.findings : state.findings,
    selection: followed(state, drawn),
    hovered: undefined,
    overlaps:
      touches('layers') || touches('shapes') ? { state: 'checking', done: 0, total: drawn.land.rows } : state.overlaps,
  }
}

function movedBy(before: State, after: State, rows: readonly number[]): State {
  if (rows.length === 0) return after
  const moved = rows.map((row) => ({ row, from: assignmentAt(before, row), to: assignmentAt(after, row) }))
  const basis = basisOf(after)
  const schedule = moveSchedule(after.schedule, basis, moved)
  keepSchedule({ basis, given: givenIn(after), schedule }, givenIn(before))
  return { ...after, schedule }
}

const givenIn = ({ document: { plan }, scenario }: State): Given => plan.assignments.get(scenario)

function touchedRows(state: State, patch: PlanPatch): readonly number[] {
  const ids = touchedAssignments(patch).get(state.scenario) ?? []
  return ids.flatMap((id) => state.rowOf.get(id) ?? [])
}

/** The selected parcels that may be assigned, in row order, and how many others are selected. */
function selectedParcels({ selection, land }: State): { readonly free: readonly string[]; readonly others: number } {
  const rows = [...selection].sort(ascending)
  const free = rows.filter((row) => landStatusAt(land, row) === 'free')
  return { free: free.map((row) => land.ids[row]!), others: rows.length - free.length }
}

const ascending = (a: number, b: number): number => a - b
