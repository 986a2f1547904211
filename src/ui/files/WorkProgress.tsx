import { lazy, Suspense } from 'react'
import { useNorthlot } from '../northlotContext.tsx'
import { useSay } from '../shared/useSay.ts'

const WorkBar = lazy(() => import('./WorkBar.tsx'))

/** What the app is busy with: words, how far, and "Cancel" while it can be stopped. */
export function WorkProgress() {
  const say = useSay()
  const work = useNorthlot((state) => state.work)
  if (!work) return null
  return (
    <section className="work" aria-label={say('work.title')}>
      <Suspense fallback={<div className="work-progress">{say(work.words)}</div>}>
        <WorkBar work={work} />
      </Suspense>
      {work.cancel ? (
        <button type="button" className="button outlined" onClick={work.cancel}>
          {say('work.cancel')}
        </button>
      ) : null}
    </section>
  )
}
