import { INK } from './inks.ts'
import { isSeen, linePath, path, rect, ringsPath, type Window } from './paper.ts'
import type { SheetBase, SheetShow } from './sheet.ts'

/** Land, relief and water under the parcels. */
export function drawGround(view: Window, { fills, lines }: SheetBase, { relief }: Pick<SheetShow, 'relief'>): string {
  const of = (kind: string) => fills.filter((fill) => fill.kind === kind && isSeen(view, fill.rings[0]!))
  const area = (kind: string, fill: string, stroke?: string, width = 0.1) => {
    const d = of(kind)
      .map(({ rings }) => ringsPath(view, rings))
      .join('')
    return path(d, { fill, 'fill-rule': 'evenodd', stroke, 'stroke-width': stroke ? width : undefined })
  }
  const linesOf = (kind: string) => lines.filter((one) => one.kind === kind && isSeen(view, one.line))
  const rivers = linesOf('river').map(({ line, widthM = 20 }) =>
    path(linePath(view, line, false), {
      fill: 'none',
      stroke: INK.river,
      'stroke-width': Math.max(0.3, (widthM * 1000) / view.scale),
      'stroke-linejoin': 'round',
      'stroke-linecap': 'round',
    }),
  )
  return [
    rect(view.box, { fill: INK.sea }),
    area('land', INK.land, INK.shore),
    area('north', INK.north, INK.shore),
    area('urban', INK.urban),
    area('wood', INK.wood),
    relief
      ? path(
          linesOf('contour')
            .map(({ line }) => linePath(view, line, false, 0.1))
            .join(''),
          {
            fill: 'none',
            stroke: INK.contour,
            'stroke-width': 0.1,
          },
        )
      : '',
    area('development-area', INK.area, INK.areaLine, 0.15),
    area('village', INK.urban),
    area('mud', INK.mud),
    area('pond', INK.pond, INK.pondLine, 0.08),
    ...rivers,
    area('river', INK.river),
    path(
      linesOf('boundary')
        .map(({ line }) => linePath(view, line, false))
        .join(''),
      {
        fill: 'none',
        stroke: INK.boundary,
        'stroke-width': 0.3,
        'stroke-dasharray': '2.4 0.8 0.4 0.8',
      },
    ),
    drawRoads(view, lines),
  ].join('')
}

/** Width of a road on the ground, metres, and the least it has on paper, millimetres. */
const ROADS = { road: [10, 0.4, INK.roadCase], highway: [24, 0.8, INK.highwayCase] } as const

function drawRoads(view: Window, lines: SheetBase['lines']): string {
  return (['road', 'highway'] as const)
    .map((kind) => {
      const [metres, least, casing] = ROADS[kind]
      const width = Math.max(least, (metres * 1000) / view.scale)
      const d = (planned: boolean) =>
        lines
          .filter((one) => one.kind === kind && one.planned === planned && isSeen(view, one.line))
          .map(({ line }) => linePath(view, line, false))
          .join('')
      const look = { fill: 'none', 'stroke-linejoin': 'round', 'stroke-linecap': 'round' }
      return [
        path(d(true), { fill: 'none', stroke: casing, 'stroke-width': 0.25, 'stroke-dasharray': '1.2 0.8' }),
        path(d(false), { ...look, stroke: casing, 'stroke-width': width + 0.25 }),
        path(d(false), { ...look, stroke: INK.road, 'stroke-width': width }),
      ].join('')
    })
    .join('')
}

/** Railways over the parcels: solid where trains run, dashed where they will. */
export function drawRailways(view: Window, { lines, points }: SheetBase): string {
  const d = (planned: boolean) =>
    lines
      .filter((one) => one.kind === 'rail' && one.planned === planned && isSeen(view, one.line))
      .map(({ line }) => linePath(view, line, false))
      .join('')
  const stations = points
    .filter(({ kind, at }) => kind === 'station' && isSeen(view, at, 0))
    .map(
      ({ at: [e, n], planned }) =>
        `<circle cx="${view.x(e).toFixed(3)}" cy="${view.y(n).toFixed(3)}" r="0.85" fill="${INK.paper}" stroke="${planned ? INK.planned : INK.rail}" stroke-width="0.4"${planned ? ' stroke-dasharray="0.6 0.4"' : ''}/>`,
    )
  return [
    path(d(false), { fill: 'none', stroke: INK.rail, 'stroke-width': 0.45 }),
    path(d(true), { fill: 'none', stroke: INK.planned, 'stroke-width': 0.4, 'stroke-dasharray': '1.6 0.9' }),
    ...stations,
  ].join('')
}
