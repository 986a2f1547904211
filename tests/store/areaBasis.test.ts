import { describe, expect, it } from 'vitest'
import { planToJson } from '../../src/files/planToJson.ts'
import { measureFile } from '../../src/headless/measureFile.ts'
import { recompute } from '../../src/measures/figure.ts'
import { parcelFigures } from '../../src/measures/parcelFigures.ts'
import { setAreaBasis } from '../../src/plan/edits/setAreaBasis.ts'
import { parcelSchedule } from '../../src/store/outputs/parcelSchedule.ts'
import { assigneeSchedule } from '../../src/store/outputs/scenarioTables.ts'
import { outputSetting } from '../../src/store/outputs/setting.ts'
import { balanceOf, contextOf, figuresOf, rowFiguresOf, scheduleRowsOf } from '../../src/store/selectors.ts'
import { giveRows } from '../support/given.ts'
import { bytesOf, gridFile, parcel, square } from '../support/gridFile.ts'
import { EXAMPLE_CARD } from '../support/land.ts'
import { groundOf, northlotOn, northlotRig } from '../support/testNorthlot.ts'

/** 1 ha stated as 10,500 m², 1 ha that states nothing, 4 ha stated as 38,000 m². Measured 60,000, counted 58,500. */
const LAND = [
  parcel('A', square(0, 0, 100), { stated_area_m2: 10_500 }),
  parcel('B', square(200, 0, 100)),
  parcel('C', square(400, 0, 200), { stated_area_m2: 38_000 }),
]

/** Works of the example card on a square metre, likely, without a year: 6,500 × 1.10 × 1.15. */
const A_SQUARE_METRE = 8222.5

async function stated() {
  const started = await northlotOn(await groundOf(LAND))
  const { actions, getState } = started.northlot
  giveRows(started.northlot, [getState().rowOf.get('C')!], 'A')
  const value = (measure: string) => {
    const amount = figuresOf(getState()).get(measure)!.amount
    return 'value' in amount ? amount.value : Number.NaN
  }
  const count = (basis: 'computed' | 'stated') => actions.edit(setAreaBasis(getState().document.plan, basis))
  return { ...started, actions, getState, value, count }
}

describe('the areas that totals use', () => {
  it('are measured until the planner chooses, and the choice is one step of undo', async () => {
    const { value, count, actions } = await stated()
    expect(value('site-area-m2')).toBeCloseTo(60_000, 3)
    expect(count('computed')).toBe(false)
    expect(count('stated')).toBe(true)
    expect(value('site-area-m2')).toBeCloseTo(58_500, 3)
    expect(value('assigned-area-m2')).toBe(38_000)
    actions.undo()
    expect(value('site-area-m2')).toBeCloseTo(60_000, 3)
  })

  it('leave the balance measured: it closes, and the union is told from the measured sum', async () => {
    const { getState, count } = await stated()
    count('stated')
    const { parts, sumM2, gapM2 } = balanceOf(getState())
    expect(sumM2).toBeCloseTo(60_000, 3)
    expect(gapM2).toBeCloseTo(0, 6)
    expect(parts.find(({ kind }) => kind === 'assigned')!.areaM2).toBeCloseTo(40_000, 3)
    const union = figuresOf(getState()).get('union-area-m2')!
    if ('value' in union.amount) expect(recompute(union.explain!())).toBeCloseTo(union.amount.value, 3)
  })

  it('are what quantities by site area cost, what the schedule adds up, and what a changed hand moves', async () => {
    const { getState, value, count, actions } = await stated()
    count('stated')
    expect(value('cost-likely-hkd')).toBeCloseTo(58_500 * A_SQUARE_METRE, -1)
    expect(value('assigned-cost-likely-hkd')).toBeCloseTo(38_000 * A_SQUARE_METRE, -1)
    actions.select([getState().rowOf.get('A')!], 'replace')
    actions.assign()
    expect(value('assigned-area-m2')).toBe(48_500)
    const rows = scheduleRowsOf(getState())
    expect(rows.at(-1)!.siteArea.amount).toEqual({ value: value('site-area-m2') })
    expect(rowFiguresOf(getState(), getState().rowOf.get('A')!).siteAreaM2).toBe(10_500)
  })

  it('explain themselves: every figure is computed again, and a parcel says both its areas', async () => {
    const { getState, count } = await stated()
    count('stated')
    const figures = [
      ...figuresOf(getState()).values(),
      ...Object.values(parcelFigures(contextOf(getState()), getState().rowOf.get('A')!, undefined)),
    ]
    for (const { amount, explain } of figures)
      if ('value' in amount && explain) expect(recompute(explain())).toBeCloseTo(amount.value, 3)
    const { siteArea } = parcelFigures(contextOf(getState()), getState().rowOf.get('A')!, undefined)
    expect(siteArea.explain!().terms).toMatchObject([{ label: { key: 'measure.statedArea' }, value: 10_500 }])
  })

  it('leave in the schedules and are the same by npm run measure', async () => {
    const { northlot, getState, value, count } = await stated()
    count('stated')
    const setting = await outputSetting(northlotRig(northlot))
    const schedule = assigneeSchedule(setting)
    const at = schedule.columns.findIndex(({ key }) => key === 'siteArea')
    expect(schedule.rows.at(-1)!.cells[at]).toBe(value('site-area-m2'))
    expect(schedule.notes).toContainEqual({ key: 'output.note.statedAreas' })
    const parcels = parcelSchedule(setting)
    const column = (key: string) => parcels.columns.findIndex((one) => one.key === key)
    expect(parcels.rows.map(({ cells }) => Math.round(cells[column('siteArea')] as number))).toEqual([
      10_500, 10_000, 38_000,
    ])
    const { document, scenario } = getState()
    const member = planToJson(document.plan)
    const measured = await measureFile({
      file: { name: 'a.plan.geojson', bytes: gridFile(LAND, { nm_plan: { ...member, shown: scenario } }) },
      ground: {
        sites: bytesOf({ type: 'FeatureCollection', features: [] }),
        areas: { features: [] },
        rateCards: { cards: [EXAMPLE_CARD], defaultCard: 'example' },
        assignees: [],
      },
    })
    if (!measured.ok) throw new Error(measured.reason.key)
    expect(measured.value.totals.siteAreaM2).toBe(value('site-area-m2'))
    expect(measured.value.totals).toMatchObject({ areaBasis: 'stated' })
    expect(measured.value.totals.computedAreaM2).toBeCloseTo(60_000, 3)
    expect(measured.value.totals.unionAreaM2).toBeCloseTo(60_000, 3)
    expect(measured.value.totals.cost.likelyHkd).toBe(value('cost-likely-hkd'))
    expect(measured.value.parcels[0]).toMatchObject({ siteAreaM2: 10_500, statedAreaM2: 10_500 })
  })
})
