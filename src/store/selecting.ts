import { boxOf } from '../geometry/boxes.ts'
import { rowsInRing, rowsUnderBrush } from '../geometry/strokes.ts'
import { message } from '../lib/message.ts'
import { loadWords } from '../locales/say.ts'
import { lonLatIndex } from '../parcels/lonLatIndex.ts'
import { isDead, landStatusAt, liveRows, type ParcelLayer } from '../parcels/parcelLayer.ts'
import { isAssigned } from '../plan/assignment.ts'
import type { Actions } from './actions.ts'
import type { MapEvents, SelectHow } from './ports.ts'
import type { Rig } from './rig.ts'
import { selectedAreaM2 } from './selectionSums.ts'
import { assignmentAt } from './selectors.ts'
import type { State } from './state.ts'

type LonLatBox = readonly [number, number, number, number]

export type Selecting = Pick<
  Actions,
  | 'select'
  | 'selectAll'
  | 'clearSelection'
  | 'selectAgain'
  | 'nextUnassigned'
  | 'chooseReceiver'
  | 'hover'
  | 'arm'
  | 'speak'
  | 'showAreaIn'
  | 'zoomToRows'
  | 'zoomToBox'
  | 'camera'
  | 'flyTo'
  | 'mapBeside'
  | 'raise'
  | 'dress'
  | 'paintAs'
  | 'zoomBy'
  | 'northUp'
  | 'dismissTrouble'
  | 'dismissRefusal'
> & { readonly mapEvents: MapEvents }

/** Looking: selection, tools, camera and language. None of it is an edit, none of it is undone. */
export function makeSelecting(rig: Rig): Selecting {
  let earlier: { readonly land: ParcelLayer; readonly selection: ReadonlySet<number> } | undefined
  const show = (asked: ReadonlySet<number>) => {
    const before = rig.get()
    const selection = before.land.dead ? new Set([...asked].filter((row) => !isDead(before.land, row))) : asked
    if (before.selection.size > 0) earlier = { land: before.land, selection: before.selection }
    rig.set({ selection, refusal: undefined })
    rig.ports.map.select(selection)
    rig.tell(
      selection.size === 0
        ? message('notice.selectionCleared')
        : message('notice.selected', { count: selection.size, area: { m2: selectedAreaM2(rig.get()) } }),
    )
  }
  const select = (rows: Iterable<number>, how: SelectHow) => show(combined(rig.get().selection, rows, how))
  const zoomToRows = (rows?: Iterable<number>) => {
    const box = boxOfRows(rig.get().land, rows)
    if (box) rig.ports.map.fit(box)
  }
  return {
    select,
    selectAll: () => show(new Set(liveRows(rig.get().land))),
    clearSelection: () => {
      if (rig.get().selection.size > 0) show(new Set())
      else rig.set({ refusal: undefined })
    },
    selectAgain: () => {
      if (!earlier || earlier.land !== rig.get().land) return rig.refuse(message('refusal.noEarlierSelection'))
      show(earlier.selection)
    },
    nextUnassigned: () => {
      const row = nextUnassignedRow(rig.get())
      if (row === undefined) return rig.tell(message('notice.noneUnassigned'))
      select([row], 'replace')
      zoomToRows([row])
    },
    chooseReceiver: (receiver) => {
      const assignee = rig.get().document.plan.assignees.get(receiver ?? '')
      rig.set({ receiver, refusal: undefined })
      if (assignee) rig.tell(message('notice.receiver', { assignee: assignee.name }))
    },
    hover: (row) => {
      rig.ports.map.hover(row)
      rig.set({ hovered: row === undefined ? undefined : { row, x: 0, y: 0 } })
    },
    arm: (tool) => {
      rig.ports.map.arm(tool)
      rig.set({ tool })
    },
    speak: async (language) => {
      await loadWords(language)
      rig.ports.map.speak(language)
      rig.set({ language })
    },
    showAreaIn: (areaUnit) => rig.set({ areaUnit }),
    zoomToRows,
    zoomToBox: (box) => rig.ports.map.fit(box),
    camera: () => rig.ports.map.camera(),
    flyTo: (camera) => rig.ports.map.flyTo(camera),
    mapBeside: (container, view) => rig.ports.map.beside(container, view),
    raise: (heightOf) => rig.ports.map.raise(heightOf),
    dress: (look) => rig.ports.map.dress(look),
    paintAs: (view) => rig.ports.map.paintAs(view),
    zoomBy: (steps) => rig.ports.map.zoomBy(steps),
    northUp: () => rig.ports.map.northUp(),
    dismissTrouble: (name) => rig.set({ troubles: rig.get().troubles.filter((trouble) => trouble.name !== name) }),
    dismissRefusal: () => rig.set({ refusal: undefined }),
    mapEvents: {
      picked: (row, how) => {
        if (row !== undefined) select([row], how === 'add' && rig.get().selection.has(row) ? 'remove' : how)
        else if (how === 'replace' && rig.get().selection.size > 0) show(new Set())
      },
      opened: (row) => rig.set({ dialog: { kind: 'card', parcel: rig.get().land.ids[row]! }, refusal: undefined }),
      boxed: (box, how) => select(rowsInBox(rig.get().land, box), how),
      lassoed: (ring, how) => select(rowsInRing(ring, rig.get().land.insidesLonLat), how),
      brushed: (path, how) => {
        const { land, hand } = rig.get()
        const indexed = { shapes: land.shapes, index: lonLatIndex(land).index }
        select(rowsUnderBrush(path, hand.brushM, indexed), how)
      },
      // put in by those who draw
      sketched: () => {},
      hovered: (row, at) => rig.set({ hovered: row === undefined || !at ? undefined : { row, ...at } }),
      moved: (view) => rig.set({ view }),
      failed: (reason) => rig.set({ mapTrouble: reason }),
    },
  }
}

