import {
  createContext,
  lazy,
  type ReactNode,
  Suspense,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useState,
} from 'react'
import type { Figure } from '../../measures/figure.ts'

// loaded with the first question
const WhyPopover = lazy(() => import('./WhyPopover.tsx').then((one) => ({ default: one.WhyPopover })))

/** The figure that was asked about, with the button it stands in. */
export interface Question {
  readonly figure: Figure
  readonly anchor: HTMLElement
}

interface Asking {
  readonly open: Figure | undefined
  readonly ask: (question: Question) => void
  readonly close: () => void
}

const AskContext = createContext<Asking>({ open: undefined, ask: () => undefined, close: () => undefined })

/** One "Why this number?" at a time, anchored to the figure it explains. */
export function WhyProvider({ children }: { readonly children: ReactNode }) {
  const [question, setQuestion] = useState<Question>()
  const close = useCallback(() => setQuestion(undefined), [])
  useEscape(question !== undefined, close)
  const asking = useMemo(() => ({ open: question?.figure, ask: setQuestion, close }), [question, close])
  return (
    <AskContext value={asking}>
      {children}
      <Suspense fallback={null}>{question ? <WhyPopover question={question} close={close} /> : null}</Suspense>
    </AskContext>
  )
}

/** Escape closes from the first moment on: the focus comes into the answer only a frame or two after it is shown. */
function useEscape(open: boolean, close: () => void): void {
  useEffect(() => {
    if (!open) return undefined
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      event.preventDefault()
      event.stopPropagation()
      close()
    }
    window.addEventListener('keydown', onKeyDown, true)
    return () => window.removeEventListener('keydown', onKeyDown, true)
  }, [open, close])
}

export const useAsking = (): Asking => useContext(AskContext)
