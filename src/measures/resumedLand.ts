import { message } from '../lib/message.ts'
import type { Assignment } from '../plan/types.ts'
import type { Basis } from './basis.ts'
import { bringsLand, resumedM2 } from './costQuantity.ts'
import { type Figure, present } from './figure.ts'
import { listed } from './namedArea.ts'
import { namedFigure } from './namedFigure.ts'

export interface ResumedLand {
  /** Site area × private share, m², as the resumption of the cost counts it. */
  readonly resumed: Figure
  /** Parcels of mixed or unknown tenure without a share: not in it. */
  readonly unknown: number
  /** Parcels that their owners bring in, of which nothing is resumed. */
  readonly brought: number
}

/** The land that is resumed of some parcels, as a scenario has them, parcel by parcel. */
export function resumedLand(
  basis: Pick<Basis, 'layer' | 'landBroughtIn'>,
  rows: readonly number[],
  assignmentOf: (row: number) => Assignment | undefined,
): ResumedLand {
  const counted: { readonly row: number; readonly m2: number }[] = []
  let unknown = 0
  let brought = 0
  for (const row of rows) {
    const m2 = resumedM2(basis, row)
    if (m2 !== 0 && bringsLand(basis, assignmentOf(row))) brought++
    else if (m2 === undefined) unknown++
    else if (m2 > 0) counted.push({ row, m2 })
  }
  const resumed = namedFigure({
    measure: 'resumed-land-m2',
    title: message('lots.toResume'),
    unit: 'm2',
    amount: present(counted.reduce((sum, { m2 }) => sum + m2, 0)),
    operation: 'sum',
    terms: () => listed(basis.layer, counted, 'm2', ({ m2 }) => m2),
    facts: [{ label: message('why.method'), text: message('lots.resumedMethod') }],
  })
  return { resumed, unknown, brought }
}
