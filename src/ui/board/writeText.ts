import { joinWritten } from '../../locales/format.ts'
import type { Unit } from '../../measures/figure.ts'
import { type Reading, writeFigure } from '../../measures/writeFigure.ts'

/** A number with its unit as plain text. */
export const writeFigureText = (value: number, unit: Unit, reading: Reading, scale?: number): string =>
  joinWritten(writeFigure(value, unit, reading, scale), reading.language)
