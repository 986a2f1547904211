import type { Say } from '../shared/useSay.ts'

const KNOWN = ['formed', 'brownfield', 'farmland', 'village', 'fish pond', 'slope', 'unknown'] as const

/** The kind of ground in words; a word of the file's own stays as it is. */
export function groundWords(ground: string | undefined, say: Say): string | undefined {
  const known = KNOWN.find((one) => one === ground)
  return known ? say(`ground.${known}`) : ground
}
