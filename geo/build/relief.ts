/**
 * Schematic relief: contours and woodland from hand-drawn ridges with their summit heights.
 *
 * Takes   drawn/relief.geojson: ridge lines, a height (m) per vertex, the radius (m) of the foot.
 * Gives   contour lines every 100 m (50 m is the first) and wooded slopes above 70 m, on the HK1980 Grid.
 * Error   only summits are true; slopes are a smooth fall from ridge to foot and may be 100 m out. Not for measuring.
 */
import { type Drawn, drawn } from './drawn.ts'
import type { Position, Ring } from './grid.ts'
import { simplified } from './shapes.ts'

const STEP = 150
const LEVELS = [50, 100, 200, 300, 400, 500, 600, 700, 800, 900]

export interface Contour {
  readonly level: number
  readonly line: Ring
}

/** Contour lines by level; closed where they close inside the sheet. */
export const contours = (): readonly Contour[] =>
  LEVELS.flatMap((level) => linesAt(level).map((line) => ({ level, line: simplified(smooth(line), 12) })))

/** Closed rings round all land above a height. */
export const highGround = (level: number): readonly Ring[] =>
  linesAt(level)
    .filter((line) => isClosed(line) && line.length > 6)
    .map((line) => simplified(smooth(line), 15))

const ridges = drawn('relief')
/** Edge of all ridges with their feet: west, south, east, north. */
const [west, south, east, north] = ((): readonly [number, number, number, number] => {
  const reach = ridges.flatMap(({ line, properties }) =>
    line.map(([x, y]) => [x, y, properties.radius_m as number] as const),
  )
  return [
    Math.min(...reach.map(([x, , r]) => x - r)),
    Math.min(...reach.map(([, y, r]) => y - r)),
    Math.max(...reach.map(([x, , r]) => x + r)),
    Math.max(...reach.map(([, y, r]) => y + r)),
  ]
})()
const columns = Math.ceil((east - west) / STEP) + 3
const rows = Math.ceil((north - south) / STEP) + 3
const at = (column: number, row: number): Position => [west + (column - 1) * STEP, south + (row - 1) * STEP]

const heightFrom = (ridge: Drawn, [x, y]: Position): number => {
  let most = 0
  for (let i = 0; i < Math.max(1, ridge.line.length - 1); i++) {
    const a = ridge.line[i] as Position
    const b = (ridge.line[i + 1] ?? a) as Position
    const dx = b[0] - a[0]
    const dy = b[1] - a[1]
    const t = Math.max(0, Math.min(1, ((x - a[0]) * dx + (y - a[1]) * dy) / (dx * dx + dy * dy || 1)))
    const angle = Math.atan2(y - a[1] - t * dy, x - a[0] - t * dx)
    const spurs = 1 + 0.16 * Math.sin(5 * angle + a[0] / 300) + 0.1 * Math.sin(9 * angle + a[1] / 200)
    const away = Math.hypot(x - a[0] - t * dx, y - a[1] - t * dy) / (ridge.properties.radius_m * spurs)
    if (away >= 1) continue
    const top =
      ridge.properties.heights_m[i] +
      t * ((ridge.properties.heights_m[i + 1] ?? ridge.properties.heights_m[i]) - ridge.properties.heights_m[i])
    most = Math.max(most, top * (1 - away) ** 1.35 * (1 + 0.35 * away))
  }
  return most
}

const field: readonly Float64Array[] = Array.from({ length: rows }, (_, row) =>
  Float64Array.from({ length: columns }, (_, column) => {
    const point = at(column, row)
    const heights = ridges.map((ridge) => heightFrom(ridge, point)).sort((a, b) => b - a)
    return (heights[0] as number) + 0.3 * (heights[1] as number)
  }),
)

/** Marching squares; pieces joined end to end. */
const linesAt = (level: number): readonly Ring[] => {
  const next = new Map<string, [string, Position, Position]>()
  for (let row = 0; row + 1 < rows; row++)
    for (let column = 0; column + 1 < columns; column++) {
      const corners = [
        [column, row],
        [column + 1, row],
        [column + 1, row + 1],
        [column, row + 1],
      ] as const
      const values = corners.map(([c, r]) => (field[r] as Float64Array)[c] as number)
      const crossings: { key: string; point: Position; rising: boolean }[] = []
      for (let side = 0; side < 4; side++) {
        const other = (side + 1) % 4
        const low = values[side] as number
        const high = values[other] as number
        if (low > level === high > level) continue
        const [c0, r0] = corners[side] as readonly [number, number]
        const [c1, r1] = corners[other] as readonly [number, number]
        const t = (level - low) / (high - low)
        const [ax, ay] = at(c0, r0)
        const [bx, by] = at(c1, r1)
        crossings.push({
          key: `${Math.min(c0, c1)},${Math.min(r0, r1)},${c0 === c1 ? 'v' : 'h'}`,
          point: [ax + t * (bx - ax), ay + t * (by - ay)],
          rising: high > low,
        })
      }
      for (const start of crossings.filter((one) => !one.rising)) {
        const index = crossings.indexOf(start)
        const end = [...crossings.slice(index + 1), ...crossings.slice(0, index)].find((one) => one.rising)
        if (end !== undefined) next.set(start.key, [end.key, start.point, end.point])
      }
    }
  const lines: Ring[] = []
  while (next.size > 0) {
    let key: string | undefined = [...next.keys()][0]
    const line: Position[] = []
    while (key !== undefined) {
      const step: [string, Position, Position] | undefined = next.get(key)
      if (step === undefined) break
      next.delete(key)
      if (line.length === 0) line.push(step[1])
      line.push(step[2])
      key = step[0]
    }
    if (line.length > 5) lines.push(line)
  }
  return lines
}

const isClosed = (line: Ring): boolean => {
  const [ax, ay] = line[0] as Position
  const [bx, by] = line[line.length - 1] as Position
  return Math.hypot(ax - bx, ay - by) < 0.01
}

/** Corner cutting, once (Chaikin). */
const smooth = (line: Ring): Ring => {
  const ring = isClosed(line)
  const result: Position[] = ring ? [] : [line[0] as Position]
  for (let i = 0; i + 1 < line.length; i++) {
    const [ax, ay] = line[i] as Position
    const [bx, by] = line[i + 1] as Position
    result.push([ax * 0.75 + bx * 0.25, ay * 0.75 + by * 0.25], [ax * 0.25 + bx * 0.75, ay * 0.25 + by * 0.75])
  }
  result.push(ring ? (result[0] as Position) : (line[line.length - 1] as Position))
  return result
}
