import { describe, expect, test } from 'vitest'
import type { Intent, Press, Sign, Tool } from '../../src/map/tools/gesture.ts'
import { TOOLS } from '../../src/map/tools/index.ts'

const at = (x: number, y: number, more: Partial<Sign> = {}): Omit<Sign, 'kind'> => ({
  pointer: 1,
  x,
  y,
  button: 0,
  touch: false,
  shift: false,
  alt: false,
  space: false,
  ...more,
})
const down = (x: number, y: number, more?: Partial<Sign>): Sign => ({ kind: 'down', ...at(x, y, more) })
const move = (x: number, y: number, more?: Partial<Sign>): Sign => ({ kind: 'move', ...at(x, y, more) })
const up = (x: number, y: number, more?: Partial<Sign>): Sign => ({ kind: 'up', ...at(x, y, more) })

/** All intents of a tool for a run of signs; nothing may be remembered at the end. */
function run(tool: Tool, ...signs: readonly Sign[]): Intent[] {
  let press: Press | undefined
  const intents = signs.flatMap((sign) => {
    const answer = tool.step(press, sign)
    press = answer.press
    return answer.intents
  })
  expect(press).toBeUndefined()
  return intents
}
const acts = (intents: readonly Intent[]) => intents.filter((intent) => !intent.do.endsWith('hover'))

describe('pick', () => {
  test('a click picks where the pointer went down, though it trembled', () => {
    expect(acts(run(TOOLS.pick, down(10, 10), move(12, 11), up(12, 11)))).toEqual([
      { do: 'pick', x: 10, y: 10, how: 'replace', touch: false },
    ])
  })
  test('Shift adds and Alt takes away, as they are when the pointer is released', () => {
    expect(acts(run(TOOLS.pick, down(1, 1), up(1, 1, { shift: true })))[0]).toMatchObject({ how: 'add' })
    expect(acts(run(TOOLS.pick, down(1, 1), up(1, 1, { alt: true })))[0]).toMatchObject({ how: 'remove' })
  })
  test('a drag moves the map and picks nothing', () => {
    expect(acts(run(TOOLS.pick, down(10, 10), move(30, 10), move(11, 10), up(10, 10)))).toEqual([])
  })
  test('a finger may tremble more than a mouse', () => {
    const touch = { touch: true }
    expect(acts(run(TOOLS.pick, down(10, 10, touch), move(17, 10, touch), up(17, 10, touch)))).toHaveLength(1)
  })
  test('a second finger makes it a pinch: nothing is picked', () => {
    const second = { pointer: 2, touch: true }
    const first = { touch: true }
    const signs = [down(1, 1, first), down(50, 50, second), up(50, 50, second), up(1, 1, first)]
    expect(acts(run(TOOLS.pick, ...signs)).filter((intent) => intent.do === 'pick')).toEqual([])
  })
  test('Space makes the click no click', () => {
    expect(acts(run(TOOLS.pick, down(1, 1, { space: true }), up(1, 1, { space: true })))).toEqual([])
  })
})

describe('box', () => {
  test('a drag stretches a frame and boxes on release', () => {
    const frame = { x1: 10, y1: 10, x2: 60, y2: 40 }
    expect(acts(run(TOOLS.box, down(10, 10), move(60, 40), up(60, 40)))).toEqual([
      { do: 'stretch', frame },
      { do: 'unstretch' },
      { do: 'box', frame, how: 'replace' },
    ])
  })
  test('Escape, which is a cancel, takes the frame away and boxes nothing', () => {
    const signs: Sign[] = [down(10, 10), move(60, 40), { ...move(0, 0), kind: 'cancel' }, up(60, 40)]
    expect(run(TOOLS.box, ...signs).map((intent) => intent.do)).not.toContain('box')
  })
  test('the middle button and Space move the map by what the pointer moved', () => {
    const pans = [
      { do: 'pan', dx: 5, dy: 3 },
      { do: 'pan', dx: -2, dy: 0 },
    ]
    const middle = [down(10, 10, { button: 1 }), move(15, 13), move(13, 13), up(13, 13, { button: 1 })]
    expect(acts(run(TOOLS.box, ...middle))).toEqual(pans)
    expect(acts(run(TOOLS.box, down(10, 10, { space: true }), move(15, 13), move(13, 13), up(13, 13)))).toEqual(pans)
  })
  test('the second button is the map’s own', () => {
    expect(acts(run(TOOLS.box, down(1, 1, { button: 2 }), move(40, 40), up(40, 40, { button: 2 })))).toEqual([])
  })
  test('a click picks', () => {
    expect(acts(run(TOOLS.box, down(1, 1), up(1, 1, { shift: true })))[0]).toMatchObject({ do: 'pick', how: 'add' })
  })
})

