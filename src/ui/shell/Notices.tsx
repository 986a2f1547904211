import { type ReactNode, useEffect, useState } from 'react'
import type { Notice } from '../../store/state.ts'
import { useActions, useNorthlot } from '../northlotContext.tsx'
import { Icon } from '../shared/Icon.tsx'
import { useSay } from '../shared/useSay.ts'
import { useVoice } from './announce.tsx'

const SHOWN_MS = 6000

/**
 * The live regions: what happened (`role=status`), and what needs the planner (`role=alert`). They are always there, so
 * that assistive technology hears what is put into them; a status fades from sight and stays to be read.
 */
export function Notices() {
  const say = useSay()
  const notice = useNorthlot((state) => state.notice)
  const refusal = useNorthlot((state) => state.refusal)
  const troubles = useNorthlot((state) => state.troubles.length > 0)
  const { own } = useVoice()
  const status = useLatest('status', notice, own)
  const alert = useLatest('alert', notice, own)
  const actions = useActions()
  const [dismissed, setDismissed] = useState<Notice>()
  const fresh = useFresh(status)
  const freshAlert = useFresh(alert)
  // a refusal is shown while it stands, any other alert until the next act has its own say; both long enough to be read
  const isRefusal = alert?.message.key === 'refusal.cannot'
  const outlived = notice?.tone === 'status' && alert !== undefined && alert.number > 0 && notice.number > alert.number
  const stands = isRefusal ? refusal !== undefined : !outlived
  const shownAlert = alert && alert !== dismissed && (stands || freshAlert) ? alert : undefined
  const shown = refusal ?? shownAlert?.message
  const hasAlert = shown !== undefined
  // what was said before a refusal is not what became of the act that was refused
  const replaced = isRefusal && hasAlert && status !== undefined && status.number > 0 && status.number < alert.number
  return (
    <div className="notices">
      <div className={`notice alert ${hasAlert && !(troubles && !refusal) ? '' : 'unseen'}`}>
        {hasAlert ? <Icon name="look" className="small" /> : null}
        <div role="alert">{shown ? <Once key={alert?.number}>{say(shown)}</Once> : null}</div>
        {hasAlert ? (
          <button
            type="button"
            className="button small square"
            aria-label={say('notice.dismiss')}
            onClick={() => {
              setDismissed(alert)
              actions.dismissRefusal()
            }}
          >
            <Icon name="close" className="small" />
          </button>
        ) : null}
      </div>
      {/* how to draw stands with the buttons of drawing: here it is only heard */}
      <div
        className={`notice status ${fresh && !replaced && !status?.message.key.startsWith('shape.how.') ? '' : 'unseen'}`}
        role="status"
      >
        {status ? <Once key={status.number}>{say(status.message)}</Once> : null}
      </div>
    </div>
  )
}

/** A new element for each notice, so that equal words said twice are heard twice. */
const Once = ({ children }: { readonly children: ReactNode }) => <span>{children}</span>

/** The last notice of a tone, whoever said it: the store or the screen itself. */
function useLatest(tone: Notice['tone'], fromStore: Notice | undefined, own: Notice | undefined): Notice | undefined {
  const [latest, setLatest] = useState<Notice>()
  useEffect(() => {
    if (fromStore?.tone === tone) setLatest(fromStore)
  }, [fromStore, tone])
  useEffect(() => {
    // the two count apart: a negative number never meets one of the store's
    if (own?.tone === tone) setLatest({ ...own, number: -own.number })
  }, [own, tone])
  return latest
}

/** True for a while after the notice changed. */
function useFresh(notice: Notice | undefined): boolean {
  const [faded, setFaded] = useState<Notice>()
  useEffect(() => {
    const timer = setTimeout(() => setFaded(notice), SHOWN_MS)
    return () => clearTimeout(timer)
  }, [notice])
  return notice !== undefined && notice !== faded
}
