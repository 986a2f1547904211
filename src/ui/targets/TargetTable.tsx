import { useEffect, useId, useMemo, useRef, useState } from 'react'
import { readTargetTable } from '../../files/targetTable.ts'
import { newId } from '../../lib/ids.ts'
import { addTargets } from '../../plan/edits/addTargets.ts'
import type { Target } from '../../plan/types.ts'
import { answerTo } from '../../store/targets.ts'
import { useActions, useNorthlot, useStore } from '../northlotContext.tsx'
import { TroubleList } from '../shared/TroubleList.tsx'
import { useCheckSay } from './checkWords.ts'
import { TargetBar } from './TargetBar.tsx'
import { TargetWords } from './TargetWords.tsx'
import { targetWorldOf } from './targetWorld.ts'

/** Targets from a spreadsheet: pasted, looked over against the shown scenario, and added in one step. */
export function TargetTable({ done }: { readonly done: () => void }) {
  const { own, say } = useCheckSay()
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const actions = useActions()
  const northlot = useStore()
  const plan = useNorthlot((state) => state.document.plan)
  const [text, setText] = useState('')
  const { targets, unmatched, troubles } = useMemo(
    () =>
      readTargetTable(
        text,
        targetWorldOf({ ...northlot.getState(), document: { ...northlot.getState().document, plan } }),
      ),
    [text, northlot, plan],
  )
  const answers = useMemo(
    () => targets.map((one, i) => answerTo(northlot.getState(), { ...one, id: `table-${i}`, order: i } as Target)),
    [targets, northlot],
  )
  const says = [
    ...(unmatched.length > 0 ? [own('targetTable.unmatched', { columns: [...unmatched] })] : []),
    ...troubles.map((trouble) => say(trouble)),
  ]
  // who opened it is about to paste
  useEffect(() => field.current?.focus(), [])
  const add = () => {
    const rows = targets.map((one) => ({ ...one, id: newId('target') }))
    if (actions.edit(addTargets(northlot.getState().document.plan, rows))) done()
  }
  return (
    <section className="target-form" aria-label={own('targetTable.title')}>
      <label htmlFor={id}>{own('targetTable.paste')}</label>
      <textarea
        ref={field}
        id={id}
        className="field note-field pasted"
        rows={6}
        spellCheck={false}
        value={text}
        aria-describedby={`${id}c`}
        onChange={(event) => setText(event.target.value)}
      />
      <p className="label" id={`${id}c`}>
        {own('targetTable.columns')}
      </p>
      <TroubleList says={says} label={own('targetTable.trouble')} />
      {answers.length > 0 ? (
        <ul className="target-answers" aria-label={own('targetTable.preview')}>
          {answers.map((answer) => (
            <li key={answer.target.id}>
              <p>
                <TargetWords answer={answer} />
              </p>
              <TargetBar answer={answer} />
            </li>
          ))}
        </ul>
      ) : null}
      <p className="row">
        <span className="spacer" />
        <button type="button" className="button" onClick={done}>
          {own('targets.cancel')}
        </button>
        <button type="button" className="button primary" disabled={targets.length === 0} onClick={add}>
          {own('targetTable.add', { count: targets.length })}
        </button>
      </p>
    </section>
  )
}
