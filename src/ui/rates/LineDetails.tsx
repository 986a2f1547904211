import { useId } from 'react'
import { listOf, pairsOf } from '../../files/rateCardCells.ts'
import { CONFIDENCES, type DraftLine, type LineColumn } from '../../files/rateCardDraft.ts'
import { GROUNDS, TENURES } from '../../parcels/closedWords.ts'
import { DELIVERY_MODES } from '../../plan/grant.ts'
import { groundWords } from '../parcels/groundWords.ts'
import { tenureWords, useRateSay, useSourceWords } from './rateWords.ts'

interface LineDetailsProps {
  readonly cells: DraftLine['cells']
  readonly at: { readonly line: number; readonly code: string }
  readonly bad: (column: LineColumn) => boolean
  readonly change: (cells: Partial<DraftLine['cells']>) => void
}

/** Everything of a cost line that does not fit the grid. */
export function LineDetails({ cells, at, bad, change }: LineDetailsProps) {
  const { own, say } = useRateSay()
  const words = useSourceWords()
  const id = useId()
  const text = (column: LineColumn, hint?: string) => (
    <div className="line">
      <label htmlFor={id + column}>{own(`rates.column.${column}`)}</label>
      <input
        id={id + column}
        className="field"
        aria-invalid={bad(column)}
        value={cells[column]}
        autoComplete="off"
        onChange={(event) => change({ [column]: event.target.value })}
      />
      {hint === undefined ? null : <small>{hint}</small>}
    </div>
  )
  /** Ticks of a list; what a file says beyond the known words stays in it. */
  const ticks = (column: 'ground' | 'tenure', known: readonly string[], name: (one: string) => string) => {
    const held = listOf(cells[column])
    return (
      <fieldset className="line">
        <legend>{own(`rates.column.${column}`)}</legend>
        <div className="rate-ticks">
          {[...known, ...held.filter((one) => !known.includes(one))].map((one) => (
            <label key={one} className="row">
              <input
                type="checkbox"
                className="tick-box"
                checked={held.includes(one)}
                onChange={(event) =>
                  change({
                    [column]: (event.target.checked ? [...held, one] : held.filter((other) => other !== one)).join(
                      '; ',
                    ),
                  })
                }
              />
              {name(one)}
            </label>
          ))}
        </div>
      </fieldset>
    )
  }
  const payers = new Map(pairsOf(cells.payer))
  const source = words(cells.source)
  return (
    <section className="line-details" aria-label={own('rates.lineDetails', at)}>
      <div className="lines">
        {text('label_en')}
        {text('label_zh')}
        {text('share')}
        {text('land_use', own('rates.listHint'))}
        {text('ground_factor', own('rates.factorHint'))}
      </div>
      <div className="lines">
        {ticks('ground', GROUNDS, (one) => groundWords(one, say) ?? one)}
        {ticks('tenure', TENURES, (one) => tenureWords(one, say))}
      </div>
      <fieldset className="line">
        <legend>{own('rates.column.payer')}</legend>
        <div className="lines">
          {DELIVERY_MODES.map((mode) => (
            <div key={mode} className="line">
              <label htmlFor={id + mode}>{say(`delivery.${mode}`)}</label>
              <select
                id={id + mode}
                className="field"
                value={payers.get(mode) ?? ''}
                onChange={(event) => {
                  const next = new Map(payers)
                  if (event.target.value === '') next.delete(mode)
                  else next.set(mode, event.target.value)
                  change({ payer: [...next].map(([key, who]) => `${key}: ${who}`).join('; ') })
                }}
              >
                <option value="">{own('rates.byCard')}</option>
                <option value="public">{own('rates.payer.public')}</option>
                <option value="private">{own('rates.payer.private')}</option>
              </select>
            </div>
          ))}
        </div>
      </fieldset>
      <div className="lines">
        {text('source', source === undefined ? own('rates.unverified') : source === cells.source ? undefined : source)}
        <div className="line">
          <label htmlFor={`${id}confidence`}>{own('rates.column.confidence')}</label>
          <select
            id={`${id}confidence`}
            className="field"
            value={cells.confidence}
            onChange={(event) => change({ confidence: event.target.value })}
          >
            <option value="" />
            {CONFIDENCES.map((one) => (
              <option key={one} value={one}>
                {own(`rates.confidence.${one}`)}
              </option>
            ))}
          </select>
        </div>
        {text('note_en')}
        {text('note_zh')}
      </div>
    </section>
  )
}
