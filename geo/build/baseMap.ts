/**
 * The quiet map under everything: land, water, ponds, relief, woods, towns, roads, boundary, places.
 *
 * Gives   features of kind land, north, urban, wood, contour, pond, river, road, boundary, place; the map's background is water.
 */
import { drawn } from './drawn.ts'
import type { Polygon, Position, Ring } from './grid.ts'
import { pondsIn } from './ponds.ts'
import { contours, highGround } from './relief.ts'
import { lineGeometry, pointGeometry, polygonGeometry, type Served } from './serve.ts'
import {
  contains,
  intersection,
  polygonArea,
  simplified,
  stretchesNear,
  strip,
  subtraction,
  unionOf,
} from './shapes.ts'

const provenance = { source: 'northlot-sketch', as_of: '2026-11', indicative: true } as const

export const baseMap = (): readonly Served[] => {
  const base = drawn('base')
  const shapesOf = (kind: string): readonly Polygon[] =>
    base.filter((one) => one.properties.kind === kind).map((one) => [one.line])
  const dry = [...shapesOf('land'), ...shapesOf('north')]
  const plain = base.filter(({ properties }) => properties.kind !== 'pond')
  return [
    ...plain.map(({ type, line, properties: { id, ...rest } }) => ({
      id,
      properties: { accuracy_m: 300, ...rest, ...provenance },
      geometry:
        type === 'Point'
          ? pointGeometry(line[0] as Position)
          : type === 'LineString'
            ? lineGeometry([line])
            : polygonGeometry([[line]], 6),
    })),
    ...woods(dry, shapesOf('urban')),
    ...contours()
      .flatMap(({ level, line }) => onLand(line, dry).map((part) => ({ level, part })))
      .map(({ level, part }, index) => ({
        id: `contour-${level}-${index + 1}`,
        properties: {
          kind: 'contour',
          level,
          name_en: `${level} m`,
          name_zh: `${level}米`,
          accuracy_m: 500,
          ...provenance,
        },
        geometry: lineGeometry([part], 5),
      })),
    ...ponds(
      base.filter(({ properties }) => properties.kind === 'pond'),
      shapesOf('land'),
    ),
  ]
}

/** The stretches of a line that lie on dry land. */
const onLand = (line: Ring, dry: readonly Polygon[]): readonly Ring[] => {
  const runs: Position[][] = [[]]
  for (const point of line)
    if (dry.some((land) => contains(land, point))) runs[runs.length - 1]?.push(point)
    else runs.push([])
  return runs.filter((run) => run.length > 3)
}

const woods = (dry: readonly Polygon[], towns: readonly Polygon[]): readonly Served[] => {
  const rings: readonly Polygon[] = highGround(65).map((ring) => [ring])
  const land = unionOf(dry)
  return subtraction(intersection(unionOf(rings), land), towns)
    .filter((wood) => polygonArea(wood) > 60000)
    .map((wood, index) => ({
      id: `wood-${index + 1}`,
      properties: { kind: 'wood', name_en: 'Wooded slopes', name_zh: '林地', accuracy_m: 500, ...provenance },
      geometry: polygonGeometry([wood], 5),
    }))
}

const ponds = (belts: ReturnType<typeof drawn>, land: readonly Polygon[]): readonly Served[] => {
  const lines = [
    ...drawn('base').filter(({ properties }) => properties.kind === 'river'),
    ...drawn('network').filter(({ properties }) => properties.reserve_m !== undefined),
  ]
  return belts.flatMap(({ line, properties }) => {
    const cut = unionOf(
      lines.flatMap((one) =>
        stretchesNear(simplified(one.line, 5), [[line]], 100).flatMap((stretch) =>
          strip(stretch, (one.properties.width_m ?? one.properties.reserve_m) + 30),
        ),
      ),
    )
    return pondsIn(subtraction(intersection([[line]], land), cut), properties.id).map((pond, index) => ({
      id: `${properties.id}-${index + 1}`,
      properties: {
        kind: 'pond',
        name_en: properties.name_en,
        name_zh: properties.name_zh,
        accuracy_m: properties.accuracy_m,
        ...provenance,
      },
      geometry: polygonGeometry([pond], 6),
    }))
  })
}
