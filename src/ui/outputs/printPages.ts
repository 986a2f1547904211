import { reasonsOf } from '../../files/csv.ts'
import type { Orientation, Paper } from '../../files/sheet/sheet.ts'
import { disclaimers, type Stamp, stampLine } from '../../files/stamp.ts'
import { cellText, headText, sayWords } from '../../files/tables/cellText.ts'
import type { Table } from '../../files/tables/table.ts'
import type { Language } from '../../locales/language.ts'
import { say } from '../../locales/say.ts'
import { svgElement } from './SvgDrawing.tsx'
import './print.css'

/** What is printed: a sheet on its paper, and tables that flow over pages after it. */
export interface PrintJob {
  /** Name of the file a planner is offered. */
  readonly name: string
  readonly sheet?: { readonly svg: string; readonly paper: Paper; readonly orientation: Orientation }
  readonly tables: readonly Table[]
  readonly language: Language
  readonly stamp: Stamp
}

/**
 * Prints pages of our own, with nothing of the screen on them: the browser's "Save as PDF" keeps them vector.
 *
 * A sheet's page has the size of its paper in millimetres and no margin, so that it is true to scale when it is printed
 * at 100 %.
 */
export async function printPages(job: PrintJob): Promise<void> {
  const pages: HTMLElement[] = []
  if (job.sheet) {
    const { svg, paper, orientation } = job.sheet
    const page = element('section', `print-sheet ${paper.toLowerCase()}-${orientation}`)
    page.append(svgElement(svg))
    pages.push(page)
  }
  for (const table of job.tables) pages.push(tablePage(table, job))
  await printOwn(pages, job.name)
}

/** Prints some elements alone; `name` is the file's name that a planner is offered. */
export async function printOwn(parts: readonly HTMLElement[], name: string): Promise<void> {
  document.querySelector('.print-pages')?.remove()
  const pages = element('div', 'print-pages')
  pages.append(...parts)
  document.body.append(pages)
  const title = document.title
  document.title = name
  document.documentElement.classList.add('printing-pages')
  const clear = () => {
    document.documentElement.classList.remove('printing-pages')
    pages.remove()
    document.title = title
  }
  window.addEventListener('afterprint', clear, { once: true })
  await document.fonts.ready
  window.print()
}

/** A table of more columns than this is printed on A3. */
const WIDE = 14

function tablePage(table: Table, { language, stamp }: PrintJob): HTMLElement {
  const page = element('section', table.columns.length > WIDE ? 'print-table wide' : 'print-table')
  page.append(element('h1', '', sayWords(table.title, language)))
  page.append(element('p', 'print-stamp', `${sayWords(stamp.title, language)} · ${stampLine(stamp, language)}`))
  const grid = element('table')
  const head = element('tr')
  for (const column of table.columns)
    head.append(element('th', column.form ? 'number' : '', headText(column, language)))
  const top = element('thead')
  top.append(head)
  const body = element('tbody')
  for (const { cells, total } of table.rows) {
    const row = element('tr', total ? 'total' : '')
    cells.forEach((cell, i) => {
      row.append(element('td', table.columns[i]!.form ? 'number' : '', cellText(cell, table.columns[i]!, language)))
    })
    body.append(row)
  }
  grid.append(top, body)
  page.append(grid)
  const reasons = new Set(table.rows.map(({ cells }) => reasonsOf(cells, table.columns, language)).filter(Boolean))
  if (reasons.size > 0) page.append(element('p', 'print-note', `– ${[...reasons].slice(0, 4).join(' · ')}`))
  for (const note of table.notes) page.append(element('p', 'print-note', sayWords(note, language)))
  for (const one of disclaimers(stamp.example)) page.append(element('p', 'print-note', say(one, language)))
  return page
}

function element(name: string, className = '', words?: string): HTMLElement {
  const made = document.createElement(name)
  if (className) made.className = className
  if (words !== undefined) made.textContent = words
  return made
}
