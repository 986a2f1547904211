import { type FormEvent, type ReactNode, useId, useState } from 'react'
import { areaOver } from '../../measures/brief.ts'
import { figuresOfGap, figuresOfOver } from '../../measures/briefFigures.ts'
import { heldArea } from '../../measures/holdings.ts'
import { subsidyFigure } from '../../measures/incentiveFigures.ts'
import { ASSIGNEE_KINDS, SECTORS } from '../../plan/assigneeKind.ts'
import { HUES, patternOf } from '../../plan/assigneeLook.ts'
import type { Assignee } from '../../plan/types.ts'
import { briefGapsOf, holdingsInView } from '../../store/findings.ts'
import { basisOf } from '../../store/selectors.ts'
import '../cost/costWords.ts'
import { SaidSentence } from '../compare/SaidSentence.tsx'
import { Figure } from '../measures/Figure.tsx'
import { useActions, useNorthlot } from '../northlotContext.tsx'
import { Icon } from '../shared/Icon.tsx'
import { Swatch } from '../shared/Swatch.tsx'
import { type AssigneeFields, assigneeOf, fieldsOf, numberIn } from './assigneeFields.ts'
import { CancelButton, Part, Sheet } from './Sheet.tsx'
import { useSheetSay } from './sheetWords.ts'

/** Everything said of one assignee: who, what it wants beside what it is given, and what help it gets. */
export default function AssigneeEditor({ id }: { readonly id: Assignee['id'] }) {
  const assignee = useNorthlot((state) => state.document.plan.assignees.get(id))
  return assignee ? <Editor assignee={assignee} /> : null
}

function Editor({ assignee }: { readonly assignee: Assignee }) {
  const { own, say } = useSheetSay()
  const form = useId()
  const actions = useActions()
  const [fields, setFields] = useState(() => fieldsOf(assignee))
  const [bad, setBad] = useState<string>()
  const change = (part: Partial<AssigneeFields>) => setFields({ ...fields, ...part })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const next = assigneeOf(assignee, fields)
    setBad('bad' in next ? next.bad : undefined)
    if (!('bad' in next) && actions.changeAssignee(next)) actions.closeDialog()
  }
  const line = (
    key: keyof AssigneeFields,
    label: string,
    more: { readonly wide?: true; readonly numeric?: true } = {},
  ) => (
    <Line label={label} wide={more.wide ?? false}>
      {(lineId) => (
        <input
          id={lineId}
          className={`field${more.numeric ? ' number-field' : ''}`}
          {...(more.numeric ? { inputMode: 'decimal' } : {})}
          value={String(fields[key])}
          autoComplete="off"
          onChange={(event) => change({ [key]: event.target.value })}
        />
      )}
    </Line>
  )
  return (
    <Sheet
      title={say(assignee.name)}
      className="assignee-editor"
      lead={<Swatch colour={fields.colour} pattern={patternOf(fields.kind)} letter={fields.letter} />}
      foot={
        <>
          {bad === undefined ? null : <p className="bad">{own('editor.badNumber', { text: bad })}</p>}
          <button
            type="button"
            className="button large"
            onClick={() => {
              if (actions.removeAssignee(assignee.id)) actions.closeDialog()
            }}
          >
            <Icon name="bin" className="small" />
            {own('sheet.remove')}
          </button>
          <CancelButton />
          <button type="submit" form={form} className="button large primary">
            {own('sheet.save')}
          </button>
        </>
      }
    >
      <form id={form} className="card-columns" onSubmit={submit}>
        <div>
          <Part title={own('editor.title')}>
            <div className="lines">
              {line('nameEn', own('editor.nameEn'), { wide: true })}
              {line('nameZh', own('editor.nameZh'), { wide: true })}
              {line('descriptorEn', own('editor.descriptorEn'), { wide: true })}
              {line('descriptorZh', own('editor.descriptorZh'), { wide: true })}
              <Line label={say('addAssignee.kind')} wide>
                {(lineId) => (
                  <select
                    id={lineId}
                    className="field"
                    value={fields.kind}
                    onChange={(event) => change({ kind: event.target.value as Assignee['kind'] })}
                  >
                    {ASSIGNEE_KINDS.map((kind) => (
                      <option key={kind} value={kind}>
                        {say(`kind.${kind}`)}
                      </option>
                    ))}
                  </select>
                )}
              </Line>
              <Line label={say('addAssignee.sector')} wide>
                {(lineId) => (
                  <select
                    id={lineId}
                    className="field"
                    value={fields.sector}
                    onChange={(event) => change({ sector: event.target.value as AssigneeFields['sector'] })}
                  >
                    <option value="">{own('sheet.notSet')}</option>
                    {SECTORS.map((sector) => (
                      <option key={sector} value={sector}>
                        {say(`sector.${sector}`)}
                      </option>
                    ))}
                  </select>
                )}
              </Line>
              <fieldset className="line wide">
                <legend>{own('editor.supplies')}</legend>
                {SECTORS.map((sector) => (
                  <label key={sector} className="row">
                    <input
                      type="checkbox"
                      className="tick-box"
                      checked={fields.supplies.includes(sector)}
                      onChange={(event) =>
                        change({
                          supplies: event.target.checked
                            ? [...fields.supplies, sector]
                            : fields.supplies.filter((one) => one !== sector),
                        })
                      }
                    />
                    {say(`sector.${sector}`)}
                  </label>
                ))}
              </fieldset>
            </div>
          </Part>
          <Part title={own('editor.look')}>
            <div className="row">
              {line('letter', say('addAssignee.letter'))}
              <fieldset className="hues">
                <legend className="hidden-words">{say('addAssignee.colour')}</legend>
                {HUES.map(({ name, colour }) => (
                  <label key={name} className="hue" data-selected={fields.colour === colour || undefined}>
                    <input
                      type="radio"
                      className="hidden-words"
                      name={`${form}hue`}
                      checked={fields.colour === colour}
                      aria-label={say(`hue.${name}`)}
                      onChange={() => change({ colour })}
                    />
                    <Swatch colour={colour} pattern={patternOf(fields.kind)} />
                  </label>
                ))}
              </fieldset>
            </div>
          </Part>
        </div>
        <div>
          <Given assignee={assignee} />
          <Part title={own('editor.brief')}>
            <div className="lines">
              {line('haFrom', own('editor.haFrom'), { numeric: true })}
              {line('haTo', own('editor.haTo'), { numeric: true })}
              {line('gfa', own('editor.gfa'), { numeric: true })}
              {line('byYear', own('editor.byYear'), { numeric: true })}
              {line('furthestKm', own('editor.furthest'), { numeric: true })}
            </div>
          </Part>
          <Part title={own('editor.incentives')}>
            <div className="lines">
              {line('rent', own('editor.rent'), { numeric: true })}
              {line('months', own('editor.months'), { numeric: true })}
              {line('floorShare', own('editor.share'), { numeric: true })}
              {line('premium', own('editor.premium'), { numeric: true })}
            </div>
            <Subsidy assignee={assignee} fields={fields} />
            <p className="label">{own('editor.incentivesNote')}</p>
          </Part>
          <Part title={own('editor.note')}>
            <textarea
              className="field note-field"
              rows={3}
              aria-label={own('editor.note')}
              value={fields.note}
              onChange={(event) => change({ note: event.target.value })}
            />
          </Part>
        </div>
      </form>
    </Sheet>
  )
}

