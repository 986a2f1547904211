import { common, howOf, pressAt, step, type Tool } from './gesture.ts'

/** Brush: from press to release it takes every parcel it touches, as one stroke; a click is a dab. */
export const brush: Tool = {
  cursor: 'crosshair',
  ownsDrag: true,
  step(press, sign) {
    const answer = common(press, sign, true)
    if (answer) return answer
    const here = { x: sign.x, y: sign.y }
    if (press === undefined) return step(pressAt(sign, 'drag'), { do: 'unhover' }, { do: 'begin', ...here })
    if (sign.kind === 'move') return step(press, { do: 'draw', ...here })
    const stroke = { do: 'brush', how: howOf(sign) } as const
    // a finger that has left no longer points
    return sign.touch ? step(undefined, stroke, { do: 'unhover' }) : step(undefined, stroke)
  },
}
