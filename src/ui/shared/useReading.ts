import { useMemo } from 'react'
import { useNorthlot } from '../northlotContext.tsx'
import type { Reading } from './writeFigure.ts'

/** Language and area unit, as one stable object. */
export function useReading(): Reading {
  const language = useNorthlot((state) => state.language)
  const areaUnit = useNorthlot((state) => state.areaUnit)
  return useMemo(() => ({ language, areaUnit }), [language, areaUnit])
}
