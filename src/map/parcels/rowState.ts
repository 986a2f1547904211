import type { ParcelPaint } from '../../store/ports.ts'
import { PATTERN_CODE, patternCode } from '../patterns.ts'
import type { RestProperties } from './features.ts'

/** What feature state says of a row, where that differs from what the row is at rest. */
export interface RowState {
  readonly kind: 'assigned' | 'free' | 'held'
  readonly colour?: string
  readonly pattern: number
  readonly use?: string
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
    const key = `${state.kind} ${state.colour} ${state.pattern} ${state.use}`
    const same = known.get(key)
    if (same) return same
    known.set(key, state)
    return state
  }
}

function stateOf(paint: ParcelPaint, rest: RestProperties): RowState | undefined {
  if (paint.status === 'assigned') {
    return { kind: 'assigned', colour: paint.colour ?? '#8A95A2', pattern: patternCode(paint.pattern) }
  }
  if (paint.status === 'unassigned') {
    if (rest.held === undefined && paint.landUse === rest.use) return undefined
    return { kind: 'free', pattern: 0, ...useOf(paint) }
  }
  return rest.held === 1 ? undefined : { kind: 'held', pattern: PATTERN_CODE.hatch }
}

const useOf = ({ landUse }: ParcelPaint) => (landUse === undefined ? {} : { use: landUse })
