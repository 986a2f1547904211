import { memoLast } from '../lib/memo.ts'
import { type Drawing, landAsDrawn, withDrawnRows } from '../parcels/landAsDrawn.ts'
import type { DrawnParcel } from '../parcels/measureShapes.ts'
import type { ParcelLayer } from '../parcels/parcelLayer.ts'
import type { Plan, ShapePatch } from '../plan/types.ts'
import type { Drawn } from './drawnState.ts'
import type { Act } from './ports.ts'
import type { Rig } from './rig.ts'

const texts = new WeakMap<object, string>()

/** One outline of one parcel: the same after a journey through a file or the journal. */
function outlineKey({ id, geometry }: DrawnParcel): string {
  const text = texts.get(geometry) ?? JSON.stringify(geometry.coordinates)
  texts.set(geometry, text)
  return `${id}\n${text}`
}

/** Measures outlines that are not measured yet, in the worker. */
export async function measured(rig: Rig, drawn: Drawn, parcels: readonly DrawnParcel[]): Promise<Drawn> {
  const fresh = [...new Map(parcels.map((parcel) => [outlineKey(parcel), parcel]))].filter(
    ([key]) => !drawn.rowOf.has(key),
  )
  if (fresh.length === 0) return drawn
  const { worker } = rig.ports
  const layer = await worker.measure(
    fresh.map(([, parcel]) => parcel),
    rig.get().ground.universityTown,
  ).done
  const first = drawn.layer?.rows ?? 0
  return {
    layer: drawn.layer ? withDrawnRows(drawn.layer, layer) : layer,
    rowOf: new Map([...drawn.rowOf, ...fresh.map(([key], i) => [key, first + i] as const)]),
  }
}

/** Every outline that a plan, or an act on it, draws or takes back. */
export function outlinesIn(plan: Plan, acts: readonly Act[] = []): readonly DrawnParcel[] {
  const shapes: unknown[] = [...plan.shapes.values()]
  for (const act of acts) {
    if (act.act !== 'do') continue
    for (const change of act.edit.patch) if (change.table === 'shapes') shapes.push(change.from, change.to)
  }
  return (shapes as readonly (ShapePatch | undefined)[]).flatMap((shape) =>
    shape?.geometry ? [{ id: shape.id, geometry: shape.geometry }] : [],
  )
}

const wholeLand = memoLast(
  ({ imported, drawn }: { readonly imported: ParcelLayer; readonly drawn: Drawn }) => [imported, drawn.layer],
  ({ imported, drawn }) => withDrawnRows(imported, drawn.layer),
)

/** The imported parcels as the plan draws them. Every outline of the plan must be measured. */
export function drawnLand(imported: ParcelLayer, plan: Plan, drawn: Drawn): ParcelLayer {
  if (plan.shapes.size === 0 && plan.attributes.size === 0 && !drawn.layer) return imported
  const drawing: Drawing = {
    outlines: new Map(
      [...plan.shapes.values()].map(({ id, geometry, retired }) => [
        id,
        geometry && !retired ? drawn.rowOf.get(outlineKey({ id, geometry })) : undefined,
      ]),
    ),
    parents: new Map([...plan.shapes.values()].map(({ id, parents = [] }) => [id, parents])),
    fields: new Map([...plan.attributes.values()].map(({ id, fields }) => [id, fields])),
  }
  return landAsDrawn(wholeLand({ imported, drawn }), imported.rows, drawing)
}
