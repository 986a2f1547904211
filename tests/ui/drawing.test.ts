import { expect, test } from 'vitest'
import { letterFor } from '../../src/plan/assigneeLook.ts'
import { briefOnBar, isShort, wantedWords } from '../../src/ui/assignees/brief.ts'
import { axisEndKm, dotsOf } from '../../src/ui/measures/decay.ts'
import { scaleLength } from '../../src/ui/shell/scale.ts'
import { testAssignee } from '../support/land.ts'

test('the scale bar is the longest round length that fits', () => {
  expect(scaleLength(10, 168)).toEqual({ metres: 1000, pixels: 100 })
  expect(scaleLength(3.1, 168)?.metres).toBe(500)
  expect(scaleLength(Number.NaN, 168)).toBeUndefined()
})

test('a brief is short under its least, and its bar keeps wanted and given on one axis', () => {
  expect(wantedWords({ haFrom: 8, haTo: 12 })).toBe('8–12')
  expect(wantedWords({ byYear: 2030 })).toBeUndefined()
  expect(isShort({ haFrom: 8, haTo: 12 }, 79_000)).toBe(true)
  expect(isShort({ haFrom: 8, haTo: 12 }, 80_000)).toBe(false)
  const bar = briefOnBar({ haFrom: 5, haTo: 10 }, 200_000)
  expect(bar).toEqual({ from: 0.25, to: 0.5, given: 1 })
})

test('a proposed letter is one of the name that nobody has', () => {
  const others = [testAssignee('A'), testAssignee('K')]
  expect(letterFor('Kowloon Robotics', others)).toBe('R')
  expect(letterFor('Anchor firm E', others)).toBe('E')
  expect(letterFor('', others)).toBe('B')
})

test('many dots are gathered by assignee and distance without losing land', () => {
  const scored = Array.from({ length: 1000 }, (_, row) => ({
    row,
    distanceM: row * 6,
    score: 50,
    siteAreaM2: 100,
    colour: row % 2 ? '#E5A50A' : '#3C9AD9',
  }))
  const dots = dotsOf(scored)
  expect(dots.length).toBeLessThan(150)
  expect(dots.reduce((sum, dot) => sum + dot.areaM2, 0)).toBe(100_000)
  expect(axisEndKm(dots)).toBe(10)
})
