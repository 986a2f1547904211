import type { Stamp } from '../files/stamp.ts'
import type { Message } from '../lib/message.ts'
import type { Result } from '../lib/result.ts'
import type { AreaUnit } from '../locales/format.ts'
import type { Language } from '../locales/language.ts'
import type { Grouping } from '../measures/parcelGroups.ts'
import type { ParcelRule } from '../measures/parcelRule.ts'
import type { Edit } from '../plan/edit.ts'
import type { Assignee, AssigneeId, Bundle, Camera, ScenarioId } from '../plan/types.ts'
import type { BoardActions } from './boardActions.ts'
import type { Hand } from './handState.ts'
import type { MapOverActions } from './mapOverState.ts'
import type { OutputDesk } from './outputs/desk.ts'
import type { OutputFormat } from './outputs/makeOutput.ts'
import type { BesideMap, BesideView, IncomingFile, MapLook, SelectHow, ToolId } from './ports.ts'
import type { ScenarioActions } from './scenarios.ts'
import type { ShapingActions } from './shapingActions.ts'
import type { FileRole, PanelId, ScreenId } from './state.ts'
import type { TryOutActions } from './tryingOut.ts'

export type ExportFormat = 'plan-geojson' | 'scenario-geojson' | OutputFormat

/** What can be asked of the store. Each says what happened in the live region; none throws for an expected no. */
export interface Actions extends BoardActions, MapOverActions, ScenarioActions, ShapingActions, TryOutActions {
  /** Does an edit that a part of the screen brought with it; gives false, with `refusal` set, when it cannot be done. */
  readonly edit: (edit: Result<Edit, Message>) => boolean
  /** Reads files in the worker; opens them at once or asks by the import report. */
  readonly openFiles: (files: readonly IncomingFile[]) => Promise<void>
  /** The planner's answer to the import report. */
  readonly decideReport: (decision: 'new' | 'add' | 'revise' | 'cancel') => Promise<void>
  /** Says what the features of a file in the import report are. */
  readonly sayRole: (file: number, role: FileRole) => void
  readonly openRecent: (planId: string) => Promise<void>
  readonly forgetRecent: (planId: string) => Promise<void>
  /** A new plan on the embedded parcels of the Northern Metropolis. */
  readonly startFromGround: () => Promise<void>
  /** The example plan: three ways to place invented firms on the embedded parcels. */
  readonly openExample: () => Promise<void>
  readonly exportFile: (format: ExportFormat) => Promise<void>
  /** What says of which plan, scenario and moment something is, on all that is taken away. */
  readonly stamp: () => Promise<Stamp>
  /** Where sheets and pictures of the plan as it is now are drawn; its code comes when it is first asked for. */
  readonly outputDesk: (bundle?: Bundle['id']) => Promise<OutputDesk>

  /** Gives the selected parcels to the chosen proposed assignee. */
  readonly assign: () => void
  /** Takes the selected parcels back. */
  readonly clear: () => void
  readonly undo: () => void
  readonly redo: () => void
  /** Takes so many steps forward (back, where negative) on the line of named steps, and says so once. */
  readonly travel: (steps: number) => void
  /** Adds an assignee; gives false, with `refusal` set, when it cannot be. */
  readonly addAssignee: (assignee: Omit<Assignee, 'order' | 'id'>) => boolean
  readonly renamePlan: (title: string) => boolean

  readonly select: (rows: Iterable<number>, how: SelectHow) => void
  readonly selectAll: () => void
  readonly clearSelection: () => void
  /** The selection before the last one: Escape is never the end of long work. */
  readonly selectAgain: () => void
  /** Every parcel that is like one of those selected. */
  readonly selectSame: (by: Grouping) => void
  readonly setRule: (rule: ParcelRule) => void
  readonly selectByRule: (how: SelectHow) => Promise<void>
  /** Selects and shows land that could meet an assignee's brief; the rule that picked it stands in the rule panel. */
  readonly pickLandFor: (assignee: AssigneeId) => Promise<void>
  readonly resizeBrush: (steps: number) => void
  /** Whether land that other parcels hold is left out of what is drawn, or drawing over it refused. */
  readonly trimOverlaps: (trims: boolean) => void
  /** What a stroke does to the selection while no key is held. */
  readonly selectBy: (how: Hand['how']) => void
  /** From now on a stroke of the brush assigns what it touches. */
  readonly paint: (painting: boolean) => void
  readonly showPanel: (panel: PanelId | undefined) => void
  readonly showScreen: (screen: ScreenId) => void
  /** Shows another scenario of the plan: map, table and totals follow. */
  readonly showScenario: (scenario: ScenarioId) => void
  /** Selects and shows the next unassigned free parcel, in table order after the last one selected. */
  readonly nextUnassigned: () => void
  readonly chooseReceiver: (assignee: AssigneeId | undefined) => void
  readonly hover: (row: number | undefined) => void
  readonly arm: (tool: ToolId) => void
  /** Brings the words of a language and speaks it. */
  readonly speak: (language: Language) => Promise<void>
  readonly showAreaIn: (unit: AreaUnit) => void
  /** Moves the camera to some parcels (all, when none is named) or to a box in WGS84 degrees. */
  readonly zoomToRows: (rows?: Iterable<number>) => void
  readonly zoomToBox: (box: readonly [number, number, number, number]) => void
  /** Where the map looks; undefined while none is drawn. */
  readonly camera: () => Camera | undefined
  readonly flyTo: (camera: Camera) => void
  /** Draws one more map of the parcels, painted otherwise, under the same camera; it is to be removed. */
  readonly mapBeside: (container: HTMLElement, view: BesideView) => BesideMap
  /** Draws parcels as blocks of so many metres; undefined lays them flat. */
  readonly raise: (heightOf: ((row: number) => number) | undefined) => void
  readonly dress: (look: MapLook) => void
  /** Paints the map otherwise than the shown scenario, until undefined is given. */
  readonly paintAs: (view: BesideView | undefined) => void
  /** Gives a file made by a part of the screen to the planner. */
  readonly saveFile: (name: string, content: Blob) => Promise<void>
  readonly zoomBy: (steps: number) => void
  readonly northUp: () => void
  readonly dismissTrouble: (name: string) => void
  readonly dismissRefusal: () => void
}
