import { type Message, message } from '../../lib/message.ts'
import { ok, type Result, refuse } from '../../lib/result.ts'
import type { Edit } from '../edit.ts'
import { inOrder } from '../inOrder.ts'
import type { Plan, Scene } from '../types.ts'
import { lastOrder, putRow } from './putRow.ts'

/** Scenes of a presentation in their order. */
export const scenesInOrder = (plan: Plan): readonly Scene[] => inOrder(plan.scenes.values())

/**
 * Adds scenes at the end, all in one step.
 *
 * Refuses  none at all; one without a title in either language; one of a scenario that the plan does not have.
 */
export function addScenes(plan: Plan, scenes: readonly Omit<Scene, 'order'>[]): Result<Edit, Message> {
  const reason = scenes.map((scene) => fault(plan, scene)).find((one) => one !== undefined)
  if (reason) return refuse(reason)
  if (scenes.length === 0) return refuse(message('refusal.nothingToChange'))
  const first = lastOrder(plan.scenes)
  const [only] = scenes
  return ok({
    patch: scenes.map((scene, i) => ({
      table: 'scenes',
      from: undefined,
      to: { ...scene, order: first + i },
      ids: [scene.id],
    })),
    words:
      scenes.length === 1
        ? message('edit.addScene', { scene: only!.title })
        : message('edit.addScenes', { count: scenes.length }),
  })
}

/** Refuses  a scene that is gone; one without a title; what would change nothing. */
export function changeScene(plan: Plan, scene: Scene): Result<Edit, Message> {
  if (!plan.scenes.has(scene.id)) return refuse(message('refusal.noScene'))
  const reason = fault(plan, scene)
  if (reason) return refuse(reason)
  return putRow(plan, 'scenes', scene.id, scene, message('edit.changeScene', { scene: scene.title }))
}

/** Moves a scene so many places on (back, where negative); it changes places with the one that stands there. */
export function moveScene(plan: Plan, id: Scene['id'], places: number): Result<Edit, Message> {
  const scenes = scenesInOrder(plan)
  const at = scenes.findIndex((scene) => scene.id === id)
  const scene = scenes[at]
  if (!scene) return refuse(message('refusal.noScene'))
  const to = Math.min(scenes.length - 1, Math.max(0, at + places))
  const moved = scenes.filter((one) => one !== scene)
  moved.splice(to, 0, scene)
  // orders stay as they are: each scene takes that of its new place
  const patch = moved.flatMap((one, i) => {
    const { order } = scenes[i]!
    return one.order === order ? [] : [{ table: 'scenes' as const, from: one, to: { ...one, order }, ids: [one.id] }]
  })
  if (patch.length === 0) return refuse(message('refusal.nothingToChange'))
  return ok({ patch, words: message('edit.moveScene', { scene: scene.title }) })
}

export function removeScene(plan: Plan, id: Scene['id']): Result<Edit, Message> {
  const scene = plan.scenes.get(id)
  if (!scene) return refuse(message('refusal.noScene'))
  return putRow(plan, 'scenes', id, undefined, message('edit.removeScene', { scene: scene.title }))
}

function fault(plan: Plan, { title, scenario, against }: Omit<Scene, 'order'>): Message | undefined {
  if (title.en.trim() === '' || title.zh.trim() === '') return message('refusal.titleNeeded')
  if (!plan.scenarios.has(scenario) || (against !== undefined && !plan.scenarios.has(against)))
    return message('refusal.noScenario')
  return undefined
}
