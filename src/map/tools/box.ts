import {
  common,
  type Frame,
  hasMoved,
  howOf,
  type Press,
  picked,
  pressAt,
  type Sign,
  step,
  type Tool,
} from './gesture.ts'

/** Box: a drag draws a frame and takes the parcels in it; a click picks; Space or the middle button moves the map. */
export const box: Tool = {
  cursor: 'crosshair',
  ownsDrag: true,
  step(press, sign) {
    const answer = common(press, sign, true)
    if (answer) return answer
    if (press === undefined) return step(pressAt(sign, 'still'))
    if (sign.kind === 'move') {
      if (press.mode === 'still' && !hasMoved(press, sign)) return step(press)
      return step({ ...press, mode: 'drag' }, { do: 'unhover' }, { do: 'stretch', frame: frameOf(press, sign) })
    }
    if (press.mode === 'still') {
      return picked(press, sign)
    }
    return step(undefined, { do: 'unstretch' }, { do: 'box', frame: frameOf(press, sign), how: howOf(sign) })
  },
}

const frameOf = (press: Press, sign: Sign): Frame => ({ x1: press.x, y1: press.y, x2: sign.x, y2: sign.y })
