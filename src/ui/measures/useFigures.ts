import type { Figure } from '../../measures/figure.ts'
import { figuresOf } from '../../store/selectors.ts'
import { useNorthlot } from '../northlotContext.tsx'

/** A figure of the shown scenario by its measure id (MODEL, On screen). */
export function useFigure(measure: string): Figure | undefined {
  return useNorthlot(figuresOf).get(measure)
}
