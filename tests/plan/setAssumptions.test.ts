import { describe, expect, it } from 'vitest'
import { setAssumptions } from '../../src/plan/edits/setAssumptions.ts'
import { applyPatch } from '../../src/plan/patch.ts'
import type { Plan } from '../../src/plan/types.ts'
import { emptyPlan } from '../support/plan.ts'

const plan = (): Plan => emptyPlan()

const done = (
  before: Plan,
  ...args: Parameters<typeof setAssumptions> extends [Plan, ...infer Rest] ? Rest : never
) => {
  const edit = setAssumptions(before, ...args)
  if (!edit.ok) throw new Error(edit.reason.key)
  return applyPatch(before, edit.value.patch)
}

describe('assumptions of the plan and of a scenario', () => {
  it('change in one step, several keys together', () => {
    const after = done(plan(), 'plan', { halfDistanceM: 3500, asAtYear: 2029 })
    expect(after.settings).toMatchObject({ halfDistanceM: 3500, asAtYear: 2029, scoredKinds: [] })
  })

  it('of a scenario stand over the plan’s, and fall back to it when they are taken away', () => {
    const own = done(plan(), 'scenario-a', { halfDistanceM: 800, scoredKinds: ['anchor-firm'] })
    expect(own.scenarios.get('scenario-a')!.assumptions).toEqual({ halfDistanceM: 800, scoredKinds: ['anchor-firm'] })
    expect(own.settings.halfDistanceM).toBe(2000)
    const back = done(own, 'scenario-a', { halfDistanceM: undefined, scoredKinds: undefined })
    expect(back.scenarios.get('scenario-a')!.assumptions).toEqual({})
    const timeless = done(done(plan(), 'plan', { asAtYear: 2029 }), 'plan', { asAtYear: undefined })
    expect('asAtYear' in timeless.settings).toBe(false)
    expect(done(plan(), 'plan', { neighbourGapM: 20, halfDistanceM: undefined }).settings.halfDistanceM).toBe(2000)
  })

  it('are refused outside their bounds, in a locked scenario, and where nothing changes', () => {
    const key = (...args: Parameters<typeof setAssumptions>) => {
      const edit = setAssumptions(...args)
      return edit.ok ? 'done' : edit.reason.key
    }
    expect(key(plan(), 'plan', { halfDistanceM: 499 })).toBe('refusal.halfDistance')
    expect(key(plan(), 'plan', { halfDistanceM: Number.NaN })).toBe('refusal.halfDistance')
    expect(key(plan(), 'plan', { halfDistanceM: 10_000 })).toBe('done')
    expect(key(plan(), 'plan', { neighbourGapM: -1 })).toBe('refusal.neighbourGap')
    expect(key(plan(), 'plan', { asAtYear: 202 })).toBe('refusal.asAtYear')
    expect(key(plan(), 'plan', { halfDistanceM: 2000 })).toBe('refusal.nothingToChange')
    const open = plan()
    const scenario = { ...open.scenarios.get('scenario-a')!, locked: {} }
    expect(key({ ...open, scenarios: new Map([['scenario-a', scenario]]) }, 'scenario-a', { halfDistanceM: 800 })).toBe(
      'refusal.scenarioLocked',
    )
  })
})
