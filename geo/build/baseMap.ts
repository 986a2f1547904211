/** The quiet map under everything: land, water, relief, places. */
import { drawn } from './drawn.ts'
import type { Position } from './grid.ts'
import { lineGeometry, pointGeometry, polygonGeometry, type Served } from './serve.ts'

export const baseMap = (): readonly Served[] =>
  drawn('base').map(({ type, line, properties: { id, ...rest } }) => ({
    id,
    properties: { accuracy_m: 300, ...rest, source: 'northlot-sketch', as_of: '2026-11', indicative: true },
    geometry: type === 'Point' ? pointGeometry(line[0] as Position) : type === 'LineString' ? lineGeometry([line]) : polygonGeometry([[line]], 6),
  }))
