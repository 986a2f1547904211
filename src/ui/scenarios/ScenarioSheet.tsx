import { type FormEvent, useState } from 'react'
import { type ScenarioChange, settleScenario } from '../../plan/edits/settleScenario.ts'
import type { ScenarioId } from '../../plan/types.ts'
import { ApplyOrCancel, Part, Sheet } from '../board/Sheet.tsx'
import { useActions, useNorthlot, useStore } from '../northlotContext.tsx'
import { useCompareSay } from './scenarioWords.ts'
import './scenarios.css'

/** The numbers that a scenario may assume otherwise than the plan. */
const NUMBERS = ['halfDistanceM', 'asAtYear', 'phaseShiftYears', 'neighbourGapM'] as const
type NumberKey = (typeof NUMBERS)[number]

/** A scenario: its name and words, its lock, and what it assumes otherwise than the plan (empty: as the plan). */
export default function ScenarioSheet({ id }: { readonly id: ScenarioId }) {
  const { own, say } = useCompareSay()
  const actions = useActions()
  const northlot = useStore()
  const scenario = useNorthlot((state) => state.document.plan.scenarios.get(id))
  const settings = useNorthlot((state) => state.document.plan.settings)
  const cards = useNorthlot((state) => state.document.plan.rateCards)
  const [approved, setApproved] = useState(scenario?.locked?.approvedOn ?? '')
  if (!scenario) return null
  const { locked, assumptions } = scenario
  const apply = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const text = (key: string) => {
      const value = form.get(key)
      return typeof value === 'string' ? value.trim() : ''
    }
    const { plan } = northlot.getState().document
    const now = plan.scenarios.get(id)!
    const name = { en: text('name-en'), zh: text('name-zh') || text('name-en') }
    const told = { en: text('told-en'), zh: text('told-zh') || text('told-en') }
    const description = told.en || told.zh ? told : undefined
    const same = JSON.stringify([now.name, now.description ?? null]) === JSON.stringify([name, description ?? null])
    const numbers: Partial<Record<NumberKey, number | undefined>> = {}
    for (const key of NUMBERS) {
      const value = text(key) === '' ? undefined : Number(text(key))
      if (value !== now.assumptions[key]) numbers[key] = value
    }
    const card = text('rateCard') || undefined
    const change: ScenarioChange = {
      ...(same ? {} : { words: { name, description } }),
      ...(Object.keys(numbers).length > 0 ? { assumptions: numbers } : {}),
      ...(card === now.assumptions.rateCard ? {} : { rateCard: { id: card } }),
    }
    // one step: where one number is refused, nothing is kept, and the sheet stays open as it was filled in
    if (Object.keys(change).length > 0 && !actions.edit(settleScenario(plan, id, change))) return
    actions.closeDialog()
  }
  return (
    <Sheet title={own('scenario.sheet', { name: scenario.name })} foot={<ApplyOrCancel form="scenario-form" />}>
      <form id="scenario-form" className="scenario-form" onSubmit={apply}>
        <Part title={own('scenario.words')}>
          <Field name="name-en" label={own('scenario.nameEn')} value={scenario.name.en} />
          <Field name="name-zh" label={own('scenario.nameZh')} value={scenario.name.zh} />
          <Field name="told-en" label={own('scenario.toldEn')} value={scenario.description?.en ?? ''} />
          <Field name="told-zh" label={own('scenario.toldZh')} value={scenario.description?.zh ?? ''} />
        </Part>
        <Part title={own('scenario.assumes')}>
          <p className="quiet">{own('scenario.emptyAsPlan')}</p>
          <label className="scenario-field">
            <span>{say('assumption.rateCard')}</span>
            <select name="rateCard" defaultValue={assumptions.rateCard ?? ''}>
              <option value="">
                {own('scenario.asPlan', { value: cards.get(settings.rateCard)?.title ?? settings.rateCard })}
              </option>
              {[...cards.values()].map((card) => (
                <option key={card.id} value={card.id}>
                  {say(card.title)}
                </option>
              ))}
            </select>
          </label>
          {NUMBERS.map((key) => (
            <Field
              key={key}
              name={key}
              type="number"
              label={say(`assumption.${key}`)}
              value={String(assumptions[key] ?? '')}
              hint={own('scenario.asPlan', { value: String(settings[key] ?? own('scenario.none')) })}
            />
          ))}
        </Part>
      </form>
      <Part title={own('scenario.lockPart')}>
        {locked ? (
          <p>
            {locked.approvedOn ? say('scenario.approvedOn', { date: locked.approvedOn }) : say('scenario.locked')}{' '}
            <button type="button" className="button outlined" onClick={() => actions.lockScenario(id, undefined)}>
              {say('scenario.unlock')}
            </button>
          </p>
        ) : (
          <div className="scenario-field">
            <label htmlFor="approved-on">{own('scenario.approvedDate')}</label>
            <input
              id="approved-on"
              type="date"
              value={approved}
              onChange={(event) => setApproved(event.target.value)}
            />
            <button
              type="button"
              className="button outlined"
              onClick={() => actions.lockScenario(id, approved ? { approvedOn: approved } : {})}
            >
              {say('scenario.lock')}
            </button>
          </div>
        )}
      </Part>
    </Sheet>
  )
}

function Field({
  name,
  label,
  value,
  hint,
  type = 'text',
}: {
  readonly name: string
  readonly label: string
  readonly value: string
  readonly hint?: string
  readonly type?: 'text' | 'number'
}) {
  return (
    <label className="scenario-field">
      <span>{label}</span>
      <input name={name} type={type} step="any" defaultValue={value} placeholder={hint} />
    </label>
  )
}
