import type { ComponentProps, ReactNode } from 'react'
import { Figure } from './Figure.tsx'

interface WovenProps extends ComponentProps<typeof Figure> {
  /** The sentence, with the mark where the figure stands. */
  readonly words: (mark: string) => string
}

/** A sentence with a figure in it that explains itself. */
export function Woven({ words, ...figure }: WovenProps): ReactNode {
  const [before, after] = words(MARK).split(MARK)
  return (
    <>
      {before}
      <Figure {...figure} />
      {after}
    </>
  )
}

const MARK = '\u0001'
