import { describe, expect, it } from 'vitest'
import { gridToLonLat } from '../../src/geometry/hk1980.ts'
import { parcelCost } from '../../src/measures/costEstimate.ts'
import { numberAt } from '../../src/parcels/parcelLayer.ts'
import { lotsAt } from '../../src/parcels/privateShares.ts'
import { keepRateCard } from '../../src/plan/edits/keepRateCard.ts'
import { setAttributes } from '../../src/plan/edits/setAttributes.ts'
import { basisOf, figuresOf } from '../../src/store/selectors.ts'
import { collectionOf, gridFile, parcel, square } from '../support/gridFile.ts'
import { freshStorage, savedBy, testNorthlot } from '../support/testNorthlot.ts'

type Northlot = Awaited<ReturnType<typeof testNorthlot>>['northlot']

/** On G-0 a lot of 50 × 50 = 2,500 of 10,000 m²; on G-1 one of 100 × 40, of which 60 × 40 = 2,400 m² lie on it. */
const LOTS = [
  parcel(undefined, square(10, 10, 50), { LOT: '101', CLASS: 'Old Schedule Lot' }),
  parcel(undefined, [827_740, 838_500, 827_840, 838_540], { LOT: '102', CLASS: 'New Grant' }),
]
const file = (name = 'lots.geojson') => ({ name, bytes: gridFile(LOTS).buffer })

const known = async ({ getState }: Northlot): Promise<void> => {
  for (let i = 0; i < 200 && getState().lots.state !== 'known'; i++) await new Promise((turn) => setTimeout(turn, 5))
  if (getState().lots.state !== 'known') throw new Error('the lots are not known')
}
const shares = ({ getState }: Northlot) =>
  ['G-0', 'G-1', 'G-2'].map((id) => numberAt(basisOf(getState()).layer, 'private_share', getState().rowOf.get(id)!))

