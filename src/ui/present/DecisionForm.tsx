import { useState } from 'react'
import { newId } from '../../lib/ids.ts'
import type { LocalText, Message } from '../../lib/message.ts'
import { addDecision, changeDecision } from '../../plan/edits/editDecisions.ts'
import type { Decision } from '../../plan/types.ts'
import { useActions, useNorthlot, useStore } from '../northlotContext.tsx'
import { useMeetingSay } from './meetingSay.ts'
import { figuresNow } from './slideState.ts'

interface DecisionFormProps {
  /** The record that is changed; a new one where left out. */
  readonly decision?: Decision
  readonly done: () => void
}

/** A question with its options, what the figures say at this moment, what was decided, by whom and when. */
export function DecisionForm({ decision, done }: DecisionFormProps) {
  const { own, say } = useMeetingSay()
  const actions = useActions()
  const clock = useStore()
  const now = useNorthlot(figuresNow)
  const scenario = useNorthlot((state) => state.tryOut?.scenario ?? state.scenario)
  // what the figures said is kept as it was when the form was opened
  const [figures, setFigures] = useState<readonly Message[]>(decision?.figures ?? now)
  const [question, setQuestion] = useState(() => asTyped(decision?.question))
  const [decided, setDecided] = useState(() => asTyped(decision?.decision))
  const [options, setOptions] = useState((decision?.options ?? []).map((option) => say(option)).join('\n'))
  const [by, setBy] = useState(decision?.by ?? '')
  const [at, setAt] = useState(() => localMinute(decision ? new Date(decision.at) : clock.now()))
  const submit = () => {
    const row: Omit<Decision, 'order'> = {
      id: decision?.id ?? newId('decision'),
      question: filled(question),
      ...(options.trim() === '' ? {} : { options: optionsIn(options, decision?.options ?? [], say) }),
      figures,
      ...(filled(decided).en === '' ? {} : { decision: filled(decided) }),
      ...(by.trim() === '' ? {} : { by: by.trim() }),
      at: momentOf(at, clock.now()).toISOString(),
      scenario: decision?.scenario ?? scenario,
      ...(decision?.example ? { example: true } : {}),
    }
    const kept = actions.record((plan) =>
      decision ? changeDecision(plan, { ...row, order: decision.order }) : addDecision(plan, row),
    )
    if (kept) done()
  }
  return (
    <form
      className="meeting-form decision-form"
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <label className="wide">
        {own('decisions.question')}
        <input
          className="field"
          // biome-ignore lint/a11y/noAutofocus: the room waits while this is typed
          autoFocus
          value={question.en}
          onChange={(event) => setQuestion({ ...question, en: event.target.value })}
        />
      </label>
      <label className="wide">
        {own('decisions.questionZh')}
        <input
          className="field"
          lang="zh-Hant-HK"
          value={question.zh}
          onChange={(event) => setQuestion({ ...question, zh: event.target.value })}
        />
      </label>
      <label className="wide">
        {own('decisions.options')}
        <textarea className="field" rows={2} value={options} onChange={(event) => setOptions(event.target.value)} />
      </label>
      <div className="wide">
        <span className="label">{own('decisions.figures')}</span>
        <ul className="decision-figures">
          {figures.map((said) => (
            <li key={say(said)}>{say(said)}</li>
          ))}
        </ul>
        {decision ? (
          <button type="button" className="button small outlined" onClick={() => setFigures(now)}>
            {own('decisions.takeAgain')}
          </button>
        ) : null}
      </div>
      <label className="wide">
        {own('decisions.decision')}
        <input
          className="field"
          placeholder={own('decisions.decisionNote')}
          value={decided.en}
          onChange={(event) => setDecided({ ...decided, en: event.target.value })}
        />
      </label>
      <label className="wide">
        {own('decisions.decisionZh')}
        <input
          className="field"
          lang="zh-Hant-HK"
          value={decided.zh}
          onChange={(event) => setDecided({ ...decided, zh: event.target.value })}
        />
      </label>
      <label>
        {own('decisions.by')}
        <input className="field" value={by} onChange={(event) => setBy(event.target.value)} />
      </label>
      <label>
        {own('decisions.when')}
        <input className="field" type="datetime-local" value={at} onChange={(event) => setAt(event.target.value)} />
      </label>
      <div className="wide row">
        <span className="spacer" />
        <button type="button" className="button" onClick={done}>
          {say('addAssignee.cancel')}
        </button>
        <button type="submit" className="button primary">
          {own('decisions.save')}
        </button>
      </div>
    </form>
  )
}

/** A text as it was typed: what is the same in both languages was typed once. */
const asTyped = (text: LocalText = { en: '', zh: '' }): LocalText =>
  text.en === text.zh ? { en: text.en, zh: '' } : text

/** What is typed in one language alone stands in both: minutes have no gaps. */
function filled({ en, zh }: LocalText): LocalText {
  const [one, other] = [en.trim(), zh.trim()]
  return { en: one === '' ? other : one, zh: other === '' ? one : other }
}

/** Options as typed, a line each; one that stands as it was keeps both its languages. */
function optionsIn(typed: string, known: readonly LocalText[], say: (text: LocalText) => string): readonly LocalText[] {
  return typed
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => known.find((option) => say(option) === line) ?? { en: line, zh: line })
}

/** `2026-02-25T14:05` in the room's own time, as the field has it. */
function localMinute(time: Date): string {
  const two = (number: number) => String(number).padStart(2, '0')
  const day = `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`
  return `${day}T${two(time.getHours())}:${two(time.getMinutes())}`
}

function momentOf(typed: string, now: Date): Date {
  const time = new Date(typed)
  return Number.isNaN(time.getTime()) ? now : time
}
