import { type Message, message } from '../../lib/message.ts'
import { ok, type Result, refuse } from '../../lib/result.ts'
import { type Edit, some } from '../edit.ts'
import { lockOn } from '../locks.ts'
import { type Change, diffRows } from '../patch.ts'
import type { Assignment, AttributePatch, Bundle, Comment, ParcelId, Plan, ShapePatch } from '../types.ts'

type Geometry = NonNullable<ShapePatch['geometry']>

/** A change of the parcels themselves. */
export interface ShapeChange {
  readonly plan: Plan
  /** Parcels that give way; they are retired and their ids never used again. */
  readonly parents: readonly ParcelId[]
  /** Parcels that take their place, or new ones where there are no parents. */
  readonly children: readonly {
    readonly id: ParcelId
    readonly geometry: Geometry
    readonly fields: AttributePatch['fields']
  }[]
  /** Parcels that stay themselves with another outline. */
  readonly reshaped?: readonly { readonly id: ParcelId; readonly geometry: Geometry }[]
  /** Reshaped parcels whose land changes; neighbours that only get a corner need no leave of a lock. */
  readonly changed?: readonly ParcelId[]
  /** Words for the edit; `lost` counts the scenarios in which children are unassigned because their parents differed. */
  words(lost: number): Message
}

/**
 * Retires parcels, puts others in their place, and gives outlines to some, as one undoable step.
 *
 * Gives    children that remember their parents and, in every scenario, inherit their assignment where all parents have
 *          the same one, else none; bundles and comments follow them.
 * Refuses  a parent or changed parcel that is locked, in whatever scenario; nothing to change.
 */
export function replaceShapes(change: ShapeChange): Result<Edit, Message> {
  const { plan, parents, children, reshaped = [], changed = [], words } = change
  const locked = [...parents, ...changed].filter((id) => isLocked(plan, id))
  if (locked.length > 0) return refuse(message('refusal.locked', { count: locked.length, parcels: some(locked) }))

  const shapes = new Map<ParcelId, ShapePatch>()
  for (const id of parents) shapes.set(id, retired(id, plan.shapes.get(id)))
  for (const { id, geometry } of children) shapes.set(id, { id, geometry, ...(parents.length > 0 ? { parents } : {}) })
  for (const { id, geometry } of reshaped) shapes.set(id, { ...plan.shapes.get(id), id, geometry })
  const attributes = new Map<ParcelId, AttributePatch>()
  for (const { id, fields } of children) if (Object.keys(fields).length > 0) attributes.set(id, { id, fields })

  const patch: Change[] = [
    ...rowsOf('shapes', held(plan.shapes, shapes.keys()), shapes),
    ...rowsOf('attributes', held(plan.attributes, [...parents, ...attributes.keys()]), attributes),
    ...rowsOf(
      'bundles',
      plan.bundles,
      mapped(plan.bundles, (bundle) => withChildren(bundle, parents, children)),
    ),
    ...rowsOf(
      'comments',
      plan.comments,
      mapped(plan.comments, (comment) => moved(comment, parents, children[0]?.id)),
    ),
  ]
  let lost = 0
  for (const [scenario, assignments] of plan.assignments) {
    const before = held(assignments, parents)
    const inherited = common(parents.map((id) => assignments.get(id)))
    if (before.size > 0 && !inherited && children.length > 0) lost++
    const after = new Map(inherited ? children.map(({ id }) => [id, inherited] as const) : [])
    patch.push(
      ...diffRows<Assignment>(before, after).map((group): Change => ({ table: 'assignments', scenario, ...group })),
    )
  }
  return patch.length === 0 ? refuse(message('refusal.nothingToChange')) : ok({ patch, words: words(lost) })
}

const isLocked = (plan: Plan, id: ParcelId): boolean =>
  [...plan.scenarios.keys()].some((scenario) => lockOn(plan, id, plan.assignments.get(scenario)?.get(id)))

const retired = (id: ParcelId, before: ShapePatch | undefined): ShapePatch => ({
  id,
  ...(before?.parents ? { parents: before.parents } : {}),
  retired: true,
})

/** The assignment that all parents have, or undefined where they differ. */
function common(assignments: readonly (Assignment | undefined)[]): Assignment | undefined {
  const [first] = assignments
  return assignments.every((each) => JSON.stringify(each) === JSON.stringify(first)) ? first : undefined
}

function held<Row>(rows: ReadonlyMap<string, Row>, ids: Iterable<string>): ReadonlyMap<string, Row> {
  const found = new Map<string, Row>()
  for (const id of ids) if (rows.has(id)) found.set(id, rows.get(id)!)
  return found
}

const rowsOf = (
  table: 'shapes' | 'attributes' | 'bundles' | 'comments',
  before: ReadonlyMap<string, unknown>,
  after: ReadonlyMap<string, unknown>,
): Change[] => diffRows<unknown>(before, after).map((group) => ({ table, ...group }))

const mapped = <Row>(rows: ReadonlyMap<string, Row>, change: (row: Row) => Row): ReadonlyMap<string, Row> =>
  new Map([...rows].map(([id, row]) => [id, change(row)]))

/** A bundle with the children standing where their parents stood, the duty kept. */
function withChildren(bundle: Bundle, parents: readonly ParcelId[], children: ShapeChange['children']): Bundle {
  const gone = new Set(parents)
  const ids = children.map(({ id }) => id)
  if (!bundle.sites.some(({ parcel }) => parcel !== undefined && gone.has(parcel))) return bundle
  let placed = false
  const sites = bundle.sites.flatMap((site) => {
    if (site.parcel === undefined || !gone.has(site.parcel)) return [site]
    if (placed) return []
    placed = true
    return ids.map((parcel) => ({ ...site, parcel }))
  })
  const minimums = bundle.minimums?.map(({ parcels, atLeast }) => {
    const kept = parcels.filter((id) => !gone.has(id))
    return { parcels: kept.length < parcels.length ? [...kept, ...ids] : parcels, atLeast }
  })
  return { ...bundle, sites, ...(minimums ? { minimums } : {}) }
}

const moved = (comment: Comment, parents: readonly ParcelId[], to: ParcelId | undefined): Comment =>
  to !== undefined && parents.includes(comment.parcel) ? { ...comment, parcel: to } : comment
