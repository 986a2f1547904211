import { ProgressBar } from 'react-aria-components'
import { writeCount } from '../../locales/format.ts'
import type { State } from '../../store/state.ts'
import { useSay } from '../shared/useSay.ts'

/** How far the work is, in words and as a bar. */
export default function WorkBar({ work }: { readonly work: NonNullable<State['work']> }) {
  const say = useSay()
  const words = say(work.words)
  const known = work.total > 0
  return (
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
  )
}
