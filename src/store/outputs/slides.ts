import { mapPicture } from '../../files/sheet/mapPicture.ts'
import { PICTURE, type SlideChart, type SlideSpec, writeSlides } from '../../files/slides.ts'
import { cellText } from '../../files/tables/cellText.ts'
import { pickColumns } from '../../files/tables/pick.ts'
import type { Cell, Table } from '../../files/tables/table.ts'
import { toGrid } from '../../geometry/hk1980.ts'
import { type LocalText, message } from '../../lib/message.ts'
import { decisionsInOrder } from '../../plan/edits/editDecisions.ts'
import { baseScenarioOf } from '../../plan/edits/setBaseScenario.ts'
import type { Scene } from '../../plan/types.ts'
import { comparedOf, sentencesOf } from '../comparing.ts'
import { scenariosOf } from '../selectors.ts'
import { column } from './columns.ts'
import { scenesToShow } from './deck.ts'
import { bundleTable, sourcesAndMethods } from './otherTables.ts'
import { assigneeSchedule, comparisonRead, costByLine, withScenario } from './scenarioTables.ts'
import type { OutputRig, OutputSetting } from './setting.ts'
import { sheetBase, sheetContent, sheetSay } from './sheetContent.ts'
import { yearsTable } from './yearsTable.ts'

/** A picture is drawn in millimetres and made of so many pixels a millimetre. */
const MM_PER_INCH = 25.4
const PIXELS_PER_MM = 7

/**
 * The slides of the plan: one for each scene, in its scenario; then comparison, decisions, sources and methods.
 *
 * Takes  the plan's own scenes; where there are none, the starter deck of the shown scenario.
 */
export async function makeSlides(rig: OutputRig, setting: OutputSetting): Promise<Uint8Array<ArrayBuffer>> {
  const specs = await slideSpecs(rig, setting)
  return writeSlides(specs, setting.language, setting.stamp)
}

export async function slideSpecs(rig: OutputRig, setting: OutputSetting): Promise<readonly SlideSpec[]> {
  const { state, stamp } = setting
  const slides: SlideSpec[] = [{ title: stamp.title, caption: message('slides.agenda'), table: aboutTable(setting) }]
  for (const scene of scenesToShow(state))
    slides.push(await sceneSlide(rig, withScenario(setting, scene.scenario), scene))
  if (scenariosOf(state).length > 1)
    slides.push({ title: message('output.comparison'), table: comparisonRead(setting) })
  for (const { id } of scenariosOf(state)) {
    const table = differences(withScenario(setting, id))
    if (table) slides.push({ title: table.title, table })
  }
  const decisions = decisionsTable(setting)
  if (decisions.rows.length > 0) slides.push({ title: decisions.title, table: decisions })
  const sources = sourcesAndMethods(setting)
  slides.push({
    title: sources.title,
    caption: message('status.disclaimer'),
    table: pickColumns(sources, ['what', 'text', 'publisher', 'date', 'confidence'], setting.language),
  })
  return slides
}

async function sceneSlide(rig: OutputRig, setting: OutputSetting, scene: Scene): Promise<SlideSpec> {
  const { title, caption, notes } = scene
  return {
    title,
    caption,
    ...(notes ? { notes } : {}),
    picture: await scenePicture(rig, setting, scene),
    ...panelOf(setting, scene),
  }
}

/** The map of a scene, north up, as wide as the window it was caught in. */
async function scenePicture(rig: OutputRig, setting: OutputSetting, scene: Scene): Promise<Uint8Array> {
  const base = await sheetBase(rig)
  const [lon, lat] = scene.camera.centre
  const width = PICTURE.width * MM_PER_INCH
  const height = PICTURE.height * MM_PER_INCH
  const svg = mapPicture(
    {
      width,
      height,
      caption: false,
      scale: scaleOfZoom(scene.camera.zoom, lat, width, height),
      centre: toGrid(lon, lat),
      languages: setting.language === 'en' ? 'en' : 'zh',
      title: scene.title,
      show: {
        relief: true,
        rings: scene.layers.includes('rings'),
        numbers: false,
        schedule: false,
        keyPlan: false,
        crosses: false,
      },
    },
    sheetContent(setting, base, scene.bundle),
    sheetSay,
  )
  const png = await rig.ports.pictures.png(svg, Math.round(width * PIXELS_PER_MM), Math.round(height * PIXELS_PER_MM))
  return new Uint8Array(await png.arrayBuffer())
}

/** Length of the equator, metres; MapLibre's tiles are 512 px. */
const EQUATOR_M = 40_075_016.686

/** The free pixels of the window whose zoom a scene's camera has (`map/camera.ts`): all of them are on the slide. */
const REFERENCE = { width: 800, height: 640 }

/** 1 : scale of a picture that shows what a camera shows. */
function scaleOfZoom(zoom: number, lat: number, widthMm: number, heightMm: number): number {
  const metresPerPixel = (EQUATOR_M * Math.cos((lat * Math.PI) / 180)) / (512 * 2 ** zoom)
  return metresPerPixel * 1000 * Math.max(REFERENCE.width / widthMm, REFERENCE.height / heightMm)
}

