import { plain } from '../parcels/closedWords.ts'
import { ASSIGNEE_KINDS } from '../plan/assigneeKind.ts'
import { lookFor } from '../plan/assigneeLook.ts'
import { intern } from '../plan/assignment.ts'
import { DELIVERY_MODES, ROUTES, STAGES } from '../plan/grant.ts'
import type { Assignee, Assignment, Share } from '../plan/types.ts'

/** Incoming `nm_*` properties of one row, as a GIS may have left them: nothing is certain. */
export type IncomingView = Readonly<Record<string, unknown>>

export interface RestoredViews {
  readonly scenarioName: string | undefined
  readonly assignments: ReadonlyMap<string, Assignment>
  /** Assignees that the views name and the starter list does not have. */
  readonly assignees: readonly Assignee[]
  /** Words of assigned rows that their columns do not know. */
  readonly unread: readonly UnreadWord[]
}

/** A word in an `nm_*` column of a row that is none of the column's. */
export interface UnreadWord {
  readonly row: number
  readonly column: string
  readonly value: string
  readonly known: readonly string[]
}

/** Columns that hold one of a few words. */
const WORD_COLUMNS = {
  nm_delivery_mode: DELIVERY_MODES,
  nm_route: ROUTES,
  nm_stage: STAGES,
  nm_assignee_kind: ASSIGNEE_KINDS,
} as const

/**
 * The scenario that flat `nm_*` properties show, when the plan itself was lost (a GIS drops foreign members).
 *
 * Takes  the views by row, the row's parcel id, and the assignees known already.
 */
export function readViews(
  views: readonly (IncomingView | undefined)[],
  ids: readonly string[],
  known: readonly Assignee[],
): RestoredViews {
  const assignees = new Map(known.map((assignee) => [assignee.id, assignee]))
  const added: Assignee[] = []
  const assignments = new Map<string, Assignment>()
  const unread: UnreadWord[] = []
  let scenarioName: string | undefined
  for (const [row, view] of views.entries()) {
    if (!view) continue
    scenarioName ??= textOf(view.nm_scenario)
    const shares = sharesOf(view)
    if (shares.length === 0) continue
    for (const { assignee } of shares) {
      if (assignees.has(assignee)) continue
      const made = assigneeFrom(assignee, view, [...known, ...added])
      assignees.set(assignee, made)
      added.push(made)
    }
    assignments.set(ids[row]!, assignmentFrom(view, shares))
    for (const word of unreadIn(view)) unread.push({ row, ...word })
  }
  return { scenarioName, assignments, assignees: added, unread }
}

/** The assignment one view shows, or undefined when it shows none. */
export function assignmentOfView(view: IncomingView): Assignment | undefined {
  const shares = sharesOf(view)
  return shares.length === 0 ? undefined : assignmentFrom(view, shares)
}

function assignmentFrom(view: IncomingView, shares: readonly Share[]): Assignment {
  const year = Number(view.nm_phase_year)
  return intern({
    shares,
    ...(Number.isInteger(year) && year > 0 ? { phaseYear: year } : {}),
    ...oneOf(view, 'nm_delivery_mode', 'deliveryMode'),
    ...oneOf(view, 'nm_route', 'route'),
    ...oneOf(view, 'nm_stage', 'stage'),
    ...(textOf(view.nm_bundle) ? { bundle: textOf(view.nm_bundle) } : {}),
  } as Assignment)
}

/** `nm_shares` where it reads as shares that add up to 1, else the whole parcel to `nm_assignee_id`. */
function sharesOf(view: IncomingView): readonly Share[] {
  const text = textOf(view.nm_shares)
  if (text) {
    try {
      const parsed: unknown = JSON.parse(text)
      if (Array.isArray(parsed) && parsed.length > 0 && parsed.every(isShare))
        return parsed.map(({ assignee, share }) => ({ assignee, share }))
    } catch {
      // a cell that a spreadsheet cut short: the id column still says whose it is
    }
  }
  const sole = textOf(view.nm_assignee_id)
  return sole === undefined ? [] : [{ assignee: sole, share: 1 }]
}

const isShare = (part: unknown): part is Share =>
  typeof part === 'object' &&
  part !== null &&
  typeof (part as Share).assignee === 'string' &&
  typeof (part as Share).share === 'number' &&
  (part as Share).share > 0 &&
  (part as Share).share <= 1

function assigneeFrom(id: string, view: IncomingView, others: readonly Assignee[]): Assignee {
  const kind = wordIn(view, 'nm_assignee_kind') ?? 'developer'
  const name = textOf(view.nm_assignee) ?? id
  return {
    id,
    order: others.length + 1,
    kind,
    name: { en: name, zh: name },
    ...lookFor(kind, name, others),
  }
}

type WordColumn = keyof typeof WORD_COLUMNS

/** The word that a column means, however a GIS or a hand wrote it. */
function wordIn<Column extends WordColumn>(
  view: IncomingView,
  column: Column,
): (typeof WORD_COLUMNS)[Column][number] | undefined {
  const value = textOf(view[column])
  return value === undefined ? undefined : WORD_COLUMNS[column].find((known) => plain(known) === plain(value))
}

function oneOf(view: IncomingView, column: WordColumn, field: string): Record<string, string> {
  const word = wordIn(view, column)
  return word === undefined ? {} : { [field]: word }
}

const unreadIn = (view: IncomingView): readonly Omit<UnreadWord, 'row'>[] =>
  (Object.keys(WORD_COLUMNS) as WordColumn[]).flatMap((column) => {
    const value = textOf(view[column])?.trim()
    if (!value || wordIn(view, column) !== undefined) return []
    return [{ column, value, known: WORD_COLUMNS[column] }]
  })

const textOf = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined)
