import { startOf } from '../geometry/shapes.ts'
import { message } from '../lib/message.ts'
import type { LonLat } from '../parcels/editShapes.ts'
import { placeWorks } from '../plan/edits/placeWorks.ts'
import type { Attempt } from './attempt.ts'
import type { Sketch, Sketched } from './ports.ts'
import type { Rig } from './rig.ts'
import type { ShapingActions, SketchVerb } from './shapingActions.ts'
import type { State } from './state.ts'

export type Sketching = Pick<ShapingActions, 'sketch' | 'sketchStep' | 'placeWorks'> & {
  /** Something was drawn on the map, or given up. */
  sketched(answer: Sketched): void
  /** The land or the plan is another: what is being drawn follows, or ends. */
  follow(state: State, before: State): void
}

/** Drawing on the map what a change of parcels needs: a line, a ring, other corners; and where shared works stand. */
export function makeSketching(
  rig: Rig,
  shaping: Pick<ShapingActions, 'splitParcels' | 'drawParcel' | 'cutHole' | 'moveCorners'>,
  attempt: Attempt,
): Sketching {
  /** The shared works that are being placed. */
  let placed = ''
  const put = (verb: SketchVerb | undefined) => {
    rig.set({ sketch: verb })
    rig.ports.map.sketch(verb && sketchOf(verb, rig.get()))
  }
  const begin = (verb: SketchVerb | undefined) => {
    if (verb === undefined) {
      put(undefined)
      return rig.tell(message('notice.sketchEnded'))
    }
    const { selection } = rig.get()
    if (!FREE.has(verb) && selection.size === 0) return rig.refuse(message('refusal.nothingSelected'))
    if ((verb === 'hole' || verb === 'reshape') && selection.size > 1) return rig.refuse(message('refusal.selectOne'))
    rig.set({ refusal: undefined })
    put(verb)
    rig.tell(message(`shape.how.${verb}`))
  }
  /** Does what was drawn for; where it is refused, the planner draws again. */
  const carryOut = async (verb: SketchVerb, act: () => Promise<void>) => {
    const { plan } = rig.get().document
    await act()
    if (rig.get().document.plan === plan && rig.get().sketch === undefined) put(verb)
  }
  return {
    sketch: begin,
    sketchStep: (step) => rig.ports.map.sketchStep(step),
    placeWorks: (works, along) => {
      placed = works
      begin(`works-${along}`)
    },
    sketched: (answer) => {
      const { sketch: verb } = rig.get()
      if (!answer || !verb) return begin(undefined)
      if ('moves' in answer) {
        const { plan } = rig.get().document
        void shaping.moveCorners(answer.moves, rig.get().hand.trims).then(() => {
          // refused: the corners go back to where the plan has them
          if (rig.get().document.plan === plan && rig.get().sketch === verb) put(verb)
        })
        return
      }
      const { positions } = answer
      put(undefined)
      if (verb === 'works-point' || verb === 'works-line') {
        const { plan } = rig.get().document
        const whole = verb === 'works-line' && positions.length > 1
        const geometry = whole
          ? { type: 'LineString' as const, coordinates: positions }
          : { type: 'Point' as const, coordinates: positions[0] }
        attempt(placeWorks(plan, placed, geometry))
      } else if (verb === 'split') void carryOut(verb, () => shaping.splitParcels(positions))
      else if (verb === 'hole') void carryOut(verb, () => shaping.cutHole(positions))
      else void carryOut(verb, () => shaping.drawParcel(positions, rig.get().hand.trims))
    },
    follow: (state, before) => {
      if (state.sketch === undefined) return
      if (state.sources !== before.sources) put(undefined)
      else if (state.sketch === 'reshape' && state.land !== before.land)
        put(state.selection.size === 1 ? 'reshape' : undefined)
    },
  }
}

/** What needs no selected parcel. */
const FREE: ReadonlySet<SketchVerb> = new Set(['draw', 'works-point', 'works-line'])

function sketchOf(verb: SketchVerb, { land, selection }: State): Sketch {
  if (verb === 'works-point') return { draws: 'point' }
  if (verb === 'split' || verb === 'works-line') return { draws: 'line' }
  if (verb !== 'reshape') return { draws: 'ring' }
  const { shapeEnd, partEnd, ringEnd, lonLat } = land.shapes
  const [row = 0] = selection
  const rings: LonLat[][] = []
  for (let part = startOf(shapeEnd, row); part < shapeEnd[row]!; part++) {
    for (let at = startOf(partEnd, part); at < partEnd[part]!; at++) {
      const ring: LonLat[] = []
      for (let v = startOf(ringEnd, at); v < ringEnd[at]!; v++) ring.push([lonLat[2 * v]!, lonLat[2 * v + 1]!])
      rings.push(ring)
    }
  }
  return { draws: 'corners', rings }
}
