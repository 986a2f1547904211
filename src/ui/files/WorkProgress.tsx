import { ProgressBar } from 'react-aria-components'
import { writeCount } from '../../locales/format.ts'
import { useNorthlot } from '../northlotContext.tsx'
import { useSay } from '../shared/useSay.ts'

/** What the app is busy with: words, how far, and "Cancel" while it can be stopped. */
export function WorkProgress() {
  const say = useSay()
  const work = useNorthlot((state) => state.work)
  if (!work) return null
  const words = say(work.words)
  const known = work.total > 0
  return (
    <section className="work" aria-label={say('work.title')}>
      <ProgressBar
        className="work-progress"
        aria-label={words}
        isIndeterminate={!known}
        value={known ? (100 * work.done) / work.total : 0}
      >
        {({ percentage }) => (
          <>
            <div className="row">
              <span className="medium">{words}</span>
              <span className="spacer" />
              {known ? (
                <span className="number quiet">
                  {say('work.of', { done: writeCount(work.done), total: writeCount(work.total) })}
                </span>
              ) : null}
            </div>
            <div className="work-track">
              <div
                className={known ? 'work-fill' : 'work-fill moving'}
                style={known ? { width: `${percentage ?? 0}%` } : {}}
              />
            </div>
          </>
        )}
      </ProgressBar>
      {work.cancel ? (
        <button type="button" className="button outlined" onClick={work.cancel}>
          {say('work.cancel')}
        </button>
      ) : null}
    </section>
  )
}
