import { common, hasMoved, picked, pressAt, step, type Tool } from './gesture.ts'

/** Pick: a click takes the parcel under it, Shift adds, Alt takes away; a drag moves the map. */
export const pick: Tool = {
  cursor: 'default',
  ownsDrag: false,
  step(press, sign) {
    const answer = common(press, sign, false)
    if (answer) return answer
    if (press === undefined) return step(pressAt(sign, 'still'))
    if (press.mode === 'drag') return step(sign.kind === 'up' ? undefined : press)
    if (sign.kind === 'move') {
      return hasMoved(press, sign) ? step({ ...press, mode: 'drag' }, { do: 'unhover' }) : step(press)
    }
    return picked(press, sign)
  },
}
