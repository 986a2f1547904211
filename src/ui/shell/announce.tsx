import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react'
import type { Message } from '../../lib/message.ts'
import type { Notice } from '../../store/state.ts'

interface Voice {
  /** The last thing the screen itself had to say. */
  readonly own: Notice | undefined
  readonly announce: (message: Message, tone?: Notice['tone']) => void
}

const VoiceContext = createContext<Voice>({ own: undefined, announce: () => undefined })

/** Lets a component say something of its own in the live region, e.g. that a footnote was copied. */
export function VoiceProvider({ children }: { readonly children: ReactNode }) {
  const [own, setOwn] = useState<Notice>()
  const announce = useCallback((message: Message, tone: Notice['tone'] = 'status') => {
    setOwn((before) => ({ number: (before?.number ?? 0) + 1, message, tone }))
  }, [])
  const voice = useMemo(() => ({ own, announce }), [own, announce])
  return <VoiceContext value={voice}>{children}</VoiceContext>
}

export const useVoice = (): Voice => useContext(VoiceContext)
export const useAnnounce = (): Voice['announce'] => useVoice().announce
