import { useMemo } from 'react'
import type { Reading } from '../../measures/writeFigure.ts'
import { useNorthlot } from '../northlotContext.tsx'

/** Language and area unit, as one stable object. */
export function useReading(): Reading {
  const language = useNorthlot((state) => state.language)
  const areaUnit = useNorthlot((state) => state.areaUnit)
  return useMemo(() => ({ language, areaUnit }), [language, areaUnit])
}
