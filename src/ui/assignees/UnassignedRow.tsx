import { nextUnassigned } from '../../commands/all.ts'
import { message } from '../../lib/message.ts'
import { writeCount } from '../../locales/format.ts'
import { present } from '../../measures/figure.ts'
import { Figure } from '../measures/Figure.tsx'
import { useNorthlot, useStore } from '../northlotContext.tsx'
import { useSay } from '../shared/useSay.ts'
import { heldFigure, unassignedOf } from './given.ts'

/** What is still to be given, first of all rows, and the way to the next of it. */
export function UnassignedRow() {
  const say = useSay()
  const northlot = useStore()
  const { parcels, siteAreaM2 } = useNorthlot(unassignedOf)
  return (
    <div className="assignee unassigned">
      <span className="swatch unassigned" aria-hidden="true" />
      <span className="assignee-name">
        {say('balance.unassigned')}{' '}
        <span className="quiet">
          <Figure
            figure={{ measure: 'balance-parcels', unit: 'count', amount: present(parcels) }}
            name={say('balance.unassigned')}
            said={say('assignees.parcels', { count: parcels, number: writeCount(parcels) })}
            explainedBy={() =>
              import('../measures/whyOfTotals.ts').then((why) => why.kindParcels(northlot.getState(), 'unassigned'))
            }
          />
        </span>
      </span>
      <span className="bold">
        <Figure
          figure={{ measure: 'assignee-area-m2', unit: 'm2', amount: present(siteAreaM2) }}
          name={say('balance.unassigned')}
          explainedBy={() => heldFigure(northlot.getState(), 'unassigned', message('balance.unassigned'))}
        />
      </span>
      <span className="assignee-below">
        <span className="label">{say('assignees.freeLand')}</span>
        <span className="spacer" />
        <button type="button" className="word-button" onClick={() => nextUnassigned.run(northlot)}>
          {say('command.nextUnassigned')}{' '}
          <span className="key-hint" aria-hidden="true">
            N
          </span>
        </button>
      </span>
    </div>
  )
}
