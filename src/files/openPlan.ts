import type { Finding } from '../lib/finding.ts'
import type { LocalText } from '../lib/message.ts'
import { message } from '../lib/message.ts'
import type { ParcelLayer } from '../parcels/parcelLayer.ts'
import { newPlan } from '../plan/newPlan.ts'
import type { RateCard } from '../plan/rateCard.ts'
import type { Assignee, Layer, Plan } from '../plan/types.ts'
import { planFromJson } from './planJson.ts'
import { assignmentOfView, type IncomingView, readViews } from './readViews.ts'

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

/**
 * The plan a file holds; a file without one opens as a new plan on its parcels.
 *
 * A plan part that cannot be read is a finding, never a loss: the parcels open, and what their `nm_*` columns show of
 * one scenario is restored.
 */
export function openPlan(file: ReadFile, starter: Starter): OpenedPlan {
  if (file.planMember === undefined) return openParcels([file], starter)
  const read = planFromJson(file.planMember, file.name)
  if (!read.ok) {
    const opened = openParcels([file], starter)
    return { ...opened, findings: [finding('plan-unreadable', 'breach', read.reason), ...opened.findings] }
  }
  const plan = read.value
  const shown = shownIn(file.planMember, plan)
  return { plan, shown, findings: [...disagreements(file, plan, shown), ...unknownParcels(file, plan)] }
}

/** A new plan on the parcels of one or more files, with the assignments their `nm_*` columns show. */
export function openParcels(files: readonly ReadFile[], starter: Starter): OpenedPlan {
  const views = files.flatMap((file) => file.views ?? new Array<undefined>(file.layer.rows))
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
    findings: [finding('view-restored', 'note', message('file.viewRestored', { count }))],
  }
}

/** A plan's title from its file's name. */
export function titleOf(fileName: string): LocalText {
  const title = fileName.replace(/(\.plan)?\.(geo)?json$/i, '')
  return { en: title, zh: title }
}

function shownIn(member: unknown, plan: Plan): string {
  const shown = (member as { shown?: unknown }).shown
  if (typeof shown === 'string' && plan.scenarios.has(shown)) return shown
  return [...plan.scenarios.values()].sort((a, b) => a.order - b.order)[0]?.id ?? ''
}

/** Parcels whose `nm_*` columns say another assignee than the plan: edited in a GIS, perhaps. */
function disagreements(file: ReadFile, plan: Plan, shown: string): readonly Finding[] {
  const held = plan.assignments.get(shown)
  const parcels: string[] = []
  for (const [row, view] of (file.views ?? []).entries()) {
    if (!view) continue
    const id = file.layer.ids[row]!
    const viewed = JSON.stringify(assignmentOfView(view)?.shares ?? null)
    if (viewed !== JSON.stringify(held?.get(id)?.shares ?? null)) parcels.push(id)
  }
  if (parcels.length === 0) return []
  return [finding('view-disagrees', 'look', message('file.viewDisagrees', { count: parcels.length }), parcels)]
}

function unknownParcels(file: ReadFile, plan: Plan): readonly Finding[] {
  const ids = new Set(file.layer.ids)
  const missing = new Set<string>()
  for (const held of plan.assignments.values()) for (const id of held.keys()) if (!ids.has(id)) missing.add(id)
  if (missing.size === 0) return []
  return [finding('unknown-parcels', 'look', message('file.unknownParcels', { count: missing.size }), [...missing])]
}

const finding = (
  code: string,
  severity: Finding['severity'],
  said: Finding['message'],
  parcels: readonly string[] = [],
): Finding => ({ code, severity, parcels, message: said })
