import type { Finding, NextStep } from '../lib/finding.ts'
import { type LocalText, type Message, type MessageParam, message } from '../lib/message.ts'
import { type Misfit, misfits, type RouteRule } from '../plan/routeFit.ts'
import type { AssigneeId, Bundle, ParcelId, Plan, ScenarioId } from '../plan/types.ts'
import type { Basis } from './basis.ts'
import { briefGaps } from './brief.ts'
import { keptOf } from './bundleSums.ts'
import type { Held } from './holdings.ts'
import { landUseOf } from './plannedUse.ts'

/** What the findings of one scenario look at. */
export interface PlanInView {
  readonly plan: Pick<Plan, 'assignees' | 'assignments' | 'bundles'>
  readonly scenario: ScenarioId
  readonly basis: Basis
  readonly rowOf: ReadonlyMap<ParcelId, number>
  readonly holdings: ReadonlyMap<AssigneeId, readonly Held[]>
  readonly routeRules: readonly RouteRule[]
  /** Names of planned uses by their key, as far as they are known. */
  readonly landUses: Readonly<Record<string, LocalText>>
}

/**
 * Where the plan itself asks to be looked at: briefs not met by those who hold land, routes of grant that do not fit,
 * bundles that break their own terms. None of it is refused.
 */
export function planFindings(view: PlanInView): readonly Finding[] {
  return [...briefFindings(view), ...routeFindings(view), ...bundleFindings(view)]
}

const look = (code: string, parcels: readonly ParcelId[], said: Message, ...next: readonly NextStep[]): Finding => ({
  code,
  severity: 'look',
  parcels,
  message: said,
  ...(next.length > 0 ? { next } : {}),
})

function briefFindings({ plan, basis, holdings }: PlanInView): readonly Finding[] {
  return [...holdings].flatMap(([id, holding]) => {
    const assignee = plan.assignees.get(id)
    return briefGaps(assignee?.brief, holding).map((gap) =>
      look(
        `brief-${gap.wish}`,
        gap.rows.map((row) => basis.layer.ids[row]!),
        message('finding.brief', { assignee: assignee!.name, gap: gap.words }),
        { kind: 'candidates', id },
        { kind: 'assignee', id },
      ),
    )
  })
}

function routeFindings({ plan, scenario, basis, rowOf, routeRules, landUses }: PlanInView): readonly Finding[] {
  const groups = new Map<string, { misfit: Misfit; params: Record<string, MessageParam>; parcels: ParcelId[] }>()
  for (const [parcel, assignment] of plan.assignments.get(scenario) ?? []) {
    const { route, deliveryMode } = assignment
    if (route === undefined) continue
    const row = rowOf.get(parcel)
    const landUse = row === undefined ? assignment.landUse : landUseOf(basis, row, assignment)
    const kinds = assignment.shares.flatMap((share) => plan.assignees.get(share.assignee)?.kind ?? [])
    for (const misfit of misfits(routeRules, { route, deliveryMode, landUse, kinds })) {
      const params = {
        route: message(`route.${route}`),
        ...(misfit === 'mode' ? { mode: message(`delivery.${deliveryMode}`) } : {}),
        ...(misfit === 'use' ? { use: landUses[landUse!] ?? landUse! } : {}),
      }
      const key = `${misfit} ${JSON.stringify(params)}`
      const group = groups.get(key)
      if (group) group.parcels.push(parcel)
      else groups.set(key, { misfit, params, parcels: [parcel] })
    }
  }
  return [...groups.values()].map(({ misfit, params, parcels }) =>
    look(
      `route-${misfit}`,
      parcels,
      message(`finding.route-${misfit}`, { ...params, count: parcels.length, parcel: parcels[0]! }),
      { kind: 'details' },
    ),
  )
}

function bundleFindings({ plan, scenario, rowOf }: PlanInView): readonly Finding[] {
  const held = plan.assignments.get(scenario)
  const bundleOf = new Map<ParcelId, Bundle>()
  const found: Finding[] = []
  for (const bundle of plan.bundles.values()) {
    const parcels = bundle.sites.flatMap(({ parcel }) => parcel ?? [])
    const retained = bundle.sites.flatMap(({ parcel, duty }) =>
      parcel !== undefined && duty === 'retain' ? [parcel] : [],
    )
    const winners = new Set(
      retained.flatMap((parcel) => held?.get(parcel)?.shares.map(({ assignee }) => assignee) ?? []),
    )
    const { name } = bundle
    const opens = { kind: 'bundle', id: bundle.id } as const
    if (winners.size > 1) {
      const assignees = [...winners].map((id) => plan.assignees.get(id)?.name ?? id)
      found.push(
        look('bundle-winners', retained, message('finding.bundle-winners', { bundle: name, assignees }), opens),
      )
    }
    for (const { parcels: some, atLeast } of bundle.minimums ?? []) {
      const kept = keptOf(bundle, some)
      if (kept < atLeast)
        found.push(
          look(
            'bundle-minimum',
            some,
            message('finding.bundle-minimum', { bundle: name, kept, atLeast, of: some.length }),
            opens,
          ),
        )
    }
    const missing = parcels.filter((parcel) => !rowOf.has(parcel))
    if (missing.length > 0)
      found.push(
        look('bundle-missing', [], message('finding.bundle-missing', { bundle: name, parcels: missing }), opens),
      )
    for (const parcel of parcels) {
      const other = bundleOf.get(parcel)
      if (other && other.id !== bundle.id)
        found.push(
          look('bundle-twice', [parcel], message('finding.bundle-twice', { parcel, a: other.name, b: name }), opens),
        )
      bundleOf.set(parcel, bundle)
    }
  }
  return found
}
