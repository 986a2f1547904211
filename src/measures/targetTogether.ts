import { message } from '../lib/message.ts'
import type { Figure } from './figure.ts'
import { groupLand, largestPieceFigure } from './grouping.ts'
import { groupingFigures } from './groupingFigures.ts'
import { figureReading } from './targetFigures.ts'
import { membersInScope, type TargetView } from './targetLand.ts'
import { type Asked, nothing, type TargetMeasure, type TargetReading } from './targetReading.ts'

type Together = 'pieces' | 'largest' | 'contiguity'

/** How the land of a scope lies together: pieces, the share in the largest, parcels that have a neighbour of their own. */
export const togetherMeasure = (which: Together): TargetMeasure => ({
  unit: which === 'pieces' ? 'count' : 'ratio',
  usual: which === 'pieces' ? 'atMost' : 'atLeast',
  read: (view, asked) => togetherReading(view, asked, which),
})

function togetherReading(view: TargetView, asked: Asked, which: Together): TargetReading {
  const members = membersInScope(view, asked.scope)
  if (members.length === 0) return nothing(message('absent.nothingAssigned'))
  const land = groupLand(view.basis, members)
  const figure: Figure =
    which === 'largest'
      ? largestPieceFigure(view.basis, land)
      : groupingFigures(view.basis, land, message('figure.target'))[which]
  return figureReading(view, asked, figure)
}
