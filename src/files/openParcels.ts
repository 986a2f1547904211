import type { Finding } from '../lib/finding.ts'
import type { LocalText } from '../lib/message.ts'
import { message } from '../lib/message.ts'
import { findingList } from '../parcels/findingList.ts'
import type { ParcelLayer } from '../parcels/parcelLayer.ts'
import { newPlan } from '../plan/newPlan.ts'
import type { RateCard } from '../plan/rateCard.ts'
import type { Assignee, Layer, Plan } from '../plan/types.ts'
import { type IncomingView, readViews, type UnreadWord } from './readViews.ts'

/** What a new plan starts with beside its parcels. */
export interface Starter {
  readonly id: string
  readonly assignees: readonly Assignee[]
  readonly rateCards: readonly RateCard[]
  readonly defaultCard: string
  readonly scenarioName: LocalText
}

/** A file read by the parcels room, as far as opening it as a plan needs it. */
export interface ReadFile {
  readonly name: string
  readonly layerRecord: Layer
  readonly layer: ParcelLayer
  readonly planMember: unknown
  readonly views: readonly (IncomingView | undefined)[] | undefined
}

export interface OpenedPlan {
  readonly plan: Plan
  /** The scenario to show first. */
  readonly shown: string
  readonly findings: readonly Finding[]
}

/** A new plan on the parcels of one or more files, with the assignments their `nm_*` columns show. */
export function openParcels(files: readonly ReadFile[], starter: Starter): OpenedPlan {
  const views = files.flatMap((file) => file.views ?? Array.from<undefined>({ length: file.layer.rows }))
  const ids = files.flatMap((file) => file.layer.ids)
  const restored = readViews(views, ids, starter.assignees)
  const scenarioName = restored.scenarioName
    ? { en: restored.scenarioName, zh: restored.scenarioName }
    : starter.scenarioName
  const plan = newPlan({
    ...starter,
    title: titleOf(files[0]?.name ?? ''),
    layers: files.map((file) => file.layerRecord),
    assignees: [...starter.assignees, ...restored.assignees],
    scenarioName,
  })
  const scenario = [...plan.scenarios.keys()][0]!
  const count = restored.assignments.size
  if (count === 0) return { plan, shown: scenario, findings: [] }
  return {
    plan: { ...plan, assignments: new Map([[scenario, restored.assignments]]) },
    shown: scenario,
    findings: [
      { code: 'view-restored', severity: 'note', parcels: [], message: message('file.viewRestored', { count }) },
      ...unreadWords(files, ids, restored.unread),
    ],
  }
}

function unreadWords(
  files: readonly ReadFile[],
  ids: readonly string[],
  unread: readonly UnreadWord[],
): readonly Finding[] {
  const fileOf = files.flatMap(({ name, layer }) => Array.from({ length: layer.rows }, () => name))
  const findings = findingList()
  for (const { row, column, value, known } of unread) {
    const params = { field: column, parcel: ids[row]!, file: fileOf[row]!, value, known: known.join(', ') }
    findings.add({
      code: 'view-word',
      severity: 'look',
      parcel: ids[row]!,
      params,
      reason: `${params.file} ${column} ${value}`,
    })
  }
  return findings.finish()
}

/** A plan's title from its file's name. */
export function titleOf(fileName: string): LocalText {
  const title = fileName.replace(/(\.plan)?\.(geo)?json$/i, '')
  return { en: title, zh: title }
}
