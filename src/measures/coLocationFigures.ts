import { message } from '../lib/message.ts'
import type { Basis } from './basis.ts'
import type { CoLocation, CoLocationTerm } from './coLocation.ts'
import { type Explanation, type Figure, present } from './figure.ts'
import { namedFigure } from './namedFigure.ts'

/** Area, distance and decayed area of one parcel that an anchor firm gains from being near, each explained. */
export function coLocationTermFigures(
  { layer, halfDistanceM }: Pick<Basis, 'layer' | 'halfDistanceM'>,
  { anchor }: Pick<CoLocation, 'anchor'>,
  { row, nearestRow, assignee, areaM2, distanceM, valueM2, share }: CoLocationTerm,
): Readonly<Record<'area' | 'distance' | 'counts', Figure>> {
  const [id, nearest] = [layer.ids[row]!, layer.ids[nearestRow]!]
  const titled = (key: string) => message('why.of', { figure: message(key), of: id })
  const facts: Explanation['facts'] = [{ label: message('why.method'), text: message('method.coLocation') }]
  return {
    area: namedFigure({
      measure: 'co-location-area-m2',
      title: titled('grouping.area'),
      unit: 'm2',
      amount: present(areaM2),
      operation: 'product',
      terms: () => [
        { label: message('measure.siteAreaOne'), value: layer.siteAreaM2[row]!, unit: 'm2', parcels: [id] },
        {
          label: message('why.shareOf', { assignee: assignee.name }),
          value: share,
          unit: 'ratio',
          opens: { kind: 'assignee', assignee: assignee.id },
        },
      ],
    }),
    distance: namedFigure({
      measure: 'co-location-distance-m',
      title: titled('grouping.distance'),
      unit: 'm',
      amount: present(distanceM),
      operation: 'least',
      formula: message('why.toAnchorFormula', { anchor: anchor.name }),
      terms: () => [
        { label: message('why.between', { a: id, b: nearest }), value: distanceM, unit: 'm', parcels: [id, nearest] },
      ],
      facts,
    }),
    counts: namedFigure({
      measure: 'co-location-term-m2',
      title: titled('grouping.counts'),
      unit: 'm2',
      amount: present(valueM2),
      operation: 'product',
      formula: message('why.coLocationOne', { distance: { metres: distanceM }, half: { metres: halfDistanceM } }),
      terms: () => [
        { label: message('grouping.area'), value: areaM2, unit: 'm2', parcels: [id] },
        { label: message('why.decay'), value: 2 ** (-distanceM / halfDistanceM), unit: 'ratio' },
      ],
      facts,
      unverified: message('proximity.noCalibration'),
    }),
  }
}
