import PptxGenJS from 'pptxgenjs'
import type { Language } from '../locales/language.ts'
import { textIn } from '../locales/language.ts'
import { say } from '../locales/say.ts'
import { markOf, type Stamp, stampLine } from './stamp.ts'
import { cellText, headText, sayWords } from './tables/cellText.ts'
import type { Table, Words } from './tables/table.ts'

/** A bar chart whose numbers are those of a table. */
export interface SlideChart {
  readonly title: Words
  readonly labels: readonly string[]
  readonly values: readonly number[]
  /** Places after the point on the bars. */
  readonly places: number
}

/** One slide: words, and beside them a picture, a table or a chart. */
export interface SlideSpec {
  readonly title: Words
  readonly caption?: Words
  /** PNG bytes, 8 units wide to 5.4 high. */
  readonly picture?: Uint8Array
  readonly table?: Table
  readonly chart?: SlideChart
  /** For the presenter alone. */
  readonly notes?: Words
}

/** Wide screen, inches. */
const WIDE = { width: 13.333, height: 7.5 }
const INK = '141A21'
const INK_2 = '414C58'
const RULE = 'C5CDD6'
const ACCENT = '2B3FC6'

/** Shape of a picture on a slide, inches. */
export const PICTURE = { width: 7.7, height: 5.25 }

/** Rows of a table that stand on one slide; the rest goes on to the next. */
const ROWS = 15

/**
 * A deck as PPTX: tables and charts are the presentation's own, so that they can be edited; pictures are PNG.
 *
 * Takes  slides in order; language; the stamp, which stands at the foot of every slide.
 */
export async function writeSlides(
  specs: readonly SlideSpec[],
  language: Language,
  stamp: Stamp,
): Promise<Uint8Array<ArrayBuffer>> {
  const deck = new PptxGenJS()
  deck.defineLayout({ name: 'WIDE', ...WIDE })
  deck.layout = 'WIDE'
  deck.title = textIn(stamp.title, language)
  deck.subject = markOf(stamp)
  deck.company = 'Northlot'
  const fontFace = language === 'en' ? 'Calibri' : 'Microsoft JhengHei'
  deck.theme = { headFontFace: fontFace, bodyFontFace: fontFace }
  const foot = `${stampLine(stamp, language)} · ${say({ key: 'sheet.forDiscussion' }, language)}`
  for (const spec of specs) for (const part of partsOf(spec, language)) addSlide(deck, part, language, fontFace, foot)
  return (await deck.write({ outputType: 'uint8array' })) as Uint8Array<ArrayBuffer>
}

/** A slide for each so many rows of its table, numbered where there are several. */
function partsOf(spec: SlideSpec, language: Language): readonly SlideSpec[] {
  const { table } = spec
  // sentences take two lines beside a map
  const fit = table?.columns.length === 1 ? (spec.picture ? 9 : 12) : ROWS
  if (!table || table.rows.length <= fit) return [spec]
  const count = Math.ceil(table.rows.length / fit)
  return Array.from({ length: count }, (_, i) => {
    const title = say(
      { key: 'slides.table', params: { title: sayWords(spec.title, language), at: i + 1, of: count } },
      language,
    )
    return {
      ...spec,
      title: { en: title, zh: title },
      table: { ...table, rows: table.rows.slice(i * fit, (i + 1) * fit) },
    }
  })
}

