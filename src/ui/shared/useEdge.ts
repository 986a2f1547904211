import { type KeyboardEvent, type PointerEvent, useRef } from 'react'

interface EdgeOf {
  /** Which way the edge moves: along the page, or across it. */
  readonly along: 'x' | 'y'
  /** 1 where the size grows with the pointer's coordinate, −1 where it shrinks. */
  readonly sense: 1 | -1
  readonly least: number
  readonly most: () => number
  /** Pixels of one press of an arrow key. */
  readonly step: number
  /** The size before the first drag. */
  readonly now: (edge: HTMLElement) => number
  readonly resize: (size: number) => void
  /** Whether Home and End go to the ends. */
  readonly toEnds?: boolean
}

/** What a separator that resizes listens to: it is dragged, or moved with the arrow keys. */
export function useEdge({ along, sense, least, most, step, now, resize, toEnds = false }: EdgeOf) {
  const from = useRef<{ readonly at: number; readonly size: number }>(undefined)
  const to = (wanted: number) => resize(Math.round(Math.min(most(), Math.max(least, wanted))))
  const at = (event: PointerEvent) => (along === 'x' ? event.clientX : event.clientY)
  const [less, more] = along === 'x' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowUp', 'ArrowDown']
  return {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      event.currentTarget.setPointerCapture(event.pointerId)
      from.current = { at: at(event), size: now(event.currentTarget) }
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      if (from.current) to(from.current.size + sense * (at(event) - from.current.at))
    },
    onPointerUp: () => {
      from.current = undefined
    },
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      const size = now(event.currentTarget)
      const wanted = {
        [less!]: size - sense * step,
        [more!]: size + sense * step,
        ...(toEnds ? { Home: least, End: most() } : {}),
      }[event.key]
      if (wanted === undefined) return
      event.preventDefault()
      to(wanted)
    },
  }
}
