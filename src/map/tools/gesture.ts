import type { SelectHow } from '../../store/ports.ts'

/** One sign of the pointer, in pixels of the map region. */
export interface Sign {
  readonly kind: 'down' | 'move' | 'up' | 'cancel' | 'leave'
  readonly pointer: number
  readonly x: number
  readonly y: number
  /** 0 main, 1 middle, 2 second; -1 on a move. */
  readonly button: number
  readonly touch: boolean
  readonly shift: boolean
  readonly alt: boolean
  /** Space is held: the hand, whatever the tool. */
  readonly space: boolean
}

/** A frame between two corners, in pixels of the map region. */
export interface Frame {
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
}

/** What a tool makes of a sign. */
export type Intent =
  | { readonly do: 'pick'; readonly x: number; readonly y: number; readonly how: SelectHow; readonly touch: boolean }
  | { readonly do: 'box'; readonly frame: Frame; readonly how: SelectHow }
  /** A stroke begins here: of a lasso or a brush. */
  | { readonly do: 'begin'; readonly x: number; readonly y: number }
  /** The stroke goes on to here. */
  | { readonly do: 'draw'; readonly x: number; readonly y: number }
  /** The stroke is done: it is closed to a lasso, or is the path of a brush. */
  | { readonly do: 'lasso'; readonly how: SelectHow }
  | { readonly do: 'brush'; readonly how: SelectHow }
  | { readonly do: 'stretch'; readonly frame: Frame }
  /** What was being drawn is taken away. */
  | { readonly do: 'unstretch' }
  | { readonly do: 'pan'; readonly dx: number; readonly dy: number }
  | { readonly do: 'hover'; readonly x: number; readonly y: number }
  | { readonly do: 'unhover' }

/** What a tool remembers while a pointer is down: nothing at rest. */
export interface Press {
  readonly pointer: number
  readonly x: number
  readonly y: number
  readonly lastX: number
  readonly lastY: number
  /** A press that has not moved; a drag of the tool's own; the hand; a gesture that is someone else's. */
  readonly mode: 'still' | 'drag' | 'hand' | 'given-up'
}

export interface Step {
  readonly press: Press | undefined
  readonly intents: readonly Intent[]
}

/** A tool: what it makes of each sign, given what it remembers. Pure. */
export interface Tool {
  readonly cursor: string
  /** Whether a plain drag is the tool's own, or moves the map. */
  readonly ownsDrag: boolean
  step(press: Press | undefined, sign: Sign): Step
}

export const step = (press: Press | undefined, ...intents: readonly Intent[]): Step => ({ press, intents })

/** Shift adds, Alt takes away. */
export const howOf = ({ shift, alt }: Sign): SelectHow => (alt ? 'remove' : shift ? 'add' : 'replace')

/** A press that never moved takes the parcel it was made on. */
export const picked = ({ x, y }: Press, sign: Sign): Step =>
  step(undefined, { do: 'pick', x, y, how: howOf(sign), touch: sign.touch })

/** Pixels a pointer may tremble before a press becomes a drag. */
const tremble = ({ touch }: Sign): number => (touch ? 10 : 4)

export const hasMoved = (press: Press, sign: Sign): boolean =>
  Math.hypot(sign.x - press.x, sign.y - press.y) > tremble(sign)

export const pressAt = (sign: Sign, mode: Press['mode']): Press => ({
  pointer: sign.pointer,
  x: sign.x,
  y: sign.y,
  lastX: sign.x,
  lastY: sign.y,
  mode,
})

/** Hovering is for pointers that hover: a finger covers what it points at. */
const hoverOf = (sign: Sign): readonly Intent[] => (sign.touch ? [] : [{ do: 'hover', x: sign.x, y: sign.y }])

/**
 * What every tool does alike: hovering, the hand (middle button, Space), a second finger, leaving.
 *
 * Gives  undefined where the sign is the tool's own to answer.
 */
export function common(press: Press | undefined, sign: Sign, ownsDrag: boolean): Step | undefined {
  if (press === undefined) {
    if (sign.kind === 'move') return step(undefined, ...hoverOf(sign))
    if (sign.kind !== 'down') return step(undefined, { do: 'unhover' })
    if (sign.button === 0 && !sign.space) return undefined
    // Where a plain drag already moves the map, Space only keeps the press from being a click.
    const hand = sign.button === 1 || (sign.button === 0 && ownsDrag)
    return step(pressAt(sign, hand ? 'hand' : 'given-up'), { do: 'unhover' })
  }
  if (sign.kind === 'down') return step({ ...press, mode: 'given-up' }, { do: 'unstretch' }, { do: 'unhover' })
  if (sign.kind === 'cancel') return step(undefined, { do: 'unstretch' }, { do: 'unhover' })
  if (sign.kind === 'leave' || sign.pointer !== press.pointer) return step(press)
  if (press.mode === 'given-up') return step(sign.kind === 'up' ? undefined : press)
  if (press.mode !== 'hand') return undefined
  if (sign.kind === 'up') return step(undefined)
  const moved: Press = { ...press, lastX: sign.x, lastY: sign.y }
  return step(moved, { do: 'pan', dx: sign.x - press.lastX, dy: sign.y - press.lastY })
}
