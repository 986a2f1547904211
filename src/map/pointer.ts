import type { Intent, Press, Sign, Tool } from './tools/gesture.ts'

export interface PointerWatch {
  /** Another tool takes over; what was being drawn is dropped. */
  use(tool: Tool): void
  stop(): void
}

/**
 * Turns the pointer over a region into the armed tool's intents.
 *
 * Movement and release are heard on the window, so that a drag may leave the region; Escape ends it without an act.
 */
export function watchPointer(region: HTMLElement, first: Tool, act: (intent: Intent) => void): PointerWatch {
  let tool = first
  let press: Press | undefined
  let space = false
  const listening = new AbortController()
  const { signal } = listening
  const heed = (sign: Sign) => {
    const answer = tool.step(press, sign)
    press = answer.press
    for (const intent of answer.intents) act(intent)
  }
  const sign = (kind: Sign['kind'], event: PointerEvent): Sign => {
    const { left, top } = region.getBoundingClientRect()
    return {
      kind,
      pointer: event.pointerId,
      x: event.clientX - left,
      y: event.clientY - top,
      // Control with the main button turns the map, as the second button does.
      button: event.button === 0 && event.ctrlKey ? 2 : event.button,
      touch: event.pointerType === 'touch',
      shift: event.shiftKey,
      alt: event.altKey,
      space,
    }
  }
  const isInside = (event: Event) => event.target instanceof Node && region.contains(event.target)
  const cancel = () => heed({ ...AWAY, kind: 'cancel', pointer: press?.pointer ?? 0 })

  region.addEventListener('pointerdown', (event) => heed(sign('down', event)), { signal })
  region.addEventListener('pointerleave', (event) => heed(sign('leave', event)), { signal })
  // The middle button would start the browser's own scrolling.
  region.addEventListener('mousedown', (event) => event.button === 1 && event.preventDefault(), { signal })
  // A finger that draws does not fling the page: the browser would take the next tap for the end of the fling.
  region.addEventListener('touchmove', (event) => press && event.preventDefault(), { signal, passive: false })
  window.addEventListener('pointermove', (event) => (press || isInside(event)) && heed(sign('move', event)), { signal })
  window.addEventListener('pointerup', (event) => press && heed(sign('up', event)), { signal })
  window.addEventListener('pointercancel', (event) => press && heed(sign('cancel', event)), { signal })
  window.addEventListener('blur', () => press && cancel(), { signal })
  window.addEventListener(
    'keydown',
    (event) => {
      // not stopped: Escape ends the gesture, and then does what it always does
      if (event.key === 'Escape' && press) cancel()
      if (event.key === ' ' && (event.target === document.body || isInside(event))) {
        space = true
        event.preventDefault()
      }
    },
    { signal, capture: true },
  )
  window.addEventListener(
    'keyup',
    (event) => {
      if (event.key === ' ') space = false
    },
    { signal, capture: true },
  )

  return {
    use(next) {
      if (press) cancel()
      tool = next
    },
    stop: () => listening.abort(),
  }
}

const AWAY = { x: 0, y: 0, button: -1, touch: false, shift: false, alt: false, space: false }
