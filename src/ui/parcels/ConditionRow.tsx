import { useMemo } from 'react'
import { writeCount } from '../../locales/format.ts'
import {
  CHOICES,
  type Choice,
  type Condition,
  QUANTITIES,
  type QuantityOf,
  valuesOf,
} from '../../measures/parcelRule.ts'
import { parcelContextOf } from '../../store/ruling.ts'
import { useNorthlot, useStore } from '../northlotContext.tsx'
import { Icon } from '../shared/Icon.tsx'
import { type PanelKey, usePanelSay } from '../shared/panelWords.ts'
import { useSay } from '../shared/useSay.ts'
import { siteInList } from './siteWords.ts'
import { valueWords } from './valueWords.ts'

const SUBJECTS = [
  'landUse',
  'zone',
  'siteArea',
  'plotRatio',
  'gfa',
  'cost',
  'distance',
  'near',
  'score',
  'area',
  'planningArea',
  'ground',
  'tenure',
  'status',
  'availableFrom',
  'assigned',
  'assignee',
  'phaseYear',
  'bundle',
  'locked',
  'name',
] as const satisfies readonly Condition['of'][]

const TESTS: Readonly<Record<'choice' | 'quantity' | 'name' | 'flag' | 'near', readonly Condition['test'][]>> = {
  choice: ['is', 'is-not'],
  quantity: ['at-least', 'at-most'],
  name: ['contains', 'contains-not'],
  flag: ['yes', 'no'],
  near: ['at-most'],
}

type Kind = keyof typeof TESTS
const isChoice = (of: Condition['of']): of is Choice => (CHOICES as readonly string[]).includes(of)
const isQuantity = (of: Condition['of']): of is QuantityOf => (QUANTITIES as readonly string[]).includes(of)
const kindOf = (of: Condition['of']): Kind =>
  isChoice(of) ? 'choice' : isQuantity(of) ? 'quantity' : of === 'name' || of === 'near' ? of : 'flag'

/** A condition of another subject, as it is before it is filled in. Distances and years are mostly asked "at most". */
function fresh(of: Condition['of']): Condition {
  if (isChoice(of)) return { of, test: 'is', values: [] }
  if (isQuantity(of))
    return { of, test: ['distance', 'availableFrom', 'phaseYear'].includes(of) ? 'at-most' : 'at-least' }
  if (of === 'name') return { of, test: 'contains', text: '' }
  if (of === 'near') return { of, test: 'at-most', parcels: [] }
  return { of: of as 'assigned' | 'locked', test: of === 'assigned' ? 'no' : 'yes' }
}

interface ConditionRowProps {
  readonly number: number
  readonly condition: Condition
  readonly put: (condition: Condition) => void
  readonly take: () => void
}

/** One condition: what, how compared, and with what. */
export function ConditionRow({ number, condition, put, take }: ConditionRowProps) {
  const words = usePanelSay()
  const kind = kindOf(condition.of)
  const testWords = (test: Condition['test']) =>
    words((kind === 'flag' ? `test.${condition.of}.${test}` : `test.${test}`) as PanelKey)
  return (
    <fieldset className="rule-condition">
      <legend className="hidden-words">{words('rule.condition', { number })}</legend>
      <select
        className="field rule-select"
        aria-label={words('rule.subject', { number })}
        value={condition.of}
        onChange={(event) => put(fresh(event.target.value as Condition['of']))}
      >
        {SUBJECTS.map((of) => (
          <option key={of} value={of}>
            {words(`subject.${of}`)}
          </option>
        ))}
      </select>
      <select
        className="field rule-select"
        aria-label={words('rule.test', { number })}
        value={condition.test}
        onChange={(event) => put({ ...condition, test: event.target.value } as Condition)}
      >
        {TESTS[kind].map((test) => (
          <option key={test} value={test}>
            {testWords(test)}
          </option>
        ))}
      </select>
      <div className="rule-value">
        {'values' in condition ? <Values number={number} condition={condition} put={put} /> : null}
        {'text' in condition ? (
          <input
            className="field text"
            aria-label={words('rule.value', { number })}
            value={condition.text}
            onChange={(event) => put({ ...condition, text: event.target.value })}
          />
        ) : null}
        {kind === 'quantity' || kind === 'near' ? (
          <Quantity number={number} condition={condition as QuantityCondition} put={put} />
        ) : null}
        {condition.of === 'distance' ? <Site number={number} condition={condition} put={put} /> : null}
        {condition.of === 'near' ? <FromParcels condition={condition} put={put} /> : null}
      </div>
      <button
        type="button"
        className="button small square"
        aria-label={words('rule.remove', { number })}
        title={words('rule.remove', { number })}
        onClick={take}
      >
        <Icon name="close" className="small" />
      </button>
    </fieldset>
  )
}

type ChoiceCondition = Extract<Condition, { readonly values: unknown }>
type QuantityCondition = Extract<Condition, { readonly of: QuantityOf }> | Extract<Condition, { readonly of: 'near' }>

