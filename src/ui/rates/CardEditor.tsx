import { type ReactNode, useId, useState } from 'react'
import {
  BASES,
  CONFIDENCES,
  type DraftTrouble,
  emptyLine,
  type HeadField,
  type RateCardDraft,
} from '../../files/rateCardDraft.ts'
import { againstAreaBasis } from '../../measures/costFindings.ts'
import { Part } from '../board/Sheet.tsx'
import { Icon } from '../shared/Icon.tsx'
import { useLanguage } from '../shared/useSay.ts'
import { LineDetails } from './LineDetails.tsx'
import { LineSummary } from './LineSummary.tsx'
import { useRateSay, useSourceWords } from './rateWords.ts'

interface CardEditorProps {
  readonly draft: RateCardDraft
  readonly troubles: readonly DraftTrouble[]
  readonly unmatched: readonly string[]
  readonly change: (draft: RateCardDraft) => void
}

/** A rate card being typed: the rates as a plain table, then what is said of the whole card. */
export function CardEditor({ draft, troubles, unmatched, change }: CardEditorProps) {
  const { own, say } = useRateSay()
  const against = [
    ...new Set(againstAreaBasis({ areaBasis: draft.head.area_basis, lines: draft.lines.map(({ cells }) => cells) })),
  ]
  return (
    <>
      <div role="alert">
        {troubles.length > 0 ? (
          <Part title={own('rates.troubles')}>
            <ul className="gaps">
              {troubles.map((trouble) => (
                <li key={JSON.stringify(trouble)} className="row bad">
                  <Icon name="breach" className="small" />
                  {say(trouble.message)}
                </li>
              ))}
            </ul>
          </Part>
        ) : null}
        {unmatched.length > 0 ? (
          <p className="row warn">
            <Icon name="look" className="small" />
            {own('rates.unmatched', { columns: [...unmatched] })}
          </p>
        ) : null}
      </div>
      {against.length > 0 ? (
        <p className="row warn" role="status">
          <Icon name="look" className="small" />
          {own(`rates.againstBasis.${draft.head.area_basis === 'gross' ? 'gross' : 'net'}`, { lines: against })}
        </p>
      ) : null}
      <Head draft={draft} troubles={troubles} change={change} />
      <Rates draft={draft} troubles={troubles} change={change} />
    </>
  )
}

type HeadProps = Omit<CardEditorProps, 'unmatched'>

/** The grid of rates. */
function Rates({ draft, troubles, change }: HeadProps) {
  const { own } = useRateSay()
  const language = useLanguage()
  const [open, setOpen] = useState<number>()
  const name = language === 'en' ? 'label_en' : 'label_zh'
  const put = (index: number, cells: Partial<RateCardDraft['lines'][number]['cells']>) =>
    change({
      ...draft,
      lines: draft.lines.map((line, i) => (i === index ? { ...line, cells: { ...line.cells, ...cells } } : line)),
    })
  return (
    <Part title={own('rates.rates')}>
      <div className="rates-scroll">
        <table className="table rates-grid" aria-label={own('rates.rates')}>
          <thead>
            <tr>
              <th scope="col">{own('rates.column.code')}</th>
              <th scope="col">{own(`rates.column.${name}`)}</th>
              <th scope="col">{own('rates.column.basis')}</th>
              {(['low', 'likely', 'high'] as const).map((column) => (
                <th key={column} scope="col" className="end">
                  {own(`rates.column.${column}`)}
                </th>
              ))}
              <th scope="col">{own('rates.appliesTo')}</th>
              <th scope="col">{own('rates.column.ground_factor')}</th>
              <th scope="col">{own('rates.column.payer')}</th>
              <th scope="col">{own('rates.column.source')}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {draft.lines.map(({ cells }, index) => {
              const at = { line: index + 1, code: cells.code || '–' }
              const bad = (column: string) => troubles.some((one) => one.line === index && one.column === column)
              const field = (column: 'code' | 'label_en' | 'label_zh' | 'low' | 'likely' | 'high', width: string) => (
                <input
                  className={`field ${width}`}
                  aria-label={own('rates.cell', { column: own(`rates.column.${column}`), ...at })}
                  aria-invalid={bad(column)}
                  value={cells[column]}
                  autoComplete="off"
                  onChange={(event) => put(index, { [column]: event.target.value })}
                />
              )
              // lines have no id of their own, and are never sorted
              const key = `line-${index}`
              return [
                <tr key={key}>
                  <th scope="row">{field('code', 'code-field')}</th>
                  <td>{field(name, 'name-field')}</td>
                  <td>
                    <select
                      className="field basis-field"
                      aria-label={own('rates.cell', { column: own('rates.column.basis'), ...at })}
                      aria-invalid={bad('basis')}
                      value={cells.basis}
                      onChange={(event) => put(index, { basis: event.target.value })}
                    >
                      {BASES.some((basis) => basis === cells.basis) ? null : (
                        <option value={cells.basis}>{cells.basis}</option>
                      )}
                      {BASES.map((basis) => (
                        <option key={basis} value={basis}>
                          {own(`rates.basis.${basis}`)}
                        </option>
                      ))}
                    </select>
                  </td>
                  <td className="end">{field('low', 'number-field')}</td>
                  <td className="end">{field('likely', 'number-field')}</td>
                  <td className="end">{field('high', 'number-field')}</td>
                  <LineSummary cells={cells} />
                  <td className="end">
                    <button
                      type="button"
                      className="word-button"
                      aria-expanded={open === index}
                      aria-label={own('rates.more', at)}
                      onClick={() => setOpen(open === index ? undefined : index)}
                    >
                      {own('rates.moreShort')}
                    </button>
                    <button
                      type="button"
                      className="button small square"
                      aria-label={own('rates.removeLine', at)}
                      onClick={() => change({ ...draft, lines: draft.lines.filter((_, i) => i !== index) })}
                    >
                      <Icon name="bin" className="small" />
                    </button>
                  </td>
                </tr>,
                open === index ? (
                  <tr key={`${key}-more`} className="line-more">
                    <td colSpan={11}>
                      <LineDetails cells={cells} at={at} bad={bad} change={(next) => put(index, next)} />
                    </td>
                  </tr>
                ) : null,
              ]
            })}
          </tbody>
        </table>
      </div>
      <button
        type="button"
        className="button outlined"
        onClick={() => {
          change({ ...draft, lines: [...draft.lines, emptyLine()] })
          setOpen(draft.lines.length)
        }}
      >
        <Icon name="plus" className="small" />
        {own('rates.addLine')}
      </button>
    </Part>
  )
}

