import type { LocalText } from '../../lib/message.ts'
import { knownValue } from '../../measures/figure.ts'
import { floorUnit, tableMoneyScale, writeFigure } from '../../measures/writeFigure.ts'
import { ownValue } from '../../store/ownColumns.ts'
import { type RowFigures, rowFiguresOf } from '../../store/selectors.ts'
import type { State } from '../../store/state.ts'
import type { Say } from '../shared/useSay.ts'
import { type ColumnId, isOwn, ownName } from './columns.ts'
import { EXTRA_COLUMNS, type ExtraColumn, extraValue, WORDED } from './extraColumns.ts'
import { groundWords } from './groundWords.ts'
import { headWords } from './headWords.ts'
import { usedAs } from './usedAs.ts'
import { valueWords } from './valueWords.ts'

/**
 * Parcels as tab-separated text, with a line of heads: what a spreadsheet takes as cells.
 *
 * Gives  numbers as the table shows them, without separators of thousands; what is absent is an empty cell. Text that a
 *        spreadsheet would take as a formula begins with an apostrophe.
 */
export function tableText(state: State, rows: readonly number[], columns: readonly ColumnId[], say: Say): string {
  // a distance is written with its unit on screen, where near ones are in metres: here all are in metres
  const head = (id: ColumnId) => `${headWords(state, id, say)}${id === 'distance' ? ` (${say('unit.m')})` : ''}`
  const lines = [columns.map(head)]
  for (const row of rows) {
    const figures = rowFiguresOf(state, row)
    lines.push(columns.map((id) => cellText(state, row, id, () => figures, say)))
  }
  return lines.map((cells) => cells.map(harmless).join('\t')).join('\r\n')
}

/** What one cell says, without separators of thousands; `figuresNow` is asked only where the cell needs it. */
export function cellText(state: State, row: number, id: ColumnId, figuresNow: () => RowFigures, say: Say): string {
  if (isOwn(id)) return String(ownValue(state, row, ownName(id)) ?? '')
  if (id === 'parcel') return state.land.ids[row]!
  if (EXTRA_COLUMNS.some((one) => one === id)) return extraText(state, row, id, say)
  const figures = figuresNow()
  const reading = { language: state.language, areaUnit: state.areaUnit }
  const written = (value: number | undefined, unit: 'm2' | 'hkd' | 'score', as = reading) =>
    value === undefined
      ? ''
      : writeFigure(value, unit, as, unit === 'hkd' ? tableMoneyScale(state.language) : undefined).number.replaceAll(
          ',',
          '',
        )
  switch (id) {
    case 'use':
      return usedText(usedAs(figures, state.ground.landUses), say)
    case 'ground':
      return groundWords(figures.ground, say) ?? ''
    case 'siteArea':
      return written(figures.siteAreaM2, 'm2')
    case 'plotRatio':
      return figures.plotRatio?.toFixed(1) ?? ''
    case 'gfa':
      return written(knownValue(figures.gfaM2), 'm2', { ...reading, areaUnit: floorUnit(state.areaUnit) })
    case 'cost':
      return written(figures.costHkd.likely, 'hkd')
    case 'distance':
      return figures.nearest ? figures.nearest.distanceM.toFixed(0) : ''
    case 'score':
      return written(knownValue(figures.score), 'score')
    case 'from':
      return String(figures.availableFrom ?? '')
    case 'assignee':
      return figures.assignees.map(({ assignee }) => say(assignee.name)).join(' + ') || say(`land.${landWord(figures)}`)
    default:
      return ''
  }
}

const usedText = (use: LocalText | string | undefined, say: Say): string =>
  typeof use === 'object' ? say(use) : (use ?? '')

const landWord = ({ status }: RowFigures) => (status === 'assigned' ? 'unassigned' : status)

function extraText(state: State, row: number, id: ColumnId, say: Say): string {
  const column: ExtraColumn | undefined = EXTRA_COLUMNS.find((one) => one === id)
  const value = column && extraValue(state, row, column)
  if (column === undefined || value === undefined) return ''
  const worded = WORDED[column]
  if (!worded) return String(value)
  const { assignees, bundles } = state.document.plan
  return valueWords(worded, String(value), { ground: state.ground, assignees, bundles }, say)
}

/** A cell holds no tab and no line end, and is never a formula: ids and names come from files. */
function harmless(text: string): string {
  const plain = text.replace(/[\t\r\n]+/g, ' ')
  return /^[=+@-]/.test(plain) && Number.isNaN(Number(plain)) ? `'${plain}` : plain
}
