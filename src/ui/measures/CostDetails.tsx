import { lazy, Suspense } from 'react'
import { useNorthlot } from '../northlotContext.tsx'
import { useSay } from '../shared/useSay.ts'
import { CostPairs } from './CostPairs.tsx'
import { SpendingBars } from './SpendingBars.tsx'

// not on the first screen
const CostApart = lazy(() => import('../cost/CostApart.tsx'))

/** What stands behind the cost estimate: money of the day, who pays first, when, and what is counted apart. */
export function CostDetails() {
  const say = useSay()
  const anyAssigned = useNorthlot((state) => state.schedule.assignedParcels > 0)
  return (
    <section className="section" aria-labelledby="totals-payers">
      <div className="section-head">
        <h3 className="label" id="totals-payers">
          {say('totals.costDetails')}
        </h3>
      </div>
      <CostPairs anyAssigned={anyAssigned} />
      <SpendingBars />
      <Suspense fallback={null}>
        <CostApart />
      </Suspense>
    </section>
  )
}
