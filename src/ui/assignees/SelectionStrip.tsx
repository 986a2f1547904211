import { assign, clear } from '../../commands/all.ts'
import { message } from '../../lib/message.ts'
import { present } from '../../measures/figure.ts'
import { selectionSteps } from '../../store/selectionSums.ts'
import { selectionSumsOf } from '../../store/selectors.ts'
import { Figure } from '../measures/Figure.tsx'
import { useNorthlot, useStore } from '../northlotContext.tsx'
import { ParcelButton } from '../shared/ParcelButton.tsx'
import { useSay } from '../shared/useSay.ts'
import { AT_ONCE, type HowLate, isSameLook, useLately } from '../useLately.ts'
import { ReceiverSelect } from './ReceiverSelect.tsx'
import { SelectionActs } from './SelectionActs.tsx'

/** Docked under the map: what is selected and its sums on the left, the one next act on the right. */
export function SelectionStrip() {
  const say = useSay()
  const northlot = useStore()
  return (
    <section className="selection-strip" aria-label={say('strip.title')}>
      <SelectionWords />
      <SelectionActs />
      <ReceiverSelect />
      <button type="button" className="button primary" onClick={() => assign.run(northlot)}>
        {say('command.assign')}
        <span className="key-hint" aria-hidden="true">
          ↵
        </span>
      </button>
      <button type="button" className="button" onClick={() => clear.run(northlot)}>
        {say('command.clear')}
      </button>
    </section>
  )
}

/** Many parcels are estimated after the screen has shown which are selected. */
const SUMMED: HowLate = {
  steps: selectionSteps,
  isSmall: ({ selection }) => selection.size < AT_ONCE,
  isSame: (a, b) => a.selection === b.selection && isSameLook(a, b),
}

function SelectionWords() {
  const say = useSay()
  const [sums] = useLately(selectionSumsOf, SUMMED)
  const northlot = useStore()
  const why = (which: 'count' | 'area' | 'cost') =>
    import('../parcels/whyOfParcels.ts').then(({ sumOfParcels }) =>
      sumOfParcels(northlot.getState(), northlot.getState().selection, message('strip.title'), which),
    )
  const only = useNorthlot(({ selection, land }) => {
    const [row] = selection
    return selection.size === 1 && row !== undefined ? land.ids[row] : undefined
  })
  if (sums.parcels === 0) return <p className="selection-words quiet clip">{say('strip.nothing')}</p>
  return (
    <p className="selection-words number clip">
      <b>
        <Figure
          figure={{ measure: 'selected-parcels', unit: 'count', amount: present(sums.parcels) }}
          explainedBy={() => why('count')}
          name={say('schedule.parcels')}
        />
      </b>{' '}
      {say('strip.parcels', { count: sums.parcels })}
      {only === undefined ? null : (
        <>
          {' · '}
          <ParcelButton parcel={only} title={`${say('command.card')} I`} />
        </>
      )}
      <span className="second">
        {' · '}
        <Figure
          figure={{ measure: 'selected-area-m2', unit: 'm2', amount: present(sums.siteAreaM2) }}
          explainedBy={() => why('area')}
          name={say('measure.siteAreaOne')}
          withUnit
        />
        {' · '}
        <Figure
          figure={{ measure: 'selected-cost-likely-hkd', unit: 'hkd', amount: present(sums.costLikelyHkd) }}
          explainedBy={() => why('cost')}
          name={say('measure.cost')}
          withUnit
        />
      </span>
    </p>
  )
}
