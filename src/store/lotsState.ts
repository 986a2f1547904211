import type { LotsUnder } from '../geometry/lotsUnder.ts'
import type { Shapes } from '../geometry/shapes.ts'
import type { LotLayer } from '../parcels/lots.ts'

/** The private lots of the plan, and what of them lies under each row of the land. Never in the plan. */
export type LotsState =
  | { readonly state: 'none' }
  | { readonly state: 'checking'; readonly lots: LotLayer }
  | {
      readonly state: 'known'
      readonly lots: LotLayer
      /** The outlines it was found for: rows drawn since are found anew. */
      readonly shapes: Shapes
      readonly under: LotsUnder
    }

export const NO_LOTS: LotsState = { state: 'none' }
