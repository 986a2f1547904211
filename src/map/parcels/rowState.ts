import type { ParcelPaint } from '../../store/ports.ts'
import type { PatternName } from '../patterns.ts'
import type { RestProperties } from './features.ts'

/** What feature state says of a row, where that differs from what the row is at rest. */
export interface RowState {
  readonly kind: 'assigned' | 'free' | 'held' | 'shaded'
  readonly colour?: string
  readonly use?: string
  /** Proximity score in tenths, where the map is shaded by it. */
  readonly shade?: number
}

/**
 * Feature state of a row, or undefined where its properties say the same already.
 *
 * Equal answers of one layer are the same object, so that a row whose paint has not changed costs a comparison and no
 * call into the renderer.
 */
export function rowStates(): (paint: ParcelPaint, rest: RestProperties) => RowState | undefined {
  const known = new Map<string, RowState>()
  return (paint, rest) => {
    const state = stateOf(paint, rest)
    if (state === undefined) return undefined
    const key = `${state.kind} ${state.colour} ${state.use} ${state.shade}`
    const same = known.get(key)
    if (same) return same
    known.set(key, state)
    return state
  }
}

function stateOf(paint: ParcelPaint, rest: RestProperties): RowState | undefined {
  if (paint.shade !== undefined) return { kind: 'shaded', shade: paint.shade }
  if (paint.status === 'assigned') return { kind: 'assigned', colour: paint.colour ?? NO_COLOUR }
  if (paint.status !== 'unassigned') return rest.held === 1 ? undefined : { kind: 'held' }
  if (rest.held === undefined && paint.landUse === rest.use) return undefined
  return paint.landUse === undefined ? { kind: 'free' } : { kind: 'free', use: paint.landUse }
}

/** An assignee whose record is missing: visible, and no one's hue. */
const NO_COLOUR = '#8A95A2'

/** The pattern over a row's fill: of the assignee's kind, or the hatch of land that is not to be had. */
export function patternOf({ status, pattern }: ParcelPaint): PatternName | undefined {
  if (status === 'assigned') return pattern === 'solid' ? undefined : pattern
  return status === 'unassigned' ? undefined : 'hatch'
}
