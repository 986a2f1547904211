import { useId } from 'react'
import { looksStatutory } from '../../files/sheet/drawingNumber.ts'
import { PAPERS, type SheetShow } from '../../files/sheet/sheet.ts'
import type { SheetTable } from '../../store/outputs/desk.ts'
import { useNorthlot } from '../northlotContext.tsx'
import { RevisionRows } from './RevisionRows.tsx'
import { blockOf, type SheetForm, typedScale } from './sheetForm.ts'
import { useOutputSay } from './useDesk.ts'

interface SheetFieldsProps {
  readonly form: SheetForm
  readonly change: (part: Partial<SheetForm>) => void
  readonly bundle: boolean
  /** The scale that is drawn, where none is typed. */
  readonly scale: number | undefined
}

const SHOWN: readonly (keyof SheetShow)[] = ['relief', 'rings', 'numbers', 'schedule', 'keyPlan', 'crosses']
const TABLES: readonly (readonly [
  SheetTable,
  (
    | 'output.parcels'
    | 'sheet.schedule'
    | 'output.landUseBudget'
    | 'output.developmentParameters'
    | 'output.column.bundle'
  ),
])[] = [
  ['bundle', 'output.column.bundle'],
  ['parcels', 'output.parcels'],
  ['assignees', 'sheet.schedule'],
  ['land-use', 'output.landUseBudget'],
  ['development', 'output.developmentParameters'],
]

/** What can be said of a plan sheet. */
export function SheetFields({ form, change, bundle, scale }: SheetFieldsProps) {
  const own = useOutputSay()
  const id = useId()
  const anySelected = useNorthlot((state) => state.selection.size > 0)
  const scaleBad = form.scale !== '' && typedScale(form.scale) === undefined
  const numberBad = looksStatutory(form.drawingNo)
  return (
    <div className="output-fields lines">
      <Choice
        label={own('planSheet.paper')}
        value={form.paper}
        options={PAPERS.map((paper) => [paper, paper])}
        choose={(paper) => change({ paper })}
      />
      <Choice
        label={own('planSheet.orientation')}
        value={form.orientation}
        options={(['landscape', 'portrait'] as const).map((one) => [one, own(`planSheet.${one}`)])}
        choose={(orientation) => change({ orientation })}
      />
      <Choice
        label={own('planSheet.block')}
        value={blockOf(form)}
        options={(['right', 'bottom'] as const).map((one) => [one, own(`planSheet.block.${one}`)])}
        choose={(block) => change({ block })}
      />
      <Choice
        label={own('planSheet.fit')}
        value={form.fit}
        options={[
          ...(bundle ? [['bundle', own('output.column.bundle')] as const] : []),
          ['assigned', own('planSheet.fit.all')] as const,
          ...(anySelected ? [['selection', own('planSheet.fit.selection')] as const] : []),
          ['all', own('planSheet.fit.view')] as const,
        ]}
        choose={(fit) => change({ fit, scale: '' })}
      />
      <div className="line">
        <label htmlFor={`${id}scale`}>{own('planSheet.scale')}</label>
        <input
          id={`${id}scale`}
          className="field number-field"
          inputMode="numeric"
          placeholder={scale?.toLocaleString('en-HK') ?? ''}
          value={form.scale}
          aria-invalid={scaleBad}
          aria-describedby={scaleBad ? `${id}bad-scale` : undefined}
          onChange={(event) => change({ scale: event.target.value })}
        />
        {scaleBad ? (
          <p id={`${id}bad-scale`} className="bad">
            {own('planSheet.badScale')}
          </p>
        ) : null}
      </div>
      <Choice
        label={own('planSheet.languages')}
        value={form.languages}
        options={(['both', 'en', 'zh'] as const).map((one) => [one, own(`planSheet.languages.${one}`)])}
        choose={(languages) => change({ languages })}
      />
      <Typed
        label={own('planSheet.titleEn')}
        value={form.title.en}
        type={(en) => change({ title: { ...form.title, en } })}
      />
      <Typed
        label={own('planSheet.titleZh')}
        value={form.title.zh}
        type={(zh) => change({ title: { ...form.title, zh } })}
      />
      <Typed label={own('planSheet.drawingNo')} value={form.drawingNo} type={(drawingNo) => change({ drawingNo })} />
      <p className={numberBad ? 'bad' : 'label'} role={numberBad ? 'alert' : undefined}>
        {numberBad ? own('planSheet.badNumber', { number: form.drawingNo }) : own('planSheet.drawingNoWhy')}
      </p>
      <Ticks
        legend={own('planSheet.show')}
        options={SHOWN.map((what) => [what, own(`planSheet.show.${what}`)])}
        isOn={(what) => form.show[what]}
        turn={(what, on) => change({ show: { ...form.show, [what]: on } })}
      />
      <Ticks
        legend={own('planSheet.tables')}
        options={TABLES.filter(([which]) => bundle || which !== 'bundle').map(([which, key]) => [which, own(key)])}
        isOn={(which) => form.tables.includes(which)}
        turn={(which, on) =>
          change({ tables: TABLES.flatMap(([one]) => ((one === which ? on : form.tables.includes(one)) ? [one] : [])) })
        }
      />
      <RevisionRows revisions={form.revisions} change={(revisions) => change({ revisions })} />
    </div>
  )
}

interface ChoiceProps<Value extends string> {
  readonly label: string
  readonly value: Value
  readonly options: readonly (readonly [Value, string])[]
  readonly choose: (value: Value) => void
}

export function Choice<Value extends string>({ label, value, options, choose }: ChoiceProps<Value>) {
  const id = useId()
  return (
    <div className="line">
      <label htmlFor={id}>{label}</label>
      <select id={id} className="field" value={value} onChange={(event) => choose(event.target.value as Value)}>
        {options.map(([key, words]) => (
          <option key={key} value={key}>
            {words}
          </option>
        ))}
      </select>
    </div>
  )
}

function Typed({
  label,
  value,
  type,
}: {
  readonly label: string
  readonly value: string
  readonly type: (text: string) => void
}) {
  const id = useId()
  return (
    <div className="line">
      <label htmlFor={id}>{label}</label>
      <input id={id} className="field" value={value} onChange={(event) => type(event.target.value)} />
    </div>
  )
}

interface TicksProps<Key extends string> {
  readonly legend: string
  readonly options: readonly (readonly [Key, string])[]
  readonly isOn: (key: Key) => boolean
  readonly turn: (key: Key, on: boolean) => void
}

export function Ticks<Key extends string>({ legend, options, isOn, turn }: TicksProps<Key>) {
  return (
    <fieldset className="output-ticks">
      <legend>{legend}</legend>
      {options.map(([key, words]) => (
        <label key={key} className="tick-line">
          <input
            type="checkbox"
            className="tick-box"
            checked={isOn(key)}
            onChange={(event) => turn(key, event.target.checked)}
          />
          {words}
        </label>
      ))}
    </fieldset>
  )
}
