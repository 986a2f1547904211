import { type FormEvent, type ReactNode, useId, useState } from 'react'
import { MEASURES } from '../../measures/all.ts'
import { scopesOf, TARGET_MEASURES, targetMeasure, whyNotOf } from '../../measures/targetMeasures.ts'
import { EVERY_SCOPE, type TargetDetail } from '../../measures/targetReading.ts'
import { putTarget } from '../../plan/edits/putChecks.ts'
import type { Target, TargetScope } from '../../plan/types.ts'
import { bundlesOf } from '../../store/bundling.ts'
import { assigneesOf } from '../../store/selectors.ts'
import { answerTo } from '../../store/targets.ts'
import { useActions, useNorthlot, useStore } from '../northlotContext.tsx'
import { useLanguage } from '../shared/useSay.ts'
import { type CheckSay, useCheckSay } from './checkWords.ts'
import { TargetWords } from './TargetWords.tsx'
import { asTyped, FLOOR, fromTyped, TYPED } from './units.ts'

const unitOf = (measure: string) => {
  const own = targetMeasure(measure)
  return own?.floor ? FLOOR : TYPED[own?.unit ?? 'count']
}

/** All that can be held: what is made for targets, and every figure of the scenario. */
const HELD = {
  targets: Object.keys(TARGET_MEASURES),
  figures: MEASURES.map(({ id }) => id),
}

/** Words of a measure: its own, or those of the figure it is. */
export const measureKey = (measure: string) =>
  (measure in TARGET_MEASURES ? `measure.${measure}` : `figure.${measure}`) as Parameters<CheckSay>[0]

