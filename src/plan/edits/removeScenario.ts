import { type Message, message } from '../../lib/message.ts'
import { ok, type Result, refuse } from '../../lib/result.ts'
import type { Edit } from '../edit.ts'
import { inOrder } from '../inOrder.ts'
import { type Change, diffRows } from '../patch.ts'
import type { Assignment, Plan, ScenarioId } from '../types.ts'

/**
 * Deletes a scenario with all it assigns, its scenes and its place in shared works. Scenes of others that are told against
 * it are told against the base. Where it was the base to compare with, the first one left is the base again.
 *
 * Refuses  the last scenario of a plan, a locked one, one that is gone.
 */
export function removeScenario(plan: Plan, id: ScenarioId): Result<Edit, Message> {
  const scenario = plan.scenarios.get(id)
  if (!scenario) return refuse(message('refusal.noScenario'))
  if (plan.scenarios.size === 1) return refuse(message('refusal.lastScenario'))
  if (scenario.locked) return refuse(message('refusal.scenarioLocked', { name: scenario.name }))
  const patch: Change[] = diffRows<Assignment>(plan.assignments.get(id), undefined).map((group) => ({
    table: 'assignments',
    scenario: id,
    ...group,
  }))
  if (plan.settings.baseScenario === id) {
    const { baseScenario: _base, ...settings } = plan.settings
    patch.push({ table: 'plan', field: 'settings', from: plan.settings, to: settings, ids: ['plan'] })
  }
  patch.push(...worksNoLongerBuilt(plan, id), ...scenesWithout(plan, id))
  patch.push({ table: 'scenarios', from: scenario, to: undefined, ids: [id] })
  const count = [...plan.scenes.values()].filter((scene) => scene.scenario === id).length
  const words =
    count === 0
      ? message('edit.removeScenario', { scenario: scenario.name })
      : message('edit.removeScenarioWithScenes', { scenario: scenario.name, count })
  return ok({ patch, words, scenario: id })
}

/** Scenes of a scenario go with it; those that are told against it are no longer. */
const scenesWithout = ({ scenes }: Plan, gone: ScenarioId): readonly Change[] =>
  [...scenes].flatMap(([id, scene]): readonly Change[] => {
    if (scene.scenario === gone) return [{ table: 'scenes', from: scene, to: undefined, ids: [id] }]
    if (scene.against !== gone) return []
    const { against: _gone, ...alone } = scene
    return [{ table: 'scenes', from: scene, to: alone, ids: [id] }]
  })

/** Shared works that are built in a scenario, without it; those built in no other stay listed, and are built in none. */
const worksNoLongerBuilt = ({ sharedWorks }: Plan, gone: ScenarioId): readonly Change[] =>
  [...sharedWorks].flatMap(([id, works]): readonly Change[] =>
    works.scenarios?.includes(gone)
      ? [
          {
            table: 'sharedWorks',
            from: works,
            to: { ...works, scenarios: works.scenarios.filter((scenario) => scenario !== gone) },
            ids: [id],
          },
        ]
      : [],
  )

/** The scenario to show when one is gone: the one after it, else the one before. */
export function scenarioBeside(plan: Plan, id: ScenarioId): ScenarioId | undefined {
  const all = inOrder(plan.scenarios.values())
  const at = all.findIndex((scenario) => scenario.id === id)
  return (all[at + 1] ?? all[at - 1])?.id
}
