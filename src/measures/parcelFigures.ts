import { startOf } from '../geometry/shapes.ts'
import { signedRingArea } from '../geometry/siteArea.ts'
import { message } from '../lib/message.ts'
import { toMm2 } from '../lib/round.ts'
import { areaMethodAt, computedAreaAt } from '../parcels/countedAreas.ts'
import { numberAt } from '../parcels/parcelLayer.ts'
import type { Assignment } from '../plan/types.ts'
import { areaFacts } from './areaBalance.ts'
import { costWidth, parcelCost } from './costEstimate.ts'
import { costFigure } from './costMeasure.ts'
import { addParcelCost, emptyCosts } from './costSums.ts'
import { absent, type Explanation, type Figure, isPresent, present, type Term } from './figure.ts'
import { grossFloorArea } from './floorArea.ts'
import type { MeasureContext } from './measure.ts'
import { isAvailable, nearestSite, proximityScore } from './proximity.ts'
import { siteFacts } from './proximityMeasure.ts'
import { emptySums } from './scheduleOfAreas.ts'

/** The figures of one parcel, each with its own explanation. */
export interface ParcelFigures {
  readonly siteArea: Figure
  readonly gfa: Figure
  readonly cost: Figure
  readonly distance: Figure
  readonly score: Figure
}

/** The figures of a row in the shown scenario. */
export const parcelFigures = (
  context: MeasureContext,
  row: number,
  assignment: Assignment | undefined,
): ParcelFigures => ({
  siteArea: siteAreaFigure(context, row),
  gfa: floorFigure(context, row),
  cost: parcelCostFigure(context, row, assignment),
  ...proximityFigures(context, row),
})

const nameOf = ({ basis }: MeasureContext, row: number): string => basis.layer.ids[row]!

function siteAreaFigure(context: MeasureContext, row: number): Figure {
  const { layer } = context.basis
  const area = layer.siteAreaM2[row]!
  const method = areaMethodAt(layer, row)
  return {
    measure: 'parcel-site-area-m2',
    unit: 'm2',
    amount: present(area),
    explain: () => ({
      sentence: message('why.parcelArea', { parcel: nameOf(context, row), area: { m2: area } }),
      formula: message(method === 'stated' ? 'why.statedAreaFormula' : 'why.parcelAreaFormula'),
      operation: 'sum',
      terms:
        method === 'hk1980-grid'
          ? ringTerms(context, row)
          : [
              {
                label: message(method === 'stated' ? 'measure.statedArea' : 'measure.siteAreaOne'),
                value: area,
                unit: 'm2',
              },
            ],
      facts: [...statedFacts(context, row), ...areaFacts(context)],
    }),
  }
}

/** The other area of a parcel whose papers state one, and the difference. */
function statedFacts({ basis: { layer } }: MeasureContext, row: number): Explanation['facts'] {
  const stated = numberAt(layer, 'stated_area_m2', row)
  if (stated === undefined) return []
  const computed = computedAreaAt(layer, row)
  const params = { stated: { m2: stated }, computed: { m2: computed }, difference: { m2: stated - computed } }
  return [{ label: message('areaBasis.difference'), text: message('areaBasis.differenceAt', params) }]
}

/** One term for each ring: shells count, holes are taken out. */
function ringTerms({ basis: { layer } }: MeasureContext, row: number): readonly Term[] {
  const { shapes } = layer
  const terms: Term[] = []
  const first = startOf(shapes.shapeEnd, row)
  for (let part = first; part < shapes.shapeEnd[row]!; part++) {
    const shell = startOf(shapes.partEnd, part)
    for (let ring = shell; ring < shapes.partEnd[part]!; ring++) {
      const area = Math.abs(signedRingArea(shapes, ring))
      const params = { part: part - first + 1, hole: ring - shell }
      terms.push(
        ring === shell
          ? { label: message('why.shell', params), value: area, unit: 'm2' }
          : { label: message('why.hole', params), value: -area, unit: 'm2' },
      )
    }
  }
  return terms
}

