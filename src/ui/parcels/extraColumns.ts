import { textIn } from '../../locales/language.ts'
import { landUseOf } from '../../measures/plannedUse.ts'
import { nearestStation, quickestRoute } from '../../measures/travel.ts'
import { openingOfWay } from '../../measures/wayOpening.ts'
import { landStatusAt, numberAt, textAt } from '../../parcels/parcelLayer.ts'
import { parcelContextOf } from '../../store/ruling.ts'
import { assignmentAt, basisOf } from '../../store/selectors.ts'
import type { State } from '../../store/state.ts'

/** Columns that are not shown at first: straight from the land, or from what the scenario says. */
export const EXTRA_COLUMNS = [
  'name',
  'reference',
  'landUse',
  'area',
  'planningArea',
  'zone',
  'tenure',
  'status',
  'bundle',
  'year',
  'statedArea',
  'statedGfa',
  'domesticRatio',
  'otherRatio',
  'station',
  'stationM',
  'stationYear',
  'minutes',
  'minutesYear',
] as const
export type ExtraColumn = (typeof EXTRA_COLUMNS)[number]

/** What stands in an extra column, as the land or the plan has it; undefined where it says nothing. */
export function extraValue(state: State, row: number, column: ExtraColumn): string | number | undefined {
  const { land } = state
  switch (column) {
    case 'name':
      return textAt(land, state.language === 'en' ? 'name_en' : 'name_zh', row)
    case 'reference':
      return textAt(land, 'reference', row)
    case 'landUse':
      return landUseOf({ layer: land }, row, assignmentAt(state, row))
    case 'area':
      return textAt(land, 'area_id', row)
    case 'planningArea':
      return textAt(land, 'planning_area', row)
    case 'zone':
      return textAt(land, 'zone', row)
    case 'statedArea':
      return numberAt(land, 'stated_area_m2', row)
    case 'statedGfa':
      return numberAt(land, 'gfa_stated_m2', row)
    case 'domesticRatio':
      return numberAt(land, 'plot_ratio_domestic', row)
    case 'otherRatio':
      return numberAt(land, 'plot_ratio_non_domestic', row)
    case 'station': {
      const station = nearestStation(basisOf(state), row)
      return station && textIn(station.feature.name, state.language)
    }
    case 'stationM':
      return rounded(nearestStation(basisOf(state), row)?.distanceM)
    case 'stationYear':
      return nearestStation(basisOf(state), row)?.feature.openingYear
    case 'minutes':
      return rounded(quickestRoute(basisOf(state), row)?.minutes)
    case 'minutesYear': {
      const route = quickestRoute(basisOf(state), row)
      const opening = route && openingOfWay(route)
      return typeof opening === 'number' ? opening : undefined
    }
    case 'tenure':
      return textAt(land, 'tenure', row)
    case 'status':
      return landStatusAt(land, row)
    case 'bundle':
      return parcelContextOf(state).bundleOf(row)
    case 'year':
      return assignmentAt(state, row)?.phaseYear
  }
}

const rounded = (value: number | undefined): number | undefined => (value === undefined ? undefined : Math.round(value))

/** Which columns hold values that have words of their own. */
export const WORDED: Partial<Record<ExtraColumn, 'landUse' | 'area' | 'tenure' | 'status' | 'bundle'>> = {
  landUse: 'landUse',
  area: 'area',
  tenure: 'tenure',
  status: 'status',
  bundle: 'bundle',
}

/** Extra columns that hold numbers: they stand at the right edge. */
export const EXTRA_NUMBERS: ReadonlySet<ExtraColumn> = new Set([
  'year',
  'statedArea',
  'statedGfa',
  'domesticRatio',
  'otherRatio',
  'stationM',
  'stationYear',
  'minutes',
  'minutesYear',
])
