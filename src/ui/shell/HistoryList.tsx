import { type KeyboardEvent, useEffect, useRef } from 'react'
import type { Edit } from '../../plan/edit.ts'
import { useActions, useNorthlot } from '../northlotContext.tsx'
import { FloatingDialog } from '../shared/FloatingDialog.tsx'
import type { Floating } from '../shared/floating.ts'
import { usePanelSay } from '../shared/panelWords.ts'
import { useSay } from '../shared/useSay.ts'
import '../styles/selectionPanels.css'

/** The small dialog of the named steps. */
export default function HistoryDialog(floating: Floating) {
  const say = useSay()
  return (
    <FloatingDialog {...floating} className="history" label={say('tools.history')}>
      <HistoryList />
    </FloatingDialog>
  )
}

/** The line of named steps, newest first: what is done, where the plan stands, and what was taken back. */
function HistoryList() {
  const say = useSay()
  const words = usePanelSay()
  const { done, undone } = useNorthlot((state) => state.document.history)
  const actions = useActions()
  const list = useRef<HTMLOListElement>(null)
  useEffect(() => {
    list.current?.querySelector<HTMLElement>('[aria-current]')?.focus()
  }, [])
  // steps that were taken back lie ahead: the one taken back first is the furthest
  const ahead = undone.map((edit, i) => ({ edit, steps: undone.length - i }))
  const behind = done.map((edit, i) => ({ edit, steps: i - done.length + 1 })).reverse()
  const along = (event: KeyboardEvent<HTMLElement>) => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (by === undefined) return
    event.preventDefault()
    const steps = [...event.currentTarget.querySelectorAll<HTMLElement>('button')]
    steps[Math.min(steps.length - 1, Math.max(0, steps.indexOf(event.target as HTMLElement) + by))]?.focus()
  }
  const step = (edit: Edit | undefined, steps: number) => (
    <li key={steps}>
      <button
        type="button"
        className={`history-step${steps > 0 ? ' ahead' : ''}`}
        {...(steps === 0 ? { 'aria-current': 'step' as const } : {})}
        onClick={() => {
          if (steps !== 0) actions.travel(steps)
        }}
      >
        <span className="history-mark" aria-hidden="true" />
        <span className="history-words">{edit ? say(edit.words) : words('history.start')}</span>
        {steps === 0 ? <span className="tag accent">{words('history.now')}</span> : null}
        {steps > 0 ? <span className="hidden-words">{words('history.takenBack')}</span> : null}
      </button>
    </li>
  )
  return (
    <div className="history-body">
      <header className="panel-head">
        <h2>{words('history.title')}</h2>
        <span className="quiet number">{done.length + undone.length}</span>
      </header>
      <ol className="history-steps scroll" ref={list} onKeyDown={along}>
        {ahead.map(({ edit, steps }) => step(edit, steps))}
        {behind.map(({ edit, steps }) => step(edit, steps))}
        {step(undefined, -done.length)}
      </ol>
    </div>
  )
}
