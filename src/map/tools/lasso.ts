import { common, hasMoved, howOf, picked, pressAt, step, type Tool } from './gesture.ts'

/** Lasso: a drag draws a loop and takes the parcels whose inside point is in it; a click picks. */
export const lasso: Tool = {
  cursor: 'crosshair',
  ownsDrag: true,
  step(press, sign) {
    const answer = common(press, sign, true)
    if (answer) return answer
    if (press === undefined) return step(pressAt(sign, 'still'))
    const here = { x: sign.x, y: sign.y }
    if (sign.kind === 'move') {
      if (press.mode === 'drag') return step(press, { do: 'draw', ...here })
      if (!hasMoved(press, sign)) return step(press)
      const begin = { do: 'begin', x: press.x, y: press.y } as const
      return step({ ...press, mode: 'drag' }, { do: 'unhover' }, begin, { do: 'draw', ...here })
    }
    if (press.mode === 'drag') return step(undefined, { do: 'lasso', how: howOf(sign) })
    return picked(press, sign)
  },
}
