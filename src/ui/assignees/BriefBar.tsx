import type { Brief } from '../../plan/types.ts'
import { briefOnBar, isShort } from './brief.ts'

const percent = (fraction: number) => `${100 * fraction}%`

/** Hollow box: wanted, from–to. Filled line: given; amber when short. The words beside it say the same. */
export function BriefBar({ brief, givenM2 }: { readonly brief: Brief; readonly givenM2: number }) {
  const { from, to, given } = briefOnBar(brief, givenM2)
  return (
    <span className="brief" aria-hidden="true">
      <i className="wanted" style={{ left: percent(from), width: percent(Math.max(to - from, 0.02)) }} />
      <i className={isShort(brief, givenM2) ? 'given short' : 'given'} style={{ width: percent(given) }} />
    </span>
  )
}
