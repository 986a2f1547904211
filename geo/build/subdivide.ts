/**
 * Cuts land into street blocks and parcels, the way a layout is drawn: across the longer side, road by road.
 *
 * Takes   polygons on the HK1980 Grid (m), the wanted parcel size (ha), an optional street bearing, a seeded random source.
 * Gives   parcels without overlap: roads of 24 m between large blocks, 16 m streets, and lot boundaries without a street inside a block.
 * Drops   what is under 0.3 ha, thin or ragged: it stays as verge, never as a parcel.
 */
import type { Polygon, Position, Ring } from './grid.ts'
import { intersection, perimeter, polygonArea, ringArea, simplified } from './shapes.ts'

export interface Layout {
  readonly targetHa: number
  /** Direction of the main streets, degrees anticlockwise from grid east; absent: along each block's own longer side. */
  readonly bearing?: number
  readonly least_m2?: number
}

const FAR = 20000

export const subdivide = (land: readonly Polygon[], layout: Layout, random: () => number): readonly Polygon[] => {
  const parcels: Polygon[] = []
  for (const block of land) cut(tidy(block), layout, random, parcels)
  return parcels.map(blunted).filter((shape) => usable(shape, layout.least_m2 ?? 3000))
}

/** Large enough, wide enough, with an outline that is neither thin nor ragged. */
export const usable = (shape: Polygon, least_m2 = 3000): boolean => {
  const area = polygonArea(shape)
  if (area < least_m2) return false
  const roundness = (4 * Math.PI * area) / perimeter(shape[0] as Ring) ** 2
  const box = orientedBox(shape[0] as Ring)
  return roundness > 0.48 && box.short > 42 && area / (box.long * box.short) > 0.6
}

const cut = (block: Polygon, layout: Layout, random: () => number, parcels: Polygon[]): void => {
  const areaHa = polygonArea(block) / 10000
  const limit = layout.targetHa * (1.15 + 0.5 * random())
  const box = orientedBox(block[0] as Ring, layout.bearing)
  const raggedness = areaHa / ((box.long * box.short) / 10000)
  if (areaHa < 0.25) return
  if (areaHa <= limit && (raggedness > 0.6 || areaHa < layout.targetHa * 0.5)) {
    parcels.push(block)
    return
  }
  const width = areaHa > layout.targetHa * 7 ? 24 : areaHa > layout.targetHa * 2.6 ? 16 : random() < 0.4 ? 12 : 0
  const place = 0.5 + (random() - 0.5) * 0.14
  const lean = (random() - 0.5) * 0.07
  for (const half of halves(block, box, place, lean, width)) cut(half, layout, random, parcels)
}

const halves = (block: Polygon, box: Box, place: number, lean: number, width: number): readonly Polygon[] => {
  const [ux, uy] = box.along
  const turn: Position = [ux * Math.cos(lean) - uy * Math.sin(lean), ux * Math.sin(lean) + uy * Math.cos(lean)]
  const across: Position = [-turn[1], turn[0]]
  const at: Position = [
    box.corner[0] + ux * box.long * place - uy * box.short * 0.5,
    box.corner[1] + uy * box.long * place + ux * box.short * 0.5,
  ]
  const side = (sign: number): Polygon => {
    const x = at[0] + turn[0] * sign * (width / 2)
    const y = at[1] + turn[1] * sign * (width / 2)
    const corner = (alongBy: number, acrossBy: number): Position => [
      x + turn[0] * alongBy + across[0] * acrossBy,
      y + turn[1] * alongBy + across[1] * acrossBy,
    ]
    return [[corner(0, -FAR), corner(0, FAR), corner(sign * FAR, FAR), corner(sign * FAR, -FAR), corner(0, -FAR)]]
  }
  return [...intersection([block], [side(-1)]), ...intersection([block], [side(1)])]
}

interface Box {
  readonly corner: Position
  readonly along: Position
  readonly long: number
  readonly short: number
}

