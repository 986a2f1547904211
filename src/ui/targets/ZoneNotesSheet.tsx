import { type FormEvent, useId, useMemo, useState } from 'react'
import type { LocalText } from '../../lib/message.ts'
import { liveRows, textAt } from '../../parcels/parcelLayer.ts'
import { putZoneNotes, removeZoneNotes } from '../../plan/edits/putChecks.ts'
import { lastOrder } from '../../plan/edits/putRow.ts'
import { inOrder } from '../../plan/inOrder.ts'
import type { ZoneNotes } from '../../plan/types.ts'
import { sourceTitle } from '../../store/ground.ts'
import { zoneAnswersOf } from '../../store/targets.ts'
import { Part, Sheet } from '../board/Sheet.tsx'
import { useActions, useNorthlot, useStore } from '../northlotContext.tsx'
import { useCheckSay } from './checkWords.ts'
import { useServed } from './useServed.ts'
import './sheets.css'

type ServedNotes = Omit<ZoneNotes, 'order'> & { readonly check: LocalText; readonly confidence: string }

/** "Zone notes": what Column 1 and Column 2 of each zone hold, filled by the planner; what is empty is not checked. */
export default function ZoneNotesSheet() {
  const { own, say } = useCheckSay()
  const actions = useActions()
  const plan = useNorthlot((state) => state.document.plan)
  const land = useNorthlot((state) => state.land)
  const answers = useNorthlot(zoneAnswersOf)
  const sources = useNorthlot((state) => state.ground.sources)
  const landUses = useNorthlot((state) => state.ground.landUses)
  const nameOf = (use: string) => (landUses[use] ? say(landUses[use]) : use)
  const served = useServed<readonly ServedNotes[]>('zone-notes.json') ?? []
  const rows = inOrder(plan.zoneNotes.values())
  const zones = useMemo(
    () => [...new Set([...liveRows(land)].flatMap((row) => textAt(land, 'zone', row) ?? []))].sort(),
    [land],
  )
  const [edited, setEdited] = useState<ZoneNotes>()
  const blank: ZoneNotes = {
    id: '',
    order: lastOrder(plan.zoneNotes),
    plan: '',
    zone: zones[0] ?? '',
    column1: [],
    column2: [],
    source: '',
    asOf: '',
  }
  return (
    <Sheet title={own('zones.title')} className="zones-sheet">
      <p>{own('zones.help')}</p>
      <p className="label">
        {own('zones.counts', {
          column2: { count: answers.get('column2')?.length ?? 0 },
          neither: { count: answers.get('neither')?.length ?? 0 },
          unchecked: { count: answers.get('not-checked')?.length ?? 0 },
        })}
      </p>
      <table className="table" aria-label={own('zones.title')}>
        <thead>
          <tr>
            <th scope="col">{own('zones.zone')}</th>
            <th scope="col">{own('zones.plan')}</th>
            <th scope="col">{own('zones.column1')}</th>
            <th scope="col">{own('zones.column2')}</th>
            <th scope="col">{own('zones.source')}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">{row.zone}</th>
              <td>
                {row.plan}
                {row.partial ? <small>{own('zones.inPart')}</small> : null}
              </td>
              <td>{row.column1.join('; ') || own('zones.empty')}</td>
              <td>{row.column2.join('; ') || own('zones.empty')}</td>
              <td>{[row.source, row.asOf].filter(Boolean).join(', ')}</td>
              <td>
                <button
                  type="button"
                  className="word-button"
                  aria-label={own('zones.changeNamed', { zone: row.zone })}
                  onClick={() => setEdited(row)}
                >
                  {own('targets.change')}
                </button>
                <button
                  type="button"
                  className="word-button"
                  aria-label={own('zones.removeNamed', { zone: row.zone })}
                  onClick={() => actions.edit(removeZoneNotes(plan, row.id))}
                >
                  {own('targets.remove')}
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {served
        .filter(({ id }) => !plan.zoneNotes.has(id))
        .map(({ check, confidence, ...notes }) => (
          <Part key={notes.id} title={own('zones.ready', { zone: notes.zone, plan: notes.plan })}>
            <p>
              {(['column1', 'column2'] as const)
                .filter((column) => notes[column].length > 0)
                .map((column) => `${own(`zones.${column}`)}: ${notes[column].map(nameOf).join('; ')}`)
                .join(' · ')}
            </p>
            <p>{say(check)}</p>
            <p className="label">
              {[say(sourceTitle(sources, notes.source)), notes.asOf, own('zones.confidence', { confidence })].join(
                ' · ',
              )}
            </p>
            <button
              type="button"
              className="button outlined"
              aria-label={own('zones.takeNamed', { zone: notes.zone, plan: notes.plan })}
              onClick={() =>
                actions.edit(
                  putZoneNotes(plan, {
                    ...notes,
                    order: blank.order,
                    source: `${say(sourceTitle(sources, notes.source))} (${own('zones.toCheck')})`,
                  }),
                )
              }
            >
              {own('zones.take')}
            </button>
          </Part>
        ))}
      {edited ? (
        <ZoneForm key={edited.id} notes={edited} zones={zones} done={() => setEdited(undefined)} />
      ) : (
        <p>
          <button type="button" className="button outlined" onClick={() => setEdited(blank)}>
            {own('zones.add')}
          </button>
        </p>
      )}
    </Sheet>
  )
}

