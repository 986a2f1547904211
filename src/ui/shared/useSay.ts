import { useMemo } from 'react'
import type { Language } from '../../locales/language.ts'
import { type Say, sayIn } from '../../locales/sayIn.ts'
import { useNorthlot } from '../northlotContext.tsx'

export { type Say, sayIn, type Words } from '../../locales/sayIn.ts'

/** Words in the planner's language. */
export function useSay(): Say {
  const language = useLanguage()
  return useMemo(() => sayIn(language), [language])
}

export const useLanguage = (): Language => useNorthlot((state) => state.language)
