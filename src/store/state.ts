import type { Finding } from '../lib/finding.ts'
import type { Message } from '../lib/message.ts'
import type { AreaUnit } from '../locales/format.ts'
import type { Language } from '../locales/language.ts'
import type { OverlapState } from '../measures/measure.ts'
import type { ParcelRule } from '../measures/parcelRule.ts'
import type { ScheduleOfAreas } from '../measures/scheduleOfAreas.ts'
import type { ParcelLayer } from '../parcels/parcelLayer.ts'
import type { Revision } from '../parcels/revision.ts'
import type { Edit } from '../plan/edit.ts'
import type { Document } from '../plan/history.ts'
import type { AssigneeId, Bundle, ScenarioId } from '../plan/types.ts'
import type { BoardDialog } from './boardActions.ts'
import type { Drawn } from './drawnState.ts'
import type { Ground } from './ground.ts'
import type { Hand } from './handState.ts'
import type { LotsState } from './lotsState.ts'
import type { MapLayerId, MapLink } from './mapOverState.ts'
import type { OpenedFile, OpenedSource } from './openedFile.ts'
import type { RecentPlan, ToolId } from './ports.ts'
import type { SketchVerb } from './shapingActions.ts'
import type { TryOut } from './tryingOut.ts'

export type SaveState = 'saved' | 'saving' | 'unsaved' | 'failed'

/** What the app is busy with, if anything; a running file job can be cancelled. */
export interface Work {
  readonly words: Message
  readonly done: number
  readonly total: number
  readonly cancel: (() => void) | undefined
}

/** What happened, said once in a live region. `alert` needs the planner. */
export interface Notice {
  readonly number: number
  readonly message: Message
  readonly tone: 'status' | 'alert'
}

/** What the features of a file are: planned parcels, or the private lots under them. */
export type FileRole = 'parcels' | 'lots'

/** Files read and waiting for the planner's decision in the import report. */
export interface ImportReport {
  readonly files: readonly OpenedFile[]
  readonly layer: ParcelLayer
  readonly findings: readonly Finding[]
  readonly overlaps: OverlapState | undefined
  /** What each file is taken as: the planner may say otherwise. */
  readonly roles: readonly FileRole[]
  /** A plan of the planner's own is open: "Add to this plan" makes sense. */
  readonly canAdd: boolean
  /** The files are the open plan's parcels in another version: what they change of it. */
  readonly revision?: { readonly found: Revision; readonly lines: readonly Finding[] }
}

/** A file that could not be read: which, and why. */
export interface FileTrouble {
  readonly name: string
  readonly reason: Message
}

/** What fills the window: the drawing board, scenarios side by side, or the scenes of a meeting. */
export type ScreenId = 'workspace' | 'compare' | 'present'

/** Panels that are called by a key as well as by a button. */
export type PanelId = 'rule' | 'history' | 'palette' | 'keys'

/**
 * Everything the screen shows. The document is edited by patches only; the land is what it is about, measured; the rest
 * is session: looking is not editing, so it is never undone and never in the plan.
 */
export interface State {
  readonly ready: boolean
  readonly document: Document
  readonly ground: Ground
  /** The files behind the plan's layers, in the order of their rows. */
  readonly sources: readonly OpenedSource[]
  /** What was drawn since the plan was opened, measured. */
  readonly drawn: Drawn
  /** All parcels of the plan, joined, as it draws them. */
  readonly land: ParcelLayer
  /** Row of each id that is a parcel now. */
  readonly rowOf: ReadonlyMap<string, number>
  readonly overlaps: OverlapState
  /** Private lots under the land. */
  readonly lots: LotsState
  /** Findings of the files and of the land, in the order found. */
  readonly findings: readonly Finding[]
  /** Running sums of the shown scenario; moves by what changed. */
  readonly schedule: ScheduleOfAreas

  readonly scenario: ScenarioId
  /** A try-out under way: the document is a copy then, and is not kept. */
  readonly tryOut: TryOut | undefined
  readonly screen: ScreenId
  /** Selected rows. */
  readonly selection: ReadonlySet<number>
  readonly hovered: { readonly row: number; readonly x: number; readonly y: number } | undefined
  readonly tool: ToolId
  readonly hand: Hand
  /** What is being drawn on the map, if anything. */
  readonly sketch: SketchVerb | undefined
  /** The rule being built to select by. */
  readonly rule: ParcelRule
  /** The panel that stands over the workspace: one at a time. */
  readonly panel: PanelId | undefined
  readonly receiver: AssigneeId | undefined
  readonly language: Language
  readonly areaUnit: AreaUnit
  readonly view: { readonly metresPerPixel: number; readonly bearing: number }
  readonly mapTrouble: string | undefined

  readonly work: Work | undefined
  readonly report: ImportReport | undefined
  readonly troubles: readonly FileTrouble[]
  readonly notice: Notice | undefined
  /** Why the last asked-for act cannot be done, shown beside the control until the next act. */
  readonly refusal: Message | undefined
  readonly save: { readonly state: SaveState; readonly at: Date | undefined; readonly reason: string | undefined }
  /** Under which id this browser keeps the plan; undefined while it is not kept. */
  readonly keptId: string | undefined
  /** True until the embedded plan is edited: it does not count as a plan and is not kept. */
  readonly untouched: boolean
  readonly recent: readonly RecentPlan[]
  /** The dialog of the drawing board that is open. */
  readonly dialog: BoardDialog | undefined
  /** What lies over the map. */
  readonly mapLayers: ReadonlySet<MapLayerId>
  readonly mapLinks: readonly MapLink[]
  /** The bundle whose outline the map shows. */
  readonly shownBundle: Bundle['id'] | undefined
  /** What was kept where plan and columns of a file disagreed: the plan, or the columns by the step that took them. */
  readonly viewsChosen: 'plan' | Edit | undefined
}
