import { message } from '../lib/message.ts'
import type { Assignment } from '../plan/types.ts'
import { type DevelopmentRatios, developmentOf } from './development.ts'
import { type Figure, knownValue } from './figure.ts'
import type { MeasureContext } from './measure.ts'
import { namedFigure } from './namedFigure.ts'

/** Jobs of one parcel: its floor for work over the floor of a worker, explained; absent where no such ratio is known. */
export function jobsFigure(
  { basis }: Pick<MeasureContext, 'basis'>,
  row: number,
  ratios: DevelopmentRatios,
  assignment: Assignment | undefined,
): Figure {
  const { jobs, nonDomesticGfaM2 } = developmentOf(basis, row, ratios, assignment)
  return namedFigure({
    measure: 'parcel-jobs',
    title: message('why.of', { figure: message('why.jobs'), of: basis.layer.ids[row]! }),
    unit: 'count',
    amount: jobs,
    operation: 'quotient',
    terms: () => [
      { label: message('why.workFloor'), value: knownValue(nonDomesticGfaM2) ?? 0, unit: 'count' },
      { label: message('why.floorOfWorker'), value: ratios.gfaPerWorkerM2, unit: 'index' },
    ],
    facts: [{ label: message('why.rounding'), text: message('why.wholeJobs') }],
  })
}
