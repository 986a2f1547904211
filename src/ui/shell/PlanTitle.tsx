import { type KeyboardEvent, useRef, useState } from 'react'
import { textIn } from '../../locales/language.ts'
import { useActions, useNorthlot } from '../northlotContext.tsx'
import { useSay } from '../shared/useSay.ts'

/** The plan's title: reads as a title, is a text field. Enter or leaving it renames; Escape takes the typing back. */
export function PlanTitle() {
  const say = useSay()
  const actions = useActions()
  const title = useNorthlot((state) => textIn(state.document.plan.title, state.language))
  const [draft, setDraft] = useState<string>()
  const abandoned = useRef(false)
  const commit = () => {
    const typed = draft?.trim()
    if (!abandoned.current && typed && typed !== title) actions.renamePlan(typed)
    abandoned.current = false
    setDraft(undefined)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key !== 'Enter' && event.key !== 'Escape') return
    abandoned.current = event.key === 'Escape'
    event.preventDefault()
    event.currentTarget.blur()
  }
  return (
    <input
      className="plan-title"
      aria-label={say('bar.planTitle')}
      value={draft ?? title}
      title={draft ?? title}
      spellCheck={false}
      autoComplete="off"
      onChange={(event) => setDraft(event.target.value)}
      onBlur={commit}
      onKeyDown={onKeyDown}
    />
  )
}
