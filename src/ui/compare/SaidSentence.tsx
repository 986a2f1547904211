import { Fragment } from 'react'
import { type Message, type MessageParam, message } from '../../lib/message.ts'
import type { DifferenceSentence, SaidFigure } from '../../measures/difference.ts'
import { Figure } from '../measures/Figure.tsx'
import { Unbroken } from '../shared/Unbroken.tsx'
import { useSay } from '../shared/useSay.ts'
import '../../files/whyWords.ts'

type SaidProps = Pick<DifferenceSentence, 'words' | 'figures'>

/** A sentence whose computed numbers answer why, each where it stands. */
export function SaidSentence({ words, figures = [] }: SaidProps) {
  const say = useSay()
  return partsOf(say(marked(words, figures) as Message)).map(({ before, at, after, text }, i) => {
    const named = at === undefined ? undefined : figures[at]
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: parts of one sentence stand where they stand
      <Fragment key={i}>
        {named ? (
          <span className="unbroken">
            {before}
            <Figure figure={named.figure} said={say(message('why.amount', { amount: named.said }))} />
            {after}
          </span>
        ) : null}
        <Unbroken words={text} />
      </Fragment>
    )
  })
}

interface Part {
  /** Which figure stands there, with the brackets and stops that touch it: no line may part them. */
  readonly at?: number
  readonly before: string
  readonly after: string
  /** What comes then. */
  readonly text: string
}

const MARK = /([(（]?)\uE000(\d+)\uE000([)）]?[,.;，。；、]?)/

function partsOf(said: string): readonly Part[] {
  const [first = '', ...rest] = said.split(MARK)
  const parts: Part[] = [{ before: '', after: '', text: first }]
  for (let i = 0; i < rest.length; i += 4)
    parts.push({ before: rest[i]!, at: Number(rest[i + 1]), after: rest[i + 2]!, text: rest[i + 3]! })
  return parts
}

/** The same words, with a mark where each figure is said. */
function marked(words: MessageParam, figures: readonly SaidFigure[]): MessageParam {
  if (typeof words !== 'object') return words
  if (isList(words)) return words.map((one) => marked(one, figures))
  const at = figures.findIndex(({ said }) => said === words)
  if (at >= 0) return `\uE000${at}\uE000`
  if (!('key' in words)) return words
  const params = Object.entries(words.params ?? {}).map(([name, value]) => [name, marked(value, figures)] as const)
  return { key: words.key, params: Object.fromEntries(params) }
}

const isList = (words: MessageParam): words is readonly MessageParam[] => Array.isArray(words)
