import { useEffect } from 'react'
import { textIn } from '../../locales/language.ts'
import { useNorthlot } from '../northlotContext.tsx'

/** Keeps `<html lang>` and the window's title in step: hyphenation, fonts and screen readers go by them. */
export function useDocumentWords(): void {
  const language = useNorthlot((state) => state.language)
  const title = useNorthlot((state) => textIn(state.document.plan.title, state.language))
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  useEffect(() => {
    document.title = `${title} – Northlot`
  }, [title])
}
