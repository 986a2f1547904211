import { looksStatutory } from '../../files/sheet/drawingNumber.ts'
import { type Revision, SCALES, type SheetOptions } from '../../files/sheet/sheet.ts'
import type { FitTo, OutputDesk, SheetTable } from '../../store/outputs/desk.ts'

/** What the planner has said of the sheet so far. Scale and block follow the paper until they are said. */
export interface SheetForm
  extends Pick<SheetOptions, 'paper' | 'orientation' | 'languages' | 'show' | 'title' | 'drawingNo' | 'revisions'> {
  readonly block: SheetOptions['block'] | undefined
  /** As typed; empty: fitted. */
  readonly scale: string
  readonly fit: FitTo
  readonly tables: readonly SheetTable[]
}

/** The title block stands beside the map on large sheets, under it on small ones. */
export const blockOf = ({ block, paper }: Pick<SheetForm, 'block' | 'paper'>): SheetOptions['block'] =>
  block ?? (paper === 'A1' || paper === 'A2' ? 'right' : 'bottom')

export function firstForm(title: SheetForm['title'], fit: FitTo, date: string): SheetForm {
  return {
    paper: 'A3',
    orientation: 'landscape',
    block: undefined,
    scale: '',
    fit,
    languages: 'both',
    show: { relief: true, rings: true, numbers: true, schedule: true, keyPlan: true, crosses: true },
    title,
    drawingNo: '',
    revisions: [firstRevision(date)],
    tables: fit === 'bundle' ? ['bundle'] : [],
  }
}

export const firstRevision = (date: string, mark = 'A'): Revision => ({
  mark,
  date,
  description: '',
  drawn: '',
  checked: '',
  approved: '',
})

/** A scale as typed: `20,000`, `1:20000`; undefined where it is none. */
export function typedScale(text: string): number | undefined {
  const number = Number(text.replace(/^\s*1\s*:/, '').replaceAll(/[,\s]/g, ''))
  return Number.isFinite(number) && number >= SCALES.least && number <= SCALES.most ? number : undefined
}

/** The options of a form, fitted; what is wrong with it stands beside its field. */
export function optionsOf(form: SheetForm, desk: OutputDesk): SheetOptions | undefined {
  const { paper, orientation, languages, show, title, drawingNo, revisions } = form
  const common = {
    paper,
    orientation,
    languages,
    show,
    title,
    revisions,
    block: blockOf(form),
    drawingNo: looksStatutory(drawingNo) ? '' : drawingNo,
  }
  const fit = desk.fit(form.fit, { ...common, scale: 1000, centre: [0, 0] })
  if (!fit) return undefined
  return { ...common, centre: fit.centre, scale: typedScale(form.scale) ?? fit.scale }
}
