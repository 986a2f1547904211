import type { Message } from '../lib/message.ts'
import type { Result } from '../lib/result.ts'
import type { Edit } from '../plan/edit.ts'
import type { AssignmentFields } from '../plan/edits/setAssignmentFields.ts'
import type { Assignee, AssigneeId, Bundle, Comment, ParcelId, ScenarioId, Share } from '../plan/types.ts'

/** The dialog of the drawing board that is open: looking, not editing. */
export type BoardDialog =
  | { readonly kind: 'card'; readonly parcel: ParcelId }
  | { readonly kind: 'bundle'; readonly bundle: Bundle['id'] }
  | { readonly kind: 'assignee'; readonly assignee: AssigneeId }
  | { readonly kind: 'assignee-table' }
  | { readonly kind: 'swap'; readonly assignee: AssigneeId }
  | { readonly kind: 'details' }
  | { readonly kind: 'land' }
  | { readonly kind: 'merge-apart' }
  | { readonly kind: 'shares' }
  | { readonly kind: 'targets'; readonly target?: string }
  | { readonly kind: 'zone-notes' }
  | { readonly kind: 'area-lists' }
  | { readonly kind: 'views' }
  | { readonly kind: 'methods' }
  | { readonly kind: 'grouping' }
  | { readonly kind: 'sensitivity' }
  | { readonly kind: 'charts' }
  | { readonly kind: 'rate-cards' }
  | { readonly kind: 'shared-works' }
  | { readonly kind: 'cost-drivers' }
  | { readonly kind: 'lots' }
  | { readonly kind: 'held' }
  | { readonly kind: 'keep-try-out' }
  | { readonly kind: 'scenes' }
  | { readonly kind: 'scenario'; readonly scenario: ScenarioId }
  | { readonly kind: 'plan-sheet'; readonly bundle?: Bundle['id'] }
  | { readonly kind: 'map-picture' }
  | { readonly kind: 'decisions'; readonly add?: true }

/** What the drawing board can be asked for. Edits give false, with `refusal` set, when they cannot be done. */
export interface BoardActions {
  readonly openDialog: (dialog: BoardDialog) => void
  readonly closeDialog: () => void
  /** Settles where plan and columns of a file disagree: by the edit that takes the columns, or, without one, for the plan. */
  readonly chooseViews: (take?: Result<Edit, Message>) => boolean
  /** A file of the embedded ground, for a dialog that needs it. */
  readonly readServed: <Content>(file: string) => Promise<Content>

  /** Locks or unlocks the selected parcels. */
  readonly lockSelected: (locked: boolean) => boolean
  readonly lockParcels: (parcels: readonly ParcelId[], locked: boolean) => boolean
  readonly lockAssignees: (assignees: readonly AssigneeId[], locked: boolean) => boolean

  /** Says phase year, delivery mode, route, stage or planned use of the selected parcels, all in one step. */
  readonly setFields: (fields: AssignmentFields) => boolean
  /** Splits the area of the selected parcels between assignees. */
  readonly shareSelected: (shares: readonly Share[]) => boolean
  /** Gives the selected parcels what another scenario says of them. */
  readonly copyFrom: (scenario: ScenarioId) => boolean

  readonly changeAssignee: (assignee: Assignee) => boolean
  readonly removeAssignee: (assignee: AssigneeId) => boolean
  /** Gives each of two assignees what the other holds in the shown scenario. */
  readonly swapAssignees: (one: AssigneeId, other: AssigneeId) => boolean
  readonly addAssignees: (assignees: readonly Omit<Assignee, 'order' | 'id'>[]) => boolean

  /** Makes a bundle of the selected parcels, all to be retained, and opens its sheet. */
  readonly makeBundle: () => boolean
  readonly changeBundle: (bundle: Bundle) => boolean
  readonly removeBundle: (bundle: Bundle['id']) => boolean
  /** Outlines a bundle on the map and goes there, unless it is to stay; undefined takes the outline away. */
  readonly showBundle: (bundle: Bundle['id'] | undefined, stay?: 'stay') => void

  readonly addNote: (parcel: ParcelId, text: string) => boolean
  readonly settleNote: (note: Comment['id'], open: boolean) => boolean
  readonly removeNote: (note: Comment['id']) => boolean
}
