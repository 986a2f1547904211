import { useEffect, useMemo } from 'react'
import type { Scene } from '../../plan/types.ts'
import { type Compared, comparedOf, differingRows, paintBeside, paintDifference } from '../../store/comparing.ts'
import type { BesideView } from '../../store/ports.ts'
import type { State } from '../../store/state.ts'
import { useActions, useNorthlot } from '../northlotContext.tsx'
import { baseOf } from './slideState.ts'

/**
 * Draws the difference map of Compare on a slide that asks for it: what both give alike is pale. While the scenario it is
 * told against is shown, that one is drawn, with the other's letters as ghosts.
 *
 * Gives  the scenario it is told against, while a difference is drawn.
 */
export function useDifference(scene: Scene | undefined): Compared | undefined {
  const actions = useActions()
  const asked = scene?.layers.includes('difference') ? scene : undefined
  const base = useNorthlot((state) => asked && sideOf(state, asked.against ?? baseOf(state)))
  const other = useNorthlot((state) => asked && sideOf(state, asked.scenario))
  const shown = useNorthlot((state) => state.scenario)
  const view = useMemo((): BesideView | undefined => {
    if (!base || !other || base === other) return undefined
    const marked = new Set(differingRows(base, other))
    return { marked, paintOf: shown === base.id ? paintBeside(base, other) : paintDifference(other, base) }
  }, [base, other, shown])
  useEffect(() => {
    if (!view) return
    actions.paintAs(view)
    return () => actions.paintAs(undefined)
  }, [view, actions])
  return view && base
}

const sideOf = (state: State, id: string | undefined): Compared | undefined =>
  comparedOf(state).find((one) => one.id === id)
