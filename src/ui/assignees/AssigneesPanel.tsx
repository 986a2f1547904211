import { writeCount } from '../../locales/format.ts'
import { areaUnitWords } from '../../measures/writeFigure.ts'
import { BundlesSection } from '../board/BundlesSection.tsx'
import { useNorthlot } from '../northlotContext.tsx'
import { Icon } from '../shared/Icon.tsx'
import { useReading } from '../shared/useReading.ts'
import { useSay } from '../shared/useSay.ts'
import { TargetsSection } from '../targets/TargetsSection.tsx'
import { AddAssignee } from './AddAssignee.tsx'
import { AllAssigneesMenu } from './AllAssigneesMenu.tsx'
import { AssigneeRow } from './AssigneeRow.tsx'
import { givenOf } from './given.ts'
import { Legend } from './Legend.tsx'
import { UnassignedRow } from './UnassignedRow.tsx'

/** Region "Proposed assignees": who may be given land, each with what it wants beside what it is given. */
export function AssigneesPanel({ collapse }: { readonly collapse?: () => void }) {
  const say = useSay()
  const { language, areaUnit } = useReading()
  const all = useNorthlot(givenOf)
  const receiver = useNorthlot((state) => state.receiver)
  const examples = all.some(({ assignee }) => assignee.example)
  return (
    <section className="panel left" aria-label={say('assignees.title')}>
      <header className="panel-head">
        <h2>{say('assignees.title')}</h2>
        <span className="quiet number">{writeCount(all.length)}</span>
        <span className="spacer" />
        <span className="label">{areaUnitWords(language, areaUnit)}</span>
        <AddAssignee />
        <AllAssigneesMenu />
        {collapse ? (
          <button
            type="button"
            className="button small square"
            aria-label={say('assignees.collapse')}
            title={say('assignees.collapse')}
            onClick={collapse}
          >
            <Icon name="left" className="small" />
          </button>
        ) : null}
      </header>
      <UnassignedRow />
      <div className="scroll">
        <ul className="assignee-list">
          {all.map((given) => (
            <AssigneeRow key={given.assignee.id} given={given} chosen={given.assignee.id === receiver} />
          ))}
        </ul>
        <BundlesSection />
        <TargetsSection />
        {examples ? <p className="assignee-note label">{say('assignees.exampleNote')}</p> : null}
        <Legend />
      </div>
    </section>
  )
}
