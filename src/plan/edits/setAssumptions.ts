import { type Message, message } from '../../lib/message.ts'
import { ok, type Result, refuse } from '../../lib/result.ts'
import type { Edit } from '../edit.ts'
import type { Assumptions, Plan, ScenarioId } from '../types.ts'
import { putRow } from './putRow.ts'

/** What figures may assume of space and time; a rate card is chosen by `chooseRateCard`. */
export type SpatialAssumptions = Pick<
  Assumptions,
  'halfDistanceM' | 'scoredKinds' | 'asAtYear' | 'neighbourGapM' | 'phaseShiftYears'
>

/** New values by key; undefined takes a key away: a scenario then follows the plan, the plan its default. */
export type AssumptionChange = { readonly [Key in keyof SpatialAssumptions]?: SpatialAssumptions[Key] | undefined }

/** Least and greatest half-distance, metres (MODEL, Proximity). */
export const HALF_DISTANCE_M = { least: 500, most: 10_000 } as const

/**
 * Changes what the plan (`plan`), or one scenario of it, assumes: one undo step whatever the number of keys.
 *
 * Refuses  a half-distance outside 500–10,000 m, a gap outside 0–500 m, a year outside 2020–2100, a shift of over 50 years; a locked scenario;
 *          what would change nothing.
 */
export function setAssumptions(plan: Plan, where: ScenarioId, change: AssumptionChange): Result<Edit, Message> {
  const fault = faultIn(change)
  if (fault) return refuse(fault)
  const what = Object.keys(change).map((key) => message(`assumption.${key}`))
  if (where === 'plan') {
    const { halfDistanceM = plan.settings.halfDistanceM, scoredKinds = plan.settings.scoredKinds } = change
    const to = { ...withChange(plan.settings, change), halfDistanceM, scoredKinds }
    if (JSON.stringify(to) === JSON.stringify(plan.settings)) return refuse(message('refusal.nothingToChange'))
    return ok({
      patch: [{ table: 'plan', field: 'settings', from: plan.settings, to, ids: ['plan'] }],
      words: message('edit.assumptions', { what }),
    })
  }
  const scenario = plan.scenarios.get(where)
  if (!scenario) return refuse(message('refusal.noScenario'))
  if (scenario.locked) return refuse(message('refusal.scenarioLocked', { name: scenario.name }))
  const words = message('edit.assumptionsOf', { what, scenario: scenario.name })
  return putRow(plan, 'scenarios', where, { ...scenario, assumptions: withChange(scenario.assumptions, change) }, words)
}

/** The record with the change, without the keys that were taken away. */
function withChange<Held extends Partial<Assumptions>>(held: Held, change: AssumptionChange): Held {
  const entries = Object.entries({ ...held, ...change }).filter(([, value]) => value !== undefined)
  return Object.fromEntries(entries) as Held
}

function faultIn({ halfDistanceM, neighbourGapM, asAtYear, phaseShiftYears }: AssumptionChange): Message | undefined {
  const outside = (value: number | undefined, least: number, most: number) =>
    value !== undefined && !(value >= least && value <= most)
  if (outside(halfDistanceM, HALF_DISTANCE_M.least, HALF_DISTANCE_M.most)) return message('refusal.halfDistance')
  if (outside(neighbourGapM, 0, 500)) return message('refusal.neighbourGap')
  if (outside(phaseShiftYears, -50, 50) || (phaseShiftYears !== undefined && !Number.isInteger(phaseShiftYears)))
    return message('refusal.phaseShift')
  return outside(asAtYear, 2020, 2100) ? message('refusal.asAtYear') : undefined
}
