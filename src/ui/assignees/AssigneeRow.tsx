import { memo } from 'react'
import { message } from '../../lib/message.ts'
import { areaOver } from '../../measures/brief.ts'
import { absent, present } from '../../measures/figure.ts'
import { assigneeGroup } from '../../measures/scheduleOfAreas.ts'
import { assigneeLock } from '../../plan/locks.ts'
import { briefGapsOf, briefSteps } from '../../store/findings.ts'
import { Figure } from '../measures/Figure.tsx'
import { useActions, useNorthlot, useStore } from '../northlotContext.tsx'
import { Icon } from '../shared/Icon.tsx'
import { AssigneeSwatch } from '../shared/Swatch.tsx'
import { useSay } from '../shared/useSay.ts'
import { useLately } from '../useLately.ts'
import { AssigneeMenu } from './AssigneeMenu.tsx'
import { BriefBar } from './BriefBar.tsx'
import { wantedWords } from './brief.ts'
import { type Given, heldFigure } from './given.ts'

interface AssigneeRowProps {
  readonly given: Given
  /** It receives what is assigned next. */
  readonly chosen: boolean
}

/** One proposed assignee: who, what it is given, and that against what it wants. Pressing it makes it the receiver. */
export const AssigneeRow = memo(
  function AssigneeRow({ given, chosen }: AssigneeRowProps) {
    const say = useSay()
    const actions = useActions()
    const northlot = useStore()
    const { assignee, parcels, siteAreaM2 } = given
    const gaps = useLately(briefGapsOf, { steps: briefSteps })[0].get(assignee.id)
    const locked = useNorthlot((state) => state.document.plan.locks.has(assigneeLock(assignee.id)))
    const short = gaps?.map(({ words }) => say(words)).join(say('sentence.and'))
    const over = areaOver(assignee.brief ?? {}, siteAreaM2)
    const descriptor = assignee.descriptor ? say(assignee.descriptor) : ''
    const wants = wantedWords(assignee.brief)
    return (
      <li
        className={chosen ? 'assignee chosen' : 'assignee'}
        title={[`${say(assignee.name)} ${descriptor}`.trim(), short, over && say(over)].filter(Boolean).join('\n')}
      >
        <button
          type="button"
          className="assignee-press"
          aria-pressed={chosen}
          aria-label={`${say(assignee.name)} ${descriptor}`.trim()}
          onClick={() => actions.chooseReceiver(assignee.id)}
        />
        <AssigneeSwatch assignee={assignee} />
        <span className="assignee-name">
          <span className="assignee-who">{say(assignee.name)}</span>
          <span className="quiet clip">{descriptor}</span>
        </span>
        <span className="bold row assignee-given">
          {locked ? (
            <span className="quiet">
              <Icon name="lock" className="small" />
              <span className="hidden-words">{say('lock.locked')}</span>
            </span>
          ) : null}
          {short ? (
            <span className="warn">
              <Icon name="look" className="small" />
              <span className="hidden-words">{short}</span>
            </span>
          ) : null}
          <Figure
            figure={{
              measure: 'assignee-area-m2',
              unit: 'm2',
              amount: parcels === 0 ? absent(message('assignees.notGiven')) : present(siteAreaM2),
            }}
            name={say(assignee.name)}
            explainedBy={() => heldFigure(northlot.getState(), assigneeGroup(assignee.id), assignee.name)}
          />
        </span>
        <AssigneeMenu assignee={assignee} locked={locked} />
        <span className="assignee-below">
          {assignee.brief && wants ? (
            <>
              <BriefBar brief={assignee.brief} givenM2={siteAreaM2} />
              <span className="assignee-wants">{say('assignees.wants', { hectares: wants })}</span>
              {over ? <span className="hidden-words">{say(over)}</span> : null}
            </>
          ) : (
            <span className="label">{say(`kind.${assignee.kind}`)}</span>
          )}
        </span>
      </li>
    )
  },
  (a, b) =>
    a.chosen === b.chosen &&
    a.given.assignee === b.given.assignee &&
    a.given.parcels === b.given.parcels &&
    a.given.siteAreaM2 === b.given.siteAreaM2,
)
