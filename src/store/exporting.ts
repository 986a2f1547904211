import { fingerprintOf } from '../files/fingerprint.ts'
import type { DrawnFeature, WriteRequest } from '../files/geoJsonWriter.ts'
import { parcelView } from '../files/parcelView.ts'
import { planMember } from '../files/planFile.ts'
import { message } from '../lib/message.ts'
import { textIn } from '../locales/language.ts'
import { fieldsOf } from '../parcels/parcelFields.ts'
import { Cancelled } from '../worker/protocol.ts'
import type { Actions, ExportFormat } from './actions.ts'
import { parcelSources } from './land.ts'
import type { OutputFormat } from './outputs/makeOutput.ts'
import type { Rig } from './rig.ts'
import { basisOf } from './selectors.ts'
import type { State } from './state.ts'

type GeoJsonFormat = Exclude<ExportFormat, OutputFormat>

/** Taking the plan away: the writers run in the worker, the file goes where the planner says. */
export function makeExporting(rig: Rig): Pick<Actions, 'exportFile' | 'outputDesk' | 'stamp'> {
  return {
    outputDesk: async (bundle) => (await import('./outputs/desk.ts')).outputDesk(rig, bundle),
    stamp: async () => (await import('./outputs/setting.ts')).stampOf(rig),
    exportFile: async (format) => {
      if (format !== 'plan-geojson' && format !== 'scenario-geojson') return exportOutput(rig, format)
      const name = fileName(rig.get(), format)
      try {
        const fingerprint = await fingerprintOf(rig.get().document.plan)
        const content = await rig.ports.worker.write(writeRequest(rig, format, fingerprint)).done
        await rig.ports.files.save(name, content)
        rig.tell(message('notice.exported', { name }))
      } catch (trouble) {
        const reason = trouble instanceof Error ? trouble.message : String(trouble)
        rig.tell(message('notice.exportFailed', { name, reason }), 'alert')
      }
    },
  }
}

/**
 * Tables and slides are made on the page, from the figures it shows; what writes them is loaded when it is asked for.
 *
 * Between two slides the page has its turn. Cancelled, nothing more is waited for and nothing is saved.
 */
async function exportOutput(rig: Rig, format: OutputFormat): Promise<void> {
  if (rig.get().work) return rig.refuse(message('refusal.busy'))
  const name = message(`export.${format}`)
  let cancel: () => void = () => {}
  let cancelled = false
  const given = new Promise<never>((_, reject) => {
    cancel = () => {
      cancelled = true
      reject(new Cancelled())
    }
  })
  const show = (done: number, total: number, stop?: () => void) =>
    rig.set({ work: { words: message('work.making', { name }), done, total, cancel: stop } })
  const step = async (done: number, total: number) => {
    if (cancelled) throw new Cancelled()
    show(done, total, cancel)
    await new Promise((turn) => setTimeout(turn, 0))
  }
  show(0, 0)
  try {
    const { makeOutput } = await import('./outputs/makeOutput.ts')
    const made = await Promise.race([makeOutput(rig, format, step), given])
    await rig.ports.files.save(made.name, made.content)
    rig.tell(message('notice.exported', { name: made.name }))
  } catch (trouble) {
    if (trouble instanceof Cancelled) return rig.tell(message('slides.cancelled', { name }))
    const reason = trouble instanceof Error ? trouble.message : String(trouble)
    rig.tell(message('notice.exportFailed', { name, reason }), 'alert')
  } finally {
    rig.set({ work: undefined })
  }
}

function writeRequest(rig: Rig, format: GeoJsonFormat, fingerprint: string): WriteRequest {
  const state = rig.get()
  const { document, scenario, sources, land, rowOf, ground } = state
  const basis = basisOf(state)
  const { shapes } = document.plan
  const live = parcelSources(sources, document.plan)
  const imported = live.reduce((sum, { file }) => sum + file.loaded.layer.rows, 0)
  // a scenario has no member of its own to say which plan it shows: each parcel says it
  const stamped = format === 'scenario-geojson' ? { nm_plan_id: document.plan.id, nm_fingerprint: fingerprint } : {}
  const viewOf = (row: number) => ({ ...parcelView(document.plan, scenario, basis, row), ...stamped })
  // a parcel drawn anew is shown as it is now; one that is retired has nothing to show
  const views = Array.from({ length: imported }, (_, row) => {
    const now = rowOf.get(land.ids[row]!)
    return now === undefined ? undefined : viewOf(now)
  })
  const drawn = [...shapes.values()].flatMap(({ id, geometry, parents }): DrawnFeature[] => {
    const row = rowOf.get(id)
    if (!geometry || row === undefined) return []
    return [{ id, geometry, fields: fieldsOf(land, row), view: viewOf(row), ...(parents && { parents }) }]
  })
  const from = live.map(({ file }) => ({
    bytes: new Uint8Array(file.bytes),
    crs: file.loaded.layer.crs,
    featureOfRow: file.loaded.featureOfRow,
  }))
  if (format === 'scenario-geojson') return { sources: from, ids: land.ids, views, drawn }
  const member = planMember({
    plan: document.plan,
    shown: scenario,
    groundVersion: ground.version,
    sites: ground.universityTown.sites,
    // one file numbers its features from one: several sources together must say their parcels' ids
    ...(live.length > 1 ? { parcelIds: land.ids.slice(0, views.length) } : {}),
    appVersion: rig.appVersion,
    fingerprint,
    time: rig.ports.clock.now(),
  })
  return { sources: [...from, ...lotSources(state)], ids: land.ids, views, planMember: member }
}

/** Files of lots, last, so that parcels stand in the file as they did; lots that a plan file carried are written with it. */
const lotSources = ({ sources, document: { plan } }: State): WriteRequest['sources'] =>
  sources.flatMap(({ file, layers }) => {
    const [layer] = layers.flatMap((id) => plan.layers.get(id) ?? [])
    if (layer?.role !== 'lots') return []
    const { layer: lots, featureOfRow } = file.loaded
    return [{ bytes: new Uint8Array(file.bytes), crs: lots.crs, featureOfRow, lots: layer.id }]
  })

/** `Title.plan.geojson` or `Title - Scenario.geojson`, without characters that file systems refuse. */
function fileName({ document: { plan }, scenario, language }: State, format: GeoJsonFormat): string {
  const title = textIn(plan.title, language)
  const shown = plan.scenarios.get(scenario)
  const name =
    format === 'plan-geojson'
      ? `${title}.plan.geojson`
      : `${title} - ${shown ? textIn(shown.name, language) : ''}.geojson`
  return name.replace(/[\\/:*?"<>|]/g, '_')
}
