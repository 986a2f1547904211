import { message } from '../lib/message.ts'
import type { ParcelLayer } from '../parcels/parcelLayer.ts'
import { type Figure, present, type Term } from './figure.ts'
import { MEASURED_ON_GRID } from './namedArea.ts'
import { namedFigure } from './namedFigure.ts'
import { parcelTerms } from './parcelTerms.ts'

/** Sum of the site areas of a file that is not opened yet, m², feature by feature. */
export const readAreaFigure = (layer: ParcelLayer): Figure =>
  namedFigure({
    measure: 'import-area-m2',
    title: message('report.siteArea'),
    unit: 'm2',
    amount: present(areaOf(layer)),
    operation: 'sum',
    formula: message('why.siteAreaFormula'),
    // not in the plan yet: there is nothing to show on the map
    terms: () => parcelTerms(layer, membersOf(layer), 'm2', ({ row }) => layer.siteAreaM2[row]!).map(plain),
    facts: MEASURED_ON_GRID,
  })

/** Land of the files that is drawn more than once, m². */
export const readOverlapFigure = (layer: ParcelLayer, unionAreaM2: number, overlapAreaM2: number): Figure =>
  namedFigure({
    measure: 'import-overlap-m2',
    title: message('report.overlap'),
    unit: 'm2',
    amount: present(overlapAreaM2),
    operation: 'difference',
    terms: () => [
      { label: message('report.siteArea'), value: areaOf(layer), unit: 'm2' },
      { label: message('measure.unionArea'), value: unionAreaM2, unit: 'm2' },
    ],
    facts: MEASURED_ON_GRID,
  })

const areaOf = ({ siteAreaM2 }: ParcelLayer): number => siteAreaM2.reduce((sum, m2) => sum + m2, 0)
const membersOf = ({ rows }: ParcelLayer) => Array.from({ length: rows }, (_, row) => ({ row, share: 1 }))
const plain = ({ label, value, unit }: Term): Term => ({ label, value, unit })
