import {
  type AreaUnit,
  type Written,
  writeArea,
  writeCount,
  writeDistance,
  writeMoney,
  writeScore,
} from '../locales/format.ts'
import type { Language } from '../locales/language.ts'
import type { Unit } from './figure.ts'

/** How the planner reads numbers now. */
export interface Reading {
  readonly language: Language
  readonly areaUnit: AreaUnit
}

/**
 * A figure as number and unit.
 *
 * `scale` fixes the money unit where numbers stand together, e.g. both ends of a range.
 */
export function writeFigure(value: number, unit: Unit, { language, areaUnit }: Reading, scale?: number): Written {
  const plain = (number: string): Written => ({ prefix: '', number, unit: '' })
  switch (unit) {
    case 'm2':
      return writeArea(value, language, areaUnit)
    case 'hkd':
      return writeMoney(value, language, scale)
    case 'm':
      return writeDistance(value, language)
    case 'score':
      return plain(writeScore(value))
    case 'min':
      return { prefix: '', number: writeCount(value), unit: language === 'en' ? 'min' : '分鐘' }
    case 'index':
      // enough places to compute with
      return plain(value.toFixed(value !== 0 && Math.abs(value) < 0.1 ? 4 : 2))
    case 'count':
      return plain(writeCount(value))
    case 'year':
      return plain(String(value))
    case 'ratio':
      // one place: a share under half a percent is no 0
      return plain(`${(100 * value).toFixed(1)}%`)
  }
}

/** Floor area is read in m² or sq ft: nobody says it in hectares. */
export const floorUnit = (unit: AreaUnit): AreaUnit => (unit === 'sqft' ? 'sqft' : 'm2')

/** The money unit of a table column, so that its numbers compare down the column. */
export const tableMoneyScale = (language: Language): number => (language === 'en' ? 1e6 : 1e8)

/** Unit words alone, for the head of a column. */
export const areaUnitWords = (language: Language, unit: AreaUnit): string => writeArea(0, language, unit).unit
export function moneyUnitWords(language: Language): string {
  const { prefix, unit } = writeMoney(0, language, tableMoneyScale(language))
  return `${prefix}${unit}`
}

/** Units stand off the number in English, except M; in Chinese they follow it. */
export const unitAfter = (unit: string, { language }: Reading): string =>
  unit === '' ? '' : language === 'en' && unit !== 'M' ? ` ${unit}` : unit