/** Least-area rectangle round a ring, or the one at the given bearing; `along` is its longer side. */
export const orientedBox = (ring: Ring, bearing?: number): Box => {
  let best: Box | undefined
  const angles: number[] = []
  if (bearing === undefined) {
    for (let i = 0; i + 1 < ring.length; i++) {
      const [ax, ay] = ring[i] as Position
      const [bx, by] = ring[i + 1] as Position
      if (Math.hypot(bx - ax, by - ay) > 15) angles.push(Math.atan2(by - ay, bx - ax))
    }
    if (angles.length === 0) angles.push(0)
  } else angles.push((bearing * Math.PI) / 180)
  for (const angle of angles) {
    const box = boxAt(ring, angle)
    if (best === undefined || box.long * box.short < best.long * best.short - 1e-6) best = box
  }
  return best as Box
}

const boxAt = (ring: Ring, angle: number): Box => {
  const ux = Math.cos(angle)
  const uy = Math.sin(angle)
  let [u0, u1, v0, v1] = [Infinity, -Infinity, Infinity, -Infinity]
  for (const [x, y] of ring) {
    const u = x * ux + y * uy
    const v = -x * uy + y * ux
    u0 = Math.min(u0, u)
    u1 = Math.max(u1, u)
    v0 = Math.min(v0, v)
    v1 = Math.max(v1, v)
  }
  const at = (u: number, v: number): Position => [u * ux - v * uy, u * uy + v * ux]
  return u1 - u0 >= v1 - v0
    ? { corner: at(u0, v0), along: [ux, uy], long: u1 - u0, short: v1 - v0 }
    : { corner: at(u1, v0), along: [-uy, ux], long: v1 - v0, short: u1 - u0 }
}

/** Land before it is cut: small steps and notches go, as a layout plan would straighten them. */
const tidy = (block: Polygon): Polygon => {
  const plain = block.map((ring) => simplified(ring, 4))
  const straight = plain.map(withoutNotches)
  return Math.abs(polygonArea(straight) / polygonArea(plain) - 1) < 0.01 ? straight : plain
}

/** Leaves out vertices that carry less than 260 m², least first (Visvalingam and Whyatt). */
const withoutNotches = (ring: Ring): Ring => {
  const open = ring.slice(0, -1)
  while (open.length > 4) {
    const carried = open.map((point, index) => cornerArea(before(open, index), point, after(open, index)))
    const least = carried.indexOf(Math.min(...carried))
    if ((carried[least] as number) > 260) break
    open.splice(least, 1)
  }
  return [...open, open[0] as Position]
}

/** The longest splay that blunts a sharp corner, metres. */
const SPLAY_M = 25

/** A parcel without its spikes: outward corners sharper than 32° are cut off, which only ever makes it smaller. */
const blunted = (shape: Polygon): Polygon => {
  const open = (shape[0] as Ring).slice(0, -1)
  const turning = Math.sign(ringArea(shape[0] as Ring))
  for (let index = 0; index < open.length && open.length > 4; ) {
    const [a, b, c] = [before(open, index), open[index] as Position, after(open, index)]
    const cross = (b[0] - a[0]) * (c[1] - b[1]) - (b[1] - a[1]) * (c[0] - b[0])
    const dot = (a[0] - b[0]) * (c[0] - b[0]) + (a[1] - b[1]) * (c[1] - b[1])
    const sharp = Math.abs(Math.atan2(cross, dot)) < (32 * Math.PI) / 180
    // a long cut would leave a gap inside the block: such a corner stays sharp
    const cut = Math.hypot(c[0] - a[0], c[1] - a[1])
    if (sharp && cut < SPLAY_M && Math.sign(cross) === turning) {
      open.splice(index, 1)
      index = 0
    } else index++
  }
  return [[...open, open[0] as Position], ...shape.slice(1)]
}

const before = (open: Ring, index: number): Position => open[(index + open.length - 1) % open.length] as Position
const after = (open: Ring, index: number): Position => open[(index + 1) % open.length] as Position
const cornerArea = (a: Position, b: Position, c: Position): number =>
  Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])) / 2
