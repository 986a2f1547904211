import type { Plan, ScenarioId } from '../plan/types.ts'
import type { Basis } from './basis.ts'

/** What a scenario assumes: its own word where it has one, else the plan's. */
export function assumed(
  { settings, scenarios }: Pick<Plan, 'settings' | 'scenarios'>,
  scenario: ScenarioId,
): Pick<Basis, 'halfDistanceM' | 'scoredKinds' | 'asAtYear' | 'neighbourGapM' | 'phaseShiftYears'> & {
  readonly rateCard: string
} {
  const { rateCard, halfDistanceM, scoredKinds, asAtYear, neighbourGapM, phaseShiftYears } = {
    ...settings,
    ...scenarios.get(scenario)?.assumptions,
  }
  return {
    rateCard,
    halfDistanceM,
    scoredKinds,
    ...(asAtYear === undefined ? {} : { asAtYear }),
    ...(neighbourGapM === undefined ? {} : { neighbourGapM }),
    ...(phaseShiftYears === undefined ? {} : { phaseShiftYears }),
  }
}
