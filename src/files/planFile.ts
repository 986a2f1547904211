import type { UniversityTownSite } from '../parcels/parcelLayer.ts'
import type { Plan, ScenarioId } from '../plan/types.ts'
import type { PlanJson } from './planSchema.ts'
import { planToJson } from './planToJson.ts'

/** What the plan file says of itself beside the plan. `time` is the only member that changes without an edit. */
export interface PlanMember extends PlanJson {
  readonly shown: ScenarioId
  readonly groundVersion: string
  readonly universityTownSites: readonly { readonly id: string; readonly campus: string; readonly siteAreaM2: number }[]
  /** Ids in feature order, only where the id rule would not give them again (several sources in one file). */
  readonly parcelIds?: readonly string[]
  readonly appVersion: string
  /** Of the plan as written, so that a file that comes back can be told from the plan as it is now. */
  readonly fingerprint: string
  readonly time: string
}

export interface PlanMemberRequest {
  readonly plan: Plan
  readonly shown: ScenarioId
  readonly groundVersion: string
  readonly sites: readonly UniversityTownSite[]
  readonly parcelIds?: readonly string[]
  readonly appVersion: string
  readonly fingerprint: string
  readonly time: Date
}

export function planMember(request: PlanMemberRequest): PlanMember {
  const { plan, shown, groundVersion, sites, parcelIds, appVersion, fingerprint, time } = request
  return {
    ...planToJson(plan),
    shown,
    groundVersion,
    universityTownSites: sites.map(({ id, campus, siteAreaM2 }) => ({ id, campus, siteAreaM2 })),
    ...(parcelIds ? { parcelIds } : {}),
    appVersion,
    fingerprint,
    time: time.toISOString(),
  }
}