function addSlide(deck: PptxGenJS, spec: SlideSpec, language: Language, fontFace: string, foot: string): void {
  const { title, caption, picture, table, chart, notes } = spec
  const slide = deck.addSlide()
  const words = (text: string, options: PptxGenJS.TextPropsOptions) =>
    slide.addText(text, { fontFace, color: INK, margin: 0, lang: language === 'en' ? 'en-GB' : 'zh-HK', ...options })
  words(sayWords(title, language), {
    x: 0.5,
    y: 0.3,
    w: 12.3,
    h: 0.6,
    fontSize: 26,
    bold: true,
    valign: 'middle',
    fit: 'shrink',
  })
  if (caption)
    words(sayWords(caption, language), {
      x: 0.5,
      y: 0.92,
      w: 12.3,
      h: 0.55,
      fontSize: sayWords(caption, language).length > 160 ? 9 : 14,
      color: INK_2,
      valign: 'top',
    })
  const top = 1.5
  const beside = picture !== undefined
  if (picture)
    slide.addImage({
      data: `image/png;base64,${base64(picture)}`,
      x: 0.5,
      y: top,
      w: PICTURE.width,
      h: PICTURE.height,
      altText: sayWords(title, language),
    })
  const x = beside ? 0.5 + PICTURE.width + 0.25 : 0.5
  const width = WIDE.width - 0.5 - x
  const both = table !== undefined && chart !== undefined
  const chartHeight = both ? 2.5 : PICTURE.height
  if (chart) addChart(deck, slide, chart, language, fontFace, { x, y: top, w: width, h: chartHeight })
  if (table)
    addTable(
      slide,
      table,
      language,
      fontFace,
      { x, y: both ? top + chartHeight + 0.1 : top, w: width },
      beside || both ? 9 : 11,
    )
  words(foot, { x: 0.5, y: 7.0, w: 11.3, h: 0.3, fontSize: 9, color: INK_2 })
  slide.slideNumber = { x: 12.3, y: 7.0, fontFace, fontSize: 9, color: INK_2 }
  if (notes) slide.addNotes(sayWords(notes, language))
}

interface Place {
  readonly x: number
  readonly y: number
  readonly w: number
}

function addTable(
  slide: PptxGenJS.Slide,
  table: Table,
  language: Language,
  fontFace: string,
  at: Place,
  fontSize: number,
): void {
  const shares = table.columns.map(({ width = 1 }) => width)
  const whole = shares.reduce((sum, share) => sum + share, 0)
  const align = (form: unknown) => (form ? ('right' as const) : ('left' as const))
  const border: [PptxGenJS.BorderProps, PptxGenJS.BorderProps, PptxGenJS.BorderProps, PptxGenJS.BorderProps] = [
    { type: 'none' },
    { type: 'none' },
    { type: 'solid', pt: 0.5, color: RULE },
    { type: 'none' },
  ]
  const head = table.columns.map((column) => ({
    text: headText(column, language),
    options: { bold: true, color: INK_2, align: align(column.form), border },
  }))
  const rows = table.rows.map(({ cells, total }) =>
    cells.map((cell, i) => ({
      text: cellText(cell, table.columns[i]!, language),
      options: { align: align(table.columns[i]!.form), border, ...(total ? { bold: true } : {}) },
    })),
  )
  slide.addTable([head, ...rows], {
    ...at,
    colW: shares.map((share) => (share / whole) * at.w),
    fontFace,
    fontSize,
    color: INK,
    valign: 'middle',
    margin: [0.03, 0.05, 0.03, 0.05],
  })
}

/** Bars stand from the bottom up: turned over, they are in the order of the table. */
function addChart(
  deck: PptxGenJS,
  slide: PptxGenJS.Slide,
  { title, labels, values, places }: SlideChart,
  language: Language,
  fontFace: string,
  at: Place & { readonly h: number },
): void {
  slide.addChart(
    deck.ChartType.bar,
    [{ name: sayWords(title, language), labels: labels.toReversed(), values: values.toReversed() }],
    {
      ...at,
      barDir: 'bar',
      chartColors: [ACCENT],
      showTitle: true,
      title: sayWords(title, language),
      titleFontFace: fontFace,
      titleFontSize: 11,
      catAxisLabelFontFace: fontFace,
      catAxisLabelFontSize: 9,
      valAxisHidden: true,
      valGridLine: { style: 'none' },
      showValue: true,
      dataLabelFormatCode: places === 0 ? '#,##0' : `#,##0.${'0'.repeat(places)}`,
      dataLabelFontFace: fontFace,
      dataLabelFontSize: 9,
    },
  )
}

/** So many characters at once are made of codes: an engine takes only so many arguments. */
const CHUNK = 0x8000

function base64(bytes: Uint8Array): string {
  let text = ''
  for (let i = 0; i < bytes.length; i += CHUNK) text += String.fromCharCode(...bytes.subarray(i, i + CHUNK))
  return btoa(text)
}
