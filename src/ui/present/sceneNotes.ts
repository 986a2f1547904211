import '../../files/whyWords.ts'
import { figureNotes } from '../../files/figureNotes.ts'
import { message } from '../../lib/message.ts'
import { say } from '../../locales/say.ts'
import { BALANCE, balanceLine } from '../../measures/areaBalance.ts'
import { bundleFigures } from '../../measures/bundleFigures.ts'
import { bundleSums } from '../../measures/bundleSums.ts'
import type { Figure } from '../../measures/figure.ts'
import { renamed } from '../../measures/namedFigure.ts'
import type { Scene } from '../../plan/types.ts'
import { bundlesOf } from '../../store/bundling.ts'
import { byLetter, comparedOf, sentencesOf } from '../../store/comparing.ts'
import { assignedCostOf, gapOf } from '../../store/costs.ts'
import { basisOf, contextOf, figuresOf } from '../../store/selectors.ts'
import type { State } from '../../store/state.ts'
import { baseLine } from '../measures/whyOfTotals.ts'
import { landOfYears } from './landOfYears.ts'
import { baseOf, inScenario } from './slideState.ts'

/**
 * How the figures beside the map of a scene were made, for the presenter's window, where none can be pressed: what of them
 * is not estimated, then a footnote each. Empty where the scene shows none.
 */
export function sceneNotes(state: State, scene: Scene): string {
  const seen = inScenario(state, scene.scenario)
  if (!seen) return ''
  const figures = FIGURES[scene.panel]?.(seen, scene) ?? []
  const gap = figures.some(({ unit }) => unit === 'hkd') ? gapOf(seen, 'assigned-cost-likely-hkd') : undefined
  const made = figureNotes(figures, state.language)
  return gap ? [`≥ ${say(gap, state.language)}`, made].join('\n') : made
}

type FiguresOf = (state: State, scene: Scene) => readonly Figure[]

const named =
  (...measures: readonly string[]): FiguresOf =>
  (state) =>
    measures.flatMap((measure) => figuresOf(state).get(measure) ?? [])

const headlines = named('assigned-area-m2', 'assigned-parcels', 'proximity-score')

/** The likely works of the headline, where their range can be drawn. */
const likelyWorks: FiguresOf = (state) =>
  assignedCostOf(state).range ? [baseLine(state, 'assigned-cost-base-hkd', 'base')] : []

const FIGURES: Partial<Record<Scene['panel'], FiguresOf>> = {
  areas: (state, scene) => [
    ...headlines(state, scene),
    ...likelyWorks(state, scene),
    ...BALANCE.filter((kind) => kind !== 'assigned').map((kind) => balanceLine(contextOf(state), kind)),
  ],
  proximity: headlines,
  cost: (state, scene) => [
    ...likelyWorks(state, scene),
    ...named(
      'assigned-cost-p10-hkd',
      'assigned-cost-p50-hkd',
      'assigned-cost-p90-hkd',
      'public-cost-likely-hkd',
      'private-cost-likely-hkd',
    )(state, scene),
  ],
  bundles: (state, { bundle }) =>
    bundlesOf(state)
      .filter(({ id }) => id === bundle)
      .flatMap((one) => {
        const { duties, net, gross, gfa } = bundleFigures(one, bundleSums(basisOf(state), state.rowOf, one))
        return [...[...duties.values()].flatMap(({ sites, area }) => [sites, area]), net, gross, gfa]
      }),
  comparison: (state, scene) => {
    const compared = comparedOf(state)
    const against = scene.against ?? baseOf(state)
    const [base, other] = [against, scene.scenario].map((id) => compared.find((one) => one.id === id))
    if (!base || !other || base === other) return []
    const ofBoth = [base, other].flatMap(({ letter, state: seen }) =>
      [...named('assigned-area-m2', 'proximity-score')(seen, scene), ...likelyWorks(seen, scene)].map((figure) =>
        renamed(figure, message('why.of', { figure: figure.title ?? message(`figure.${figure.measure}`), of: letter })),
      ),
    )
    const changes = sentencesOf(byLetter(base), byLetter(other)).slice(0, SENTENCES)
    return [...ofBoth, ...changes.flatMap(({ figures = [] }) => figures.map(({ figure }) => figure))]
  },
  years: (state) => landOfYears(state),
}

/** So many sentences stand on the slide. */
const SENTENCES = 4
