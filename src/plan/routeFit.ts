import type { AssigneeKind, DeliveryMode, Route } from './types.ts'

/** When a route of grant fits: data with its source (`public/data/route-fit.json`), not code. */
export interface RouteRule {
  readonly route: Route
  /** Delivery modes it goes with; absent: any. */
  readonly modes?: readonly DeliveryMode[]
  /** Kinds of assignee it is open to; absent: any. */
  readonly kinds?: readonly AssigneeKind[]
  /** Planned uses that were not open to it. */
  readonly notUses?: readonly string[]
  readonly source: string
  readonly confidence: string
}

export type Misfit = 'mode' | 'kind' | 'use'

/** What is known of an assignment when its route is judged. What is not said cannot misfit. */
export interface RouteCase {
  readonly route: Route
  readonly deliveryMode: DeliveryMode | undefined
  readonly landUse: string | undefined
  readonly kinds: readonly AssigneeKind[]
}

/** In what a route of grant does not fit, by the table; a route the table does not name fits everywhere. */
export function misfits(
  rules: readonly RouteRule[],
  { route, deliveryMode, landUse, kinds }: RouteCase,
): readonly Misfit[] {
  const rule = rules.find((one) => one.route === route)
  if (!rule) return []
  const found: Misfit[] = []
  if (rule.modes && deliveryMode !== undefined && !rule.modes.includes(deliveryMode)) found.push('mode')
  if (rule.kinds && kinds.some((kind) => !rule.kinds!.includes(kind))) found.push('kind')
  if (landUse !== undefined && rule.notUses?.includes(landUse)) found.push('use')
  return found
}
