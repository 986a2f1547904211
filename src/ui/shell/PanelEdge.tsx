import { useEdge } from '../shared/useEdge.ts'
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
  const edge = useEdge({
    along: 'x',
    sense: 1,
    least: LEAST,
    most: () => MOST,
    step: STEP,
    now: (element) => width ?? element.previousElementSibling?.getBoundingClientRect().width ?? LEAST,
    resize,
    toEnds: true,
  })
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
      {...edge}
    />
  )
}
