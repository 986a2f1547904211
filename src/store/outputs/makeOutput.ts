import { writeCsv } from '../../files/csv.ts'
import { stampLines } from '../../files/stamp.ts'
import { sayWords } from '../../files/tables/cellText.ts'
import type { Table } from '../../files/tables/table.ts'
import { textIn } from '../../locales/language.ts'
import { withAssumptions } from './assumptionNotes.ts'
import { comparisonTables, scenarioComparison } from './comparisonTables.ts'
import { developmentParameters, landUseBudget } from './developmentTables.ts'
import { sourcesAndMethods } from './otherTables.ts'
import { parcelSchedule } from './parcelSchedule.ts'
import { assigneeSchedule, costByLine } from './scenarioTables.ts'
import { type OutputRig, type OutputSetting, outputSetting } from './setting.ts'
import type { Step } from './slides.ts'
import { targetsTable } from './targetsTable.ts'
import { yearsTable } from './yearsTable.ts'

/** Outputs that need no question asked. */
export type OutputFormat = keyof typeof CSV_TABLES | 'workbook-xlsx' | 'slides-pptx' | 'comparison-xlsx'

export interface MadeOutput {
  readonly name: string
  readonly content: Blob
}

/** One output of the shown scenario, made now. What writes it is loaded when it is first asked for. */
export async function makeOutput(rig: OutputRig, format: OutputFormat, step?: Step): Promise<MadeOutput> {
  const setting = await outputSetting(rig)
  if (isCsv(format)) {
    const table = CSV_TABLES[format](setting)
    const text = writeCsv(table, setting.language, stampLines(setting.stamp, setting.language))
    return { name: outputName(setting, table, 'csv'), content: new Blob([text], { type: 'text/csv;charset=utf-8' }) }
  }
  if (format === 'workbook-xlsx' || format === 'comparison-xlsx') {
    const { writeWorkbook } = await import('../../files/workbook.ts')
    const tables = format === 'workbook-xlsx' ? workbookTables(setting) : comparisonTables(setting)
    const bytes = await writeWorkbook(tables, setting.language, setting.stamp)
    return {
      name: outputName(setting, format === 'workbook-xlsx' ? undefined : tables[0], 'xlsx'),
      content: new Blob([bytes], { type: `${OFFICE}.spreadsheetml.sheet` }),
    }
  }
  const { makeSlides } = await import('./slides.ts')
  const bytes = await makeSlides(rig, setting, step)
  return {
    name: outputName(setting, undefined, 'pptx'),
    content: new Blob([bytes], { type: `${OFFICE}.presentationml.presentation` }),
  }
}

/** Tables that are taken away as CSV. */
const CSV_TABLES = {
  'schedule-csv': (setting: OutputSetting) => withAssumptions(parcelSchedule(setting), setting),
  'comparison-csv': (setting: OutputSetting) => scenarioComparison(setting, true),
  'targets-csv': (setting: OutputSetting) => withAssumptions(targetsTable(setting), setting),
} as const satisfies Readonly<Record<string, (setting: OutputSetting) => Table>>

const isCsv = (format: OutputFormat): format is keyof typeof CSV_TABLES => format in CSV_TABLES

const OFFICE = 'application/vnd.openxmlformats-officedocument'

/** The sheets of the workbook, in order. */
export const workbookTables = (setting: OutputSetting): readonly Table[] => [
  ...[parcelSchedule, assigneeSchedule, costByLine, yearsTable].map((table) =>
    withAssumptions(table(setting), setting),
  ),
  scenarioComparison(setting),
  ...[targetsTable, landUseBudget, developmentParameters].map((table) => withAssumptions(table(setting), setting)),
  sourcesAndMethods(setting),
]

/** `Title - Scenario - Table 7F3A-19C2.csv`, without characters that file systems refuse. */
export function outputName(
  { stamp, language }: OutputSetting,
  table: Pick<Table, 'title'> | undefined,
  ending: string,
) {
  const parts = [textIn(stamp.title, language), textIn(stamp.scenario, language)]
  if (table) parts.push(sayWords(table.title, language))
  return `${parts.join(' - ').replace(/[\\/:*?"<>|]/g, '_')} ${stamp.fingerprint}.${ending}`
}
