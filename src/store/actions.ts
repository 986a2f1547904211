import type { AreaUnit } from '../locales/format.ts'
import type { Language } from '../locales/language.ts'
import type { Assignee, AssigneeId } from '../plan/types.ts'
import type { IncomingFile, SelectHow, ToolId } from './ports.ts'

export type ExportFormat = 'plan-geojson' | 'scenario-geojson'

/** What can be asked of the store. Each says what happened in the live region; none throws for an expected no. */
export interface Actions {
  /** Reads files in the worker; opens them at once or asks by the import report. */
  openFiles(files: readonly IncomingFile[]): Promise<void>
  /** The planner's answer to the import report. */
  decideReport(decision: 'new' | 'add' | 'cancel'): Promise<void>
  openRecent(planId: string): Promise<void>
  forgetRecent(planId: string): Promise<void>
  /** A new plan on the embedded parcels of the Northern Metropolis. */
  startFromGround(): Promise<void>
  exportFile(format: ExportFormat): Promise<void>

  /** Gives the selected parcels to the chosen proposed assignee. */
  assign(): void
  /** Takes the selected parcels back. */
  clear(): void
  undo(): void
  redo(): void
  /** Adds an assignee; gives false, with `refusal` set, when it cannot be. */
  addAssignee(assignee: Omit<Assignee, 'order' | 'id'>): boolean
  renamePlan(title: string): boolean

  select(rows: Iterable<number>, how: SelectHow): void
  selectAll(): void
  clearSelection(): void
  /** Selects and shows the next unassigned free parcel, in table order after the last one selected. */
  nextUnassigned(): void
  chooseReceiver(assignee: AssigneeId | undefined): void
  hover(row: number | undefined): void
  arm(tool: ToolId): void
  speak(language: Language): void
  showAreaIn(unit: AreaUnit): void
  /** Moves the camera to some parcels (all, when none is named) or to a box in WGS84 degrees. */
  zoomToRows(rows?: Iterable<number>): void
  zoomToBox(box: readonly [number, number, number, number]): void
  zoomBy(steps: number): void
  northUp(): void
  dismissTrouble(name: string): void
  dismissRefusal(): void
}