function combined(before: ReadonlySet<number>, rows: Iterable<number>, how: SelectHow): ReadonlySet<number> {
  if (how === 'replace') return new Set(rows)
  if (how === 'keep') return new Set([...rows].filter((row) => before.has(row)))
  const after = new Set(before)
  for (const row of rows) {
    if (how === 'add') after.add(row)
    else after.delete(row)
  }
  return after
}

/** The next free parcel without an assignee, in row order after the last one selected. */
function nextUnassignedRow(state: State): number | undefined {
  const { land, selection } = state
  const rows = liveRows(land)
  const after = rows.findLastIndex((row) => selection.has(row)) + 1
  for (const row of [...rows.slice(after), ...rows.slice(0, after)]) {
    if (!isAssigned(assignmentAt(state, row)) && landStatusAt(land, row) === 'free') return row
  }
  return undefined
}

/** Parcels whose inside point lies in a box of WGS84 degrees: the same answer at any zoom. */
function rowsInBox(land: ParcelLayer, [west, south, east, north]: LonLatBox): readonly number[] {
  const { insidesLonLat: insides } = land
  const rows: number[] = []
  for (const row of liveRows(land)) {
    const lon = insides[2 * row]!
    const lat = insides[2 * row + 1]!
    if (lon >= west && lon <= east && lat >= south && lat <= north) rows.push(row)
  }
  return rows
}

/** The box in WGS84 degrees around some rows (all, when none is named), or undefined when there is none. */
export function boxOfRows(land: ParcelLayer, rows?: Iterable<number>): LonLatBox | undefined {
  const { shapes } = land
  const box = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const row of rows ?? liveRows(land)) {
    const [west, south, east, north] = boxOf(shapes.lonLat, shapes, row)
    box[0] = Math.min(box[0]!, west)
    box[1] = Math.min(box[1]!, south)
    box[2] = Math.max(box[2]!, east)
    box[3] = Math.max(box[3]!, north)
  }
  return box[0] === Number.POSITIVE_INFINITY ? undefined : (box as unknown as LonLatBox)
}
