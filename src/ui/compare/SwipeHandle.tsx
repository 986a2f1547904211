import type { KeyboardEvent, PointerEvent } from 'react'

interface SwipeProps {
  readonly label: string
  /** Percent of the width that the left one has. */
  readonly at: number
  readonly move: (at: number) => void
}

const STEP = 2
const LEAP = 10

/** The handle of the swipe: dragged, or moved by arrow keys, Page Up and Down, Home and End. */
export function SwipeHandle({ label, at, move }: SwipeProps) {
  const to = (value: number) => move(Math.min(100, Math.max(0, value)))
  const onKeyDown = (event: KeyboardEvent) => {
    const next = {
      ArrowLeft: at - STEP,
      ArrowDown: at - STEP,
      ArrowRight: at + STEP,
      ArrowUp: at + STEP,
      PageDown: at - LEAP,
      PageUp: at + LEAP,
      Home: 0,
      End: 100,
    }[event.key]
    if (next === undefined) return
    event.preventDefault()
    to(next)
  }
  const drag = (event: PointerEvent<HTMLDivElement>) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return
    const { left, width } = event.currentTarget.parentElement!.getBoundingClientRect()
    to(Math.round((100 * (event.clientX - left)) / width))
  }
  return (
    <div className="swipe-track">
      <div
        className="swipe-handle"
        role="slider"
        tabIndex={0}
        aria-label={label}
        aria-orientation="horizontal"
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={at}
        aria-valuetext={`${at}%`}
        onKeyDown={onKeyDown}
        onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
        onPointerMove={drag}
      >
        <span aria-hidden="true">⇄</span>
      </div>
    </div>
  )
}
