import { fromMm2, toMm2 } from '../lib/round.ts'
import { computedAreaAt } from '../parcels/countedAreas.ts'
import { liveRows, numberAt, textAt } from '../parcels/parcelLayer.ts'
import { statedAreaDiffers } from '../parcels/statedArea.ts'
import { isAssigned } from '../plan/assignment.ts'
import type { Assignment } from '../plan/types.ts'
import type { Basis } from './basis.ts'
import { landUseOf } from './plannedUse.ts'

/** A parcel whose paper states an area: both areas, and whether they differ by more than the paper's own rounding. */
export interface StatedArea {
  readonly row: number
  readonly statedM2: number
  readonly siteAreaM2: number
  readonly beyond: boolean
}

export interface StatedAreas {
  readonly parcels: readonly StatedArea[]
  /** Of those parcels, exact to the square millimetre. */
  readonly statedM2: number
  readonly siteAreaM2: number
  /** Parcels without a stated area. */
  readonly without: number
}

/** Stated against measured areas, the largest difference first. */
export function statedAreas({ layer }: Pick<Basis, 'layer'>): StatedAreas {
  const parcels: StatedArea[] = []
  let without = 0
  for (const row of liveRows(layer)) {
    const statedM2 = numberAt(layer, 'stated_area_m2', row)
    if (statedM2 === undefined) without++
    else parcels.push({ row, statedM2, siteAreaM2: computedAreaAt(layer, row), beyond: statedAreaDiffers(layer, row) })
  }
  const sum = (of: (parcel: StatedArea) => number) =>
    fromMm2(parcels.reduce((total, parcel) => total + toMm2(of(parcel)), 0))
  const off = ({ statedM2, siteAreaM2 }: StatedArea) => Math.abs(siteAreaM2 - statedM2) / statedM2
  return {
    parcels: parcels.sort((a, b) => off(b) - off(a)),
    statedM2: sum(({ statedM2 }) => statedM2),
    siteAreaM2: sum(({ siteAreaM2 }) => siteAreaM2),
    without,
  }
}

/** A published land use budget of `geo/budgets.json`. */
export interface PublishedBudget {
  readonly area: string
  readonly use: string
  readonly ha: number
  readonly source: string
  readonly note?: string
}

export interface BudgetLine {
  readonly budget: PublishedBudget
  /** Land of that use in the scenario, and of it what is assigned, m². */
  readonly inLayerM2: number
  readonly assignedM2: number
  /** Land of the scenario less the published, m². */
  readonly differenceM2: number
  /** The parcels of that use, and of them those that are assigned. */
  readonly rows: readonly number[]
  readonly assignedRows: readonly number[]
}

/** The scenario's land by area and planned use against what was published. */
export function budgetLines(
  basis: Basis,
  budgets: readonly PublishedBudget[],
  assignmentOf: (row: number) => Assignment | undefined,
): readonly BudgetLine[] {
  const { layer } = basis
  const sums = new Map<string, { all: number; assigned: number; rows: number[]; assignedRows: number[] }>()
  for (const row of liveRows(layer)) {
    const assignment = assignmentOf(row)
    const key = `${textAt(layer, 'area_id', row)}/${landUseOf(basis, row, assignment)}`
    const sum = sums.get(key) ?? { all: 0, assigned: 0, rows: [], assignedRows: [] }
    const mm2 = toMm2(layer.siteAreaM2[row]!)
    sum.all += mm2
    sum.rows.push(row)
    if (isAssigned(assignment)) {
      sum.assigned += mm2
      sum.assignedRows.push(row)
    }
    sums.set(key, sum)
  }
  return budgets.map((budget) => {
    const none = { all: 0, assigned: 0, rows: [], assignedRows: [] }
    const { all, assigned, ...land } = sums.get(`${budget.area}/${budget.use}`) ?? none
    const inLayerM2 = fromMm2(all)
    return { budget, inLayerM2, assignedM2: fromMm2(assigned), differenceM2: inLayerM2 - budget.ha * 10_000, ...land }
  })
}
