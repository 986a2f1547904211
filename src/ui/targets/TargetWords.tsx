import type { ReactNode } from 'react'
import type { Message } from '../../lib/message.ts'
import { shortfallFigure } from '../../measures/targetShortfall.ts'
import type { TargetAnswer } from '../../measures/targets.ts'
import { Figure } from '../measures/Figure.tsx'
import { Sentence } from '../measures/Woven.tsx'
import { useCheckSay } from './checkWords.ts'
import '../../files/whyWords.ts'

/** What the scenario makes of a target, in words: its value, and what is short or over, say why. */
export function TargetWords({ answer }: { readonly answer: TargetAnswer }) {
  const { own, say } = useCheckSay()
  const { words, figure, target } = answer
  const { value, shortfall } = words.params ?? {}
  if (value === undefined) return say(words)
  const figures: Readonly<Record<string, ReactNode>> = {
    value: <Figure figure={figure} name={say(target.name)} said={own('targets.said', { value })} />,
    ...(shortfall === undefined
      ? {}
      : { shortfall: <Figure figure={shortfallFigure(answer)} said={own('targets.said', { value: shortfall })} /> }),
  }
  const marked = (marks: Readonly<Record<string, string>>) =>
    say({ key: words.key, params: { ...words.params, ...marks } } as Message)
  return <Sentence words={marked} figures={figures} />
}