describe('private lots', () => {
  it('are recognised, asked about, and added without changing the parcels', async () => {
    const { northlot, told } = await testNorthlot()
    const { actions, getState } = northlot
    await actions.openFiles([file()])
    expect(getState().report?.roles).toEqual(['lots'])
    const { land } = getState()
    await actions.decideReport('add')
    await known(northlot)
    expect(getState().land).toBe(land)
    expect([...getState().document.plan.layers.values()].map(({ role }) => role)).toEqual(['parcels', 'lots'])
    expect(shares(northlot)).toEqual([0.25, 0.24, undefined])
    expect(figuresOf(getState()).get('parcels')?.amount).toEqual({ value: 3 })
    expect(told.findLast(({ call }) => call === 'showLots')?.with).toBeDefined()
    actions.undo()
    expect(getState().lots.state).toBe('none')
    expect(shares(northlot)).toEqual([undefined, undefined, undefined])
    expect(told.findLast(({ call }) => call === 'showLots')?.with).toBeUndefined()
    actions.redo()
    await known(northlot)
    expect(shares(northlot)).toEqual([0.25, 0.24, undefined])
  })

  it('feed resumption by their private land, where nothing is known of tenure', async () => {
    const { northlot } = await testNorthlot()
    const { actions, getState } = northlot
    const card = getState().document.plan.rateCards.get('example')!
    const resumption = {
      code: 'LR1',
      label: { en: 'Land resumption', zh: '收回土地' },
      basis: 'resumed_m2' as const,
      low: 11_991,
      likely: 11_991,
      high: 16_254,
      source: 'example',
      confidence: 'B' as const,
    }
    actions.edit(keepRateCard(getState().document.plan, { ...card, lines: [...card.lines, resumption] }))
    const cost = (row: number) => parcelCost(basisOf(getState()), row, undefined)
    expect(cost(0).resumptionUnknown).toBe(true)
    await actions.openFiles([file()])
    await actions.decideReport('add')
    await known(northlot)
    // 2,500 m² × HK$11,991 and 16,254 a m², no year: at the price level
    expect([...cost(0).resumptionCents].map((cents) => cents / 100)).toEqual([29_977_500, 29_977_500, 40_635_000])
    expect(cost(0).resumptionUnknown).toBe(false)
    // no lot under it: still not known, never a false 0
    expect(cost(2).resumptionUnknown).toBe(true)
  })

  it('give way to the share that the planner sets', async () => {
    const { northlot } = await testNorthlot()
    const { actions, getState } = northlot
    await actions.openFiles([file()])
    await actions.decideReport('add')
    await known(northlot)
    expect(actions.edit(setAttributes(getState().document.plan, ['G-0'], { private_share: 0.6 }))).toBe(true)
    expect(shares(northlot)).toEqual([0.6, 0.24, undefined])
    expect([...basisOf(getState()).layer.byLots!]).toEqual([0, 1, 0])
  })

  it('may be taken as parcels, and alone are no plan', async () => {
    const { northlot } = await testNorthlot()
    const { actions, getState } = northlot
    await actions.openFiles([file()])
    await actions.decideReport('new')
    expect(getState().refusal?.params?.reason).toEqual({ key: 'refusal.lotsAlone' })
    await actions.openFiles([file()])
    actions.sayRole(0, 'parcels')
    await actions.decideReport('new')
    expect(getState().land.rows).toBe(2)
    expect(getState().lots.state).toBe('none')
  })

  it('come back with the kept plan', async () => {
    const storage = freshStorage()
    const first = await testNorthlot(storage)
    await first.northlot.actions.openFiles([file()])
    await first.northlot.actions.decideReport('add')
    await savedBy(first.northlot)
    const { northlot } = await testNorthlot(storage)
    await known(northlot)
    expect(shares(northlot)).toEqual([0.25, 0.24, undefined])
    northlot.actions.undo()
    expect(northlot.getState().lots.state).toBe('none')
  })

  it('travel in the plan file beside its parcels, also twice, and not in a scenario', async () => {
    const first = await testNorthlot()
    await first.northlot.actions.openFiles([file()])
    await first.northlot.actions.decideReport('add')
    await known(first.northlot)
    await first.northlot.actions.exportFile('plan-geojson')
    const text = first.saved[0]!.text
    const { features } = collectionOf(text)
    expect(features.map(({ properties }) => properties?.nm_role)).toEqual([
      undefined,
      undefined,
      undefined,
      'lots',
      'lots',
    ])
    const second = await testNorthlot()
    await second.northlot.actions.openFiles([{ name: 'a.plan.geojson', bytes: new TextEncoder().encode(text).buffer }])
    await known(second.northlot)
    expect(second.northlot.getState().land.rows).toBe(3)
    expect(shares(second.northlot)).toEqual([0.25, 0.24, undefined])
    const { lots } = second.northlot.getState()
    if (lots.state !== 'known') throw new Error('known')
    expect(lots.lots.classes.map(({ name }) => name)).toEqual(['old-schedule', 'new-grant'])
    expect([0, 1, 2].map((row) => lotsAt(lots.under, row))).toEqual([1, 1, 0])
    await second.northlot.actions.exportFile('plan-geojson')
    expect(collectionOf(second.saved[0]!.text).features.slice(3)).toEqual(features.slice(3))
    await second.northlot.actions.exportFile('scenario-geojson')
    expect(collectionOf(second.saved[1]!.text).features).toHaveLength(3)
  })

  it('are found anew for what is drawn', async () => {
    const { northlot } = await testNorthlot()
    const { actions, getState } = northlot
    await actions.openFiles([file()])
    await actions.decideReport('add')
    await known(northlot)
    actions.select([0], 'replace')
    const line = ([e, n]: readonly [number, number]) =>
      [...gridToLonLat(Float64Array.of(827_500 + e, 838_500 + n))] as never
    await actions.splitParcels([line([35, -10]), line([35, 110])])
    await known(northlot)
    // 25 × 50 of the lot on each side of the cut: 1,250 of 3,500 m² and of 6,500 m²
    const share = (id: string) => numberAt(basisOf(getState()).layer, 'private_share', getState().rowOf.get(id)!)
    expect(['G-0a', 'G-0b'].map(share)).toEqual([0.357143, 0.192308])
    actions.undo()
    await known(northlot)
    expect(shares(northlot)).toEqual([0.25, 0.24, undefined])
  })
})
