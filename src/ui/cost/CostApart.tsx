import { incentivesFigure } from '../../measures/incentiveFigures.ts'
import { strandedFigure, worksFigure } from '../../measures/worksFigures.ts'
import { incentivesOf, sharedWorksOf } from '../../store/costing.ts'
import { Figure } from '../measures/Figure.tsx'
import { useNorthlot } from '../northlotContext.tsx'
import { DialogWord } from '../shared/DialogWord.tsx'
import { useCostSay } from './costWords.ts'
import './cost.css'

/** What stands apart from the works of parcels: shared works with their stranded share, and incentives. */
export default function CostApart() {
  const { own } = useCostSay()
  const works = useNorthlot(sharedWorksOf)
  const incentives = useNorthlot(incentivesOf)
  const assignees = useNorthlot((state) => state.document.plan.assignees)
  const anyAssigned = useNorthlot((state) => state.schedule.assignedParcels > 0)
  const nameOf = (id: string) => assignees.get(id)?.name ?? { en: id, zh: id }
  return (
    <div className="cost-apart">
      {anyAssigned ? <p className="label">{own('drivers.notEstimated')}</p> : null}
      {works.items.length === 0 && incentives.length === 0 ? null : (
        <dl className="pairs">
          {works.items.length === 0 ? null : (
            <>
              <div>
                <dt>{own('works.title')}</dt>
                <dd>
                  <Figure figure={worksFigure(works)} withUnit />
                </dd>
              </div>
              <div>
                <dt>{own('works.stranded')}</dt>
                <dd>
                  <Figure figure={strandedFigure(works)} withUnit />
                </dd>
              </div>
            </>
          )}
          {incentives.length === 0 ? null : (
            <div>
              <dt>{own('incentives.title')}</dt>
              <dd>
                <Figure figure={incentivesFigure(incentives, nameOf)} withUnit />
              </dd>
            </div>
          )}
        </dl>
      )}
      <p className="row cost-acts">
        <DialogWord opens={{ kind: 'cost-drivers' }}>{own('drivers.button')}</DialogWord>
        <DialogWord opens={{ kind: 'shared-works' }}>{own('works.button')}</DialogWord>
      </p>
    </div>
  )
}
