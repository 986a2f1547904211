import { useActions, useNorthlot } from '../northlotContext.tsx'
import { useSay } from '../shared/useSay.ts'
import './tryOutBanner.css'

/** Says while something is tried out that edits go to a copy, and how to end it. */
export default function TryOutBanner() {
  const say = useSay()
  const actions = useActions()
  const tryOut = useNorthlot((state) => state.tryOut)
  const scenario = tryOut?.since.plan.scenarios.get(tryOut.scenario)
  if (!tryOut || !scenario) return null
  const before = tryOut.after !== undefined
  return (
    <section className="try-out-banner" aria-label={say('tryOut.on')}>
      <strong>{say(before ? 'tryOut.beforeShown' : 'tryOut.on')}</strong>
      <span>{say('tryOut.note', { scenario: scenario.name })}</span>
      <span className="try-out-acts">
        <button
          type="button"
          className="button small outlined"
          aria-pressed={before}
          aria-keyshortcuts="q"
          onClick={() => actions.showBefore(!before)}
        >
          {say(before ? 'tryOut.after' : 'tryOut.before')} <kbd>Q</kbd>
        </button>
        <button
          type="button"
          className="button small outlined"
          onClick={() => actions.openDialog({ kind: 'decisions', add: true })}
        >
          {say('tryOut.decide')}
        </button>
        <button
          type="button"
          className="button small primary"
          onClick={() => actions.openDialog({ kind: 'keep-try-out' })}
        >
          {say('tryOut.keep')}
        </button>
        <button type="button" className="button small outlined" onClick={() => actions.discardTryOut()}>
          {say('tryOut.discard')}
        </button>
      </span>
    </section>
  )
}
