import { type FormEvent, useId, useState } from 'react'
import { isWorks } from '../../measures/costEstimate.ts'
import type { SharedWorks } from '../../plan/types.ts'
import { selectedIds } from '../../store/selectedIds.ts'
import { basisOf } from '../../store/selectors.ts'
import { useNorthlot } from '../northlotContext.tsx'
import { useReading } from '../shared/useReading.ts'
import { useCostSay } from './costWords.ts'
import { WorksScenarios } from './WorksScenarios.tsx'
import { type DraftFault, draftOfWorks, emptyDraft, type WorksDraft, worksOfDraft } from './worksDraft.ts'

interface WorksFormProps {
  /** Left out: new ones. */
  readonly works?: SharedWorks
  readonly onKeep: (works: Omit<SharedWorks, 'id' | 'order'> & Partial<Pick<SharedWorks, 'id' | 'order'>>) => void
  readonly onBack: () => void
}

/** Shared works being typed: names, cost, who pays first, when ready, and the parcels they serve, taken from the selection. */
export function WorksForm({ works, onKeep, onBack }: WorksFormProps) {
  const { own, say } = useCostSay()
  const { language } = useReading()
  const id = useId()
  const { card } = useNorthlot(basisOf)
  const selection = useNorthlot((state) => state.selection)
  const land = useNorthlot((state) => state.land)
  const selected = selectedIds({ selection, land })
  const [draft, setDraft] = useState<WorksDraft>(() =>
    works ? draftOfWorks(works, language) : emptyDraft(card.lines.find(isWorks)?.code ?? '', card.priceLevel, selected),
  )
  const [fault, setFault] = useState<DraftFault>()
  const change = (part: Partial<WorksDraft>) => setDraft({ ...draft, ...part })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const next = worksOfDraft(works ?? { id: '', order: 0 }, draft, language)
    setFault('kind' in next ? next : undefined)
    if ('kind' in next) return
    const { id: _id, order: _order, ...typed } = next
    onKeep(works ? next : typed)
  }
  const text = (key: 'nameEn' | 'nameZh' | 'low' | 'likely' | 'high' | 'priceLevel' | 'readyYear', label: string) => (
    <div className={key.startsWith('name') ? 'line wide' : 'line'}>
      <label htmlFor={`${id}${key}`}>{label}</label>
      <input
        id={`${id}${key}`}
        className={key.startsWith('name') ? 'field' : 'field number-field'}
        {...(key.startsWith('name') ? {} : { inputMode: 'decimal' as const })}
        value={draft[key]}
        autoComplete="off"
        onChange={(event) => change({ [key]: event.target.value })}
      />
    </div>
  )
  const choice = <Key extends 'code' | 'payer' | 'sharedBy'>(
    key: Key,
    label: string,
    options: readonly (readonly [WorksDraft[Key], string])[],
  ) => (
    <div className="line">
      <label htmlFor={`${id}${key}`}>{label}</label>
      <select
        id={`${id}${key}`}
        className="field"
        value={draft[key]}
        onChange={(event) => change({ [key]: event.target.value })}
      >
        {options.map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </div>
  )
  // resumption is no works: it is shared by nobody
  const codes = card.lines.filter(isWorks).map(({ code, label }) => [code, `${code} ${say(label)}`] as const)
  return (
    <form className="works-form" onSubmit={submit}>
      <div className="lines">
        {text('nameEn', own('works.nameEn'))}
        {text('nameZh', own('works.nameZh'))}
        {text('low', own('works.low'))}
        {text('likely', own('works.likely'))}
        {text('high', own('works.high'))}
        {text('priceLevel', own('works.level'))}
        {text('readyYear', own('works.ready'))}
        {choice(
          'code',
          own('works.code'),
          codes.some(([code]) => code === draft.code) ? codes : [[draft.code, draft.code], ...codes],
        )}
        {choice('payer', own('works.payer'), [
          ['public', own('works.public')],
          ['private', own('works.private')],
        ])}
        {choice('sharedBy', own('works.sharedBy'), [
          ['site-area', own('works.by.site-area')],
          ['gfa', own('works.by.gfa')],
        ])}
      </div>
      <p className="row">
        <span className="second">{own('works.serves')}</span>
        <b>{own('works.servesCount', { count: draft.serves.length })}</b>
        {selected.length > 0 ? (
          <button type="button" className="button outlined" onClick={() => change({ serves: selected })}>
            {own('works.takeSelection', { count: selected.length })}
          </button>
        ) : null}
      </p>
      <WorksScenarios scenarios={draft.scenarios} change={(scenarios) => change({ scenarios })} />
      <p className="label">
        {own('works.source')}: {own('works.sourceTyped')}
      </p>
      <div className="row form-acts">
        <p className="bad" role="alert">
          {fault ? <Fault fault={fault} /> : null}
        </p>
        <span className="spacer" />
        <button type="button" className="button large" onClick={onBack}>
          {own('works.back')}
        </button>
        <button type="submit" className="button large primary">
          {own('works.save')}
        </button>
      </div>
    </form>
  )
}

function Fault({ fault }: { readonly fault: DraftFault }) {
  const { own, say } = useCostSay()
  if (fault.kind === 'number') return own('works.bad', { text: fault.text })
  if (fault.kind === 'year') return own('works.badYear', { text: fault.text })
  return say(fault.kind === 'name' ? 'refusal.nameNeeded' : 'refusal.worksOrder')
}
