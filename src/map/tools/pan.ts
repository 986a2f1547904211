import { common, pressAt, step, type Tool } from './gesture.ts'

/** Pan: a drag moves the map, a click does nothing. */
export const pan: Tool = {
  cursor: 'grab',
  ownsDrag: false,
  step(press, sign) {
    const answer = common(press, sign, false)
    if (answer) return answer
    if (press === undefined) return step(pressAt(sign, 'still'), { do: 'unhover' })
    return step(sign.kind === 'up' ? undefined : press)
  },
}