/** One target: what is held, of whose land, to which bounds; the answer is said while it is written. */
export function TargetForm({ target, done }: { readonly target: Target; readonly done: () => void }) {
  const { own } = useCheckSay()
  const id = useId()
  const actions = useActions()
  const northlot = useStore()
  const language = useLanguage()
  const [draft, setDraft] = useState(target)
  const measure = targetMeasure(draft.measure)
  const typed = unitOf(draft.measure)
  const [least, setLeast] = useState(asTyped(target.atLeast, typed.each))
  const [most, setMost] = useState(asTyped(target.atMost, typed.each))
  const bounds = { atLeast: fromTyped(least, typed.each), atMost: fromTyped(most, typed.each) }
  const bad = Number.isNaN(bounds.atLeast ?? 0) || Number.isNaN(bounds.atMost ?? 0)
  const { atLeast: _l, atMost: _m, ...rest } = draft
  const whole: Target = {
    ...rest,
    ...(bounds.atLeast === undefined ? {} : { atLeast: bounds.atLeast }),
    ...(bounds.atMost === undefined ? {} : { atMost: bounds.atMost }),
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!bad && actions.edit(putTarget(northlot.getState().document.plan, whole))) done()
  }
  const choose = (chosen: string) => {
    const scopes = scopesOf(targetMeasure(chosen))
    const scope = scopes.includes(draft.scope.kind) ? draft.scope : ({ kind: 'scenario' } as const)
    const { of: _, about: _a, ...kept } = draft
    setDraft({ ...kept, measure: chosen, scope })
    setLeast('')
    setMost('')
  }
  const answer = bad || (least === '' && most === '') ? undefined : answerTo(northlot.getState(), whole)
  const unit = language === 'en' ? typed.words.en : typed.words.zh
  return (
    <form className="target-form" onSubmit={submit} aria-label={own('targets.form')}>
      <Row label={own('targets.name')} id={`${id}n`}>
        <input
          id={`${id}n`}
          className="field"
          value={language === 'en' ? draft.name.en : draft.name.zh}
          onChange={({ target: { value } }) =>
            setDraft({ ...draft, name: renamed(draft, target, value, language === 'en') })
          }
        />
      </Row>
      <Row label={own('targets.measure')} id={`${id}m`}>
        <select id={`${id}m`} className="field" value={draft.measure} onChange={(event) => choose(event.target.value)}>
          {Object.entries(HELD).map(([group, ids]) => (
            <optgroup key={group} label={own(`targets.held.${group as keyof typeof HELD}`)}>
              {ids.map((one) => (
                <option key={one} value={one}>
                  {own(measureKey(one))}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </Row>
      <ScopeRow id={`${id}s`} draft={draft} change={setDraft} />
      {(measure?.details ?? []).map((detail) => (
        <DetailRow key={detail} id={`${id}${detail}`} detail={detail} draft={draft} change={setDraft} />
      ))}
      <Row label={`${own('targets.atLeast')}${unit ? `, ${unit}` : ''}`} id={`${id}l`}>
        <input
          id={`${id}l`}
          className="field number-field"
          inputMode="decimal"
          value={least}
          onChange={(event) => setLeast(event.target.value)}
        />
      </Row>
      <Row label={`${own('targets.atMost')}${unit ? `, ${unit}` : ''}`} id={`${id}u`}>
        <input
          id={`${id}u`}
          className="field number-field"
          inputMode="decimal"
          value={most}
          onChange={(event) => setMost(event.target.value)}
        />
      </Row>
      <label className="row">
        <input
          type="checkbox"
          checked={draft.about === true}
          onChange={({ target: { checked } }) => {
            const { about: _, ...plain } = draft
            setDraft(checked ? { ...plain, about: true } : plain)
          }}
        />
        {own('targets.about')}
      </label>
      <output className="target-now">
        {bad ? own('targets.notNumber') : answer ? <TargetWords answer={answer} /> : own('targets.noBound')}
      </output>
      <p className="row">
        <span className="spacer" />
        <button type="button" className="button" onClick={done}>
          {own('targets.cancel')}
        </button>
        <button type="submit" className="button primary" disabled={bad}>
          {own('targets.keep')}
        </button>
      </p>
    </form>
  )
}

/** A name typed in one language stands in the other too until that one has words of its own. */
function renamed({ name }: Target, { name: first }: Target, value: string, english: boolean): Target['name'] {
  if (first.en === first.zh) return { en: value, zh: value }
  return english ? { ...name, en: value } : { ...name, zh: value }
}

function Row({ label, id, children }: { readonly label: string; readonly id: string; readonly children: ReactNode }) {
  return (
    <p className="target-field">
      <label htmlFor={id}>{label}</label>
      {children}
    </p>
  )
}

interface RowProps {
  readonly id: string
  readonly draft: Target
  readonly change: (draft: Target) => void
}

function ScopeRow({ id, draft, change }: RowProps) {
  const { own, say } = useCheckSay()
  const assignees = useNorthlot(assigneesOf)
  const bundles = useNorthlot(bundlesOf)
  const areas = useNorthlot((state) => state.ground.areas)
  const measure = targetMeasure(draft.measure)
  const kinds = scopesOf(measure)
  const nots = EVERY_SCOPE.flatMap((kind) => whyNotOf(measure, kind) ?? [])
  const lists = { assignee: assignees, bundle: bundles, area: areas }
  const value = draft.scope.kind === 'scenario' ? 'scenario' : `${draft.scope.kind}:${draft.scope.id}`
  const choose = (chosen: string) => {
    const at = chosen.indexOf(':')
    change({
      ...draft,
      scope: at < 0 ? { kind: 'scenario' } : ({ kind: chosen.slice(0, at), id: chosen.slice(at + 1) } as TargetScope),
    })
  }
  return (
    <Row label={own('targets.scope')} id={id}>
      <select
        id={id}
        className="field"
        value={value}
        {...(nots.length > 0 ? { 'aria-describedby': `${id}not` } : {})}
        onChange={(event) => choose(event.target.value)}
      >
        {kinds.includes('scenario') ? <option value="scenario">{own('scope.scenario')}</option> : null}
        {(['assignee', 'bundle', 'area'] as const).map((kind) =>
          kinds.includes(kind) && lists[kind].length > 0 ? (
            <optgroup key={kind} label={own(`scope.${kind}`)}>
              {lists[kind].map((one) => (
                <option key={one.id} value={`${kind}:${one.id}`}>
                  {say(one.name)}
                </option>
              ))}
            </optgroup>
          ) : null,
        )}
      </select>
      {nots.length === 0 ? null : (
        <small id={`${id}not`} className="label target-not">
          {[...new Set(nots.map((not) => say(not)))].join(' ')}
        </small>
      )}
    </Row>
  )
}

function DetailRow({ id, draft, change, detail }: RowProps & { readonly detail: TargetDetail }) {
  const { own, say } = useCheckSay()
  const uses = useNorthlot((state) => state.ground.landUses)
  const campuses = useNorthlot((state) => state.ground.universityTown.sites)
  const language = useLanguage()
  const set = (value: string | number | undefined) => {
    const { of, ...rest } = draft
    const { [detail]: _, ...others } = of ?? {}
    const all = value === undefined ? others : { ...others, [detail]: value }
    change(Object.keys(all).length === 0 ? rest : { ...rest, of: all })
  }
  const value = draft.of?.[detail]
  if (detail === 'use' || detail === 'site') {
    const options =
      detail === 'use'
        ? Object.entries(uses).map(([key, name]) => [key, say(name)] as const)
        : campuses.map((site) => [site.id, language === 'en' ? site.nameEn : site.nameZh] as const)
    return (
      <Row label={own(`detail.${detail}`)} id={id}>
        <select
          id={id}
          className="field"
          value={String(value ?? '')}
          onChange={(event) => set(event.target.value || undefined)}
        >
          <option value="">{own(detail === 'use' ? 'detail.noUse' : 'detail.anySite')}</option>
          {options.map(([key, name]) => (
            <option key={key} value={key}>
              {name}
            </option>
          ))}
        </select>
      </Row>
    )
  }
  return (
    <Row label={own(`detail.${detail}`)} id={id}>
      <input
        id={id}
        className="field number-field"
        inputMode="numeric"
        value={value ?? ''}
        onChange={(event) => {
          const typed = fromTyped(event.target.value, 1)
          if (typed === undefined || !Number.isNaN(typed)) set(typed)
        }}
      />
    </Row>
  )
}
