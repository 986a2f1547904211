import type { Map as MapLibreMap } from 'maplibre-gl'
import type { MapEvents, Sketch, SketchStep } from '../store/ports.ts'
import { middleCross } from './middleCross.ts'
import type { MapPalette } from './palette.ts'
import type { Shown } from './shown.ts'
import type { Sketching } from './sketching.ts'

export interface SketchOnMap {
  /** Brings the drawing up to what `shown` says: another one, or none. */
  begin(): void
  step(step: SketchStep): void
  stop(): void
}

/**
 * Drawing on one mounted map: loads what draws when it is first needed, and hears its keys wherever the focus is.
 *
 * Enter or a double click ends, Backspace takes the last corner back, X puts one in the middle, Escape gives up.
 */
export function sketchOn(
  map: MapLibreMap,
  region: HTMLElement,
  shown: Shown,
  events: MapEvents,
  palette: MapPalette,
  arm: () => void,
): SketchOnMap {
  let sketching: Sketching | undefined
  let begun: Sketch | undefined

  const step = (what: SketchStep) => sketching?.[what]()
  const cross = middleCross(region, palette.accent, palette.halo)
  const keys = (event: KeyboardEvent) => {
    if (event.key.startsWith('Arrow') && shown.sketch?.draws !== 'corners') cross.show()
    if (isTyping(event.target) || event.metaKey || event.ctrlKey || event.altKey) return
    const what = KEYS[event.key]
    if (!what) return
    // a button that has the focus keeps its own Enter
    if (what === 'finish' && event.target instanceof Element && event.target.closest('button')) return
    event.preventDefault()
    event.stopPropagation()
    if (what === 'give-up') events.sketched(undefined)
    else step(what)
  }
  const stop = () => {
    window.removeEventListener('keydown', keys, { capture: true })
    region.removeEventListener('pointermove', cross.hide)
    cross.hide()
    sketching?.stop()
    sketching = undefined
    begun = undefined
  }
  const begin = async () => {
    const { sketch } = shown
    if (sketch === begun) return
    stop()
    begun = sketch
    arm()
    if (!sketch) return
    window.addEventListener('keydown', keys, { capture: true })
    region.addEventListener('pointermove', cross.hide)
    const { startSketch } = await import('./sketching.ts')
    if (begun === sketch)
      sketching = startSketch(map, sketch, shown.parcels?.layer, palette, (answer) => events.sketched(answer))
  }
  return { begin: () => void begin(), step, stop }
}

const KEYS: Readonly<Record<string, SketchStep | 'give-up' | undefined>> = {
  Enter: 'finish',
  Backspace: 'back',
  Delete: 'back',
  x: 'corner',
  X: 'corner',
  Escape: 'give-up',
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input, textarea, select, [contenteditable=true]') !== null
