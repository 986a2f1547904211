import { describe, expect, it } from 'vitest'
import type { Held } from '../../src/measures/holdings.ts'
import { incentiveCost, incentiveCosts, incentiveTotal, rentSubsidy } from '../../src/measures/incentives.ts'
import { testAssignee } from '../support/land.ts'

const held = (gfaM2: number | undefined): Held => ({
  row: 0,
  share: 1,
  siteAreaM2: 10_000,
  gfaM2,
  year: undefined,
  nearest: undefined,
})
const subsidy = { hkdPerM2Month: 40, months: 24, share: 0.5 }

describe('incentives', () => {
  it('give HK$186,568,800 for 388,685 m² at HK$40 a month for 24 months on half of the floor', () => {
    expect(rentSubsidy(388_685, subsidy)).toBe(186_568_800)
  })

  it('add a premium concession to the subsidy, and stay apart by assignee', () => {
    const firm = {
      ...testAssignee('F', 'anchor-firm'),
      incentives: { rentSubsidy: subsidy, premiumConcessionHkd: 5e6 },
    }
    expect(incentiveCost(firm, [held(300_000), held(88_685)])).toMatchObject({
      assignee: 'F',
      floorM2: 388_685,
      withoutFloor: 0,
      rentSubsidyHkd: 186_568_800,
      premiumConcessionHkd: 5_000_000,
      totalHkd: 191_568_800,
    })
  })

  it('count no subsidy on land without a floor area, and say on how many parcels', () => {
    const firm = { ...testAssignee('F'), incentives: { rentSubsidy: subsidy } }
    expect(incentiveCost(firm, [held(1000), held(undefined)])).toMatchObject({
      withoutFloor: 1,
      totalHkd: 480_000,
    })
  })

  it('are nothing at all without an incentive, or without land', () => {
    expect(incentiveCost(testAssignee('F'), [held(1000)])).toBeUndefined()
    expect(incentiveCost({ ...testAssignee('F'), incentives: { rentSubsidy: subsidy } }, [])).toBeUndefined()
  })

  it('add up to the cent over assignees', () => {
    const give = (id: string, order: number, premiumConcessionHkd: number) => ({
      ...testAssignee(id, 'developer', order),
      incentives: { premiumConcessionHkd },
    })
    const holdings = new Map(['A', 'B', 'C'].map((id) => [id, [held(1)]]))
    const costs = incentiveCosts([give('B', 2, 0.2), give('A', 1, 0.1), give('C', 3, 0.3)], holdings)
    expect(costs.map(({ assignee }) => assignee)).toEqual(['A', 'B', 'C'])
    expect(incentiveTotal(costs)).toBe(0.6)
  })
})
