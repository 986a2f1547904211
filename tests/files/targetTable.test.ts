import { describe, expect, it } from 'vitest'
import { boundsIn } from '../../src/files/targetBounds.ts'
import { readTargetTable, type TargetWorld } from '../../src/files/targetTable.ts'

const named = (id: string, en: string, zh: string, also: readonly string[] = []) => ({ id, name: { en, zh }, also })

const world: TargetWorld = {
  measures: [
    named('target-site-area', 'Site area', '地盤面積'),
    named('target-gfa', 'Gross floor area', '總樓面面積'),
    named('union-area-m2', 'Land covered (union)', '覆蓋土地面積（合併計算）'),
    named('target-cost', 'Works cost, likely', '工程費用（最可能值）'),
    named('target-use-area', 'Land planned for a use', '某規劃用途的用地'),
    named(
      'target-university-town-furthest',
      'Distance to University Town land, furthest parcel',
      '距大學城用地（最遠地塊）',
    ),
  ],
  assignees: [named('B', 'Anchor firm B', '錨點企業B', ['B']), named('X', 'Developer X', '發展商X', ['X'])],
  bundles: [],
  areas: [named('NTM', 'Ngau Tam Mei', '牛潭尾')],
  uses: [named('OUIT', 'Innovation and technology', '創新科技'), named('RA', 'Residential (Group A)', '住宅(甲類)')],
  sites: [named('ntm', 'Ngau Tam Mei site', '牛潭尾用地')],
  targets: [{ name: { en: 'Kept', zh: '保留' } }],
}

describe('a table of targets', () => {
  it('reads a land use budget of a paper: a use and its hectares', () => {
    const { targets, unmatched, troubles } = readTargetTable('Land use\tArea (ha)\nOU(I&T)\t36\nR(A)\t7.5\n', world)
    expect([unmatched, troubles]).toEqual([[], []])
    expect(targets).toEqual([
      {
        name: { en: 'Innovation and technology', zh: '創新科技' },
        measure: 'target-use-area',
        scope: { kind: 'scenario' },
        atLeast: 360_000,
        of: { use: 'OUIT' },
      },
      {
        name: { en: 'Residential (Group A)', zh: '住宅(甲類)' },
        measure: 'target-use-area',
        scope: { kind: 'scenario' },
        atLeast: 75_000,
        of: { use: 'RA' },
      },
    ])
  })

  it('reads what parties are to have, in Chinese, by name or letter, with a year', () => {
    const text = '機構\t不少於（公頃）\t不多於（公頃）\t年份\n錨點企業B\t4\t6\t2031\nX\t8\t\t\n'
    const { targets, troubles } = readTargetTable(text, world)
    expect(troubles).toEqual([])
    expect(targets).toMatchObject([
      {
        name: { en: 'Anchor firm B, Site area', zh: '錨點企業B：地盤面積' },
        measure: 'target-site-area',
        scope: { kind: 'assignee', id: 'B' },
        atLeast: 40_000,
        atMost: 60_000,
        of: { byYear: 2031 },
      },
      { scope: { kind: 'assignee', id: 'X' }, atLeast: 80_000 },
    ])
  })

  it('reads any measure with its usual side, in the unit that is written', () => {
    const text = [
      'name,measure,of,amount,about,source',
      'Near,distance to University Town,B,2 km,,RODP',
      'Budget,Works cost (likely),,HK$30 bn,yes,',
      'Floor,GFA,Ngau Tam Mei,"120,000",,',
    ].join('\n')
    const { targets, troubles } = readTargetTable(text, world)
    expect(troubles).toEqual([])
    expect(targets).toEqual([
      {
        name: { en: 'Near', zh: 'Near' },
        measure: 'target-university-town-furthest',
        scope: { kind: 'assignee', id: 'B' },
        atMost: 2000,
        source: 'RODP',
      },
      {
        name: { en: 'Budget', zh: 'Budget' },
        measure: 'target-cost',
        scope: { kind: 'scenario' },
        atMost: 30e9,
        about: true,
      },
      {
        name: { en: 'Floor', zh: 'Floor' },
        measure: 'target-gfa',
        scope: { kind: 'area', id: 'NTM' },
        atLeast: 120_000,
      },
    ])
  })

  it('leaves out a line it does not understand whole, by its number, and guesses nothing', () => {
    const text = [
      'name,measure,of,use,ha,Colour',
      'Kept,,,I&T,3,',
      'Lots,,,I&T,lots,',
      'Firm Q,,Firm Q,,3,',
      'Not of an assignee,Land covered (union),B,,3,',
      'In kilometres,,,I&T,3 km,',
      'Empty,,,I&T,,',
      'Crossed,,,I&T,9–3,',
      ',,,,,',
      'Good,,,I&T,8–12,red',
    ].join('\n')
    const { targets, unmatched, troubles } = readTargetTable(text, world)
    expect(unmatched).toEqual(['Colour'])
    expect(troubles.map(({ key, params }) => [key, params?.line])).toEqual([
      ['targetTable.nameTaken', 2],
      ['targetTable.badValue', 3],
      ['targetTable.badValue', 4],
      ['targetTable.badValue', 5],
      ['targetTable.badValue', 6],
      ['targetTable.noBound', 7],
      ['targetTable.boundsCross', 8],
    ])
    expect(targets).toMatchObject([{ name: { en: 'Good' }, atLeast: 80_000, atMost: 120_000 }])
    expect(readTargetTable('use\nI&T', world).troubles.map(({ key }) => key)).toEqual(['targetTable.noBounds'])
    expect(readTargetTable('', world)).toEqual({ targets: [], unmatched: [], troubles: [] })
  })
})

describe('a bound as it is written', () => {
  it.each([
    ['8', { atLeast: 80_000 }],
    ['≤ 8 ha', { atMost: 80_000 }],
    ['8–12', { atLeast: 80_000, atMost: 120_000 }],
    ['8 to 12 ha', { atLeast: 80_000, atMost: 120_000 }],
    ['1,250 m²', { atLeast: 1250 }],
    ['不多於8公頃', { atMost: 80_000 }],
  ])('%s of land', (text, bounds) => expect(boundsIn(text, '', 'm2', 'atLeast')).toEqual(bounds))

  it('a unit in the cell goes before that of the head', () => {
    expect(boundsIn('500 m', 'km', 'm', 'atMost')).toEqual({ atMost: 500 })
    expect(boundsIn('2.5', 'km', 'm', 'atMost')).toEqual({ atMost: 2500 })
    expect(boundsIn('300', '億元', 'hkd', 'atMost')).toEqual({ atMost: 30e9 })
  })

  it.each(['8 km', 'eight', '8 12', '', '-3'])('“%s” is no area', (text) =>
    expect(boundsIn(text, '', 'm2', 'atLeast')).toBeUndefined(),
  )
})
