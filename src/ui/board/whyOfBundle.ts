import { message } from '../../lib/message.ts'
import { bundleFigures } from '../../measures/bundleFigures.ts'
import type { BundleSums } from '../../measures/bundleSums.ts'
import type { Figure } from '../../measures/figure.ts'
import type { Bundle } from '../../plan/types.ts'
import './sheetWords.ts'

/** The explained area of a bundle in the list; loaded when it is asked for. */
export function figureOfBundle(bundle: Bundle, sums: BundleSums, which: 'gross' | 'net'): Figure {
  const title = message('why.of', { figure: message(`bundle.${which}`), of: bundle.name })
  return { ...bundleFigures(bundle, sums)[which], title }
}
