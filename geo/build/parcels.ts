/**
 * Indicative planning parcels: each area less what stays (roads, railways, rivers, villages, University Town sites), cut zone by zone.
 *
 * Gives   parcels on the HK1980 Grid with land use, ground, tenure and year; the same ones every time (seeded by area and block).
 */
import { type Drawn, drawn, readJson } from './drawn.ts'
import type { Polygon, Ring } from './grid.ts'
import type { Outline } from './outlines.ts'
import { randomFrom } from './random.ts'
import {
  centroid,
  grown,
  intersection,
  polygonArea,
  scaled,
  shrunk,
  simplified,
  stretchesNear,
  strip,
  subtraction,
  totalArea,
  unionOf,
} from './shapes.ts'
import { subdivide } from './subdivide.ts'

export interface Plot {
  readonly id: string
  readonly area: string
  readonly block: number
  readonly shape: Polygon
  readonly use: string
  readonly ground: string
  readonly tenure: string
  /** The zone's or lot's own properties: year, planning area, status, stated figures. */
  readonly given: Drawn['properties']
}

export const plots = (areas: readonly Outline[], sites: readonly Outline[]): readonly Plot[] => {
  const corridors = drawn('network').filter(
    (line) =>
      line.properties.reserve_m !== undefined ||
      (line.properties.kind === 'rail' && line.properties.underground === false),
  )
  const rivers = drawn('base').filter((line) => line.properties.kind === 'river')
  const keepOut = drawn('keep-out')
  const zones = drawn('zones')
  return areas.flatMap((area) => {
    const barriers = [
      ...corridors.flatMap(({ line, properties }) => strips(line, area, properties.reserve_m ?? 40)),
      ...rivers.flatMap(({ line, properties }) => strips(line, area, properties.width_m + 30)),
      ...keepOut.filter((village) => near(village, area)).flatMap((village) => grown([village.line], 10)),
      ...sites.flatMap((site) => grown(site.shape, 12)),
    ]
    let free = subtraction(shrunk(area.shape, 8), unionOf(barriers))
    const made: Plot[] = lotsOf(area)
    free = subtraction(
      free,
      made.flatMap(({ shape }) => grown(shape, 9)),
    )
    for (const zone of zones.filter((one) => one.properties.area === area.id)) {
      const shapes = cutZone(zone, free)
      const random = randomFrom(`${area.id}-${zone.properties.block}-uses`)
      const ordered = [...shapes].sort(inReadingOrder)
      const uses = shareOut(ordered.map(polygonArea), zone.properties.uses, random)
      const grounds = shareOut(ordered.map(polygonArea), zone.properties.ground, random)
      const tenures = shareOut(ordered.map(polygonArea), zone.properties.tenure, random)
      ordered.forEach((shape, index) => {
        const number = String(zone.properties.block).padStart(2, '0') + String(index + 1).padStart(2, '0')
        made.push({
          id: `${area.id}-${number}`,
          area: area.id,
          block: zone.properties.block,
          shape,
          use: uses[index] as string,
          ground: grounds[index] as string,
          tenure: tenures[index] as string,
          given: zone.properties,
        })
      })
      free = subtraction(
        free,
        zone.properties.net_ha === undefined ? grown([zone.line], 9) : shapes.flatMap((shape) => grown(shape, 9)),
      )
    }
    return [...toBudget(area.id, made)].sort((a, b) => (a.id < b.id ? -1 : 1))
  })
}

