import { describe, expect, it } from 'vitest'
import { say } from '../../src/locales/say.ts'
import type { Basis } from '../../src/measures/basis.ts'
import { areaOver, briefGaps } from '../../src/measures/brief.ts'
import { holdingsOf } from '../../src/measures/holdings.ts'
import type { Assignment, Brief } from '../../src/plan/types.ts'
import { parcel, square } from '../support/gridFile.ts'
import { basisOfParcels } from '../support/land.ts'

const whole: Assignment = { shares: [{ assignee: 'A', share: 1 }] }

/** Two squares of 1 ha, 1,900 m and 700 m west of the campus, known to ± 500 m; free of a floor area in the second. */
const land = () =>
  basisOfParcels([
    parcel('P', square(0, 0, 100), { plot_ratio_non_domestic: 5, available_from: 2030 }),
    parcel('Q', square(1200, 0, 100), { available_from: 2027 }),
  ])

type Rows = readonly (readonly [row: number, given: Assignment])[]

/** What A holds, by rows of the land. */
function holding(basis: Basis, held: Rows) {
  const rowOf = new Map(basis.layer.ids.map((id, row) => [id, row]))
  const given = held.map(([row, assignment]) => [basis.layer.ids[row]!, assignment] as const)
  return holdingsOf(basis, given, rowOf).get('A') ?? []
}

const said = async (brief: Brief, held: Rows) =>
  briefGaps(brief, holding(await land(), held)).map(({ words }) => say(words, 'en'))

describe('wanted against given', () => {
  it('says by how much land is short, by share', async () => {
    const half: Assignment = {
      shares: [
        { assignee: 'A', share: 0.5 },
        { assignee: 'B', share: 0.5 },
      ],
    }
    expect(
      await said({ haFrom: 8, haTo: 12 }, [
        [0, half],
        [1, whole],
      ]),
    ).toEqual(['6.50 ha short of 8.00 ha'])
    expect(
      await said({ haFrom: 2, haTo: 3 }, [
        [0, whole],
        [1, whole],
      ]),
    ).toEqual([])
    expect(await said({ haTo: 3 }, [])).toEqual(['3.00 ha short of 3.00 ha'])
  })

  it('says by how much more land is given than the most that is wanted, which is no shortfall', () => {
    const over = (brief: Brief, hectares: number) => {
      const words = areaOver(brief, hectares * 10_000)
      return words && [say(words, 'en'), say(words, 'zh-Hant-HK')]
    }
    // 1.90 − 1.00
    expect(over({ haFrom: 0.5, haTo: 1 }, 1.9)).toEqual([
      '0.90 ha more than wanted, at most 1.00 ha',
      '較所需多0.90公頃，所需最多1.00公頃',
    ])
    expect(over({ haFrom: 0.5, haTo: 2 }, 1.9)).toBeUndefined()
    expect(over({ haTo: 1.9 }, 1.9)).toBeUndefined()
    // no most is wanted
    expect(over({ haFrom: 0.5 }, 1.9)).toBeUndefined()
  })

  it('judges floor by the parcels that have one', async () => {
    expect(
      await said({ gfaM2: 60_000 }, [
        [0, whole],
        [1, whole],
      ]),
    ).toEqual(['floor area 10,000 m² short of 60,000 m²'])
    expect(await said({ gfaM2: 60_000 }, [[1, whole]])).toEqual([])
  })

  it('names the furthest parcel, and says when the accuracy leaves it open', async () => {
    expect(
      await said({ furthestM: 1000 }, [
        [0, whole],
        [1, whole],
      ]),
    ).toEqual(['furthest parcel 1.9 km from a University Town site, wanted within 1.0 km'])
    expect(await said({ furthestM: 1500 }, [[0, whole]])).toEqual([
      'furthest parcel 1.9 km from a University Town site, wanted within 1.5 km; with ± 500 m it cannot be told',
    ])
    expect(await said({ furthestM: 2000 }, [[0, whole]])).toEqual([])
  })

  it('tells land that is late from land of which a part is late; the phase year wins', async () => {
    expect(await said({ byYear: 2028 }, [[0, whole]])).toEqual(['earliest land 2030, wanted by 2028'])
    expect(
      await said({ byYear: 2028 }, [
        [0, whole],
        [1, whole],
      ]),
    ).toEqual(['1.00 ha comes only in 2030, wanted by 2028'])
    expect(await said({ byYear: 2028 }, [[0, { ...whole, phaseYear: 2028 }]])).toEqual([])
    expect(await said({}, [])).toEqual([])
  })

  it('takes the scenario two years later: what was in time for 2028 comes in 2030', async () => {
    const basis = { ...(await land()), phaseShiftYears: 2 }
    const held = holding(basis, [[0, { ...whole, phaseYear: 2028 }]])
    expect(briefGaps({ byYear: 2028 }, held).map(({ words }) => say(words, 'en'))).toEqual([
      'earliest land 2030, wanted by 2028',
    ])
  })
})
