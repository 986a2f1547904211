import { useMemo, useState } from 'react'
import type { LocalText } from '../../lib/message.ts'
import type { Basis } from '../../measures/basis.ts'
import { type Figure, knownValue } from '../../measures/figure.ts'
import { scoresByHalfDistance } from '../../measures/halfDistances.ts'
import type { MeasureContext } from '../../measures/measure.ts'
import type { Member } from '../../measures/parcelTerms.ts'
import { scoredGroups } from '../../measures/proximityMeasure.ts'
import type { Weighed, Weights } from '../../measures/sensitivity.ts'
import { asScenario, basisOf, contextOf, figuresOf, scenariosOf } from '../../store/selectors.ts'
import type { State } from '../../store/state.ts'
import { Sheet } from '../board/Sheet.tsx'
import { useNorthlot, useStore } from '../northlotContext.tsx'
import { HalfDistancePart } from './HalfDistancePart.tsx'
import { useProximitySay } from './proximityWords.ts'
import { WeightsPart } from './WeightsPart.tsx'
import '../../files/whyWords.ts'
import './proximity.css'

/** "Sensitivity": which scenario is ahead while the weights change, and how each score moves with the half-distance. */
export default function SensitivitySheet() {
  const { own } = useProximitySay()
  const northlot = useStore()
  const plan = useNorthlot((state) => state.document.plan)
  const land = useNorthlot((state) => state.land)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the state is read through these parts of it
  const scenarios = useMemo(
    () => scenariosOf(northlot.getState()).map(({ id }) => studied(northlot.getState(), id)),
    [northlot, plan, land],
  )
  const [weights, setWeights] = useState<Weights>({ proximity: 1, cost: 1, area: 1 })
  return (
    <Sheet title={own('sensitivity.title')} className="sensitivity-sheet">
      {scenarios.length < 2 ? (
        <p className="sensitivity-alone">{own('sensitivity.alone')}</p>
      ) : (
        <WeightsPart scenarios={scenarios} weights={weights} setWeights={setWeights} />
      )}
      <HalfDistancePart scenarios={scenarios} />
    </Sheet>
  )
}

/** A scenario with all that the sheet weighs of it. */
export interface Studied {
  readonly id: string
  readonly name: LocalText
  /** Undefined where nothing is assigned. */
  readonly weighed: Weighed | undefined
  readonly halfDistanceM: number
  readonly byHalf: ReturnType<typeof scoresByHalfDistance>
  /** The figures that are weighed, as they explain themselves. */
  readonly figures: ReadonlyMap<string, Figure>
  readonly basis: Basis
  readonly context: MeasureContext
  /** The parcels that count in the score. */
  readonly members: readonly Member[]
}

function studied(state: State, id: string): Studied {
  const one = asScenario(state, id)
  const figures = figuresOf(one)
  const context = contextOf(one)
  const score = figures.get('proximity-score')
  const value = score && knownValue(score.amount)
  const costHkd = knownValue(figures.get('assigned-cost-likely-hkd')!.amount)
  const areaM2 = knownValue(figures.get('assigned-area-m2')!.amount)
  const members: readonly Member[] = scoredGroups(context).flatMap((group) => context.members(group))
  const able = value !== undefined && costHkd !== undefined && costHkd > 0 && areaM2 !== undefined && areaM2 > 0
  return {
    id,
    name: state.document.plan.scenarios.get(id)!.name,
    weighed: able
      ? {
          id,
          score: { score: value, low: score?.range?.low ?? value, high: score?.range?.high ?? value },
          costHkd,
          areaM2,
        }
      : undefined,
    halfDistanceM: basisOf(one).halfDistanceM,
    byHalf: scoresByHalfDistance(basisOf(one), members),
    figures,
    basis: basisOf(one),
    context,
    members,
  }
}
