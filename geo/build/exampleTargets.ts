/** The targets of the example plan; measures by their ids in `src/measures`, amounts in m², m, HK$ or counts. */
import type { Target } from '../../src/plan/types.ts'

type Words = readonly [en: string, zh: string]
type Given = Omit<Target, 'id' | 'order' | 'name' | 'example'>

const SCENARIO = { kind: 'scenario' } as const

const TARGETS: readonly (readonly [id: string, name: Words, given: Given])[] = [
  [
    'town-free',
    ['University Town land kept free: 101 ha (52 + 40 + 9)', '大學城用地全數預留：101公頃'],
    { measure: 'target-university-town-free', scope: SCENARIO, atLeast: 1_010_000, about: true, source: 'sth_uni' },
  ],
  [
    'tech-land',
    [
      'Innovation and technology land outside the Loop stays in such use: about 210 ha',
      '河套區以外創科用地維持約210公頃',
    ],
    {
      measure: 'target-use-area',
      scope: { kind: 'area', id: 'STT' },
      of: { use: 'OUIT' },
      atLeast: 2_100_000,
      about: true,
      source: 'y_stt',
    },
  ],
  [
    'firm-b-near',
    ['Firm B within 2 km of Ngau Tam Mei', '企業B距牛潭尾大學城用地不多於2公里'],
    {
      measure: 'target-university-town-furthest',
      scope: { kind: 'assignee', id: 'B' },
      of: { site: 'UT-NTM' },
      atMost: 2000,
    },
  ],
  [
    'firm-a-whole',
    ['Firm A in one piece', '企業A用地連成一片'],
    { measure: 'target-pieces', scope: { kind: 'assignee', id: 'A' }, atMost: 1 },
  ],
  [
    'land-first',
    ['No parcel before its land and shared works', '用地不早於土地及共用工程備妥'],
    { measure: 'target-before-ready', scope: SCENARIO, atMost: 0 },
  ],
  [
    'yearly-cap',
    [
      'Government’s works, shared works and resumption in each year to 2031 below a typed cap',
      '至2031年政府每年先付的工程、共用工程及收地費用不高於自訂上限',
    ],
    { measure: 'target-public-cost-year', scope: SCENARIO, of: { byYear: 2031 }, atMost: 18_000_000_000 },
  ],
  [
    'operators',
    ['Sites for displaced operators: at least 3 ha by 2028', '2028年前提供不少於3公頃安置用地'],
    { measure: 'target-site-area', scope: { kind: 'assignee', id: 'Q' }, of: { byYear: 2028 }, atLeast: 30_000 },
  ],
]

export const exampleTargets = (): readonly Target[] =>
  TARGETS.map(([id, [en, zh], given], index) => ({ id, order: index + 1, name: { en, zh }, ...given, example: true }))
