import { sha256 } from '../lib/hash.ts'
import type { Plan } from '../plan/types.ts'
import { planToJson } from './planToJson.ts'

/**
 * A short name for the exact content of a plan, e.g. `7F3A-19C2`: two outputs with the same one show the same plan.
 *
 * Gives  the first 32 bits of the SHA-256 of the plan's JSON, which has no time in it, without the plan's id: that is new
 *        whenever the example or an empty plan is opened, and what is untouched shows the same in every office.
 * Error  two different plans share one in 4 billion cases: enough to tell papers apart, no seal.
 */
export async function fingerprintOf(plan: Plan): Promise<string> {
  const { id: _id, ...content } = planToJson(plan)
  const bytes = new TextEncoder().encode(JSON.stringify(content))
  const hash = (await sha256(bytes.buffer)).slice(0, 8).toUpperCase()
  return `${hash.slice(0, 4)}-${hash.slice(4)}`
}
