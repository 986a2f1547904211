import PptxGenJS from 'pptxgenjs'
import type { LocalText } from '../lib/message.ts'
import type { Language } from '../locales/language.ts'
import { textIn } from '../locales/language.ts'
import { say } from '../locales/say.ts'
import { figureNotes } from './figureNotes.ts'
import { textWidth } from './sheet/text.ts'
import { addTable, type LaidTable, layTable, type Place } from './slideTable.ts'
import { disclaimers, markOf, type Stamp, stampLine } from './stamp.ts'
import { sayWords } from './tables/cellText.ts'
import type { Table, Words } from './tables/table.ts'
import { unbroken } from './unbroken.ts'
import './whyWords.ts'

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
  /** The scenario that it shows; absent: the whole plan. */
  readonly scenario?: LocalText
  /** What the first slide says of the deck: a name and a fact each. */
  readonly facts?: readonly (readonly [Words, Words | string])[]
  /** PNG bytes, in the shape of `PICTURE`. */
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

/** Faces that are on the machines of an office, or have others of the same widths in their place. */
const FACE: Readonly<Record<Language, string>> = { en: 'Arial', 'zh-Hant-HK': 'Microsoft JhengHei' }

/** Where a slide's matter begins and ends, inches: under its title, or its caption, and over its foot. */
const TOP = { plain: 1.1, captioned: 1.5 }
const BOTTOM = 6.85
const EDGE = 0.5

/** Sizes of type that a table may have, points. */
const SIZES = { beside: [10, 9], withChart: [9, 8], alone: [12, 11, 10] }

/** Height of a chart over its table, inches: its title, and a bar each; no higher than this. */
/** Height of the line under a table that says what ≥ means, inches. */
const MARK = 0.25

const CHART = { title: 0.55, bar: 0.165, most: 3 }

/**
 * A deck as PPTX: tables and charts are the presentation's own, so that they can be edited; pictures are PNG.
 *
 * Takes  slides in order; language; the stamp, which stands at the foot of every slide with what the slide is of.
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
  const fontFace = FACE[language]
  deck.theme = { headFontFace: fontFace, bodyFontFace: fontFace }
  const footOf = ({ scenario = stamp.title }: SlideSpec) =>
    `${stampLine({ ...stamp, scenario }, language)} · ${say({ key: 'sheet.forDiscussion' }, language)}`
  const disclaimer = disclaimers(stamp.example)
    .map((one) => say(one, language))
    .join(language === 'en' ? ' ' : '')
  const writing: Writing = { deck, language, fontFace, footOf, disclaimer }
  for (const spec of specs) {
    if (spec.facts) addOpening(writing, spec)
    else for (const part of partsOf(spec, language)) addSlide(writing, part)
  }
  return (await deck.write({ outputType: 'uint8array' })) as Uint8Array<ArrayBuffer>
}

interface Writing {
  readonly deck: PptxGenJS
  readonly language: Language
  readonly fontFace: string
  readonly footOf: (spec: SlideSpec) => string
  readonly disclaimer: string
}

/** A slide with as much of its table as fits, numbered where there are several. */
interface Part {
  readonly spec: SlideSpec
  readonly title: string
  readonly at: Place
  readonly table?: LaidTable
  readonly chartHeight: number
}

/** What stands beside the picture, or alone on the slide. */
function placeOf({ caption, picture }: SlideSpec): Place {
  const y = caption ? TOP.captioned : TOP.plain
  const x = picture ? EDGE + PICTURE.width + 0.25 : EDGE
  return { x, y, w: WIDE.width - EDGE - x, h: BOTTOM - y }
}

function partsOf(spec: SlideSpec, language: Language): readonly Part[] {
  const at = placeOf(spec)
  const whole = sayWords(spec.title, language)
  const { table, chart, picture } = spec
  if (!table) return [{ spec, title: whole, at, chartHeight: at.h }]
  const sizes = chart ? SIZES.withChart : picture ? SIZES.beside : SIZES.alone
  const under = isMarked(table) ? MARK : 0
  const room = (chart ? at.h - CHART.title - CHART.bar * chart.labels.length - 0.1 : at.h) - under
  const laid = layTable(table, language, { w: at.w, h: room }, sizes)
  return laid.map((part, i) => ({
    spec,
    title:
      laid.length === 1
        ? whole
        : say({ key: 'slides.table', params: { title: whole, at: i + 1, of: laid.length } }, language),
    at,
    table: part,
    chartHeight: Math.min(CHART.most, at.h - part.height - under - 0.1),
  }))
}

const wordsOn =
  (slide: PptxGenJS.Slide, { fontFace, language }: Writing) =>
  (text: string, options: PptxGenJS.TextPropsOptions) =>
    slide.addText(text, { fontFace, color: INK, margin: 0, lang: language === 'en' ? 'en-GB' : 'zh-HK', ...options })

