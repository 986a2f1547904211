/**
 * Fish ponds as they read on the ground: belts drawn by hand, cut into ponds between bunds.
 *
 * Takes   a pond belt on the HK1980 Grid. Gives ponds of about 2 ha with bunds of 9 m; their number and shape are a picture, the belt is the fact.
 */
import type { Polygon } from './grid.ts'
import { randomFrom } from './random.ts'
import { intersection, polygonArea } from './shapes.ts'
import { orientedBox } from './subdivide.ts'

const FAR = 9000
const BUND = 9

export const pondsIn = (belt: readonly Polygon[], seed: string): readonly Polygon[] => {
  const random = randomFrom(seed)
  const ponds: Polygon[] = []
  const cut = (piece: Polygon): void => {
    const area = polygonArea(piece)
    if (area < 2500) return
    if (area < 26000 * (0.6 + 0.9 * random())) {
      ponds.push(piece)
      return
    }
    const { corner, along, long, short } = orientedBox(piece[0] ?? [])
    const [ux, uy] = along
    const place = long * (0.5 + (random() - 0.5) * 0.16)
    const middle = [corner[0] + ux * place - (uy * short) / 2, corner[1] + uy * place + (ux * short) / 2] as const
    for (const sign of [-1, 1]) {
      const [x, y] = [middle[0] + (ux * sign * BUND) / 2, middle[1] + (uy * sign * BUND) / 2]
      const half: Polygon = [
        [
          [x - uy * FAR, y + ux * FAR],
          [x + uy * FAR, y - ux * FAR],
          [x + uy * FAR + ux * sign * FAR, y - ux * FAR + uy * sign * FAR],
          [x - uy * FAR + ux * sign * FAR, y + ux * FAR + uy * sign * FAR],
          [x - uy * FAR, y + ux * FAR],
        ],
      ]
      for (const part of intersection([piece], [half])) cut(part)
    }
  }
  for (const piece of belt) cut(piece)
  return ponds
}
