import { type CSSProperties, useEffect, useRef } from 'react'
import type { BesideMap, BesideView } from '../../store/ports.ts'
import { useActions } from '../northlotContext.tsx'

interface PaneProps {
  readonly name: string
  /** Letter and name in the corner. */
  readonly tag: string
  readonly side: 'base' | 'other'
  readonly view: BesideView
  readonly style?: CSSProperties
}

/** One of the maps of the comparison: mounted when it is needed, freed when it goes, painted anew in place. */
export function ComparePane({ name, tag, side, view, style }: PaneProps) {
  const actions = useActions()
  const container = useRef<HTMLDivElement>(null)
  const map = useRef<BesideMap | undefined>(undefined)
  const latest = useRef(view)
  latest.current = view
  useEffect(() => {
    const mounted = actions.mapBeside(container.current!, latest.current)
    map.current = mounted
    return () => {
      map.current = undefined
      mounted.remove()
    }
  }, [actions])
  useEffect(() => map.current?.show(view), [view])
  return (
    <fieldset className="compare-pane" aria-label={name} style={style}>
      <div ref={container} className="compare-canvas" />
      <span className={`compare-tag ${side}`} data-covers="top">
        {tag}
      </span>
    </fieldset>
  )
}
