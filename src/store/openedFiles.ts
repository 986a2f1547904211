import { type OpenedPlan, openParcels, type ReadFile } from '../files/openParcels.ts'
import { lastOrder } from '../plan/edits/putRow.ts'
import type { Layer, Plan } from '../plan/types.ts'
import type { OpenedFile, OpenedSource } from './openedFile.ts'
import type { Rig } from './rig.ts'
import { starterOf } from './starter.ts'
import type { FileRole } from './state.ts'

/** The plan of one file, or a new plan on the parcels of several. What checks plan files is loaded when one comes. */
export async function planOf(files: readonly OpenedFile[], rig: Rig): Promise<OpenedPlan> {
  const starter = starterOf(rig.get().ground)
  const read = files.map(readFile)
  if (read.length > 1 || read[0]?.planMember === undefined) return openParcels(read, starter)
  const { openPlan } = await import('../files/openPlan.ts')
  return openPlan(read[0], starter)
}

const readFile = (file: OpenedFile, index: number): ReadFile => ({
  name: file.name,
  layerRecord: layerRecord(file, index + 1),
  layer: file.loaded.layer,
  planMember: file.loaded.planMember,
  views: file.loaded.views,
})

const layerRecord = (file: OpenedFile, order: number, role: FileRole = 'parcels'): Layer => ({
  id: `layer-${order}`,
  order,
  role,
  source: { kind: 'file', name: file.name, sha256: file.sha256, bytes: file.bytes.byteLength },
  crs: file.loaded.layer.crs,
  fieldMap: {},
})

/** Each file with its layers: a plan file gives all layers of its plan, whatever files they came from once. */
function sourcesOf(files: readonly OpenedFile[], plan: Plan): readonly OpenedSource[] {
  if (files.length === 1) return [{ file: files[0]!, layers: [...plan.layers.keys()] }]
  return files.map((file, index) => ({ file, layers: [layerRecord(file, index + 1).id] }))
}

/**
 * A plan with the lots that came with it: a layer for each file of them, and one for those that a file carries beside its
 * parcels where its plan was lost on the way.
 */
export function withLots(plan: Plan, files: readonly OpenedFile[], lots: readonly OpenedFile[]) {
  const sources = sourcesOf(files, plan)
  const layers = new Map(plan.layers)
  const add = (file: OpenedFile): string => {
    const record = layerRecord(file, lastOrder(layers), 'lots')
    layers.set(record.id, record)
    return record.id
  }
  const carried = [...layers.values()].some(({ role }) => role === 'lots')
    ? []
    : files.filter((file) => file.loaded.lots)
  const ofFile = new Map(carried.map((file) => [file, add(file)]))
  return {
    sources: [
      ...sources.map(({ file, layers: own }) => ({
        file,
        layers: [...own, ...(ofFile.has(file) ? [ofFile.get(file)!] : [])],
      })),
      ...lots.map((file) => ({ file, layers: [add(file)] })),
    ],
    plan: { ...plan, layers },
  }
}

/** Files as sources of new layers of the plan. A file whose layer was taken back for good gives way. */
export function takeFiles(rig: Rig, files: readonly OpenedFile[], roles: readonly FileRole[]): readonly Layer[] {
  const { sources, document } = rig.get()
  const order = lastOrder(document.plan.layers)
  const layers = files.map((file, i) => layerRecord(file, order + i, roles[i]))
  const fresh = new Set(layers.map(({ id }) => id))
  const others = sources.filter((source) => !source.layers.some((id) => fresh.has(id)))
  rig.set({ sources: [...others, ...files.map((file, i) => ({ file, layers: [layers[i]!.id] }))] })
  return layers
}

export const namesOf = (files: readonly OpenedFile[]): string => files.map((file) => file.name).join(', ')
