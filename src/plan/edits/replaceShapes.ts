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
    /** Of the parents, those whose land it is; absent: all of them. */
    readonly parents?: readonly ParcelId[]
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
  const lineage = children.map((child) => ({ id: child.id, of: child.parents ?? parents }))
  for (const [i, { id, geometry }] of children.entries())
    shapes.set(id, { id, geometry, ...(lineage[i]!.of.length > 0 ? { parents: lineage[i]!.of } : {}) })
  for (const { id, geometry } of reshaped) shapes.set(id, { ...plan.shapes.get(id), id, geometry })
  const attributes = new Map<ParcelId, AttributePatch>()
  for (const { id, fields } of children) if (Object.keys(fields).length > 0) attributes.set(id, { id, fields })

  const patch: Change[] = [
    ...rowsOf('shapes', held(plan.shapes, shapes.keys()), shapes),
    ...rowsOf('attributes', held(plan.attributes, [...parents, ...attributes.keys()]), attributes),
    ...rowsOf(
      'bundles',
      plan.bundles,
      mapped(plan.bundles, (bundle) => withChildren(bundle, parents, lineage)),
    ),
    ...rowsOf(
      'comments',
      plan.comments,
      mapped(plan.comments, (comment) => moved(comment, lineage)),
    ),
  ]
  let lost = 0
  for (const [scenario, assignments] of plan.assignments) {
    const before = held(assignments, parents)
    const after = new Map<ParcelId, Assignment>()
    let differs = false
    for (const { id, of } of lineage) {
      const inherited = common(of.map((parent) => assignments.get(parent)))
      if (inherited) after.set(id, inherited)
      else if (of.some((parent) => assignments.has(parent))) differs = true
    }
    if (differs) lost++
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

type Lineage = readonly { readonly id: ParcelId; readonly of: readonly ParcelId[] }[]

/** A bundle with the children standing where their parents stood, the duty kept. */
function withChildren(bundle: Bundle, parents: readonly ParcelId[], lineage: Lineage): Bundle {
  const gone = new Set(parents)
  if (!bundle.sites.some(({ parcel }) => parcel !== undefined && gone.has(parcel))) return bundle
  const heirs = (parent: ParcelId) => lineage.flatMap(({ id, of }) => (of.includes(parent) ? [id] : []))
  const placed = new Set<ParcelId>()
  const fresh = (id: ParcelId) => !placed.has(id) && placed.add(id)
  const sites = bundle.sites.flatMap((site) => {
    const { parcel } = site
    if (parcel === undefined || !gone.has(parcel)) return [site]
    return heirs(parcel)
      .filter(fresh)
      .map((id) => ({ ...site, parcel: id }))
  })
  const minimums = bundle.minimums?.map(({ parcels, atLeast }) => ({
    parcels: [...new Set(parcels.flatMap((id) => (gone.has(id) ? heirs(id) : [id])))],
    atLeast,
  }))
  return { ...bundle, sites, ...(minimums ? { minimums } : {}) }
}

/** A comment goes to the first child of its parcel. */
function moved(comment: Comment, lineage: Lineage): Comment {
  const heir = lineage.find(({ of }) => of.includes(comment.parcel))
  return heir ? { ...comment, parcel: heir.id } : comment
}
