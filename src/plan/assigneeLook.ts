import type { Assignee, AssigneeKind, Pattern } from './types.ts'

/** The twelve hues that tell assignees apart, as in styles/tokens.css: none is a land-use hue or the accent. */
export const HUES = [
  { name: 'amber', colour: '#E5A50A' },
  { name: 'sky', colour: '#3C9AD9' },
  { name: 'violet', colour: '#9A6FCB' },
  { name: 'teal', colour: '#1FA390' },
  { name: 'rose', colour: '#D7506A' },
  { name: 'copper', colour: '#B3722F' },
  { name: 'olive', colour: '#7D8F2C' },
  { name: 'pink', colour: '#E884B6' },
  { name: 'leaf', colour: '#6FAF3D' },
  { name: 'slate', colour: '#5B7CB8' },
  { name: 'sand', colour: '#A58A5A' },
  { name: 'graphite', colour: '#6E7681' },
] as const

/** Pattern says what kind (DESIGN: say it three times). */
const PATTERN: Readonly<Record<AssigneeKind, Pattern>> = {
  'anchor-firm': 'solid',
  developer: 'diagonal',
  incubator: 'dots',
  institution: 'dots',
  'public-body': 'rules',
}

export const patternOf = (kind: AssigneeKind): Pattern => PATTERN[kind]

type Look = Pick<Assignee, 'colour' | 'pattern' | 'letter'>

/**
 * Colour, pattern and letter for another assignee.
 *
 * Gives  the pattern of its kind; a hue that nobody has, else one that nobody of this pattern has, else a darker and
 *        then a lighter one of those; a letter that nobody has. So no two assignees ever look the same, and up to
 *        thirty-six of one pattern differ without their letters.
 */
export function lookFor(kind: AssigneeKind, name: string, others: readonly Look[]): Look {
  const pattern = patternOf(kind)
  const anywhere = new Set(others.map(({ colour }) => colour.toUpperCase()))
  const alike = new Set(others.filter((other) => other.pattern === pattern).map(({ colour }) => colour.toUpperCase()))
  const hues = HUES.map(({ colour }) => colour as string)
  const shades = [...hues, ...hues.map((hue) => mixed(hue, 0, 0.3)), ...hues.map((hue) => mixed(hue, 255, 0.4))]
  const colour =
    hues.find((hue) => !anywhere.has(hue)) ??
    shades.find((shade) => !alike.has(shade)) ??
    shades[others.length % shades.length]!
  return { colour, pattern, letter: letterFor(name, others) }
}

/**
 * A free letter for a name: one of its own initials or characters if one is free, else the first free of A–Z, then of
 * A1 … Z9, AA … ZZ, and numbers after those.
 *
 * Gives  characters that no other assignee has.
 */
export function letterFor(name: string, others: readonly Pick<Assignee, 'letter'>[]): string {
  const taken = new Set(others.map((other) => other.letter.toUpperCase()))
  const words = name
    .toUpperCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .map((word) => Array.from(word))
  // "Anchor firm E" is E, "Kowloon Robotics" is K
  const alone = words.filter((word) => word.length === 1).flat()
  const own = [...alone, ...words.map((word) => word[0]!), ...words.flat()]
  const alphabet = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ')
  const pairs = [...Array.from('123456789'), ...alphabet].flatMap((second) => alphabet.map((first) => first + second))
  const free = [...own, ...alphabet, ...pairs].find((letter) => !taken.has(letter))
  if (free !== undefined) return free
  let number = 100
  while (taken.has(String(number))) number++
  return String(number)
}

/** A colour moved towards black (0) or white (255) by a part of the way. */
function mixed(colour: string, towards: 0 | 255, part: number): string {
  const channel = (at: number) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16)
    return Math.round(value + (towards - value) * part)
      .toString(16)
      .padStart(2, '0')
      .toUpperCase()
  }
  return `#${channel(1)}${channel(3)}${channel(5)}`
}
