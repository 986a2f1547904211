/** The targets of the example plan (measures by their ids in `src/measures`). */
import type { Target } from '../../src/plan/types.ts'

export const exampleTargets = (): readonly Target[] => []
