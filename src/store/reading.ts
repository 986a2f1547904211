import type { Finding } from '../lib/finding.ts'
import { sha256 } from '../lib/hash.ts'
import { type Message, message } from '../lib/message.ts'
import { joinLayers } from '../parcels/joinLayers.ts'
import { looksLikeLots } from '../parcels/lotColumns.ts'
import { Cancelled } from '../worker/protocol.ts'
import type { OpenedFile } from './openedFile.ts'
import type { OverlapCheck } from './overlapCheck.ts'
import type { IncomingFile } from './ports.ts'
import type { Rig } from './rig.ts'
import { overlapFindings } from './selectors.ts'
import type { FileRole, FileTrouble, ImportReport } from './state.ts'

/** Up to this many parcels, overlaps are found before the import report, so that it tells everything. */
const REPORTED_OVERLAPS_ROWS = 2000

export interface ReadAll {
  readonly files: readonly OpenedFile[]
  readonly troubles: readonly FileTrouble[]
}

/** Reads files one after another in the worker, with progress and a way to cancel. Nothing open is touched. */
export async function readAll(rig: Rig, incoming: readonly IncomingFile[]): Promise<ReadAll | 'cancelled'> {
  const files: OpenedFile[] = []
  const troubles: { name: string; reason: Message }[] = []
  try {
    for (const { name, bytes } of incoming) {
      const hash = await sha256(bytes)
      const show = (stage: string, done: number, total: number) =>
        rig.set({
          work: { words: message(`progress.${stage}`, { name, done, total }), done, total, cancel: job.cancel },
        })
      const job = rig.ports.worker.read({ name, bytes }, rig.get().ground.universityTown, (progress) =>
        show(progress.stage, progress.done, progress.total),
      )
      show('reading', 0, 1)
      const loaded = await job.done
      if (loaded.ok) files.push({ name, bytes, sha256: hash, loaded: loaded.value })
      else troubles.push({ name, reason: loaded.reason })
    }
    return { files, troubles }
  } catch (trouble) {
    if (trouble instanceof Cancelled) return 'cancelled'
    throw trouble
  } finally {
    rig.set({ work: undefined })
  }
}

/** What is to be decided about files that were read: their parcels together, with everything found. */
export async function reportOn(rig: Rig, check: OverlapCheck, files: readonly OpenedFile[]): Promise<ImportReport> {
  const roles = files.map(({ loaded }): FileRole => (isOfLots(loaded) ? 'lots' : 'parcels'))
  const layer = joinLayers(files.map((file) => file.loaded.layer))
  const overlaps = layer.rows <= REPORTED_OVERLAPS_ROWS ? await check.of(layer) : undefined
  const found: readonly Finding[] = overlaps ? overlapFindings(overlaps) : []
  return { files, layer, findings: [...found, ...layer.findings], overlaps, roles, canAdd: isEdited(rig) }
}

/** A file is taken as lots by its columns; a plan file never is. */
const isOfLots = ({ columns, planMember }: OpenedFile['loaded']): boolean =>
  planMember === undefined && looksLikeLots(columns)

/** A plan of the planner's own work is open: at least one act was done on it. */
function isEdited(rig: Rig): boolean {
  const { document, untouched } = rig.get()
  return !untouched && document.history.done.length + document.history.undone.length > 0
}
