import { type Hull, hullOf } from '../geometry/hull.ts'
import { memoLast } from '../lib/memo.ts'
import { type Message, message } from '../lib/message.ts'
import { liveRows, type ParcelLayer, textAt } from '../parcels/parcelLayer.ts'
import type { Basis } from './basis.ts'
import { type ClarkEvans, clarkEvans } from './clarkEvans.ts'
import { absent, type Figure, present } from './figure.ts'
import { namedFigure } from './namedFigure.ts'

/** The index of some parcels in a study area, with and without the correction for its edge. */
export interface ClarkEvansFigures {
  readonly found: ClarkEvans | undefined
  readonly study: Hull | undefined
  readonly plain: Figure
  readonly corrected: Figure
  /** Standard score of the corrected index: beyond ±1.96, chance would give it one time in twenty. */
  readonly score: Figure
}

/**
 * Whether some parcels lie gathered or spread, in the convex outline around all parcels of the plan or of one
 * development area.
 *
 * Takes  rows; the id of a development area, or none for the whole plan; its name for the figure's words.
 */
export function clarkEvansFigures(
  { layer }: Pick<Basis, 'layer'>,
  rows: readonly number[],
  areaId: string | undefined,
  areaName: Message,
): ClarkEvansFigures {
  const study = studyAreaOf({ layer, areaId })
  const within = areaId === undefined ? rows : rows.filter((row) => textAt(layer, 'area_id', row) === areaId)
  const found = study && clarkEvans(positionsOf(layer, within), study)
  const figure = (corrected: boolean): Figure => {
    const measure = corrected ? 'clark-evans-corrected' : 'clark-evans'
    if (!found || !study) return { measure, unit: 'index', amount: absent(message('absent.twoParcels')) }
    const value = corrected ? found.correctedIndex : found.index
    return {
      measure,
      unit: 'index',
      amount: present(value),
      explain: () => ({
        sentence: message(sentenceOf(value), { index: value.toFixed(2), area: areaName, count: found.points }),
        formula: message(corrected ? 'why.clarkEvansCorrected' : 'why.clarkEvansPlain'),
        operation: 'quotient',
        terms: [
          { label: message('why.observedNearest'), value: found.observedM, unit: 'm' },
          {
            label: message('why.expectedNearest'),
            value: corrected ? found.correctedM : found.expectedM,
            unit: 'm',
          },
        ],
        facts: [
          {
            label: message('why.studyArea'),
            text: message('method.studyArea', {
              area: areaName,
              m2: { m2: study.areaM2 },
              around: { metres: study.perimeterM },
            }),
          },
          { label: message('why.chance'), text: message('method.chance', { z: found.z.toFixed(2) }) },
          { label: message('why.source'), text: message('method.clarkEvansSource') },
        ],
      }),
    }
  }
  return { found, study, plain: figure(false), corrected: figure(true), score: standardScore(found) }
}

const standardScore = (found: ClarkEvans | undefined): Figure =>
  namedFigure({
    measure: 'clark-evans-z',
    title: message('why.standardScore'),
    unit: 'index',
    amount: found ? present(found.z) : absent(message('absent.twoParcels')),
    operation: 'quotient',
    formula: message('why.standardScoreFormula'),
    terms: () =>
      found
        ? [
            { label: message('why.observedLessExpected'), value: found.observedM - found.correctedM, unit: 'index' },
            { label: message('why.standardError'), value: found.errorM, unit: 'index' },
          ]
        : [],
    facts: [{ label: message('why.source'), text: message('method.clarkEvansSource') }],
  })

const sentenceOf = (value: number) =>
  value < 0.995 ? 'why.clarkEvansGathered' : value > 1.005 ? 'why.clarkEvansSpread' : 'why.clarkEvansChance'

const studyAreaOf = memoLast(
  ({ layer, areaId }: { readonly layer: ParcelLayer; readonly areaId: string | undefined }) => [layer, areaId],
  ({ layer, areaId }) =>
    hullOf(
      layer.shapes,
      liveRows(layer).filter((row) => areaId === undefined || textAt(layer, 'area_id', row) === areaId),
    ),
)

const positionsOf = ({ insides }: ParcelLayer, rows: readonly number[]): readonly number[] =>
  rows.flatMap((row) => [insides[row * 2]!, insides[row * 2 + 1]!])
