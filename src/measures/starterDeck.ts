import { type LocalText, type Message, message } from '../lib/message.ts'
import { isAssigned } from '../plan/assignment.ts'
import { baseScenarioOf } from '../plan/edits/setBaseScenario.ts'
import { inOrder } from '../plan/inOrder.ts'
import type { Camera, Plan, ScenarioId, Scene, ScenePanel } from '../plan/types.ts'

/** [west, south, east, north] in WGS84 degrees. */
export type DegreeBox = readonly [number, number, number, number]

export interface DeckGround {
  /** Development areas with the parcels that stand in them, in the order in which they are told. */
  readonly areas: readonly { readonly id: string; readonly name: LocalText; readonly parcels: readonly string[] }[]
  /** The box around parcels; undefined where none of them is drawn. All parcels when none is named. */
  boxOf(parcels?: readonly string[]): DegreeBox | undefined
  /** Puts words into both languages: titles and captions are the planner's to change. */
  words(message: Message): LocalText
  newId(): string
}

/**
 * A first deck made from the plan: the whole, each development area in which parcels are assigned, each bundle, the
 * comparison with the base, cost, proximity, years and sources.
 *
 * Takes  the scenario that is told; the base scenario is what it is compared with, else the other first one.
 * Gives  scenes without an order, for `addScenes`; none where no parcel is drawn.
 */
export function starterDeck(plan: Plan, scenario: ScenarioId, ground: DeckGround): readonly Omit<Scene, 'order'>[] {
  const whole = ground.boxOf()
  const shown = plan.scenarios.get(scenario)
  if (!whole || !shown) return []
  const held = [...(plan.assignments.get(scenario) ?? [])].filter(([, one]) => isAssigned(one)).map(([id]) => id)
  const assigned = new Set(held)
  const heart = ground.boxOf(held) ?? whole
  const scene = (
    panel: ScenePanel,
    box: DegreeBox,
    words: Message,
    caption: Message,
    more: Partial<Scene> = {},
  ): Omit<Scene, 'order'> => ({
    id: ground.newId(),
    scenario,
    camera: cameraOver(box),
    layers: ['labels'],
    panel,
    title: ground.words(words),
    caption: ground.words(caption),
    ...more,
  })
  const against = otherThan(plan, scenario)
  return [
    scene('areas', whole, message('deck.whole'), message('deck.wholeNote', { scenario: shown.name })),
    ...ground.areas.flatMap(({ name, parcels }) => {
      const here = parcels.filter((id) => assigned.has(id))
      const box = here.length > 0 ? ground.boxOf(parcels) : undefined
      const words = message('deck.area', { area: name })
      return box ? [scene('areas', box, words, message('deck.areaNote', { count: here.length, area: name }))] : []
    }),
    ...inOrder(plan.bundles.values()).flatMap((bundle) => {
      const parcels = bundle.sites.flatMap(({ parcel }) => (parcel === undefined ? [] : [parcel]))
      const box = parcels.length > 0 ? ground.boxOf(parcels) : undefined
      const words = message('deck.bundle', { bundle: bundle.name })
      const caption = message('deck.bundleNote', { count: bundle.sites.length })
      return box ? [scene('bundles', box, words, caption, { bundle: bundle.id })] : []
    }),
    ...(against
      ? [
          scene(
            'comparison',
            heart,
            message('deck.comparison', { scenario: shown.name, against: against.name }),
            message('deck.comparisonNote'),
            { against: against.id, layers: ['difference', 'labels'] },
          ),
        ]
      : []),
    scene('cost', heart, message('deck.cost'), message('deck.costNote')),
    scene('proximity', heart, message('deck.proximity'), message('deck.proximityNote'), {
      layers: ['rings', 'labels'],
    }),
    scene('years', whole, message('deck.years'), message('deck.yearsNote')),
    scene('sources', whole, message('deck.sources'), message('deck.sourcesNote')),
  ]
}

/** The scenario to compare with: the base, or the first other one. */
function otherThan(plan: Plan, scenario: ScenarioId) {
  const base = baseScenarioOf(plan)
  const all = inOrder(plan.scenarios.values())
  return all.find(({ id }) => id === base && id !== scenario) ?? all.find(({ id }) => id !== scenario)
}

/** Free pixels of the window that a camera's zoom speaks of, less a margin; MapLibre's world is 512 px at zoom 0. */
const FREE = { width: 800 - 64, height: 640 - 64 }
const WORLD_PX = 512
const CLOSEST = 16.5

/** The camera from which a box fills the window that a scene's zoom speaks of, north up. */
export function cameraOver([west, south, east, north]: DegreeBox): Camera {
  const mercator = (lat: number) => Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) / (2 * Math.PI)
  const across = Math.max(1e-6, (east - west) / 360)
  const down = Math.max(1e-6, mercator(north) - mercator(south))
  const zoom = Math.log2(Math.min(FREE.width / across, FREE.height / down) / WORLD_PX)
  const rounded = (value: number, places: number) => Math.round(value * 10 ** places) / 10 ** places
  return {
    centre: [rounded((west + east) / 2, 5), rounded((south + north) / 2, 5)],
    zoom: rounded(Math.min(CLOSEST, zoom), 2),
    bearing: 0,
    pitch: 0,
  }
}
