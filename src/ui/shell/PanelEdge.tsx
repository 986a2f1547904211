import { type KeyboardEvent, type PointerEvent, useRef } from 'react'
import { useSay } from '../shared/useSay.ts'

/** How wide the panel of assignees may be, pixels. */
const LEAST = 220
const MOST = 360
const STEP = 20

interface PanelEdgeProps {
  readonly width: number | undefined
  readonly resize: (width: number) => void
}

/** The right edge of the left panel: drag it, or move it with the arrow keys, Home and End. */
export function PanelEdge({ width, resize }: PanelEdgeProps) {
  const say = useSay()
  const from = useRef<{ readonly x: number; readonly width: number }>(undefined)
  const to = (wanted: number) => resize(Math.round(Math.min(MOST, Math.max(LEAST, wanted))))
  const now = (edge: HTMLElement) => width ?? edge.previousElementSibling?.getBoundingClientRect().width ?? LEAST
  const grab = (event: PointerEvent<HTMLDivElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId)
    from.current = { x: event.clientX, width: now(event.currentTarget) }
  }
  const drag = (event: PointerEvent<HTMLDivElement>) => {
    if (from.current) to(from.current.width + event.clientX - from.current.x)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const wide = now(event.currentTarget)
    const wanted = { ArrowLeft: wide - STEP, ArrowRight: wide + STEP, Home: LEAST, End: MOST }[event.key]
    if (wanted === undefined) return
    event.preventDefault()
    to(wanted)
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a focusable separator is a control, an <hr> is not
    <div
      className="panel-edge"
      role="separator"
      aria-orientation="vertical"
      aria-label={say('assignees.resize')}
      aria-valuenow={width ?? 264}
      aria-valuemin={LEAST}
      aria-valuemax={MOST}
      tabIndex={0}
      onPointerDown={grab}
      onPointerMove={drag}
      onPointerUp={() => {
        from.current = undefined
      }}
      onKeyDown={onKeyDown}
    />
  )
}
