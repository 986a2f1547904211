import { areaBasis } from './areaBasis.ts'
import { board } from './board.ts'
import { cells } from './cells.ts'
import { costSaid } from './costSaid.ts'
import { costs } from './costs.ts'
import { example } from './example.ts'
import { findings } from './findings.ts'
import { map } from './map.ts'
import { measures } from './measures.ts'
import { plan } from './plan.ts'
import { proximity } from './proximity.ts'
import { rates } from './rates.ts'
import { scenarios } from './scenarios.ts'
import { screen } from './screen.ts'
import { selection } from './selection.ts'
import { shapes } from './shapes.ts'
import { sharedWorks } from './sharedWorks.ts'
import { targets } from './targets.ts'
import { tryOut } from './tryOut.ts'

/** Every key of the product with its words in 繁體中文. */
export const chinese = {
  ...areaBasis,
  ...board,
  ...cells,
  ...costs,
  ...costSaid,
  ...example,
  ...findings,
  ...map,
  ...measures,
  ...plan,
  ...proximity,
  ...rates,
  ...scenarios,
  ...screen,
  ...shapes,
  ...sharedWorks,
  ...selection,
  ...targets,
  ...tryOut,
} as const
