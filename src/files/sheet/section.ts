import type { Box } from './paper.ts'
import type { SheetLanguages, SheetSay } from './sheet.ts'

/** How the margin of a sheet is written: words, and the size of its type against that of an A3. */
export interface Style {
  readonly say: SheetSay
  readonly languages: SheetLanguages
  readonly k: number
}

/** A part of the sheet's margin: it says how high it would be at a width, and draws itself into a box. */
export interface Section {
  readonly heightAt: (width: number) => number
  /** The least height at a width in which it still says what it must; all of it where absent. */
  readonly leastAt?: (width: number) => number
  readonly draw: (box: Box) => string
}
