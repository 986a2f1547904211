import { useActions, useNorthlot } from '../northlotContext.tsx'
import { Icon } from '../shared/Icon.tsx'
import { useSay } from '../shared/useSay.ts'

/** Files that could not be read: which, why, and that the open plan is as it was. */
export function FileTroubles() {
  const say = useSay()
  const troubles = useNorthlot((state) => state.troubles)
  const actions = useActions()
  if (troubles.length === 0) return null
  return (
    <ul className="troubles" aria-label={say('troubles.title')}>
      {troubles.map(({ name, reason }) => (
        <li key={name} className="trouble">
          <Icon name="breach" className="bad" />
          <div className="trouble-words">
            <strong>{say('troubles.notOpened', { name })}</strong>
            <p>{say(reason)}</p>
            <p className="quiet">{say('troubles.planAsItWas')}</p>
          </div>
          <button
            type="button"
            className="button small square"
            aria-label={say('troubles.dismiss', { name })}
            onClick={() => actions.dismissTrouble(name)}
          >
            <Icon name="close" className="small" />
          </button>
        </li>
      ))}
    </ul>
  )
}