function addSlide(writing: Writing, { spec, title, at, table, chartHeight }: Part): void {
  const { deck, language, fontFace, footOf } = writing
  const { caption, picture, chart, notes, scenario } = spec
  const slide = deck.addSlide()
  const words = wordsOn(slide, writing)
  const across = WIDE.width - 2 * EDGE
  words(title, { x: EDGE, y: 0.3, w: across, h: 0.6, fontSize: 26, bold: true, valign: 'middle', fit: 'shrink' })
  if (scenario)
    words(sayWords(scenario, language), {
      x: EDGE,
      y: 0.12,
      w: across,
      h: 0.22,
      fontSize: 11,
      bold: true,
      color: ACCENT,
    })
  if (caption) {
    const said = unbroken(sayWords(caption, language))
    const fontSize = captionSize(said, across)
    words(said, { x: EDGE, y: 0.92, w: across, h: 0.55, fontSize, color: INK_2, valign: 'top' })
  }
  if (picture)
    slide.addImage({
      data: `image/png;base64,${base64(picture)}`,
      x: EDGE,
      y: at.y,
      w: PICTURE.width,
      h: PICTURE.height,
      altText: title,
    })
  if (chart) addChart(deck, slide, chart, language, fontFace, { ...at, h: chartHeight })
  const below = chart ? at.y + chartHeight + 0.1 : at.y
  if (table) {
    addTable(slide, table, { x: at.x, y: below }, { fontFace, ink: INK, quiet: INK_2, rule: RULE })
    if (table.rows.some(({ gaps }) => gaps.length > 0)) {
      const said = say({ key: 'notes.tooLow' }, language)
      words(said, { x: at.x, y: below + table.height + 0.02, w: at.w, h: MARK - 0.05, fontSize: 9, color: INK_2 })
    }
  }
  words(footOf(spec), { x: EDGE, y: 7.0, w: 11.3, h: 0.3, fontSize: 9, color: INK_2 })
  slide.slideNumber = { x: 12.3, y: 7.0, fontFace, fontSize: 9, color: INK_2 }
  const said = [notes ? sayWords(notes, language) : '', ...(table ? groundsOf(table, language) : [])].filter(Boolean)
  if (said.length > 0) slide.addNotes(said.join('\n\n'))
}

/** For the notes: what of a table's costs is not estimated, and how its figures were made. */
const groundsOf = ({ rows }: LaidTable, language: Language): readonly string[] => [
  [...new Set(rows.flatMap(({ gaps }) => gaps.map((gap) => say(gap, language))))].map((gap) => `≥ ${gap}`).join('\n'),
  figureNotes(
    rows.flatMap(({ figures }) => figures),
    language,
  ),
]

const isMarked = ({ columns, rows }: Table): boolean =>
  rows.some(({ tooLow }) => columns.some(({ key }) => tooLow?.(key) !== undefined))

/** The largest size at which a caption takes no more than the two lines there are. */
const captionSize = (said: string, width: number): number =>
  [14, 12, 11, 10].find((size) => textWidth(said, size) / 72 < width * (size > 12 ? 0.95 : 1.9)) ?? 9

/** The first slide: what the deck is of, and what it is not. */
function addOpening(writing: Writing, spec: SlideSpec): void {
  const { deck, language, footOf, fontFace, disclaimer } = writing
  const { title, caption, facts = [], notes } = spec
  const slide = deck.addSlide()
  const words = wordsOn(slide, writing)
  const w = WIDE.width - 2
  slide.addShape(deck.ShapeType.rect, { x: 1, y: 1.35, w: 0.9, h: 0.07, fill: { color: ACCENT } })
  words(sayWords(title, language), { x: 1, y: 1.55, w, h: 1.5, fontSize: 38, bold: true, valign: 'top', fit: 'shrink' })
  if (caption) words(sayWords(caption, language), { x: 1, y: 3.1, w, h: 0.4, fontSize: 18, color: INK_2 })
  slide.addTable(
    facts.map(([name, fact]) => [
      { text: sayWords(name, language), options: { color: INK_2 } },
      { text: typeof fact === 'string' ? fact : sayWords(fact, language), options: { bold: true } },
    ]),
    { x: 1, y: 3.85, w: 8, colW: [2.2, 5.8], fontFace, fontSize: 14, color: INK, margin: [0.04, 0.05, 0.04, 0] },
  )
  words(disclaimer, {
    x: 1,
    y: 6.2,
    w,
    h: 0.6,
    fontSize: 11,
    color: INK_2,
    valign: 'top',
  })
  words(footOf(spec), { x: 1, y: 7.0, w: 11.3, h: 0.3, fontSize: 9, color: INK_2 })
  if (notes) slide.addNotes(sayWords(notes, language))
}

/** Bars stand from the bottom up: turned over, they are in the order of the table. */
function addChart(
  deck: PptxGenJS,
  slide: PptxGenJS.Slide,
  { title, labels, values, places }: SlideChart,
  language: Language,
  fontFace: string,
  at: Place,
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
      catAxisLabelFontSize: labels.length > 8 ? 8 : 9,
      catAxisLabelFrequency: '1',
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
