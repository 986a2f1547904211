import { boxOf } from '../geometry/boxes.ts'
import { takeRows } from '../geometry/takeRows.ts'
import { type Message, message } from '../lib/message.ts'
import { ok, type Result } from '../lib/result.ts'
import type { LonLat, Move, ShapeAnswer, ShapeRequest } from '../parcels/editShapes.ts'
import { NUMBER_FIELDS } from '../parcels/fields.ts'
import { fieldsOf, fieldsOfMerged, fieldsOfPiece, type ParcelFields } from '../parcels/parcelFields.ts'
import { AREA_METHODS, liveRows, type NumberField, type ParcelLayer } from '../parcels/parcelLayer.ts'
import { type Edit, some } from '../plan/edit.ts'
import { replaceShapes, type ShapeChange } from '../plan/edits/replaceShapes.ts'
import { setAttributes } from '../plan/edits/setAttributes.ts'
import { drawnId, mergedId, pieceIds } from '../plan/parcelIds.ts'
import type { Plan } from '../plan/types.ts'
import { measured } from './drawn.ts'
import type { Rig } from './rig.ts'
import type { ShapingActions } from './shapingActions.ts'
import type { State } from './state.ts'

/** What a change of shapes is made from: the parcels near, by their rows of the land. */
interface Scene {
  readonly state: State
  /** Rows of the land that the worker was given, in its order. */
  readonly rows: readonly number[]
  readonly subjects: readonly number[]
}

type Change = Omit<ShapeChange, 'plan'>

/**
 * Changing the parcels themselves: the worker computes and measures, then one edit puts it in the plan.
 *
 * The plan may not change while the worker computes: what comes back would not fit it, and is refused.
 */
export function makeShaping(
  rig: Rig,
  attempt: (edit: Result<Edit, Message>) => boolean,
): Omit<ShapingActions, 'sketch' | 'sketchStep' | 'placeWorks'> {
  const perform = async (plan: Plan, change: Result<Change, Message>) => {
    const edit = change.ok ? replaceShapes({ plan, ...change.value }) : change
    if (!edit.ok) return rig.refuse(edit.reason)
    if (change.ok) {
      const outlines = [...change.value.children, ...(change.value.reshaped ?? [])]
      const drawn = await measured(rig, rig.get().drawn, outlines)
      if (rig.get().document.plan !== plan) return rig.refuse(message('refusal.planMoved'))
      rig.set({ drawn })
    }
    attempt(edit)
  }
  // one after another: what is asked while the worker computes is asked of the plan that comes of it
  let queue: Promise<unknown> = Promise.resolve()
  const ask = (
    sceneNow: (state: State) => Scene | Message,
    request: (shapes: ShapeRequest['shapes'], subjects: readonly number[]) => ShapeRequest,
    change: (answer: ShapeAnswer, scene: Scene) => Change,
  ): Promise<void> => {
    const done = queue.then(() => askNow(sceneNow(rig.get()), request, change))
    queue = done.catch(() => {})
    return done
  }
  const askNow = async (
    scene: Scene | Message,
    request: (shapes: ShapeRequest['shapes'], subjects: readonly number[]) => ShapeRequest,
    change: (answer: ShapeAnswer, scene: Scene) => Change,
  ) => {
    if ('key' in scene) return rig.refuse(scene)
    const { land, document } = scene.state
    const places = scene.subjects.map((row) => scene.rows.indexOf(row))
    const answer = await rig.ports.worker.shape({
      ...request(takeRows(land.shapes, scene.rows), places),
      names: scene.rows.map((row) => land.ids[row]!),
    }).done
    if (rig.get().document.plan !== document.plan) return rig.refuse(message('refusal.planMoved'))
    // parcels that stand apart may be one all the same: that is asked, not refused
    if (!answer.ok && answer.reason.key === 'refusal.mergeApart') {
      rig.set({ dialog: { kind: 'merge-apart' }, refusal: undefined })
      return
    }
    await perform(document.plan, answer.ok ? ok(change(answer.value, scene)) : answer)
  }

  return {
    splitParcels: (line) =>
      ask(sceneOf, (shapes, subjects) => ({ verb: 'split', shapes, subjects, line }), splitChange),
    mergeParcels: (apart = false) =>
      ask(
        (state) => (state.selection.size === 1 ? message('refusal.mergeTwo') : sceneOf(state)),
        (shapes, subjects) => ({ verb: 'merge', shapes, subjects, apart }),
        mergeChange,
      ),
    retireParcels: async () => {
      const scene = sceneOf(rig.get())
      if ('key' in scene) return rig.refuse(scene)
      const parents = namesOf(scene)
      const words = () => message('edit.retire', { count: parents.length, parcels: some(parents) })
      await perform(scene.state.document.plan, ok({ parents, children: [], words }))
    },
    drawParcel: (ring, trims) =>
      ask(
        (state) => sceneAround(state, ring),
        (shapes) => ({ verb: 'draw', shapes, subjects: [], ring, trims }),
        (answer, scene) => {
          const id = drawnId(isTaken(scene.state))
          return {
            parents: [],
            children: answer.pieces.map(({ geometry }) => ({ id, geometry, fields: {} })),
            reshaped: reshapedOf(answer, scene),
            words: () =>
              answer.trimmedM2 === undefined
                ? message('edit.draw', { parcel: id })
                : message('edit.drawTrimmed', { parcel: id, area: { m2: answer.trimmedM2 } }),
          }
        },
      ),
    cutHole: (ring) =>
      ask(
        (state) => oneOf(sceneOf(state)),
        (shapes, subjects) => ({ verb: 'hole', shapes, subjects, ring, trims: false }),
        (answer, scene) => reshapeChange('edit.hole', answer, scene),
      ),
    trimParcel: () =>
      ask(
        (state) => largerOf(sceneOf(state)),
        (shapes, subjects) => ({ verb: 'trim', shapes, subjects }),
        (answer, scene) => reshapeChange('edit.reshape', answer, scene),
      ),
    moveCorners: (moves, trims = false) =>
      ask(
        (state) => withLandAt(oneOf(sceneOf(state)), moves),
        (shapes, subjects) => ({ verb: 'reshape', shapes, subjects, moves, trims }),
        (answer, scene) => reshapeChange('edit.reshape', answer, scene),
      ),
    setCell: async (rows, cell, typed) => {
      const { cellEdit } = await import('./cellEditing.ts')
      const state = rig.get()
      const chosen = new Set(rows)
      const ids = liveRows(state.land).flatMap((row) => (chosen.has(row) ? [state.land.ids[row]!] : []))
      return attempt(cellEdit(state, ids, cell, typed))
    },
    setParcelFields: (fields) => {
      const { document, selection, land } = rig.get()
      const bad = Object.entries(fields).find(([field, value]) => !fits(field, value))
      if (bad) {
        rig.refuse(message('refusal.badField', { field: message(`parcelField.${bad[0]}`) }))
        return false
      }
      const ids = liveRows(land).flatMap((row) => (selection.has(row) ? [land.ids[row]!] : []))
      return attempt(setAttributes(document.plan, ids, fields as Record<string, string | number | null>))
    },
  }
}