interface ZoneFormProps {
  readonly notes: ZoneNotes
  readonly zones: readonly string[]
  readonly done: () => void
}

const FIELDS = ['plan', 'zone', 'column1', 'column2', 'source', 'asOf'] as const

function ZoneForm({ notes, zones, done }: ZoneFormProps) {
  const { own } = useCheckSay()
  const id = useId()
  const northlot = useStore()
  const [texts, setTexts] = useState<Readonly<Record<(typeof FIELDS)[number], string>>>({
    ...notes,
    column1: notes.column1.join('; '),
    column2: notes.column2.join('; '),
  })
  const [partial, setPartial] = useState(notes.partial === true)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const { plan, zone, source, asOf } = texts
    const row: ZoneNotes = {
      id: notes.id || `${plan.trim()}/${zone.trim()}`,
      order: notes.order,
      plan: plan.trim(),
      zone: zone.trim(),
      column1: usesIn(texts.column1),
      column2: usesIn(texts.column2),
      source,
      asOf,
      ...(partial ? { partial } : {}),
      ...(notes.areas ? { areas: notes.areas } : {}),
    }
    if (northlot.actions.edit(putZoneNotes(northlot.getState().document.plan, row))) done()
  }
  return (
    <form className="target-form" onSubmit={submit} aria-label={own('zones.form')}>
      <datalist id={`${id}zones`}>
        {zones.map((zone) => (
          <option key={zone} value={zone} />
        ))}
      </datalist>
      {FIELDS.map((field) => (
        <p className="target-field" key={field}>
          <label htmlFor={id + field}>{own(`zones.${field}`)}</label>
          <input
            id={id + field}
            className="field"
            value={texts[field]}
            {...(field === 'zone' ? { list: `${id}zones` } : {})}
            onChange={({ target: { value } }) => setTexts({ ...texts, [field]: value })}
          />
        </p>
      ))}
      <label className="how">
        <input type="checkbox" checked={partial} onChange={({ target }) => setPartial(target.checked)} />
        {own('zones.partial')}
      </label>
      <p className="label">{own('zones.separate')}</p>
      <p className="row">
        <span className="spacer" />
        <button type="button" className="button" onClick={done}>
          {own('targets.cancel')}
        </button>
        <button type="submit" className="button primary">
          {own('zones.keep')}
        </button>
      </p>
    </form>
  )
}

const usesIn = (text: string): readonly string[] =>
  text
    .split(/[;；\n]/)
    .map((use) => use.trim())
    .filter(Boolean)
