import { useId } from 'react'
import { answerCheck } from '../../plan/edits/putChecks.ts'
import { CHECKS, type Check, type Checklist } from '../../plan/types.ts'
import { unknownChecks } from '../../store/targets.ts'
import { Part } from '../board/Sheet.tsx'
import { useActions, useNorthlot } from '../northlotContext.tsx'
import { useCheckSay } from './checkWords.ts'
import './sheets.css'

const ANSWERS = ['unknown', 'yes', 'no'] as const

/** The checklist of a parcel or a bundle: each question yes, no or unknown, with a note; kept at once, one undo step each. */
export function ChecklistPart({ id }: { readonly id: Checklist['id'] }) {
  const { own } = useCheckSay()
  const list = useNorthlot((state) => state.document.plan.checklists.get(id))
  return (
    <Part title={own('checklist.title')}>
      <p className="label">{own('checklist.open', { count: unknownChecks(list?.answers ?? {}) })}</p>
      <ul className="checklist">
        {CHECKS.map((check) => (
          <Question key={check} id={id} check={check} given={list?.answers[check]} />
        ))}
      </ul>
    </Part>
  )
}

interface QuestionProps {
  readonly id: Checklist['id']
  readonly check: Check
  readonly given: { readonly answer: (typeof ANSWERS)[number]; readonly note?: string } | undefined
}

function Question({ id, check, given }: QuestionProps) {
  const { own } = useCheckSay()
  const label = useId()
  const actions = useActions()
  const plan = useNorthlot((state) => state.document.plan)
  const answer = given?.answer ?? 'unknown'
  const note = given?.note ?? ''
  const say = (to: (typeof ANSWERS)[number], words: string) => {
    if (to !== answer || words.trim() !== note) actions.edit(answerCheck(plan, id, check, to, words))
  }
  return (
    <li>
      <span id={label}>{own(`check.${check}`)}</span>
      <select
        className="field"
        aria-labelledby={label}
        value={answer}
        data-answer={answer}
        onChange={(event) => say(event.target.value as (typeof ANSWERS)[number], note)}
      >
        {ANSWERS.map((one) => (
          <option key={one} value={one}>
            {own(`answer.${one}`)}
          </option>
        ))}
      </select>
      <input
        key={note}
        className="field"
        aria-label={own('checklist.note', { check: own(`check.${check}`) })}
        placeholder={own('checklist.notePlace')}
        defaultValue={note}
        onBlur={(event) => say(answer, event.target.value)}
      />
    </li>
  )
}
