import { writeCount } from '../../locales/format.ts'
import { findingSteps, findingsOf } from '../../store/findings.ts'
import { useNorthlot } from '../northlotContext.tsx'
import { Icon } from '../shared/Icon.tsx'
import { useSay } from '../shared/useSay.ts'
import { useLately } from '../useLately.ts'
import { FindingList } from './FindingList.tsx'

/** Region "Findings": what the data of the open plan asks the planner to look at, breaches first. */
export function FindingsPanel() {
  const say = useSay()
  const [findings, updating] = useLately(findingsOf, { steps: findingSteps })
  const checking = useNorthlot((state) => state.overlaps.state === 'checking')
  return (
    // what was done about a finding takes it away: the focus then waits here
    <section className="findings" aria-busy={updating} aria-label={say('findings.title')} tabIndex={-1}>
      <header className="panel-head">
        <h2>{say('findings.title')}</h2>
        <span className="quiet number">{writeCount(findings.length)}</span>
        {updating ? <span className="label">{say('findings.updating')}</span> : null}
      </header>
      {findings.length === 0 ? (
        <p className="findings-none">
          <Icon name={checking ? 'note' : 'tick'} className="small" />
          {say(checking ? 'findings.checking' : 'findings.none')}
        </p>
      ) : (
        <FindingList findings={findings} showPlace label={say('findings.list')} />
      )}
    </section>
  )
}