interface PartProps<Of extends Condition> {
  readonly number: number
  readonly condition: Of
  readonly put: (condition: Condition) => void
}

/** The values that occur in the land, with how many parcels have each. */
function Values({ number, condition, put }: PartProps<ChoiceCondition>) {
  const say = useSay()
  const words = usePanelSay()
  const context = useNorthlot(parcelContextOf)
  const ground = useNorthlot((state) => state.ground)
  const assignees = useNorthlot((state) => state.document.plan.assignees)
  const bundles = useNorthlot((state) => state.document.plan.bundles)
  const counts = useMemo(() => valuesOf(condition.of, context), [condition.of, context])
  const names = { ground, assignees, bundles }
  // a value chosen before stays to be seen though no parcel has it now
  const values = [...new Set([...counts.keys(), ...condition.values])]
  const toggle = (value: string, on: boolean) =>
    put({ ...condition, values: on ? [...condition.values, value] : condition.values.filter((one) => one !== value) })
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot scroll in every browser
    <div className="rule-choices" role="group" aria-label={words('rule.values', { number })}>
      {values.map((value) => (
        <label key={value} className="rule-choice">
          <input
            type="checkbox"
            className="tick-box"
            checked={condition.values.includes(value)}
            onChange={(event) => toggle(value, event.target.checked)}
          />
          <span className={value === '' ? 'quiet' : ''}>{valueWords(condition.of, value, names, say)}</span>
          <span className="quiet number">{writeCount(counts.get(value) ?? 0)}</span>
        </label>
      ))}
    </div>
  )
}

/** Units a planner types in: how many of the measure's own unit are in one. */
const UNITS: Partial<
  Record<QuantityCondition['of'], { readonly en: number; readonly zh: number; readonly step: number }>
> = {
  siteArea: { en: 1e4, zh: 1e4, step: 0.5 },
  cost: { en: 1e6, zh: 1e8, step: 1 },
  distance: { en: 1000, zh: 1000, step: 0.1 },
}

const STEPS: Partial<Record<QuantityCondition['of'], number>> = { plotRatio: 0.5, gfa: 1000, score: 5, near: 50 }

function Quantity({ number, condition, put }: PartProps<QuantityCondition>) {
  const words = usePanelSay()
  const language = useNorthlot((state) => state.language)
  const unit = UNITS[condition.of]
  const scale = unit ? unit[language === 'en' ? 'en' : 'zh'] : 1
  const { value } = condition
  const hasUnit = (['siteArea', 'gfa', 'cost', 'distance', 'near'] as const).find((of) => of === condition.of)
  return (
    <>
      <input
        type="number"
        className="field"
        aria-label={words('rule.value', { number })}
        min={0}
        step={unit?.step ?? STEPS[condition.of] ?? 1}
        value={value === undefined ? '' : Number((value / scale).toPrecision(12))}
        onChange={(event) => {
          const { value: _gone, ...rest } = condition
          const typed = event.target.valueAsNumber
          put((Number.isNaN(typed) ? rest : { ...rest, value: typed * scale }) as Condition)
        }}
      />
      {hasUnit ? <span className="quiet">{words(`unitOf.${hasUnit}`)}</span> : null}
    </>
  )
}

/** Which University Town site a distance is from. */
function Site({ number, condition, put }: PartProps<Extract<Condition, { readonly of: QuantityOf }>>) {
  const words = usePanelSay()
  const language = useNorthlot((state) => state.language)
  const sites = useNorthlot((state) => state.ground.universityTown.sites)
  return (
    <select
      className="field rule-select"
      aria-label={words('rule.site', { number })}
      value={condition.site ?? ''}
      onChange={(event) => {
        const { site: _gone, ...rest } = condition
        put(event.target.value === '' ? rest : { ...rest, site: event.target.value })
      }}
    >
      <option value="">{words('rule.nearest')}</option>
      {sites.map((site) => (
        <option key={site.id} value={site.id}>
          {siteInList(site, language)}
        </option>
      ))}
    </select>
  )
}

/** The parcels a distance is from: those selected when the planner says so, and no others after. */
function FromParcels({ condition, put }: Omit<PartProps<Extract<Condition, { readonly of: 'near' }>>, 'number'>) {
  const words = usePanelSay()
  const northlot = useStore()
  const { parcels } = condition
  const some = parcels.length > 3 ? [...parcels.slice(0, 3), '…'] : parcels
  return (
    <>
      <button
        type="button"
        className="button small outlined"
        onClick={() => {
          const { selection, land } = northlot.getState()
          put({ ...condition, parcels: [...selection].map((row) => land.ids[row]!) })
        }}
      >
        {words('rule.useSelected')}
      </button>
      <span className="quiet">
        {parcels.length === 0 ? words('rule.fromNone') : words('rule.from', { count: parcels.length, parcels: some })}
      </span>
    </>
  )
}
