import { useState } from 'react'
import { newId } from '../../lib/ids.ts'
import { TARGET_MEASURES } from '../../measures/targetMeasures.ts'
import { removeTarget } from '../../plan/edits/putChecks.ts'
import { lastOrder } from '../../plan/edits/putRow.ts'
import type { Target } from '../../plan/types.ts'
import { addressedSource } from '../../store/ground.ts'
import { targetAnswersOf } from '../../store/targets.ts'
import { Sheet } from '../board/Sheet.tsx'
import { useActions, useNorthlot } from '../northlotContext.tsx'
import { useCheckSay } from './checkWords.ts'
import { TargetBar } from './TargetBar.tsx'
import { TargetForm } from './TargetForm.tsx'
import { TargetTable } from './TargetTable.tsx'
import { TargetWords } from './TargetWords.tsx'
import { useServed } from './useServed.ts'
import './sheets.css'

type ReadyMade = Omit<Target, 'order'> & { readonly ask?: boolean }

/** "Targets": every target with its bar and its shortfall in words; ready-made ones to add; one to write or change. */
export default function TargetsSheet({ first }: { readonly first?: string }) {
  const { own, say } = useCheckSay()
  const actions = useActions()
  const plan = useNorthlot((state) => state.document.plan)
  const answers = useNorthlot(targetAnswersOf)
  const sources = useNorthlot((state) => state.ground.sources)
  const ready = useServed<readonly ReadyMade[]>('targets.json') ?? []
  const [draft, setDraft] = useState<Target | undefined>(first === undefined ? undefined : plan.targets.get(first))
  const [pasting, setPasting] = useState(false)
  const order = lastOrder(plan.targets)
  const take = (id: string) => {
    const chosen = ready.find((one) => one.id === id)
    if (!chosen) return
    const { ask: _, ...rest } = chosen
    setDraft({ ...rest, id: newId('target'), order })
  }
  const paper = (source: string) => say(addressedSource(sources, source) ?? { en: source, zh: source })
  const fresh = (): Target => ({
    id: newId('target'),
    order,
    name: { en: own('targets.newName'), zh: own('targets.newName') },
    measure: 'target-site-area',
    scope: { kind: 'scenario' },
  })
  return (
    <Sheet title={say('targets.title')} className="targets-sheet">
      <p className="row targets-add">
        <label>
          <span className="label">{own('targets.readyMade')}</span>
          <select className="field" value="" onChange={(event) => take(event.target.value)}>
            <option value="">{own('targets.choose')}</option>
            {ready
              .filter(({ measure }) => measure in TARGET_MEASURES)
              .map(({ id, name }) => (
                <option key={id} value={id}>
                  {say(name)}
                </option>
              ))}
          </select>
        </label>
        <button type="button" className="button outlined" onClick={() => setDraft(fresh())}>
          {own('targets.new')}
        </button>
        <button type="button" className="button outlined" aria-expanded={pasting} onClick={() => setPasting(!pasting)}>
          {own('targetTable.open')}
        </button>
        {answers.length === 0 ? null : (
          <button type="button" className="button outlined" onClick={() => void actions.exportFile('targets-csv')}>
            {own('export.targets-csv')}
          </button>
        )}
      </p>
      {pasting ? <TargetTable done={() => setPasting(false)} /> : null}
      {draft ? <TargetForm key={draft.id} target={draft} done={() => setDraft(undefined)} /> : null}
      <ul className="target-answers">
        {answers.map((answer) => (
          <li key={answer.target.id}>
            <p>
              <TargetWords answer={answer} />
            </p>
            <TargetBar answer={answer} />
            <span className="row">
              <span className={`tag plain ${answer.state === 'met' ? 'good' : 'warn'}`}>
                {say(`targets.state.${answer.state}`)}
              </span>
              {answer.target.source ? (
                <span className="label target-source">{paper(answer.target.source)}</span>
              ) : (
                <span className="spacer" />
              )}
              <button
                type="button"
                className="word-button"
                aria-label={own('targets.changeNamed', { name: answer.target.name })}
                onClick={() => setDraft(answer.target)}
              >
                {own('targets.change')}
              </button>
              <button
                type="button"
                className="word-button"
                aria-label={own('targets.removeNamed', { name: answer.target.name })}
                onClick={() => actions.edit(removeTarget(plan, answer.target.id))}
              >
                {own('targets.remove')}
              </button>
            </span>
          </li>
        ))}
      </ul>
    </Sheet>
  )
}
