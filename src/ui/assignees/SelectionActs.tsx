import { allLocked, card, details, lock } from '../../commands/board.ts'
import { useNorthlot, useStore } from '../northlotContext.tsx'
import { Icon } from '../shared/Icon.tsx'
import { useSay } from '../shared/useSay.ts'

/** What else can be done with the selected parcels: details, the card of one, lock and unlock. */
export function SelectionActs() {
  const say = useSay()
  const northlot = useStore()
  const count = useNorthlot((state) => state.selection.size)
  const locked = useNorthlot(allLocked)
  if (count === 0) return null
  const lockWords = say(locked ? 'command.unlock' : 'command.lock')
  return (
    <>
      {count === 1 ? (
        <button
          type="button"
          className="button square"
          aria-label={say('command.card')}
          title={`${say('command.card')} (I)`}
          onClick={() => card.run(northlot)}
        >
          <Icon name="card" />
        </button>
      ) : null}
      <button
        type="button"
        className="button square"
        aria-label={lockWords}
        title={`${lockWords} (⇧L)`}
        onClick={() => lock.run(northlot)}
      >
        <Icon name={locked ? 'unlock' : 'lock'} />
      </button>
      <button type="button" className="button" onClick={() => details.run(northlot)}>
        {say('command.details')}
      </button>
    </>
  )
}