interface LineProps {
  readonly label: string
  readonly wide: boolean
  readonly children: (id: string) => ReactNode
}

function Line({ label, wide, children }: LineProps) {
  const id = useId()
  return (
    <div className={wide ? 'line wide' : 'line'}>
      <label htmlFor={id}>{label}</label>
      {children(id)}
    </div>
  )
}

/** Wanted against given in the shown scenario, as it is kept; it moves with every act. */
function Given({ assignee }: { readonly assignee: Assignee }) {
  const { own } = useSheetSay()
  const gaps = useNorthlot(briefGapsOf).get(assignee.id)
  const holding = useNorthlot(holdingsInView).get(assignee.id) ?? []
  const { layer } = useNorthlot(basisOf)
  const over = areaOver(assignee.brief ?? {}, heldArea(holding))
  return (
    <Part title={own('editor.given')}>
      {gaps === undefined ? <p className="quiet">{own('editor.nothingGiven')}</p> : null}
      {gaps?.length === 0 ? (
        <p className="row good">
          <Icon name="tick" className="small" />
          {own('editor.allMet')}
        </p>
      ) : null}
      <ul className="gaps">
        {gaps?.map((gap) => (
          <li key={gap.wish} className="row warn">
            <Icon name="look" className="small" />
            <span>
              <SaidSentence words={gap.words} figures={figuresOfGap(gap, assignee, holding, layer)} />
            </span>
          </li>
        ))}
        {over ? (
          <li className="quiet">
            <SaidSentence words={over} figures={figuresOfOver(over, assignee, holding, layer)} />
          </li>
        ) : null}
      </ul>
    </Part>
  )
}

/** Rent subsidy in all: HK$ per m² a month × months × share × floor given. */
function Subsidy({ assignee, fields }: { readonly assignee: Assignee; readonly fields: AssigneeFields }) {
  const { own } = useSheetSay()
  const holding = useNorthlot(holdingsInView).get(assignee.id) ?? []
  const land = useNorthlot((state) => state.land)
  const rates = [fields.rent, fields.months, fields.floorShare].map(numberIn)
  if (rates.some((rate) => rate === undefined || Number.isNaN(rate))) return null
  const [hkdPerM2Month, months, percent] = rates as [number, number, number]
  const figure = subsidyFigure(
    land,
    assignee.id,
    assignee.name,
    { hkdPerM2Month, months, share: percent / 100 },
    holding,
  )
  if (holding.every(({ gfaM2 = 0 }) => gfaM2 === 0)) return null
  return (
    <p className="row">
      <span className="second">{own('editor.subsidy')}</span>
      <b>
        <Figure figure={figure} name={own('editor.subsidy')} withUnit />
      </b>
    </p>
  )
}