/** What stands beside the map of a scene: a table of its panel, with a chart where one says it faster. */
function panelOf(setting: OutputSetting, { panel, bundle, against }: Scene): Pick<SlideSpec, 'table' | 'chart'> {
  const { language, state } = setting
  switch (panel) {
    case 'none':
      return {}
    case 'cost': {
      const table = pickColumns(
        costByLine(setting),
        ['line', 'assignedLow', 'assignedLikely', 'assignedHigh'],
        language,
      )
      return { table, chart: chartOf(setting, table, 'line', 'assignedLikely', 'slides.costChart') }
    }
    case 'bundles': {
      const chosen = bundle === undefined ? undefined : state.document.plan.bundles.get(bundle)
      if (!chosen) break
      return { table: pickColumns(bundleTable(setting, chosen), ['site', 'siteAreaHa', 'gfa', 'duty'], language) }
    }
    case 'comparison': {
      const table = differences(setting, against)
      if (table) return { table }
      return { table: headline(comparisonRead(setting)) }
    }
    case 'proximity':
      return {
        table: pickColumns(assigneeSchedule(setting), ['assignee', 'parcels', 'siteArea', 'score'], language, true),
      }
    case 'years': {
      const table = pickColumns(yearsTable(setting), ['year', 'parcels', 'siteArea', 'costLikely'], language)
      return { table, chart: chartOf(setting, table, 'year', 'costLikely', 'slides.yearChart') }
    }
    case 'sources':
      return { table: sourcesOnly(pickColumns(sourcesAndMethods(setting), ['text', 'date'], language)) }
  }
  return {
    table: pickColumns(assigneeSchedule(setting), ['assignee', 'parcels', 'siteArea', 'costLikely'], language, true),
  }
}

/** Papers alone, beside a map: methods stand on the last slide. */
const sourcesOnly = (table: Table): Table => ({
  ...table,
  rows: table.rows.filter(({ cells: [, date] }) => date !== undefined).slice(0, 10),
})

/** Two scenarios in sentences, the base and the one of the setting; undefined where there is no pair. */
function differences({ state }: OutputSetting, against?: string): Table | undefined {
  const compared = comparedOf(state)
  const base = compared.find(({ id }) => id === (against ?? baseScenarioOf(state.document.plan)))
  const other = compared.find(({ id }) => id === state.scenario)
  if (!base || !other || base === other) return undefined
  return {
    id: 'differences',
    title: message('output.differences', { a: other.name, b: base.name }),
    columns: [column('difference')],
    rows: sentencesOf(base, other).map(({ words }) => ({ cells: [words] })),
    notes: [],
  }
}

/** What a comparison is about first: beside a map there is no room for every measure. */
const headline = (table: Table): Table => ({
  ...table,
  rows: table.rows.filter(({ cells: [name] }) => HEADLINE.has(keyOf(name))),
})

const HEADLINE = new Set(
  [
    'assigned-area-m2',
    'unassigned-area-m2',
    'assigned-cost-likely-hkd',
    'assigned-cost-p10-hkd',
    'assigned-cost-p90-hkd',
    'proximity-score',
  ].map((measure) => `figure.${measure}`),
)

const keyOf = (cell: Cell): string => (typeof cell === 'object' && 'key' in cell ? cell.key : '')

/** A bar chart of one column of a table that is beside it: the same numbers, totals left out. */
function chartOf(setting: OutputSetting, table: Table, label: string, value: string, title: string): SlideChart {
  const [labels, values] = [label, value].map((key) => table.columns.findIndex((one) => one.key === key)) as [
    number,
    number,
  ]
  const bars = table.rows.filter(({ total, cells }) => !total && typeof cells[values] === 'number')
  return {
    title: message(title),
    labels: bars.map(({ cells }) => cellText(cells[labels], {}, setting.language)),
    values: bars.map(({ cells }) => cells[values] as number),
    places: setting.language === 'en' ? 0 : 2,
  }
}

/** What the deck is of: scenario, dates, stamp. */
function aboutTable({ stamp }: OutputSetting): Table {
  const rows: readonly (readonly [LocalText | ReturnType<typeof message>, LocalText | string])[] = [
    [message('sheet.scenario'), stamp.scenario],
    [message('sheet.date'), stamp.date],
    [message('sheet.baseDate'), stamp.dataDate ?? '—'],
    [message('sheet.planStamp'), stamp.fingerprint],
    [{ en: 'Northlot', zh: 'Northlot' }, stamp.appVersion],
  ]
  return {
    id: 'about',
    title: message('output.about'),
    columns: [column('what', undefined, undefined, 1), column('text', undefined, undefined, 4)],
    rows: rows.map((cells) => ({ cells })),
    notes: [],
  }
}

function decisionsTable({ state }: OutputSetting): Table {
  const decisions = decisionsInOrder(state.document.plan)
  return {
    id: 'decisions',
    title: message('slides.decisions'),
    columns: [
      column('question', undefined, undefined, 3),
      column('decision', undefined, undefined, 3),
      column('by', undefined, undefined, 1),
      column('date', undefined, undefined, 1),
    ],
    rows: decisions.map(({ question, decision, by, at }) => ({ cells: [question, decision, by, at.slice(0, 10)] })),
    notes: [],
  }
}