describe('lasso', () => {
  test('a drag draws from where it began and is one lasso on release', () => {
    expect(acts(run(TOOLS.lasso, down(10, 10), move(12, 10), move(40, 10), move(40, 40), up(10, 40)))).toEqual([
      { do: 'begin', x: 10, y: 10 },
      { do: 'draw', x: 40, y: 10 },
      { do: 'draw', x: 40, y: 40 },
      { do: 'lasso', how: 'replace' },
    ])
  })
  test('Shift adds and Alt takes away, as they are on release', () => {
    const drawn = (more: Partial<Sign>) => acts(run(TOOLS.lasso, down(1, 1), move(40, 1), up(40, 40, more))).at(-1)
    expect(drawn({ shift: true })).toEqual({ do: 'lasso', how: 'add' })
    expect(drawn({ alt: true })).toEqual({ do: 'lasso', how: 'remove' })
  })
  test('a click picks', () => {
    expect(acts(run(TOOLS.lasso, down(5, 5), up(6, 5)))[0]).toMatchObject({ do: 'pick', x: 5, y: 5 })
  })
  test('Escape and a second finger take the loop away and select nothing', () => {
    const cancelled: Sign[] = [down(10, 10), move(60, 40), { ...move(0, 0), kind: 'cancel' }]
    const pinched = [down(1, 1), move(60, 1), down(9, 9, { pointer: 2 }), up(9, 9, { pointer: 2 }), up(1, 1)]
    for (const signs of [cancelled, pinched]) {
      const did = run(TOOLS.lasso, ...signs).map((intent) => intent.do)
      expect(did).toContain('unstretch')
      expect(did).not.toContain('lasso')
    }
  })
})

describe('brush', () => {
  test('a stroke is one act, from press to release', () => {
    expect(acts(run(TOOLS.brush, down(10, 10), move(11, 10), move(40, 10), up(40, 10, { shift: true })))).toEqual([
      { do: 'begin', x: 10, y: 10 },
      { do: 'draw', x: 11, y: 10 },
      { do: 'draw', x: 40, y: 10 },
      { do: 'brush', how: 'add' },
    ])
  })
  test('a click is a dab', () => {
    expect(acts(run(TOOLS.brush, down(5, 5), up(5, 5, { alt: true })))).toEqual([
      { do: 'begin', x: 5, y: 5 },
      { do: 'brush', how: 'remove' },
    ])
  })
  test('Escape takes the stroke away; the hand and the pinch move the map', () => {
    const cancelled: Sign[] = [down(10, 10), move(60, 40), { ...move(0, 0), kind: 'cancel' }]
    expect(run(TOOLS.brush, ...cancelled).map((intent) => intent.do)).not.toContain('brush')
    const hand = acts(run(TOOLS.brush, down(1, 1, { space: true }), move(5, 5), up(5, 5)))
    expect(hand).toEqual([{ do: 'pan', dx: 4, dy: 4 }])
    const touch = { touch: true }
    const second = { pointer: 2, touch: true }
    const pinched = [down(1, 1, touch), down(9, 9, second), up(9, 9, second), up(1, 1, touch)]
    expect(run(TOOLS.brush, ...pinched).map((intent) => intent.do)).not.toContain('brush')
  })
})

describe('pan', () => {
  test('neither a click nor a drag does anything', () => {
    expect(acts(run(TOOLS.pan, down(1, 1), up(1, 1), down(1, 1), move(90, 1), up(90, 1)))).toEqual([])
  })
})

describe('hovering', () => {
  test('follows a free pointer, ends when it leaves or drags, and is not for fingers', () => {
    for (const tool of Object.values(TOOLS)) {
      expect(run(tool, move(3, 4))).toEqual([{ do: 'hover', x: 3, y: 4 }])
      expect(run(tool, { ...move(3, 4), kind: 'leave' })).toEqual([{ do: 'unhover' }])
      expect(run(tool, move(3, 4, { touch: true }))).toEqual([])
    }
    const dragged = run(TOOLS.pick, move(1, 1), down(1, 1), move(50, 50), up(50, 50))
    expect(dragged.at(-1)).toEqual({ do: 'unhover' })
  })
})
