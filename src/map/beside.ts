import { liveRows } from '../parcels/parcelLayer.ts'
import type { BesideMap, BesideView } from '../store/ports.ts'
import type { Shown } from './shown.ts'
import type { Stage } from './stage.ts'

/** Maps beside one another: the same land painted otherwise, under one camera. */
export interface BesideMaps {
  add(container: HTMLElement, view: BesideView): BesideMap
  first(): Stage | undefined
  speak(): void
}

/**
 * Maps that look where the others look: whichever is moved, the rest follow in the same frame.
 *
 * Takes  what the main map shows (land, language, colours, where it looks), and how a map is mounted; a browser that
 *        cannot draw gives none.
 */
export function besideMaps(
  shown: Shown,
  mount: (container: HTMLElement, state: Shown, moving: () => void) => Stage | undefined,
): BesideMaps {
  const stages = new Map<Stage, Shown>()
  let following = false
  const follow = (leader: Stage | undefined) => {
    if (following || !leader) return
    following = true
    const view = leader.view()
    for (const stage of stages.keys()) if (stage !== leader) stage.lookAs(view)
    following = false
  }
  return {
    add(container, first) {
      let view = first
      const lead = stages.keys().next().value
      const state: Shown = {
        ...shown,
        parcels: shown.parcels && { layer: shown.parcels.layer, paintOf: (row) => view.paintOf(row) },
        selected: view.marked,
        hovered: undefined,
        outlined: new Set(),
        // one can look about, not draw
        tool: 'pan',
        sketch: undefined,
        heightOf: undefined,
        ...(lead ? { view: lead.view() } : {}),
      }
      const stage = mount(container, state, () => follow(stage))
      if (stage) stages.set(stage, state)
      numberCanvas(container, stages.size)
      return {
        show(next) {
          view = next
          state.selected = next.marked
          if (!stage || !state.parcels) return
          stage.repaint(liveRows(state.parcels.layer))
          stage.select()
        },
        remove() {
          if (!stage) return
          // the map of the drawing board goes on where the comparison looked
          shown.view = stage.view()
          stages.delete(stage)
          stage.remove()
        },
      }
    },
    first: () => stages.keys().next().value,
    speak: () => {
      for (const [stage, state] of stages) {
        state.language = shown.language
        stage.speak()
      }
    },
  }
}

/** Canvases beside one another are regions of their own: from the second on each has its number after its name. */
function numberCanvas(container: HTMLElement, number: number): void {
  const canvas = container.querySelector('canvas')
  const name = canvas?.getAttribute('aria-label')
  if (canvas && name && number > 1) canvas.setAttribute('aria-label', `${name} ${number}`)
}
