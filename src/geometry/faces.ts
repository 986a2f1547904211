import { type Chain, type Edge, type Noded, noded } from './noding.ts'
import { type Part, type Parts, type Position, type Ring, ringArea, ringHas } from './parts.ts'

/** A face of the plane: land between edges, with the parcels that cover it. Face 0 is the outside of everything. */
export interface Face {
  readonly owners: ReadonlySet<number>
  readonly areaM2: number
  readonly perimeterM: number
}

/** The plane as cut up by the rings of parcels and by lines. */
export interface Plane {
  readonly nodes: readonly Position[]
  readonly faces: readonly Face[]
  /** The two faces beside each edge. */
  readonly sides: readonly (readonly [number, number])[]
  /** The faces asked for as one parcel: outer rings anticlockwise, holes clockwise, none touching itself. */
  region(keep: (face: Face, number: number) => boolean): Parts
}

/**
 * Cuts up the plane by rings and lines, to 1 mm.
 *
 * Gives  faces that tile the plane: no gap, no overlap. Lines that end inside a face bound nothing and are dropped.
 */
export function planeOf(chains: readonly Chain[]): Plane {
  const { nodes, edges } = withoutEnds(noded(chains))
  const around = starsOf(nodes, edges)
  const cycles = cyclesOf(
    edges,
    (half) => clockwiseNext(around, edges, half, () => true),
    () => true,
  )
  const rings = cycles.map((cycle) => ringOf(nodes, edges, cycle))
  const areas = rings.map(ringArea)

  // A cycle that runs anticlockwise bounds a face from outside; the others are islands in some face.
  const faceOfCycle: number[] = areas.map((area) => (area > 0 ? 1 : 0))
  let count = 0
  for (const [i, bounds] of faceOfCycle.entries()) if (bounds) faceOfCycle[i] = ++count
  const outer = areas.flatMap((area, i) => (area > 0 ? [i] : [])).sort((a, b) => areas[a]! - areas[b]!)
  const pieceOf = connected(nodes.length, edges)
  const piece = (cycle: number) => pieceOf(start(edges, cycles[cycle]![0]!))
  areas.forEach((area, island) => {
    if (area > 0) return
    const holder = outer.find((cycle) => piece(cycle) !== piece(island) && ringHas(rings[cycle]!, rings[island]![0]!))
    faceOfCycle[island] = holder === undefined ? 0 : faceOfCycle[holder]!
  })

  const faceOfHalf = new Int32Array(edges.length * 2)
  cycles.forEach((cycle, i) => {
    for (const half of cycle) faceOfHalf[half] = faceOfCycle[i]!
  })
  const areaM2 = new Float64Array(count + 1)
  const perimeterM = new Float64Array(count + 1)
  areas.forEach((area, i) => {
    areaM2[faceOfCycle[i]!]! += area
    perimeterM[faceOfCycle[i]!]! += lengthOf(rings[i]!)
  })
  const owners = ownersOfFaces(count + 1, edges, faceOfHalf)
  const faces = owners.map((each, face) => ({ owners: each, areaM2: areaM2[face]!, perimeterM: perimeterM[face]! }))
  return {
    nodes,
    faces,
    sides: edges.map((_, i) => [faceOfHalf[2 * i]!, faceOfHalf[2 * i + 1]!]),
    region(keep) {
      const kept = faces.map((face, number) => number > 0 && keep(face, number))
      const isBoundary = (half: number) => kept[faceOfHalf[half]!]! && !kept[faceOfHalf[half ^ 1]!]!
      const outline = cyclesOf(edges, (half) => clockwiseNext(around, edges, half, isBoundary), isBoundary)
      return assembled(
        outline.flatMap((cycle) =>
          simpleRings(
            cycle.map((half) => start(edges, half)),
            nodes,
          ),
        ),
      )
    },
  }
}

/** Half an edge: 2i runs from a to b of edge i, 2i + 1 back. */
const start = (edges: readonly Edge[], half: number): number =>
  half % 2 === 0 ? edges[half >> 1]!.a : edges[half >> 1]!.b

/** Edges without those that lead nowhere. */
function withoutEnds({ nodes, edges }: Noded): Noded {
  let kept = edges
  for (;;) {
    const degree = new Uint32Array(nodes.length)
    for (const { a, b } of kept) {
      degree[a]!++
      degree[b]!++
    }
    const next = kept.filter(({ a, b }) => degree[a]! > 1 && degree[b]! > 1)
    if (next.length === kept.length) return { nodes, edges: kept }
    kept = next
  }
}

/** Per node the halves that leave it, anticlockwise. */
function starsOf(nodes: readonly Position[], edges: readonly Edge[]): readonly (readonly number[])[] {
  const stars: number[][] = nodes.map(() => [])
  const angle = new Float64Array(edges.length * 2)
  edges.forEach(({ a, b }, i) => {
    const [ax, ay] = nodes[a]!
    const [bx, by] = nodes[b]!
    angle[2 * i] = Math.atan2(by - ay, bx - ax)
    angle[2 * i + 1] = Math.atan2(ay - by, ax - bx)
    stars[a]!.push(2 * i)
    stars[b]!.push(2 * i + 1)
  })
  for (const star of stars) star.sort((one, other) => angle[one]! - angle[other]!)
  return stars
}

