import { useDeferredValue, useMemo, useRef } from 'react'
import { message } from '../../lib/message.ts'
import { writeCount } from '../../locales/format.ts'
import { present } from '../../measures/figure.ts'
import { type Condition, isFilled, type ParcelRule, rowsByRule } from '../../measures/parcelRule.ts'
import { subtotalOf } from '../../measures/subtotal.ts'
import type { SelectHow } from '../../store/ports.ts'
import { parcelContextOf } from '../../store/ruling.ts'
import { Figure } from '../measures/Figure.tsx'
import { useActions, useNorthlot, useStore } from '../northlotContext.tsx'
import { FloatingDialog } from '../shared/FloatingDialog.tsx'
import type { Floating } from '../shared/floating.ts'
import { Icon } from '../shared/Icon.tsx'
import { type PanelKey, usePanelSay } from '../shared/panelWords.ts'
import { useSay } from '../shared/useSay.ts'
import { ConditionRow } from './ConditionRow.tsx'
import { useParcelsInView } from './ParcelsProvider.tsx'
import '../styles/selectionPanels.css'

const FIRST: Condition = { of: 'landUse', test: 'is', values: [] }

/** The small dialog of it. */
export default function RulePanelDialog(floating: Floating) {
  const say = useSay()
  return (
    <FloatingDialog {...floating} className="rule-panel" label={say('command.rule')}>
      <RulePanel />
    </FloatingDialog>
  )
}

/** A rule built from conditions, with what it picks counted as it is built. */
function RulePanel() {
  const words = usePanelSay()
  const rule = useNorthlot((state) => state.rule)
  const actions = useActions()
  const { filter, setFilter } = useParcelsInView()
  const body = useRef<HTMLDivElement>(null)
  const change = (part: Partial<ParcelRule>) => actions.setRule({ ...rule, ...part })
  const { conditions } = rule
  const put = (at: number, condition: Condition) =>
    change({ conditions: conditions.map((one, i) => (i === at ? condition : one)) })
  const take = (at: number) => {
    change({ conditions: conditions.filter((_, i) => i !== at) })
    // the focus goes to what stands in its place
    requestAnimationFrame(() => {
      const left = body.current?.querySelectorAll<HTMLElement>('.rule-condition')
      const next = left?.[Math.min(at, left.length - 1)]?.querySelector('select')
      ;(next ?? body.current?.querySelector<HTMLElement>('.rule-add button'))?.focus()
    })
  }
  const add = () => {
    change({ conditions: [...conditions, FIRST] })
    requestAnimationFrame(() =>
      body.current?.querySelector<HTMLElement>('.rule-condition:last-of-type select')?.focus(),
    )
  }
  return (
    <div className="rule-body" ref={body}>
      <header className="panel-head">
        <h2>{words('rule.title')}</h2>
      </header>
      {conditions.length > 1 ? (
        <label className="rule-join">
          {words('rule.join')}
          <select
            className="field rule-select"
            value={rule.join}
            onChange={(event) => change({ join: event.target.value as ParcelRule['join'] })}
          >
            <option value="all">{words('rule.join.all')}</option>
            <option value="any">{words('rule.join.any')}</option>
          </select>
          {words('rule.joinAfter')}
        </label>
      ) : null}
      <div className="rule-conditions scroll">
        {conditions.length === 0 ? (
          <p className="rule-empty">
            <b>{words('rule.emptyTitle')}</b> {words('rule.empty')}
          </p>
        ) : null}
        {conditions.map((condition, i) => (
          <ConditionRow
            // biome-ignore lint/suspicious/noArrayIndexKey: a condition is known by its place, which its names say
            key={i}
            number={i + 1}
            condition={condition}
            put={(to) => put(i, to)}
            take={() => take(i)}
          />
        ))}
      </div>
      <div className="rule-add">
        <button type="button" className="button small outlined" onClick={add}>
          <Icon name="plus" className="small" />
          {words('rule.add')}
        </button>
        {conditions.length > 0 ? (
          <button type="button" className="button small" onClick={() => change({ conditions: [] })}>
            {words('rule.clear')}
          </button>
        ) : null}
        <span className="spacer" />
        {conditions.length > 0 ? (
          <label className="rule-choice">
            <input
              type="checkbox"
              className="tick-box"
              checked={filter === 'rule'}
              onChange={(event) => setFilter(event.target.checked ? 'rule' : 'all')}
            />
            {words('rule.filter')}
          </label>
        ) : null}
      </div>
      <footer className="rule-foot">
        <Count rule={rule} />
        <span className="spacer" />
        {HOWS.map(({ how, word, why }) => (
          <button
            key={how}
            type="button"
            className={`button ${how === 'replace' ? 'primary' : 'outlined'}`}
            title={words(why)}
            onClick={() => void actions.selectByRule(how)}
          >
            {words(word)}
          </button>
        ))}
      </footer>
    </div>
  )
}

const HOWS: readonly { readonly how: SelectHow; readonly word: PanelKey; readonly why: PanelKey }[] = [
  { how: 'add', word: 'rule.addTo', why: 'rule.addToWhy' },
  { how: 'remove', word: 'rule.removeFrom', why: 'rule.removeFromWhy' },
  { how: 'keep', word: 'rule.keep', why: 'rule.keepWhy' },
  { how: 'replace', word: 'rule.replace', why: 'rule.replaceWhy' },
]

/** How many parcels and hectares the rule picks now; heard when the planner pauses. */
function Count({ rule }: { readonly rule: ParcelRule }) {
  const words = usePanelSay()
  const northlot = useStore()
  const context = useNorthlot(parcelContextOf)
  const late = useDeferredValue(rule)
  const { rows, siteAreaM2 } = useMemo(() => {
    const picked = rowsByRule(late, context)
    return { rows: picked, siteAreaM2: subtotalOf(context, picked).siteAreaM2 }
  }, [late, context])
  const filled = late.conditions.some(isFilled)
  const why = (which: 'count' | 'area') =>
    import('./whyOfParcels.ts').then(({ sumOfParcels }) =>
      sumOfParcels(northlot.getState(), rows, message('command.rule'), which),
    )
  return (
    <p className="rule-count" aria-live="polite">
      {filled ? (
        <>
          <b>
            <Figure
              figure={{ measure: 'rule-parcels', unit: 'count', amount: present(rows.length) }}
              explainedBy={() => why('count')}
              name={words('rule.title')}
              said={words('rule.count', { count: rows.length, number: writeCount(rows.length) })}
            />
          </b>
          {' · '}
          <Figure
            figure={{ measure: 'rule-area-m2', unit: 'm2', amount: present(siteAreaM2) }}
            explainedBy={() => why('area')}
            name={words('rule.title')}
            withUnit
          />
        </>
      ) : late.conditions.length > 0 ? (
        <span className="quiet">{words('rule.unfilled')}</span>
      ) : null}
    </p>
  )
}
