import { type SlideChart, type SlideSpec, writeSlides } from '../../files/slides.ts'
import { cellText } from '../../files/tables/cellText.ts'
import { pickColumns } from '../../files/tables/pick.ts'
import type { Table } from '../../files/tables/table.ts'
import { message } from '../../lib/message.ts'
import { decisionsInOrder } from '../../plan/edits/editDecisions.ts'
import { baseScenarioOf } from '../../plan/edits/setBaseScenario.ts'
import type { Scene } from '../../plan/types.ts'
import { comparedOf, sentencesOf } from '../comparing.ts'
import { scenariosOf } from '../selectors.ts'
import { column } from './columns.ts'
import { scenesToShow } from './deck.ts'
import { bundleTable, sourcesAndMethods } from './otherTables.ts'
import { assigneeSchedule, comparisonRead, costByLine, withScenario } from './scenarioTables.ts'
import { scenePictures } from './scenePictures.ts'
import type { OutputRig, OutputSetting } from './setting.ts'
import { yearsTable } from './yearsTable.ts'

/** Told before each slide is made, so that it can be shown how far they are; throws where they are no longer wanted. */
export type Step = (done: number, total: number) => Promise<void>

const unwatched: Step = async () => {}

/**
 * The slides of the plan: one for each scene, in its scenario; then comparison, decisions, sources and methods.
 *
 * Takes  the plan's own scenes; where there are none, the starter deck of the shown scenario.
 */
export async function makeSlides(
  rig: OutputRig,
  setting: OutputSetting,
  step: Step = unwatched,
): Promise<Uint8Array<ArrayBuffer>> {
  const specs = await slideSpecs(rig, setting, step)
  return writeSlides(specs, setting.language, setting.stamp)
}

export async function slideSpecs(
  rig: OutputRig,
  setting: OutputSetting,
  step: Step = unwatched,
): Promise<readonly SlideSpec[]> {
  const { state, stamp } = setting
  const slides: SlideSpec[] = [{ title: stamp.title, caption: message('slides.agenda'), facts: factsOf(setting) }]
  const scenes = scenesToShow(state)
  const pictures = await scenePictures(rig, setting)
  try {
    for (const [i, scene] of scenes.entries()) {
      await step(i, scenes.length)
      slides.push(sceneSlide(withScenario(setting, scene.scenario), scene, await pictures.of(scene)))
    }
    await step(scenes.length, scenes.length)
  } finally {
    pictures.done()
  }
  if (scenariosOf(state).length > 1)
    slides.push({ title: message('output.comparison'), table: comparisonRead(setting) })
  for (const { id, name } of scenariosOf(state)) {
    const table = differences(withScenario(setting, id))
    if (table) slides.push({ title: table.title, scenario: name, table })
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

function sceneSlide(setting: OutputSetting, scene: Scene, picture: Uint8Array): SlideSpec {
  const { title, caption, notes } = scene
  return {
    title,
    caption,
    scenario: setting.stamp.scenario,
    ...(notes ? { notes } : {}),
    picture,
    ...panelOf(setting, scene),
  }
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
      return { table: comparisonRead(setting, HEADLINE) }
    }
    case 'proximity':
      return {
        table: pickColumns(assigneeSchedule(setting), ['assignee', 'parcels', 'siteArea', 'score'], language, true),
      }
    case 'years': {
      const table = pickColumns(
        yearsTable(setting),
        ['year', 'siteArea', 'sharedWorks', 'resumption', 'spending'],
        language,
      )
      return { table, chart: chartOf(setting, table, 'year', 'spending', 'slides.yearChart') }
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
    rows: sentencesOf(base, other).map(({ words, figures = [] }) => ({
      cells: [words],
      figuresIn: () => figures.map(({ figure }) => figure),
    })),
    notes: [],
  }
}

/** What a comparison is about first: beside a map there is no room for every measure. */
const HEADLINE: readonly string[] = [
  'assigned-area-m2',
  'unassigned-area-m2',
  'assigned-cost-likely-hkd',
  'assigned-cost-p10-hkd',
  'assigned-cost-p90-hkd',
  'proximity-score',
]

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
const factsOf = ({ stamp }: OutputSetting): NonNullable<SlideSpec['facts']> => [
  [message('sheet.scenario'), stamp.scenario],
  [message('sheet.date'), stamp.date],
  [message('sheet.baseDate'), stamp.dataDate ?? '—'],
  [message('sheet.planStamp'), stamp.fingerprint],
  [{ en: 'Northlot', zh: 'Northlot' }, stamp.appVersion],
]

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
    rows: decisions.map(({ question, decision, by, at }) => ({
      cells: [question, decision ?? message('decisions.open'), by, at.slice(0, 10)],
    })),
    notes: [],
  }
}
