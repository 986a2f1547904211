import { expect, it } from 'vitest'
import { setAssumptions } from '../../src/plan/edits/setAssumptions.ts'
import type { MapOver } from '../../src/store/mapOverState.ts'
import { paintOf } from '../../src/store/selectors.ts'
import { testNorthlot } from '../support/testNorthlot.ts'

const overs = (told: readonly { readonly call: string; readonly with: unknown }[]) =>
  told.filter(({ call }) => call === 'over').map((one) => one.with as MapOver)

it('rings are worked out when they are first asked for, and taken off again', async () => {
  const { northlot, told } = await testNorthlot()
  expect(overs(told)).toEqual([])
  northlot.actions.showLayer('rings', true)
  for (let i = 0; i < 100 && overs(told).length === 0; i++) await new Promise((turn) => setTimeout(turn, 5))
  const [drawn] = overs(told)
  expect(drawn!.rings.map(({ distanceM }) => distanceM)).toEqual([500, 1000, 2000, 5000])
  expect(drawn!.rings.every(({ lines }) => lines.length === 1)).toBe(true)
  northlot.actions.showLayer('rings', false)
  expect(overs(told).at(-1)!.rings).toEqual([])
  northlot.actions.showLayer('rings', true)
  expect(overs(told).at(-1)!.rings).toHaveLength(4)
})

it('hides the network, and says so', async () => {
  const { northlot, told } = await testNorthlot()
  northlot.actions.showLayer('network', false)
  expect(overs(told).at(-1)!.hidden).toEqual(['network'])
  expect(northlot.getState().notice!.message.key).toBe('notice.layerOff')
})

it('shades parcels by their score, and follows the half-distance', async () => {
  const { northlot, told } = await testNorthlot()
  const shadeOf = (row: number) => paintOf(northlot.getState(), row).shade
  expect(shadeOf(0)).toBeUndefined()
  northlot.actions.showLayer('score', true)
  // G-0 ends 1,900 m from the site: 100 × 2^(−1,900 ÷ 2,000) = 51.8
  expect(shadeOf(0)).toBe(5)
  const repaints = told.filter(({ call }) => call === 'repaint').length
  northlot.actions.edit(setAssumptions(northlot.getState().document.plan, 'plan', { halfDistanceM: 8000 }))
  // 100 × 2^(−1,900 ÷ 8,000) = 84.8
  expect(shadeOf(0)).toBe(8)
  expect(told.filter(({ call }) => call === 'repaint').length).toBeGreaterThan(repaints)
})

it('lines between parcels fall when the plan changes', async () => {
  const { northlot, told } = await testNorthlot()
  northlot.actions.showLinks([{ from: [114, 22.4], to: [114.1, 22.4], strength: 1 }])
  expect(overs(told).at(-1)!.links).toHaveLength(1)
  northlot.actions.edit(setAssumptions(northlot.getState().document.plan, 'plan', { halfDistanceM: 3000 }))
  expect(overs(told).at(-1)!.links).toEqual([])
})
