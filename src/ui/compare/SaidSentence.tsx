import { Fragment } from 'react'
import type { Message, MessageParam } from '../../lib/message.ts'
import type { DifferenceSentence, SaidFigure } from '../../measures/difference.ts'
import { Figure } from '../measures/Figure.tsx'
import { Unbroken } from '../shared/Unbroken.tsx'
import { useSay } from '../shared/useSay.ts'
import '../../files/whyWords.ts'

type SaidProps = Pick<DifferenceSentence, 'words' | 'figures'>

/** A sentence whose computed numbers answer why, each where it stands. */
export function SaidSentence({ words, figures = [] }: SaidProps) {
  const say = useSay()
  return say(marked(words, figures) as Message)
    .split(MARK)
    .map((part, i) => {
      const named = i % 2 === 0 ? undefined : figures[Number(part)]
      return (
        // biome-ignore lint/suspicious/noArrayIndexKey: parts of one sentence stand where they stand
        <Fragment key={i}>
          {named ? (
            <Figure figure={named.figure} said={say(named.said)} className="unbroken" />
          ) : (
            <Unbroken words={part} />
          )}
        </Fragment>
      )
    })
}

const MARK = /\uE000(\d+)\uE000/

/** The same words, with a mark where each figure is said. */
function marked(words: MessageParam, figures: readonly SaidFigure[]): MessageParam {
  if (typeof words !== 'object') return words
  if (isList(words)) return words.map((one) => marked(one, figures))
  if (!('key' in words)) return words
  const at = figures.findIndex(({ said }) => said === words)
  if (at >= 0) return `\uE000${at}\uE000`
  const params = Object.entries(words.params ?? {}).map(([name, value]) => [name, marked(value, figures)] as const)
  return { key: words.key, params: Object.fromEntries(params) }
}

const isList = (words: MessageParam): words is readonly MessageParam[] => Array.isArray(words)
