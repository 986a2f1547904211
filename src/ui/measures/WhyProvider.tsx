import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react'
import type { Figure } from '../../measures/figure.ts'
import { WhyPopover } from './WhyPopover.tsx'

/** The figure that was asked about, with the button it stands in. */
export interface Question {
  readonly figure: Figure
  readonly anchor: HTMLElement
}

interface Asking {
  readonly open: Figure | undefined
  readonly ask: (question: Question) => void
}

const AskContext = createContext<Asking>({ open: undefined, ask: () => undefined })

/** One "Why this number?" at a time, anchored to the figure it explains. */
export function WhyProvider({ children }: { readonly children: ReactNode }) {
  const [question, setQuestion] = useState<Question>()
  const close = useCallback(() => setQuestion(undefined), [])
  const asking = useMemo(() => ({ open: question?.figure, ask: setQuestion }), [question])
  return (
    <AskContext value={asking}>
      {children}
      {question ? <WhyPopover question={question} close={close} /> : null}
    </AskContext>
  )
}

export const useAsking = (): Asking => useContext(AskContext)
