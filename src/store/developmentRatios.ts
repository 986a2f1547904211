import { memoLast } from '../lib/memo.ts'
import type { DevelopmentRatios } from '../measures/development.ts'
import type { Ground } from './ground.ts'

/** Constants of flats, people and jobs, with what each development area has of its own; absent where the ground lacks one. */
export const developmentRatiosOf = memoLast(
  ({ ratios, areas }: Ground) => [ratios, areas],
  ({ ratios, areas }): DevelopmentRatios | undefined => {
    const [gfaPerFlatM2, gfaPerWorkerM2, personsPerFlat] = [
      'gfa_per_flat',
      'gfa_per_worker_it',
      'persons_per_flat',
    ].map((id) => ratios.get(id)?.value)
    if (gfaPerFlatM2 === undefined || gfaPerWorkerM2 === undefined || personsPerFlat === undefined) return undefined
    const personsPerFlatOf = new Map(
      areas.flatMap(({ id, personsPerFlat: own }) => (own === undefined ? [] : [[id, own]])),
    )
    return { gfaPerFlatM2, gfaPerWorkerM2, personsPerFlat, personsPerFlatOf }
  },
)
