import { message } from '../lib/message.ts'
import { fromMm2, toMm2 } from '../lib/round.ts'
import type { StatedArea, StatedAreas } from './areaChecks.ts'
import { type Figure, present } from './figure.ts'
import { counted, type Land, listed, MEASURED_ON_GRID, measuredFigure, namedArea, parcelTerm } from './namedArea.ts'
import { namedFigure } from './namedFigure.ts'

/** The area that a parcel's paper states, the measured one, and the first less the second; m², each explained. */
export function statedFigures({ layer }: Land, { row, statedM2, siteAreaM2 }: StatedArea) {
  const id = layer.ids[row]!
  const stated = parcelTerm(id, message('areas.statedHead'), statedM2)
  const measured = parcelTerm(id, message('areas.measuredHead'), siteAreaM2)
  return {
    stated: namedArea('stated-area-m2', id, 'areas.statedHead', statedM2, 'sum', [stated], [], 'why.statedInFile'),
    measured: measuredFigure({ layer }, row),
    difference: namedArea(
      'stated-less-measured-m2',
      id,
      'areas.difference',
      statedM2 - siteAreaM2,
      'difference',
      [stated, measured],
      MEASURED_ON_GRID,
    ),
  }
}

/** The difference of a stated area as a share of the measured one. */
export const offByFigure = ({ layer }: Land, { row, statedM2, siteAreaM2 }: StatedArea): Figure =>
  namedFigure({
    measure: 'stated-off-by',
    title: message('why.of', { figure: message('areas.difference'), of: layer.ids[row]! }),
    unit: 'ratio',
    amount: present((statedM2 - siteAreaM2) / siteAreaM2),
    operation: 'quotient',
    terms: () => [
      parcelTerm(layer.ids[row]!, message('areas.difference'), statedM2 - siteAreaM2),
      parcelTerm(layer.ids[row]!, message('areas.measuredHead'), siteAreaM2),
    ],
    facts: MEASURED_ON_GRID,
  })

/** All parcels that state an area, those of them beyond tolerance, and those that state none; with both areas, m², and their difference. */
export function statedSumFigures({ layer }: Land, { parcels, statedM2, siteAreaM2, without }: StatedAreas) {
  const of = message('areas.parcels', { count: parcels.length })
  const sum = (measure: string, key: string, value: number, areaAt: (one: StatedArea) => number) =>
    namedArea(measure, of, key, value, 'sum', () => listed(layer, parcels, 'm2', areaAt), MEASURED_ON_GRID)
  const count = (measure: string, key: string, some: readonly StatedArea[]) =>
    counted(measure, message(key), some.length, 'sum', () => listed(layer, some, 'count', () => 1))
  const beyond = parcels.filter((parcel) => parcel.beyond)
  const all = parcels.length + without
  return {
    count: count('stated-parcels', 'areas.statedParcels', parcels),
    stated: sum('stated-sum-m2', 'areas.statedHead', statedM2, (one) => fromMm2(toMm2(one.statedM2))),
    measured: sum('stated-measured-sum-m2', 'areas.measuredHead', siteAreaM2, (one) => fromMm2(toMm2(one.siteAreaM2))),
    difference: namedArea(
      'stated-sum-less-measured-m2',
      of,
      'areas.difference',
      statedM2 - siteAreaM2,
      'difference',
      [
        { label: message('areas.statedHead'), value: statedM2, unit: 'm2' },
        { label: message('areas.measuredHead'), value: siteAreaM2, unit: 'm2' },
      ],
      MEASURED_ON_GRID,
    ),
    beyond: count('stated-beyond', 'areas.beyondParcels', beyond),
    without: counted('stated-without', message('areas.withoutStated'), without, 'difference', () => [
      { label: message('measure.parcels'), value: all, unit: 'count' },
      { label: message('areas.statedParcels'), value: parcels.length, unit: 'count' },
    ]),
  }
}