function floorFigure(context: MeasureContext, row: number): Figure {
  const { layer } = context.basis
  const amount = grossFloorArea(context.basis, row)
  if (!isPresent(amount)) return { measure: 'parcel-gfa-m2', unit: 'm2', amount }
  const stated = numberAt(layer, 'gfa_stated_m2', row)
  const ratio =
    (numberAt(layer, 'plot_ratio_domestic', row) ?? 0) + (numberAt(layer, 'plot_ratio_non_domestic', row) ?? 0)
  const terms: readonly Term[] =
    stated === undefined
      ? [
          { label: message('measure.siteAreaOne'), value: layer.siteAreaM2[row]!, unit: 'm2' },
          { label: message('measure.plotRatio'), value: ratio, unit: 'index' },
        ]
      : [{ label: message('measure.statedGfa'), value: stated, unit: 'm2' }]
  return {
    measure: 'parcel-gfa-m2',
    unit: 'm2',
    amount,
    explain: () => ({
      sentence: message('why.parcelGfa', { parcel: nameOf(context, row), area: { floorM2: amount.value } }),
      formula: message(stated === undefined ? 'why.gfaFormula' : 'why.gfaStated'),
      operation: 'product',
      terms,
      facts: [{ label: message('why.method'), text: message('method.gfa') }],
    }),
  }
}

function parcelCostFigure(context: MeasureContext, row: number, assignment: Assignment | undefined): Figure {
  const { basis } = context
  const width = costWidth(basis.card)
  const costs = emptyCosts(width)
  const areaMm2 = toMm2(basis.layer.siteAreaM2[row]!)
  addParcelCost(costs, parcelCost(basis, row, assignment), { part: (cents) => cents, sign: 1, areaMm2 })
  return costFigure('parcel-cost-likely-hkd', 'why.cost', context, { ...emptySums(width), ...costs, parcels: 1 })
}

function proximityFigures(context: MeasureContext, row: number): Pick<ParcelFigures, 'distance' | 'score'> {
  const { basis } = context
  const nearest = nearestSite(basis, row)
  if (!nearest) {
    const amount = absent(
      basis.sites.length === 0
        ? message('absent.noSites')
        : message('absent.noSiteByYear', { year: String(basis.asAtYear) }),
    )
    return {
      distance: { measure: 'parcel-distance-m', unit: 'm', amount },
      score: { measure: 'parcel-score', unit: 'score', amount },
    }
  }
  const { score, low, high } = proximityScore(nearest, basis.halfDistanceM)
  const { distanceM, accuracyM, site } = nearest
  const facts: Explanation['facts'] = [
    { label: message('why.method'), text: message('method.distance') },
    { label: message('why.accuracy'), text: message('method.distanceAccuracy') },
    ...siteFacts(context),
  ]
  const name = { en: site.nameEn, zh: site.nameZh }
  const said = {
    parcel: nameOf(context, row),
    site: name,
    distance: { metres: distanceM },
    accuracy: { metres: accuracyM },
  }
  return {
    distance: {
      measure: 'parcel-distance-m',
      unit: 'm',
      amount: present(distanceM),
      range: { low: Math.max(0, distanceM - accuracyM), high: distanceM + accuracyM },
      explain: () => ({
        sentence: message('why.parcelDistance', said),
        formula: message('why.distanceFormula'),
        operation: 'least',
        terms: basis.sites.flatMap((one, i) =>
          isAvailable(one, basis.asAtYear)
            ? [
                {
                  label: { en: one.nameEn, zh: one.nameZh },
                  value: basis.layer.siteDistancesM[row * basis.sites.length + i]!,
                  unit: 'm' as const,
                },
              ]
            : [],
        ),
        facts,
      }),
    },
    score: {
      measure: 'parcel-score',
      unit: 'score',
      amount: present(score),
      range: { low, high },
      explain: () => ({
        sentence: message('why.parcelScore', { ...said, score: { score }, low: { score: low }, high: { score: high } }),
        formula: message('why.scoreFormula', {
          half: { metres: basis.halfDistanceM },
          distance: { metres: distanceM },
        }),
        operation: 'product',
        terms: [
          { label: message('why.fullScore'), value: 100, unit: 'score' },
          { label: message('why.decay'), value: 2 ** (-distanceM / basis.halfDistanceM), unit: 'ratio' },
        ],
        facts,
        unverified: message('proximity.noCalibration'),
      }),
    },
  }
}
