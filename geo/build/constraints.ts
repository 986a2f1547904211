/**
 * What limits building, as context: wetland, country parks, river channels, fish ponds, villages and burial grounds (no-go), wetland buffer.
 *
 * The buffer is 500 m round the pond belts on the land side: an unverified assumption, and it says so.
 */
import { type Drawn, drawn } from './drawn.ts'
import type { Polygon } from './grid.ts'
import { polygonGeometry, type Served } from './serve.ts'
import { grown, intersection, polygonArea, simplified, strip, subtraction, unionOf } from './shapes.ts'

const sketch = { source: 'northlot-sketch', as_of: '2026-11', indicative: true } as const

export const constraints = (): readonly Served[] => [
  ...drawn('constraints').map(({ line, properties: { id, ...rest } }) => ({
    id,
    properties: { ...sketch, ...rest },
    geometry: polygonGeometry([[line]], 7),
  })),
  ...drawn('keep-out')
    .filter(({ properties }) => properties.kind !== 'station')
    .map(noGo),
  ...channels(),
  ...wetland(),
]

const noGo = ({ line, properties }: Drawn): Served => ({
  id: `${properties.kind}-${properties.name_en.toLowerCase().replace(/[^a-z]+/g, '-')}`,
  properties: { ...properties, no_go: properties.kind !== 'nature-park', accuracy_m: 300, ...sketch },
  geometry: polygonGeometry([[line]], 7),
})

const channels = (): readonly Served[] =>
  drawn('base')
    .filter(({ properties }) => properties.kind === 'river')
    .map(({ line, properties }) => ({
      id: `channel-${properties.id}`,
      properties: {
        kind: 'river-channel',
        name_en: properties.name_en,
        name_zh: properties.name_zh,
        accuracy_m: properties.accuracy_m,
        ...sketch,
      },
      geometry: polygonGeometry(strip(simplified(line, 5), properties.width_m), 7),
    }))

const wetland = (): readonly Served[] => {
  const base = drawn('base')
  const belts = base.filter(({ properties }) => properties.kind === 'pond')
  const land: readonly Polygon[] = base.filter(({ properties }) => properties.kind === 'land').map(({ line }) => [line])
  const ponds = unionOf(belts.map(({ line }) => [line]))
  const buffer = intersection(subtraction(unionOf(ponds.flatMap((pond) => grown(pond, 500))), ponds), land).filter(
    (part) => polygonArea(part) > 20000,
  )
  return [
    ...belts.map(({ line, properties }) => ({
      id: `belt-${properties.id}`,
      properties: {
        kind: 'fish-pond',
        name_en: properties.name_en,
        name_zh: properties.name_zh,
        accuracy_m: 200,
        ...sketch,
      },
      geometry: polygonGeometry([[line]], 7),
    })),
    {
      id: 'wetland-buffer',
      properties: {
        kind: 'wetland-buffer',
        name_en: 'Wetland buffer (500 m, unverified assumption)',
        name_zh: '濕地緩衝區（500米，未經核實的假設）',
        accuracy_m: 500,
        ...sketch,
      },
      geometry: polygonGeometry(buffer, 7),
    },
  ]
}
