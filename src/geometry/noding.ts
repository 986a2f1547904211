import Flatbush from 'flatbush'
import type { Position } from './parts.ts'

/** A line to be put into the plane: a parcel's ring (`owner` ≥ 0) or a cut (`owner` −1). One position alone is a point to keep to. */
export interface Chain {
  readonly owner: number
  readonly positions: readonly Position[]
}

/** A straight edge between two nodes, a < b, with the parcels whose boundary it is. */
export interface Edge {
  readonly a: number
  readonly b: number
  readonly owners: ReadonlySet<number>
  readonly cut: boolean
}

export interface Noded {
  readonly nodes: readonly Position[]
  readonly edges: readonly Edge[]
}

/** Positions closer than this are one: a millimetre, the grain of a survey. */
export const GRAIN_M = 0.001
/** Bending an edge by a millimetre may make it cross another: so many rounds are far more than were ever needed. */
const ROUNDS = 12

interface Draft {
  readonly a: number
  readonly b: number
  readonly owners: Set<number>
  cut: boolean
}

/**
 * Lines of a plane cut at every crossing, with ends and bends that lie within 1 mm of one another made one.
 *
 * Takes  rings before cuts: what is put in first keeps its very coordinates.
 * Gives  edges that meet in nodes only. An edge that a parcel's boundary runs along twice (a spike) is none of its own.
 * Cost   edges × log edges for each round; two or three rounds are usual.
 */
export function noded(chains: readonly Chain[]): Noded {
  const nodes = nodeStore()
  let edges = new Map<string, Draft>()
  for (const { owner, positions } of chains) {
    let from: number | undefined
    for (const position of positions) {
      const to = nodes.at(position)
      if (from !== undefined) put(edges, from, to, owner < 0 ? [] : [owner], owner < 0)
      from = to
    }
  }
  for (let round = 0; round < ROUNDS; round++) {
    const list = [...edges.values()]
    const stops = stopsOn(list, nodes)
    if (stops.size === 0) break
    edges = new Map()
    list.forEach((edge, i) => {
      const chain = [edge.a, ...(stops.get(i) ?? []), edge.b]
      for (let k = 0; k + 1 < chain.length; k++) put(edges, chain[k]!, chain[k + 1]!, edge.owners, edge.cut)
    })
  }
  return { nodes: nodes.all, edges: [...edges.values()].filter((edge) => edge.cut || edge.owners.size > 0) }
}

function put(edges: Map<string, Draft>, from: number, to: number, owners: Iterable<number>, cut: boolean): void {
  if (from === to) return
  const [a, b] = from < to ? [from, to] : [to, from]
  const key = `${a} ${b}`
  const edge = edges.get(key) ?? { a, b, owners: new Set<number>(), cut: false }
  for (const owner of owners) if (!edge.owners.delete(owner)) edge.owners.add(owner)
  edge.cut ||= cut
  edges.set(key, edge)
}

/** The nodes at which each edge has to be cut, from its `a` to its `b`. */
function stopsOn(edges: readonly Draft[], nodes: NodeStore): ReadonlyMap<number, readonly number[]> {
  if (edges.length === 0) return new Map()
  const index = new Flatbush(edges.length)
  const boxes = edges.map(({ a, b }) => {
    const [ax, ay] = nodes.all[a]!
    const [bx, by] = nodes.all[b]!
    return [
      Math.min(ax, bx) - GRAIN_M,
      Math.min(ay, by) - GRAIN_M,
      Math.max(ax, bx) + GRAIN_M,
      Math.max(ay, by) + GRAIN_M,
    ] as const
  })
  for (const box of boxes) index.add(...box)
  index.finish()
  const stops = new Map<number, Set<number>>()
  const stop = (edge: number, node: number) => {
    const { a, b } = edges[edge]!
    if (node === a || node === b) return
    const known = stops.get(edge)
    if (known) known.add(node)
    else stops.set(edge, new Set([node]))
  }
  edges.forEach((edge, i) => {
    for (const j of index.search(...boxes[i]!)) {
      if (j <= i) continue
      const at = crossing(nodes.all, edge, edges[j]!)
      if (!at) continue
      const node = nodes.at(at)
      stop(i, node)
      stop(j, node)
    }
  })
  nodes.all.forEach((position, node) => {
    for (const i of index.search(position[0], position[1], position[0], position[1]))
      if (isOn(nodes.all, edges[i]!, position)) stop(i, node)
  })
  return new Map(
    [...stops].map(([edge, found]) => {
      const [ax, ay] = nodes.all[edges[edge]!.a]!
      const far = (node: number) => Math.hypot(nodes.all[node]![0] - ax, nodes.all[node]![1] - ay)
      return [edge, [...found].sort((one, other) => far(one) - far(other))]
    }),
  )
}

/** Whether a position lies within 1 mm of the inner part of an edge. */
function isOn(nodes: readonly Position[], { a, b }: Draft, [x, y]: Position): boolean {
  const [ax, ay] = nodes[a]!
  const [bx, by] = nodes[b]!
  const dx = bx - ax
  const dy = by - ay
  const length2 = dx * dx + dy * dy
  const along = (x - ax) * dx + (y - ay) * dy
  if (along <= 0 || along >= length2) return false
  return Math.abs((x - ax) * dy - (y - ay) * dx) <= GRAIN_M * Math.sqrt(length2)
}

/** Where two edges cross, each passing the other on both sides. */
function crossing(nodes: readonly Position[], one: Draft, other: Draft): Position | undefined {
  if (one.a === other.a || one.a === other.b || one.b === other.a || one.b === other.b) return undefined
  const [ax, ay] = nodes[one.a]!
  const [bx, by] = nodes[one.b]!
  const [cx, cy] = nodes[other.a]!
  const [dx, dy] = nodes[other.b]!
  const c = (bx - ax) * (cy - ay) - (by - ay) * (cx - ax)
  const d = (bx - ax) * (dy - ay) - (by - ay) * (dx - ax)
  if (c * d >= 0) return undefined
  const a = (dx - cx) * (ay - cy) - (dy - cy) * (ax - cx)
  const b = (dx - cx) * (by - cy) - (dy - cy) * (bx - cx)
  if (a * b >= 0) return undefined
  const t = a / (a - b)
  return [ax + t * (bx - ax), ay + t * (by - ay)]
}

interface NodeStore {
  readonly all: readonly Position[]
  /** The node within 1 mm of a position, the nearest; a new one where there is none. */
  at(position: Position): number
}

function nodeStore(): NodeStore {
  const all: Position[] = []
  const cells = new Map<string, number[]>()
  return {
    all,
    at(position) {
      const [x, y] = position
      const cx = Math.floor(x / GRAIN_M)
      const cy = Math.floor(y / GRAIN_M)
      let nearest = -1
      let least = GRAIN_M
      for (let i = cx - 1; i <= cx + 1; i++) {
        for (let j = cy - 1; j <= cy + 1; j++) {
          for (const node of cells.get(`${i} ${j}`) ?? []) {
            const far = Math.hypot(all[node]![0] - x, all[node]![1] - y)
            if (far <= least) {
              least = far
              nearest = node
            }
          }
        }
      }
      if (nearest >= 0) return nearest
      const key = `${cx} ${cy}`
      const cell = cells.get(key)
      if (cell) cell.push(all.length)
      else cells.set(key, [all.length])
      all.push(position)
      return all.length - 1
    },
  }
}
