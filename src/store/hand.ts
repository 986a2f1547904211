import { message } from '../lib/message.ts'
import type { Actions } from './actions.ts'
import type { Hand } from './handState.ts'
import type { MapEvents, SelectHow } from './ports.ts'
import type { Rig } from './rig.ts'

/** Radii a brush can have, metres. */
export const BRUSH_RADII_M = [10, 20, 30, 50, 75, 100, 150, 200, 300, 400, 500, 750, 1000, 1500, 2000, 3000] as const

export type HandActions = Pick<Actions, 'resizeBrush' | 'selectBy' | 'paint' | 'trimOverlaps'>

/** Settings of the drawing tools, and strokes carried out by them. */
export function makeHand(
  rig: Rig,
  doing: () => Pick<Actions, 'assign' | 'clear'>,
): HandActions & {
  /** The events of the map as the hand is set: a mode in place of a held key, paint in place of selecting. */
  heeding(events: MapEvents, take: (rows: readonly number[]) => void): MapEvents
} {
  const change = (part: Partial<Hand>) => rig.set({ hand: { ...rig.get().hand, ...part } })
  return {
    resizeBrush: (steps) => {
      const at = BRUSH_RADII_M.findIndex((radius) => radius >= rig.get().hand.brushM)
      const brushM = BRUSH_RADII_M[Math.min(BRUSH_RADII_M.length - 1, Math.max(0, at + steps))]!
      change({ brushM })
      rig.ports.map.brush(brushM)
      rig.tell(message('notice.brush', { radius: { metres: brushM } }))
    },
    selectBy: (how) => change({ how }),
    trimOverlaps: (trims) => {
      change({ trims })
      rig.tell(message(trims ? 'notice.trims' : 'notice.refusesOverlap'))
    },
    paint: (painting) => {
      if (painting && rig.get().receiver === undefined) return rig.refuse(message('refusal.noAssignee'))
      change({ painting })
      rig.tell(message(painting ? 'notice.painting' : 'notice.notPainting'))
    },
    heeding: (events, take) => {
      const meant = (how: SelectHow): SelectHow => (how === 'replace' ? rig.get().hand.how : how)
      return {
        ...events,
        picked: (row, how) => events.picked(row, meant(how)),
        boxed: (box, how) => events.boxed(box, meant(how)),
        lassoed: (ring, how) => events.lassoed(ring, meant(how)),
        brushed: (path, how) => {
          const { hand, selection } = rig.get()
          if (!hand.painting) return events.brushed(path, meant(how))
          events.brushed(path, 'replace')
          if (rig.get().selection.size === 0) return take([...selection])
          if (meant(how) === 'remove') doing().clear()
          else doing().assign()
        },
      }
    },
  }
}
