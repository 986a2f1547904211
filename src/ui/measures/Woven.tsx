import { type ComponentProps, Fragment, type ReactNode } from 'react'
import { Figure } from './Figure.tsx'

interface SentenceProps<Name extends string> {
  /** The sentence, with a mark for each parameter where its figure stands. */
  readonly words: (marks: Readonly<Record<Name, string>>) => string
  readonly figures: Readonly<Record<Name, ReactNode>>
}

/** A sentence with figures in it, each where the language says it. */
export function Sentence<Name extends string>({ words, figures }: SentenceProps<Name>): ReactNode {
  const names = Object.keys(figures) as Name[]
  const marks = Object.fromEntries(names.map((name) => [name, `${MARK}${name}${MARK}`])) as Record<Name, string>
  return words(marks)
    .split(MARK)
    .map((part, at) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: parts of a sentence are known by their place
      <Fragment key={at}>{at % 2 === 0 ? part : figures[part as Name]}</Fragment>
    ))
}

interface WovenProps extends ComponentProps<typeof Figure> {
  /** The sentence, with the mark where the figure stands. */
  readonly words: (mark: string) => string
}

/** A sentence with one figure in it that explains itself. */
export const Woven = ({ words, ...figure }: WovenProps): ReactNode => (
  <Sentence words={({ one }) => words(one)} figures={{ one: <Figure {...figure} /> }} />
)

const MARK = '\u0001'