/** Swaps land use between parcels until each published budget of the area is met as nearly as whole parcels allow. */
const toBudget = (area: string, made: readonly Plot[]): readonly Plot[] => {
  let result = [...made]
  for (const { use, ha } of readJson('budgets.json').budgets.filter((budget: { area: string }) => budget.area === area))
    for (;;) {
      const excess = totalArea(result.filter((plot) => plot.use === use).map(({ shape }) => shape)) / 10000 - ha
      const swaps = result
        .filter(
          (plot) => plot.given.uses !== undefined && Object.keys(plot.given.uses).length > 1 && use in plot.given.uses,
        )
        .filter((plot) => (excess > 0 ? plot.use === use : plot.use === 'O' || plot.use === 'GIC'))
        .map((plot) => ({ plot, left: Math.abs(Math.abs(excess) - polygonArea(plot.shape) / 10000) }))
        .sort((a, b) => a.left - b.left || (a.plot.id < b.plot.id ? -1 : 1))
      const best = swaps[0]
      if (best === undefined || best.left >= Math.abs(excess) || Math.abs(excess) < ha * 0.004) break
      result = result.map((plot) => (plot === best.plot ? { ...plot, use: excess > 0 ? 'O' : use } : plot))
    }
  return result
}

/** Lots with a published site area: drawn by hand, scaled to that area, never cut. */
const lotsOf = (area: Outline): Plot[] =>
  drawn('lots')
    .filter((lot) => lot.properties.area === area.id)
    .map(({ line, properties }) => {
      const drawnShape: Polygon = [line]
      const shape = scaled(
        drawnShape,
        Math.sqrt(properties.stated_area_m2 / polygonArea(drawnShape)),
        centroid(drawnShape),
      )
      const { id, block, use, ground, tenure } = properties
      return { id, area: area.id, block, shape, use, ground, tenure, given: properties }
    })

const cutZone = (zone: Drawn, free: readonly Polygon[]): readonly Polygon[] => {
  const { target_ha, bearing, net_ha, area, block, least_m2 } = zone.properties
  const cutAt = (factor: number) => {
    const outline = scaled([zone.line], factor, centroid([zone.line]))
    return subdivide(
      intersection(free, [outline]),
      { targetHa: target_ha, bearing, least_m2 },
      randomFrom(`${area}-${block}`),
    )
  }
  if (net_ha === undefined) return cutAt(1)
  let [low, high] = [0.5, 1.6]
  let best = cutAt(1)
  for (let step = 0; step < 16 && Math.abs(totalArea(best) / 10000 - net_ha) > net_ha * 0.004; step++) {
    const middle = (low + high) / 2
    const shapes = cutAt(middle)
    const ha = totalArea(shapes) / 10000
    if (Math.abs(ha - net_ha) < Math.abs(totalArea(best) / 10000 - net_ha)) best = shapes
    if (ha < net_ha) low = middle
    else high = middle
  }
  return best
}

/** Gives each area to the kind that is furthest behind its share; ties and starts by the seed. */
const shareOut = (
  sizes: readonly number[],
  shares: Readonly<Record<string, number>>,
  random: () => number,
): readonly string[] => {
  const kinds = Object.keys(shares)
  const whole = kinds.reduce((sum, kind) => sum + (shares[kind] as number), 0)
  const total = sizes.reduce((sum, size) => sum + size, 0)
  const behind = new Map(kinds.map((kind) => [kind, ((shares[kind] as number) / whole) * total]))
  const order = sizes
    .map((size, index) => ({ index, size, key: random() }))
    .sort((a, b) => b.size * (0.6 + 0.8 * b.key) - a.size * (0.6 + 0.8 * a.key))
  const result: string[] = []
  for (const { index, size } of order) {
    const kind = kinds.reduce((best, one) => ((behind.get(one) as number) > (behind.get(best) as number) ? one : best))
    behind.set(kind, (behind.get(kind) as number) - size)
    result[index] = kind
  }
  return result
}

/** North to south in bands of 200 m, west to east within. */
const inReadingOrder = (a: Polygon, b: Polygon): number => {
  const [ax, ay] = centroid(a)
  const [bx, by] = centroid(b)
  return Math.round(by / 200) - Math.round(ay / 200) || ax - bx
}

const strips = (line: Ring, area: Outline, width: number): readonly Polygon[] =>
  stretchesNear(simplified(line, 4), [area.shape], 100).flatMap((stretch) => strip(stretch, width))

const near = (feature: Drawn, area: Outline): boolean => stretchesNear(feature.line, [area.shape], 100).length > 0
