import { fittingScale } from '../../files/sheet/layout.ts'
import { mapPicture, type PictureOptions } from '../../files/sheet/mapPicture.ts'
import { type DrawnSheet, planSheet, sheetLayout } from '../../files/sheet/planSheet.ts'
import type { SheetContent, SheetOptions } from '../../files/sheet/sheet.ts'
import { stampedSvg } from '../../files/sheet/stampedSvg.ts'
import { pickColumns } from '../../files/tables/pick.ts'
import type { Table } from '../../files/tables/table.ts'
import type { Language } from '../../locales/language.ts'
import { liveRows } from '../../parcels/parcelLayer.ts'
import { isAssigned } from '../../plan/assignment.ts'
import type { Bundle } from '../../plan/types.ts'
import { assignmentAt } from '../selectors.ts'
import { developmentParameters, landUseBudget } from './developmentTables.ts'
import { outputName } from './makeOutput.ts'
import { bundleTable } from './otherTables.ts'
import { printedSchedule } from './printedSchedule.ts'
import { assigneeSchedule } from './scenarioTables.ts'
import { type OutputRig, type OutputSetting, outputSetting } from './setting.ts'
import { gridBoxOf, sheetBase, sheetContent, sheetSay } from './sheetContent.ts'

/** What a sheet is fitted to. */
export type FitTo = 'assigned' | 'selection' | 'all' | 'bundle'

/** Tables that can follow a sheet, page after page. */
export type SheetTable = 'parcels' | 'assignees' | 'land-use' | 'development' | 'bundle'

/** Where the dialogs of outputs draw: one moment of the plan. */
export interface OutputDesk {
  readonly setting: OutputSetting
  readonly drawSheet: (options: SheetOptions) => DrawnSheet
  readonly drawPicture: (options: PictureOptions) => string
  /** Middle and scale at which what is asked for fills the map of a sheet; undefined where there is nothing of it. */
  readonly fit: (to: FitTo, options: SheetOptions) => Pick<SheetOptions, 'centre' | 'scale'> | undefined
  /** How many of the parcels that are asked for lie outside the map of a sheet. */
  readonly outside: (to: FitTo, options: SheetOptions) => number
  /** The same for a picture of so many millimetres; any scale will do. */
  readonly fitPicture: (
    to: FitTo,
    width: number,
    height: number,
  ) => Pick<PictureOptions, 'centre' | 'scale'> | undefined
  /** `parcels` are those that the sheet is fitted to. */
  readonly table: (which: SheetTable, to: FitTo) => Table | undefined
  /** A drawn sheet as a file that says where it comes from. */
  readonly svgFile: (svg: string, title: SheetOptions['title']) => Blob
  readonly png: (svg: string, width: number, height: number) => Promise<Blob>
  readonly nameOf: (ending: string, table?: Pick<Table, 'title'>) => string
}

/** On paper money is in millions and land in hectares: to the dollar it would seem more certain than it is. */
const inPrint = (table: Table, language: Language): Table =>
  pickColumns(
    table,
    table.columns.map(({ key }) => key),
    language,
  )

/** Lays out a desk; `bundle` is what a bundle sheet is of. */
export async function outputDesk(rig: OutputRig, bundle?: Bundle['id']): Promise<OutputDesk> {
  const [setting, base] = await Promise.all([outputSetting(rig), sheetBase(rig)])
  const { state } = setting
  const content: SheetContent = sheetContent(setting, base, bundle)
  const chosen = bundle === undefined ? undefined : state.document.plan.bundles.get(bundle)
  const rowsOf = (to: FitTo): Iterable<number> => {
    if (to === 'selection') return state.selection
    if (to === 'bundle') return (chosen?.sites ?? []).flatMap(({ parcel }) => state.rowOf.get(parcel ?? '') ?? [])
    const rows = liveRows(state.land)
    return to === 'all' ? rows : rows.filter((row) => isAssigned(assignmentAt(state, row)))
  }
  const fitted = (to: FitTo, scaleFor: (width: number, height: number) => number) => {
    const box = gridBoxOf(state, rowsOf(to))
    if (!box) return undefined
    const [w, s, e, n] = box
    return { centre: [(w + e) / 2, (s + n) / 2] as const, scale: scaleFor(e - w, n - s) }
  }
  return {
    setting,
    drawSheet: (options) => planSheet(options, content, sheetSay),
    drawPicture: (options) => mapPicture(options, content, sheetSay),
    fit: (to, options) => {
      const { map } = sheetLayout(options, content, sheetSay)
      return fitted(to, (width, height) => fittingScale(map, width, height))
    },
    outside: (to, options) => {
      const { map } = sheetLayout(options, content, sheetSay)
      const [e, n] = options.centre
      const [reachE, reachN] = [map.width, map.height].map((mm) => (mm * options.scale) / 2000) as [number, number]
      return [...rowsOf(to)].filter(
        (row) =>
          Math.abs(state.land.insides[row * 2]! - e) > reachE ||
          Math.abs(state.land.insides[row * 2 + 1]! - n) > reachN,
      ).length
    },
    fitPicture: (to, width, height) =>
      fitted(to, (w, h) =>
        Math.max(1000, Math.ceil(Math.max((w * 1000) / (width * 0.86), (h * 1000) / (height * 0.82)) / 100) * 100),
      ),
    table: (which, to) => {
      if (which === 'parcels') return printedSchedule(setting, rowsOf(to))
      if (which === 'assignees') return inPrint(assigneeSchedule(setting), setting.language)
      if (which === 'land-use') return landUseBudget(setting)
      if (which === 'development') return developmentParameters(setting)
      return chosen && bundleTable(setting, chosen)
    },
    svgFile: (svg, title) =>
      new Blob([stampedSvg(svg, title, setting.stamp, setting.language)], { type: 'image/svg+xml' }),
    png: rig.ports.pictures.png,
    nameOf: (ending, table) => outputName(setting, table, ending),
  }
}
