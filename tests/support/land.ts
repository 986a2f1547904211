import type { Feature } from 'geojson'
import type { Basis } from '../../src/measures/basis.ts'
import type { Ratio } from '../../src/measures/ratio.ts'
import { loadParcels } from '../../src/parcels/loadParcels.ts'
import { loadUniversityTown, type UniversityTown } from '../../src/parcels/universityTown.ts'
import type { RateCard } from '../../src/plan/rateCard.ts'
import type { Assignee } from '../../src/plan/types.ts'
import { gridFile, lonLatFile, parcel, square } from './gridFile.ts'

/** One University Town site: a square of 1 km whose west edge is 2 km east of the origin. */
export function testTown(): UniversityTown {
  const site = parcel('UT-1', square(2000, 0, 1000), {
    name_en: 'Test campus',
    name_zh: '測試校園',
    campus: 'Ngau Tam Mei',
    accuracy_m: 500,
    source: 'test',
    as_of: '2026-01',
  })
  const town = loadUniversityTown(lonLatFile([site]))
  if (!town.ok) throw new Error(town.reason.key)
  return town.value
}

/** The rate card of MODEL's worked example. */
export const EXAMPLE_CARD: RateCard = {
  id: 'example',
  title: { en: 'Worked example', zh: '計算例子' },
  priceLevel: '2024',
  version: 1,
  areaBasis: 'net',
  lines: [
    {
      code: 'SF',
      label: { en: 'Site formation', zh: '土地平整' },
      basis: 'site_m2',
      low: 3000,
      likely: 4000,
      high: 8000,
      groundFactor: { 'fish pond': 1.5 },
      source: 'example',
      confidence: 'derived',
    },
    {
      code: 'RD',
      label: { en: 'Roads', zh: '道路' },
      basis: 'site_m2',
      low: 2000,
      likely: 2500,
      high: 5000,
      source: 'example',
      confidence: 'derived',
    },
  ],
  onCosts: { fees: 0.1, contingency: 0.15, source: 'example', confidence: 'derived' },
  escalation: { flat: 0.03, source: 'example', confidence: 'R' },
  source: 'example',
  asOf: '2024',
}

export const testAssignee = (id: string, kind: Assignee['kind'] = 'developer', order = 1): Assignee => ({
  id,
  order,
  kind,
  name: { en: `Assignee ${id}`, zh: `機構${id}` },
  letter: id,
  colour: '#E5A50A',
  pattern: 'solid',
})

export async function loadGrid(features: readonly Feature[], name = 'test.geojson') {
  const loaded = await loadParcels({ name, bytes: gridFile(features), sites: testTown() })
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.reason))
  return loaded.value
}

/** What measures stand on, for parcels drawn on the grid. */
export async function basisOfParcels(features: readonly Feature[], card = EXAMPLE_CARD): Promise<Basis> {
  const { layer } = await loadGrid(features)
  return { layer, sites: testTown().sites, netToGross: new Map(), card, halfDistanceM: 2000, scoredKinds: [] }
}

/** A number about Hong Kong that measures work with, by the id they ask for. */
export const testRatio = (id: string, value: number): Ratio => ({
  id,
  value,
  unit: { en: '', zh: '' },
  label: { en: id, zh: id },
  source: 's',
  as_of: '2026',
  confidence: 'R',
})
