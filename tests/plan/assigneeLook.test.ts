import { describe, expect, it } from 'vitest'
import { letterFor, lookFor } from '../../src/plan/assigneeLook.ts'
import type { Assignee, AssigneeKind } from '../../src/plan/types.ts'

type Look = Pick<Assignee, 'colour' | 'pattern' | 'letter'>
const KINDS: readonly AssigneeKind[] = ['anchor-firm', 'developer', 'incubator', 'institution', 'public-body']
const grown = (count: number, kindOf: (i: number) => AssigneeKind): readonly Look[] => {
  const looks: Look[] = []
  for (let i = 0; i < count; i++) looks.push(lookFor(kindOf(i), `Firm ${i}`, looks))
  return looks
}

describe('looks', () => {
  it('are told apart without their letters, 30 of one kind and 60 of all', () => {
    for (const looks of [grown(30, () => 'developer'), grown(60, (i) => KINDS[i % 5]!)]) {
      expect(new Set(looks.map(({ colour, pattern }) => `${colour} ${pattern}`)).size).toBe(looks.length)
      expect(new Set(looks.map(({ letter }) => letter)).size).toBe(looks.length)
    }
  })

  it('never repeat, however many there are, and letters stay short to two hundred', () => {
    const looks = grown(1200, () => 'anchor-firm')
    expect(new Set(looks.map((look) => JSON.stringify(look))).size).toBe(1200)
    expect(Math.max(...looks.slice(0, 200).map(({ letter }) => letter.length))).toBe(2)
  })

  it('take a hue that nobody has while there is one', () => {
    const looks = grown(12, (i) => KINDS[i % 5]!)
    expect(new Set(looks.map(({ colour }) => colour)).size).toBe(12)
  })

  it('propose a letter of the name itself', () => {
    expect(letterFor('Anchor firm E', [])).toBe('E')
    expect(letterFor('Kowloon Robotics', [{ letter: 'K' }])).toBe('R')
    expect(letterFor('', [{ letter: 'A' }])).toBe('B')
  })
})
