import { type KeyboardEvent, type PointerEvent, useRef } from 'react'
import { useSay } from '../shared/useSay.ts'

const LEAST = 92
const STEP = 28

interface DrawerEdgeProps {
  readonly height: number | undefined
  readonly resize: (height: number) => void
}

/** The drawer's upper edge: drag it, or move it with the arrow keys. */
export function DrawerEdge({ height, resize }: DrawerEdgeProps) {
  const say = useSay()
  const from = useRef<{ readonly y: number; readonly height: number }>(undefined)
  const most = () => Math.max(LEAST, window.innerHeight - 220)
  const to = (wanted: number) => resize(Math.round(Math.min(most(), Math.max(LEAST, wanted))))
  const now = (edge: HTMLElement) => height ?? edge.parentElement?.getBoundingClientRect().height ?? LEAST
  const grab = (event: PointerEvent<HTMLDivElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId)
    from.current = { y: event.clientY, height: now(event.currentTarget) }
  }
  const drag = (event: PointerEvent<HTMLDivElement>) => {
    if (from.current) to(from.current.height + from.current.y - event.clientY)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return
    event.preventDefault()
    to(now(event.currentTarget) + (event.key === 'ArrowUp' ? STEP : -STEP))
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a focusable separator is a control, an <hr> is not
    <div
      className="drawer-edge"
      role="separator"
      aria-orientation="horizontal"
      aria-label={say('parcels.resize')}
      aria-valuenow={height ?? 0}
      aria-valuemin={LEAST}
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
