import type { Scenario, ScenarioId } from '../../plan/types.ts'

/** The letter of a scenario by its place: A to Z, then numbers. */
export const letterAt = (i: number): string => (i < 26 ? String.fromCharCode(65 + i) : String(i + 1))

export const letterOfScenario = (scenarios: readonly Scenario[], id: ScenarioId): string =>
  letterAt(scenarios.findIndex((scenario) => scenario.id === id))