/** The next half along the face to the left: at its end, the first one clockwise from the way back that counts. */
function clockwiseNext(
  stars: readonly (readonly number[])[],
  edges: readonly Edge[],
  half: number,
  counts: (half: number) => boolean,
): number {
  const star = stars[start(edges, half ^ 1)]!
  let at = star.indexOf(half ^ 1)
  for (let turn = 0; turn < star.length; turn++) {
    at = (at + star.length - 1) % star.length
    if (counts(star[at]!)) return star[at]!
  }
  return half ^ 1
}

function cyclesOf(
  edges: readonly Edge[],
  next: (half: number) => number,
  counts: (half: number) => boolean,
): readonly (readonly number[])[] {
  const seen = new Uint8Array(edges.length * 2)
  const cycles: number[][] = []
  for (let first = 0; first < seen.length; first++) {
    if (seen[first] || !counts(first)) continue
    const cycle: number[] = []
    for (let half = first; !seen[half]; half = next(half)) {
      seen[half] = 1
      cycle.push(half)
    }
    cycles.push(cycle)
  }
  return cycles
}

function ringOf(nodes: readonly Position[], edges: readonly Edge[], cycle: readonly number[]): Ring {
  const ring = cycle.map((half) => nodes[start(edges, half)]!)
  return [...ring, ring[0]!]
}

/** Which nodes hang together. */
function connected(count: number, edges: readonly Edge[]): (node: number) => number {
  const parent = Int32Array.from({ length: count }, (_, i) => i)
  const root = (node: number): number => {
    let at = node
    while (parent[at] !== at) {
      parent[at] = parent[parent[at]!]!
      at = parent[at]!
    }
    return at
  }
  for (const { a, b } of edges) parent[root(a)] = root(b)
  return root
}

/** The parcels that cover each face: from the outside, which none covers, every edge passed changes its own parcels. */
function ownersOfFaces(count: number, edges: readonly Edge[], faceOfHalf: Int32Array): ReadonlySet<number>[] {
  const beside: { readonly face: number; readonly edge: number }[][] = Array.from({ length: count }, () => [])
  edges.forEach((_, i) => {
    beside[faceOfHalf[2 * i]!]!.push({ face: faceOfHalf[2 * i + 1]!, edge: i })
    beside[faceOfHalf[2 * i + 1]!]!.push({ face: faceOfHalf[2 * i]!, edge: i })
  })
  const owners: (Set<number> | undefined)[] = Array.from({ length: count })
  owners[0] = new Set()
  const queue = [0]
  for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
    for (const { face, edge } of beside[at]!) {
      if (owners[face]) continue
      const across = new Set(owners[at])
      for (const owner of edges[edge]!.owners) if (!across.delete(owner)) across.add(owner)
      owners[face] = across
      queue.push(face)
    }
  }
  return owners.map((found) => found ?? new Set<number>())
}

/** A walk along nodes as rings that pass no node twice: where it comes back to one, the loop is a ring of its own. */
function simpleRings(walk: readonly number[], nodes: readonly Position[]): readonly Ring[] {
  const rings: Ring[] = []
  const open: number[] = []
  const place = new Map<number, number>()
  for (const node of [...walk, walk[0]!]) {
    const from = place.get(node)
    if (from !== undefined) {
      const loop = open.splice(from)
      for (const each of loop) place.delete(each)
      if (loop.length > 2) rings.push([...loop, loop[0]!].map((each) => nodes[each]!))
    }
    place.set(node, open.length)
    open.push(node)
  }
  return rings
}

/** Rings as parts: each hole with the smallest shell around it; the largest part first. */
function assembled(rings: readonly Ring[]): Parts {
  const shells = rings.filter((ring) => ringArea(ring) > 0).sort((a, b) => ringArea(b) - ringArea(a))
  const parts: Ring[][] = shells.map((shell) => [shell])
  for (const hole of rings.filter((ring) => ringArea(ring) < 0)) {
    const at = middleInside(hole)
    const holder = parts.findLast(([shell]) => ringHas(shell!, at))
    holder?.push(hole)
  }
  return parts satisfies Part[]
}

/** A position just inside a clockwise ring, beside the middle of its longest edge. */
function middleInside(ring: Ring): Position {
  let best = 0
  let longest = -1
  for (let i = 0; i + 1 < ring.length; i++) {
    const length = Math.hypot(ring[i + 1]![0] - ring[i]![0], ring[i + 1]![1] - ring[i]![1])
    if (length > longest) {
      longest = length
      best = i
    }
  }
  const [ax, ay] = ring[best]!
  const [bx, by] = ring[best + 1]!
  const step = 1e-5 / longest
  return [(ax + bx) / 2 + (by - ay) * step, (ay + by) / 2 - (bx - ax) * step]
}

function lengthOf(ring: Ring): number {
  let length = 0
  for (let i = 0; i + 1 < ring.length; i++)
    length += Math.hypot(ring[i + 1]![0] - ring[i]![0], ring[i + 1]![1] - ring[i]![1])
  return length
}
