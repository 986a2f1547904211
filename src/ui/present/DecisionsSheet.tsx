import '../../files/meetingWords.ts'
import { useRef, useState } from 'react'
import { writeMoment } from '../../files/minutes.ts'
import { decisionsInOrder, removeDecision } from '../../plan/edits/editDecisions.ts'
import type { Decision } from '../../plan/types.ts'
import { keptPlan } from '../../store/tryingOut.ts'
import { Sheet } from '../board/Sheet.tsx'
import { useActions, useNorthlot, useStore } from '../northlotContext.tsx'
import { Icon } from '../shared/Icon.tsx'
import { useLanguage } from '../shared/useSay.ts'
import { DecisionForm } from './DecisionForm.tsx'
import { useMeetingSay } from './meetingSay.ts'
import { saveMinutes } from './saveMinutes.ts'
import './meeting.css'

const NEW = 'new'

/** The decision log: what was asked, what the figures said, what was decided, by whom and when; taken away as minutes. */
export default function DecisionsSheet({ add }: { readonly add: boolean }) {
  const { own, say } = useMeetingSay()
  const actions = useActions()
  const northlot = useStore()
  const language = useLanguage()
  const plan = useNorthlot(keptPlan)
  const trying = useNorthlot((state) => state.tryOut !== undefined)
  const decisions = decisionsInOrder(plan)
  // the record that is open in the form: one that is kept, by its id, or a new one
  const [open, setOpen] = useState<Decision['id'] | undefined>(add ? NEW : undefined)
  const addButton = useRef<HTMLButtonElement>(null)
  const done = () => {
    // the form takes its buttons with it: the focus goes on before, so that Escape and Tab are heard at once
    addButton.current?.focus()
    setOpen(undefined)
  }
  return (
    <Sheet
      title={own('decisions.title')}
      className="decisions"
      foot={
        <>
          <button type="button" className="button large outlined" onClick={() => void saveMinutes(northlot)}>
            {own('decisions.minutes')}
          </button>
          <button ref={addButton} type="button" className="button large primary" onClick={() => setOpen(NEW)}>
            {own('decisions.add')}
          </button>
        </>
      }
    >
      {trying ? <p className="warn">{own('decisions.inTryOut')}</p> : null}
      {open === NEW ? <DecisionForm done={done} /> : null}
      {decisions.length === 0 && open !== NEW ? <p className="quiet">{own('decisions.none')}</p> : null}
      <ol className="decision-list">
        {decisions.map((decision) => (
          <li key={decision.id}>
            {open === decision.id ? (
              <DecisionForm key={decision.id} decision={decision} done={done} />
            ) : (
              <>
                <div className="row">
                  <h3>{say(decision.question)}</h3>
                  <span className="spacer" />
                  <button
                    type="button"
                    className="button small outlined"
                    aria-label={own('decisions.edit', { question: decision.question })}
                    onClick={() => setOpen(decision.id)}
                  >
                    {own('scenes.change')}
                  </button>
                  <button
                    type="button"
                    className="button small square"
                    aria-label={own('decisions.remove', { question: decision.question })}
                    title={own('decisions.remove', { question: decision.question })}
                    onClick={() => actions.record((now) => removeDecision(now, decision.id))}
                  >
                    <Icon name="bin" className="small" />
                  </button>
                </div>
                {decision.options?.length ? (
                  <p className="quiet">{decision.options.map((option) => say(option)).join(' · ')}</p>
                ) : null}
                <ul className="decision-figures">
                  {decision.figures.map((said) => (
                    <li key={say(said)}>{say(said)}</li>
                  ))}
                </ul>
                <p>
                  <strong>{decision.decision ? say(decision.decision) : own('decisions.open')}</strong>
                  <span className="quiet">
                    {decision.by ? ` · ${decision.by}` : ''} · {writeMoment(new Date(decision.at), language)}
                  </span>
                </p>
              </>
            )}
          </li>
        ))}
      </ol>
    </Sheet>
  )
}
