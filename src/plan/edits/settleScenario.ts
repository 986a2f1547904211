import { type LocalText, type Message, message } from '../../lib/message.ts'
import { ok, type Result, refuse } from '../../lib/result.ts'
import type { Edit } from '../edit.ts'
import { applyPatch, diffPlans } from '../patch.ts'
import type { RateCard } from '../rateCard.ts'
import type { Plan, ScenarioId } from '../types.ts'
import { describeScenario } from './changeScenario.ts'
import { chooseScenarioCard } from './chooseRateCard.ts'
import { type AssumptionChange, setAssumptions } from './setAssumptions.ts'

/** What is changed of a scenario at once; what is absent stays. */
export interface ScenarioChange {
  readonly words?: { readonly name: LocalText; readonly description: LocalText | undefined }
  readonly assumptions?: AssumptionChange
  /** The rate card of its own; without an id it follows the plan's choice. */
  readonly rateCard?: { readonly id: RateCard['id'] | undefined }
}

/**
 * Changes the words, assumptions and rate card of a scenario in one step: all of it, or nothing.
 *
 * Refuses  what any of the single edits refuses; no change at all.
 */
export function settleScenario(
  plan: Plan,
  id: ScenarioId,
  { words, assumptions, rateCard }: ScenarioChange,
): Result<Edit, Message> {
  const steps: { readonly what: readonly string[]; readonly on: (plan: Plan) => Result<Edit, Message> }[] = []
  if (words) steps.push({ what: ['words'], on: (before) => describeScenario(before, id, words) })
  if (assumptions)
    steps.push({ what: Object.keys(assumptions), on: (before) => setAssumptions(before, id, assumptions) })
  if (rateCard) steps.push({ what: ['rateCard'], on: (before) => chooseScenarioCard(before, id, rateCard.id) })
  let after = plan
  let only: Message | undefined
  for (const { on } of steps) {
    const edit = on(after)
    if (!edit.ok) return edit
    after = applyPatch(after, edit.value.patch)
    only = edit.value.words
  }
  if (!only) return refuse(message('refusal.nothingToChange'))
  const what = steps.flatMap((step) => step.what.map((key) => message(`assumption.${key}`)))
  const scenario = after.scenarios.get(id)!.name
  return ok({
    patch: diffPlans(plan, after),
    words: steps.length === 1 ? only : message('edit.assumptionsOf', { what, scenario }),
    scenario: id,
  })
}