/** What is said of the whole card. */
function Head({ draft, troubles, change }: HeadProps) {
  const { own } = useRateSay()
  const words = useSourceWords()
  const id = useId()
  const put = (field: HeadField, value: string) => change({ ...draft, head: { ...draft.head, [field]: value } })
  const line = (
    field: HeadField,
    more: { readonly hint?: string; readonly choice?: ReactNode; readonly wide?: true } = {},
  ) => {
    const bad = troubles.some((one) => one.line === undefined && one.column === field)
    const known = field.endsWith('source') ? words(draft.head[field]) : undefined
    const label = <label htmlFor={id + field}>{own(`rates.column.${field}`)}</label>
    return (
      <div className={`line ${more.wide ? 'wide-line' : ''}`}>
        {label}
        {more.choice ? (
          <select
            id={id + field}
            className="field"
            value={draft.head[field]}
            onChange={(event) => put(field, event.target.value)}
          >
            {more.choice}
          </select>
        ) : (
          <input
            id={id + field}
            className="field"
            aria-invalid={bad}
            value={draft.head[field]}
            autoComplete="off"
            onChange={(event) => put(field, event.target.value)}
          />
        )}
        {more.hint ? <small>{more.hint}</small> : null}
        {known !== undefined && known !== draft.head[field] ? <small>{known}</small> : null}
        {field.endsWith('_source') && known === undefined ? (
          <small className="warn">{own('rates.unverified')}</small>
        ) : null}
      </div>
    )
  }
  const confidences = (
    <>
      <option value="" />
      {CONFIDENCES.map((one) => (
        <option key={one} value={one}>
          {own(`rates.confidence.${one}`)}
        </option>
      ))}
    </>
  )
  return (
    <div className="rate-head">
      <Part title={own('rates.card2')}>
        <div className="lines">
          {line('title_en')}
          {line('title_zh')}
          {line('price_level')}
          {line('area_basis', {
            hint: own('rates.areaBasisHint'),
            choice: (['gross', 'net'] as const).map((one) => (
              <option key={one} value={one}>
                {own(`rates.areaBasis.${one}`)}
              </option>
            )),
          })}
          {line('source')}
          {line('as_of')}
        </div>
      </Part>
      <Part title={own('rates.onCosts')}>
        <div className="lines">
          {line('fees')}
          {line('contingency')}
          {line('on_costs_source')}
          {line('on_costs_confidence', { choice: confidences })}
        </div>
      </Part>
      <Part title={own('rates.escalation')}>
        <div className="lines">
          {line('escalation_flat')}
          {line('escalation_table', { hint: own('rates.tableHint'), wide: true })}
          {line('spending', { hint: own('rates.spendingHint'), wide: true })}
          {line('escalation_source')}
          {line('escalation_confidence', { choice: confidences })}
        </div>
      </Part>
    </div>
  )
}
