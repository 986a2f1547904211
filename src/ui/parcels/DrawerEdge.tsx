import { useEdge } from '../shared/useEdge.ts'
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
  const edge = useEdge({
    along: 'y',
    sense: -1,
    least: LEAST,
    most: () => Math.max(LEAST, window.innerHeight - 220),
    step: STEP,
    now: (element) => height ?? element.parentElement?.getBoundingClientRect().height ?? LEAST,
    resize,
  })
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
      {...edge}
    />
  )
}