/** Whether a value is of a field's type and within its bounds. */
function fits(field: string, value: unknown): boolean {
  if (value === null) return true
  const test = NUMBER_FIELDS[field as NumberField]
  return test ? typeof value === 'number' && Number.isFinite(value) && test(value) : typeof value === 'string'
}

function splitChange(answer: ShapeAnswer, scene: Scene): Change {
  const { land } = scene.state
  const pieces = new Map<number, ShapeAnswer['pieces'][number][]>()
  for (const piece of answer.pieces) pieces.set(piece.subject, [...(pieces.get(piece.subject) ?? []), piece])
  const parents: string[] = []
  const children = [...pieces].flatMap(([subject, all]) => {
    const row = scene.rows[subject]!
    const id = land.ids[row]!
    parents.push(id)
    const ids = pieceIds(id, all.length, isTaken(scene.state))
    const fields = stated(fieldsOfPiece(fieldsOf(land, row)))
    return all.map(({ geometry }, i) => ({ id: ids[i]!, parents: [id], geometry, fields }))
  })
  const words = () =>
    message('edit.split', { count: parents.length, parcels: some(parents), pieces: some(children.map(({ id }) => id)) })
  return { parents, children, reshaped: reshapedOf(answer, scene), words }
}

function mergeChange(answer: ShapeAnswer, scene: Scene): Change {
  const { land } = scene.state
  const parents = namesOf(scene)
  const id = mergedId(parents[0]!, isTaken(scene.state))
  const fields = fieldsOfMerged(
    scene.subjects.map((row) => ({ fields: fieldsOf(land, row), areaM2: land.siteAreaM2[row]! })),
  )
  const words = (lost: number) =>
    message(`edit.merge${lost > 0 ? 'Unassigned' : ''}${answer.filledM2 === undefined ? '' : 'Filled'}`, {
      parcels: some(parents),
      parcel: id,
      ...(answer.filledM2 === undefined ? {} : { area: { m2: answer.filledM2 } }),
    })
  return { parents, children: answer.pieces.map(({ geometry }) => ({ id, geometry, fields: stated(fields) })), words }
}

