import { assign, clear } from '../../commands/all.ts'
import { joinWritten, writeArea, writeCount, writeMoney } from '../../locales/format.ts'
import { selectionSumsOf } from '../../store/selectors.ts'
import { useActions, useNorthlot, useStore } from '../northlotContext.tsx'
import { useReading } from '../shared/useReading.ts'
import { useSay } from '../shared/useSay.ts'
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

function SelectionWords() {
  const say = useSay()
  const { language, areaUnit } = useReading()
  const sums = useNorthlot(selectionSumsOf)
  const actions = useActions()
  const only = useNorthlot(({ selection, land }) => {
    const [row] = selection
    return selection.size === 1 && row !== undefined ? land.ids[row] : undefined
  })
  if (sums.parcels === 0) return <p className="selection-words quiet clip">{say('strip.nothing')}</p>
  return (
    <p className="selection-words number clip">
      <b>{writeCount(sums.parcels)}</b> {say('strip.parcels', { count: sums.parcels })}
      {only === undefined ? null : (
        <>
          {' · '}
          <button
            type="button"
            className="word-button"
            title={`${say('command.card')} I`}
            onClick={() => actions.openDialog({ kind: 'card', parcel: only })}
          >
            {only}
          </button>
        </>
      )}
      <span className="second">
        {' · '}
        <data value={sums.siteAreaM2} data-measure="selected-area-m2">
          {joinWritten(writeArea(sums.siteAreaM2, language, areaUnit), language)}
        </data>
        {' · '}
        <data value={sums.costLikelyHkd} data-measure="selected-cost-likely-hkd">
          {joinWritten(writeMoney(sums.costLikelyHkd, language), language)}
        </data>
      </span>
    </p>
  )
}
