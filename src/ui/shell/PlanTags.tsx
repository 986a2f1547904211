import { useNorthlot } from '../northlotContext.tsx'
import { useSay } from '../shared/useSay.ts'
import { isIndicative } from './indicative.ts'

/** What kind of plan this is, in a word: the untouched example, or one on indicative parcels. */
export function PlanTags() {
  const say = useSay()
  const example = useNorthlot((state) => state.untouched || state.document.plan.settings.example === true)
  const indicative = useNorthlot(isIndicative)
  return (
    <>
      {example ? <span className="tag tiny">{say('bar.example')}</span> : null}
      {indicative ? (
        <span className="tag tiny" title={say('bar.indicativeNote')}>
          {say('bar.indicative')}
        </span>
      ) : null}
    </>
  )
}
