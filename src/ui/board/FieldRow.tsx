import { useSheetSay } from './sheetWords.ts'

/** What a field is until the planner says otherwise, and the choice that says there is none. */
export const KEEP = ''
export const TAKE_OUT = '-'

interface FieldRowProps {
  readonly id: string
  readonly label: string
  /** What may be chosen, key and words; absent where the planner types a number. */
  readonly options?: readonly (readonly [string, string])[] | undefined
  readonly value: string
  readonly put: (value: string) => void
  /** What the parcels say now, in words; `several` where they do not all say the same. */
  readonly now: string
  readonly several: boolean
  readonly bad?: boolean
  /** What is typed is words, not a number. */
  readonly text?: boolean
}

/** One field of several parcels: what is to be set, beside what is so now. */
export function FieldRow({ id, label, options, value, put, now, several, bad = false, text = false }: FieldRowProps) {
  const { own } = useSheetSay()
  return (
    <div className="line wide">
      <label htmlFor={id}>{label}</label>
      {options ? (
        <select
          id={id}
          className="field"
          value={value}
          aria-describedby={`${id}now`}
          onChange={(event) => put(event.target.value)}
        >
          <option value={KEEP}>{own('sheet.keep')}</option>
          {options.map(([key, name]) => (
            <option key={key} value={key}>
              {name}
            </option>
          ))}
          <option value={TAKE_OUT}>{own('sheet.takeOut')}</option>
        </select>
      ) : (
        <input
          id={id}
          className={text ? 'field' : 'field number-field'}
          inputMode={text ? 'text' : 'decimal'}
          placeholder={now}
          value={value}
          aria-describedby={`${id}now`}
          aria-invalid={bad}
          onChange={(event) => put(event.target.value)}
        />
      )}
      <span className={`label ${several ? 'mixed' : ''}`} id={`${id}now`}>
        {own('details.now', { value: now })}
      </span>
    </div>
  )
}
