import { newId } from '../lib/ids.ts'
import { type LocalText, type Message, message } from '../lib/message.ts'
import type { Result } from '../lib/result.ts'
import type { Edit } from '../plan/edit.ts'
import { assignParcels } from '../plan/edits/assignParcels.ts'
import { keepTryOut } from '../plan/edits/keepTryOut.ts'
import { moveAssignee } from '../plan/edits/moveAssignee.ts'
import { type Document, doEdit, EMPTY_HISTORY } from '../plan/history.ts'
import { applyPatch } from '../plan/patch.ts'
import type { Plan, ScenarioId } from '../plan/types.ts'
import type { Editing } from './editing.ts'
import type { Keeper } from './keeping.ts'
import type { Rig } from './rig.ts'
import { selectedIds } from './selectedIds.ts'
import type { State } from './state.ts'

/** A try-out: edits on a copy of the plan. What is kept in the browser is the plan, never the copy. */
export interface TryOut {
  /** The document as it is kept, whole with its undo line. */
  readonly since: Document
  /** The scenario that is tried out on. */
  readonly scenario: ScenarioId
  /** The copy, while the plan before it is looked at. */
  readonly after: Document | undefined
  readonly untouched: boolean
}

export interface TryOutActions {
  /** From now on edits go to a copy. */
  readonly startTryOut: () => void
  /** Shows the plan as it was before the try-out, or what was tried out. */
  readonly showBefore: (before: boolean) => void
  /** Makes what was tried out a scenario of its own; gives false, with `refusal` set, when it cannot be. */
  readonly keepTryOut: (name: LocalText) => boolean
  /** Throws the copy away: the plan is as it was, to the letter. */
  readonly discardTryOut: () => void
  /**
   * Does an edit of what is no part of any scenario: the decision log, scenes. In a try-out it goes to the plan as well
   * as to the copy, so that it outlives the try-out. Gives false, with `refusal` set, when it cannot be done.
   */
  readonly record: (edit: (plan: Plan) => Result<Edit, Message>) => boolean
  /** Assigns the selected parcels in the try-out although some are committed or reserved. */
  readonly assignHeld: () => boolean
  /** As `assignHeld`, and frees what the receiver holds alone elsewhere in the scenario, in one step. */
  readonly moveHere: () => boolean
}

/** The plan that is kept: not the copy of a try-out. */
export const keptPlan = ({ tryOut, document }: Pick<State, 'tryOut' | 'document'>): Plan =>
  (tryOut?.since ?? document).plan

/** Why an edit cannot be done in a try-out, or undefined where it can. */
export function notInTryOut({ tryOut }: State, { patch, scenario }: Edit): Message | undefined {
  if (!tryOut) return undefined
  if (tryOut.after) return message('refusal.lookingAtBefore')
  if (patch.some(({ table }) => table === 'shapes' || table === 'layers')) return message('refusal.tryOutShapes')
  if (scenario !== undefined && scenario !== tryOut.scenario) return message('refusal.tryOutScenario')
  return undefined
}

/** Trying out: a copy to edit, before and after by one key, then kept as a scenario or thrown away. */
export function makeTryingOut(
  rig: Rig,
  { swap, perform, attempt }: Editing,
  showScenario: (scenario: ScenarioId) => void,
  noteAct: Keeper['noteAct'],
): TryOutActions {
  const discard = (tryOut: TryOut) => {
    swap(tryOut.since, { tryOut: undefined, untouched: tryOut.untouched })
  }
  /** In a try-out land that is not free may be given too. */
  const give = (how: typeof assignParcels): boolean => {
    const { tryOut, receiver, scenario, document } = rig.get()
    return tryOut !== undefined && receiver !== undefined
      ? attempt(how(document.plan, scenario, selectedIds(rig.get()), receiver))
      : false
  }
  return {
    startTryOut: () => {
      const { tryOut, document, scenario, untouched } = rig.get()
      if (tryOut) return rig.refuse(message('refusal.alreadyTrying'))
      const copy = { plan: unlocked(document.plan, scenario), history: EMPTY_HISTORY }
      swap(copy, { tryOut: { since: document, scenario, after: undefined, untouched } })
      rig.tell(message('notice.tryOutBegun'))
    },
    showBefore: (before) => {
      const { tryOut, document } = rig.get()
      if (!tryOut || before === (tryOut.after !== undefined)) return
      if (before) swap(tryOut.since, { tryOut: { ...tryOut, after: document } })
      else swap(tryOut.after!, { tryOut: { ...tryOut, after: undefined } })
      rig.tell(message(before ? 'notice.before' : 'notice.after'))
    },
    keepTryOut: (name) => {
      const { tryOut, document } = rig.get()
      if (!tryOut) return false
      const id = newId('scenario')
      const after = (tryOut.after ?? document).plan
      const edit = keepTryOut({ before: tryOut.since.plan, after, scenario: tryOut.scenario, id, name })
      if (!edit.ok) return attempt(edit)
      discard(tryOut)
      perform(edit.value)
      showScenario(id)
      return true
    },
    discardTryOut: () => {
      const { tryOut } = rig.get()
      if (!tryOut) return
      discard(tryOut)
      rig.tell(message('notice.tryOutDiscarded'))
    },
    record: (make) => {
      const { tryOut, document } = rig.get()
      const made = make(keptPlan(rig.get()))
      if (!tryOut || !made.ok) return attempt(made)
      const edit = made.value
      const since = doEdit(tryOut.since, edit)
      const copied = (copy: Document) => ({ ...copy, plan: applyPatch(copy.plan, edit.patch) })
      rig.set({
        tryOut: { ...tryOut, since, after: tryOut.after && copied(tryOut.after), untouched: false },
        document: tryOut.after ? since : copied(document),
        refusal: undefined,
      })
      noteAct({ act: 'do', edit })
      rig.tell(message('history.done', { words: edit.words }))
      return true
    },
    assignHeld: () => give(assignParcels),
    moveHere: () => give(moveAssignee),
  }
}

/** What would take the plan away from under a try-out, or take the try-out for the plan: refused until it is decided. */
export function notWhileTrying<Args extends readonly unknown[]>(
  rig: Rig,
  act: (...args: Args) => Promise<void>,
): (...args: Args) => Promise<void> {
  return async (...args) => {
    if (rig.get().tryOut) rig.refuse(message('refusal.tryingOut'))
    else await act(...args)
  }
}

/** An approved scenario is kept as it is; its copy is not. */
function unlocked(plan: Plan, id: ScenarioId): Plan {
  const scenario = plan.scenarios.get(id)
  if (!scenario?.locked) return plan
  const { locked: _locked, ...row } = scenario
  return { ...plan, scenarios: new Map([...plan.scenarios, [id, row]]) }
}