function reshapeChange(key: 'edit.hole' | 'edit.reshape', answer: ShapeAnswer, scene: Scene): Change {
  const reshaped = reshapedOf(answer, scene)
  return {
    parents: [],
    children: [],
    reshaped,
    changed: answer.reshaped.flatMap(({ row, land }) => (land ? [scene.state.land.ids[scene.rows[row]!]!] : [])),
    words: () =>
      answer.trimmedM2 === undefined
        ? message(key, { parcel: namesOf(scene)[0]! })
        : message('edit.reshapeTrimmed', { parcel: namesOf(scene)[0]!, area: { m2: answer.trimmedM2 } }),
  }
}

const reshapedOf = (answer: ShapeAnswer, { rows, state }: Scene) =>
  answer.reshaped.map(({ row, geometry }) => ({ id: state.land.ids[rows[row]!]!, geometry }))

const namesOf = ({ subjects, state }: Scene): readonly string[] => subjects.map((row) => state.land.ids[row]!)

const stated = (fields: ParcelFields): Record<string, string | number> =>
  Object.fromEntries(Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1)))

const isTaken =
  ({ rowOf, document }: State) =>
  (id: string) =>
    rowOf.has(id) || document.plan.shapes.has(id)

/** Neighbours may be drawn this far apart and still be meant to touch, metres. */
const BESIDE_M = 1

/** The selected parcels with those beside them. */
function sceneOf(state: State): Scene | Message {
  const { land, selection } = state
  const subjects = liveRows(land).filter((row) => selection.has(row))
  if (subjects.length === 0) return message('refusal.nothingSelected')
  if (subjects.some((row) => AREA_METHODS[land.areaMethod[row]!] !== 'hk1980-grid'))
    return message('refusal.outsideHongKong')
  const chosen = new Set(subjects)
  const rows = liveRows(land).filter(
    (row) => chosen.has(row) || subjects.some((subject) => boxesMeet(land, row, subject)),
  )
  return { state, rows, subjects }
}

function boxesMeet({ boxes }: ParcelLayer, a: number, b: number): boolean {
  return (
    boxes[a * 4]! <= boxes[b * 4 + 2]! + BESIDE_M &&
    boxes[a * 4 + 2]! >= boxes[b * 4]! - BESIDE_M &&
    boxes[a * 4 + 1]! <= boxes[b * 4 + 3]! + BESIDE_M &&
    boxes[a * 4 + 3]! >= boxes[b * 4 + 1]! - BESIDE_M
  )
}

/** The one parcel, or the larger of two: it loses least of itself. */
function largerOf(scene: Scene | Message): Scene | Message {
  if ('key' in scene || scene.subjects.length !== 2) return oneOf(scene)
  const { siteAreaM2 } = scene.state.land
  const [a, b] = scene.subjects as [number, number]
  return { ...scene, subjects: [siteAreaM2[b]! > siteAreaM2[a]! ? b : a] }
}

const oneOf = (scene: Scene | Message): Scene | Message =>
  'key' in scene || scene.subjects.length === 1 ? scene : message('refusal.selectOne')

/** A corner may go far: the parcels between where the parcel is and where its corners go are in the scene too. */
function withLandAt(scene: Scene | Message, moves: readonly Move[]): Scene | Message {
  const corners = moves.flatMap(({ to }) => (to ? [to] : []))
  if ('key' in scene || corners.length === 0) return scene
  const { state, rows, subjects } = scene
  const [west, south, east, north] = boxOf(state.land.shapes.lonLat, state.land.shapes, subjects[0]!)
  const there = sceneAround(state, [...corners, [west, south], [east, north]]).rows
  const all = new Set([...rows, ...there])
  return { ...scene, rows: liveRows(state.land).filter((row) => all.has(row)) }
}

/** The parcels that a ring in degrees may touch. */
function sceneAround(state: State, ring: readonly LonLat[]): Scene {
  const { shapes } = state.land
  const lons = ring.map(([lon]) => lon)
  const lats = ring.map(([, lat]) => lat)
  const [west, south, east, north] = [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)]
  const beside = BESIDE_M / 100_000
  const rows = liveRows(state.land).filter((row) => {
    const [w, s, e, n] = boxOf(shapes.lonLat, shapes, row)
    return w <= east + beside && e >= west - beside && s <= north + beside && n >= south - beside
  })
  return { state, rows, subjects: [] }
}
