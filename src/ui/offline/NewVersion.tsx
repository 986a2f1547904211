import { useState, useSyncExternalStore } from 'react'
import { useNorthlot } from '../northlotContext.tsx'
import { useSay } from '../shared/useSay.ts'
import { keptApp } from './keepOffline.ts'
import './offline.css'

/** Says quietly that a new version is ready; never in a meeting, in a try-out, or before the plan is saved. */
export default function NewVersion() {
  const say = useSay()
  const waiting = useSyncExternalStore(keptApp.subscribe, keptApp.isWaiting)
  const [later, setLater] = useState(false)
  const calm = useNorthlot(
    ({ screen, tryOut, save }) => screen !== 'present' && tryOut === undefined && save.state === 'saved',
  )
  if (!waiting || later || !calm) return null
  return (
    <section className="new-version" aria-label={say('offline.newVersion')}>
      <span>{say('offline.newVersion')}</span>
      <button type="button" className="button small primary" onClick={() => keptApp.takeOver()}>
        {say('offline.restart')}
      </button>
      <button type="button" className="button small" onClick={() => setLater(true)}>
        {say('offline.later')}
      </button>
    </section>
  )
}
