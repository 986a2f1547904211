import type { Finding } from '../lib/finding.ts'
import { message } from '../lib/message.ts'
import { inOrder } from '../plan/inOrder.ts'
import type { Plan } from '../plan/types.ts'
import { type OpenedPlan, openParcels, type ReadFile, type Starter } from './openParcels.ts'
import { planFromJson } from './planFromJson.ts'
import { assignmentOfView } from './readViews.ts'

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

function shownIn(member: unknown, plan: Plan): string {
  const shown = (member as { shown?: unknown }).shown
  if (typeof shown === 'string' && plan.scenarios.has(shown)) return shown
  return inOrder(plan.scenarios.values())[0]?.id ?? ''
}

/** Parcels whose `nm_*` columns say another assignee than the plan: edited in a GIS, perhaps. */
function disagreements(file: ReadFile, plan: Plan, shown: string): readonly Finding[] {
  const held = plan.assignments.get(shown)
  const parcels: string[] = []
  for (const [row, view] of (file.views ?? []).entries()) {
    if (!view) continue
    const id = file.layer.ids[row]!
    const viewed = JSON.stringify(assignmentOfView(view)?.shares ?? [])
    if (viewed !== JSON.stringify(held?.get(id)?.shares ?? [])) parcels.push(id)
  }
  if (parcels.length === 0) return []
  const said = finding('view-disagrees', 'look', message('file.viewDisagrees', { count: parcels.length }), parcels)
  return [{ ...said, next: [{ kind: 'views' }] }]
}

function unknownParcels(file: ReadFile, plan: Plan): readonly Finding[] {
  const ids = new Set([...file.layer.ids, ...plan.shapes.keys()])
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
