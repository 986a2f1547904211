import { board } from './board.ts'
import { findings } from './findings.ts'
import { map } from './map.ts'
import { measures } from './measures.ts'
import { plan } from './plan.ts'
import { screen } from './screen.ts'
import { selection } from './selection.ts'
import { shapes } from './shapes.ts'

/** Every key of the product with its English words. A key ending in `_one` / `_other` counts. */
export const english = {
  ...board,
  ...findings,
  ...map,
  ...measures,
  ...plan,
  ...screen,
  ...shapes,
  ...selection,
} as const
