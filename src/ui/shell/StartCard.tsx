import { useState } from 'react'
import { useActions, useNorthlot } from '../northlotContext.tsx'
import { Icon } from '../shared/Icon.tsx'
import { useSay } from '../shared/useSay.ts'

/** Offered while nothing has been done yet: the example plan, marked as one. */
export function StartCard() {
  const say = useSay()
  const actions = useActions()
  const [dismissed, setDismissed] = useState(false)
  const fresh = useNorthlot(
    (state) =>
      state.ready && state.untouched && state.document.plan.settings.example !== true && state.report === undefined,
  )
  if (!fresh || dismissed) return null
  return (
    <section className="start-card" aria-label={say('start.title')}>
      <button type="button" className="start-example" onClick={() => void actions.openExample()}>
        <span className="start-icon">
          <Icon name="layers" />
        </span>
        <span>
          <span className="start-name">{say('start.example')}</span>
          <span className="label">{say('start.exampleWhat')}</span>
        </span>
      </button>
      <button
        type="button"
        className="button small square"
        aria-label={say('start.dismiss')}
        title={say('start.dismiss')}
        onClick={() => setDismissed(true)}
      >
        <Icon name="close" className="small" />
      </button>
    </section>
  )
}
