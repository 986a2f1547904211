import { type FormEvent, useId, useMemo, useState } from 'react'
import { textAt } from '../../parcels/parcelLayer.ts'
import type { AssignmentFields } from '../../plan/edits/setAssignmentFields.ts'
import { DELIVERY_MODES, ROUTES, STAGES } from '../../plan/grant.ts'
import { misfits } from '../../plan/routeFit.ts'
import type { Assignment, DeliveryMode, Route } from '../../plan/types.ts'
import { assignmentAt, scenariosOf } from '../../store/selectors.ts'
import { useActions, useNorthlot, useStore } from '../northlotContext.tsx'
import { Icon } from '../shared/Icon.tsx'
import { numberIn } from './assigneeFields.ts'
import { FieldRow, KEEP, TAKE_OUT } from './FieldRow.tsx'
import { ApplyOrCancel, Sheet } from './Sheet.tsx'
import { useSheetSay } from './sheetWords.ts'

type Field = 'landUse' | 'phaseYear' | 'deliveryMode' | 'route' | 'stage'
const FIELDS: readonly Field[] = ['landUse', 'phaseYear', 'deliveryMode', 'route', 'stage']

/** Planned use, phase year, delivery mode, route of grant and stage of the selected parcels, set in one step. */
export default function AssignmentDetails() {
  const { own, say } = useSheetSay()
  const form = useId()
  const actions = useActions()
  const count = useNorthlot((state) => state.selection.size)
  const scenarios = useNorthlot(scenariosOf)
  const shown = useNorthlot((state) => state.scenario)
  const landUses = useNorthlot((state) => state.ground.landUses)
  const [chosen, setChosen] = useState<Readonly<Record<Field, string>>>({
    landUse: KEEP,
    phaseYear: KEEP,
    deliveryMode: KEEP,
    route: KEEP,
    stage: KEEP,
  })
  const now = useNow()
  const bad = Number.isNaN(numberIn(chosen.phaseYear === TAKE_OUT ? '' : chosen.phaseYear))
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (bad) return
    if (actions.setFields(fieldsOf(chosen))) actions.closeDialog()
  }
  const choices: Readonly<Record<Exclude<Field, 'phaseYear'>, readonly (readonly [string, string])[]>> = {
    landUse: Object.entries(landUses).map(([key, name]) => [key, say(name)]),
    deliveryMode: DELIVERY_MODES.map((mode) => [mode, say(`delivery.${mode}`)]),
    route: ROUTES.map((route) => [route, say(`route.${route}`)]),
    stage: STAGES.map((stage) => [stage, own(`stage.${stage}`)]),
  }
  const wordsOf = (field: Field, value: string) =>
    field === 'phaseYear' ? value : (choices[field].find(([key]) => key === value)?.[1] ?? value)
  const others = scenarios.filter(({ id }) => id !== shown)
  return (
    <Sheet
      title={own('details.title', { count })}
      className="details"
      foot={
        <>
          <button type="button" className="button large" onClick={() => actions.openDialog({ kind: 'shares' })}>
            {own('details.share')}
          </button>
          <ApplyOrCancel form={form} />
        </>
      }
    >
      <form id={form} className="lines" onSubmit={submit}>
        {FIELDS.map((field) => {
          const id = `${form}${field}`
          const value = now[field]
          const words =
            value === MIXED ? own('sheet.multiple') : value === undefined ? own('sheet.notSet') : wordsOf(field, value)
          return (
            <FieldRow
              key={field}
              id={id}
              label={own(`details.${field}`)}
              options={field === 'phaseYear' ? undefined : choices[field]}
              value={chosen[field]}
              put={(put) => setChosen({ ...chosen, [field]: put })}
              now={words}
              several={value === MIXED}
              bad={field === 'phaseYear' && bad}
            />
          )
        })}
        <Misfits chosen={chosen} />
        {others.length > 0 ? (
          <div className="line wide">
            <span>{own('details.copyFrom')}</span>
            <span className="row copy-from">
              {others.map(({ id, name }) => (
                <button
                  key={id}
                  type="button"
                  className="button outlined"
                  onClick={() => {
                    if (actions.copyFrom(id)) actions.closeDialog()
                  }}
                >
                  {say(name)}
                </button>
              ))}
            </span>
            <span className="label">{own('details.copy')}</span>
          </div>
        ) : null}
      </form>
    </Sheet>
  )
}

/** Said before the act, not instead of it. */
function Misfits({ chosen }: { readonly chosen: Readonly<Record<Field, string>> }) {
  const { own } = useSheetSay()
  const northlot = useStore()
  const found = useMemo(() => {
    const state = northlot.getState()
    const all = new Set<'mode' | 'kind' | 'use'>()
    for (const row of state.selection) {
      const held = assignmentAt(state, row)
      const pick = (field: Field, is: string | undefined) =>
        chosen[field] === KEEP ? is : chosen[field] === TAKE_OUT ? undefined : chosen[field]
      const route = pick('route', held?.route) as Route | undefined
      if (route === undefined) continue
      const deliveryMode = pick('deliveryMode', held?.deliveryMode) as DeliveryMode | undefined
      const landUse = pick('landUse', held?.landUse) ?? textAt(state.land, 'land_use', row)
      const kinds =
        held?.shares.flatMap(({ assignee }) => state.document.plan.assignees.get(assignee)?.kind ?? []) ?? []
      for (const one of misfits(state.ground.routeRules, { route, deliveryMode, landUse, kinds })) all.add(one)
      if (all.size === 3) break
    }
    return [...all]
  }, [northlot, chosen])
  return (
    <div className="gaps" role="status">
      {found.map((misfit) => (
        <p key={misfit} className="row warn">
          <Icon name="look" className="small" />
          {own(`details.misfit-${misfit}`)}
        </p>
      ))}
      {found.length > 0 ? <p className="label">{own('details.unverified')}</p> : null}
    </div>
  )
}

const MIXED = Symbol('several')

/** What is said now of the selected parcels: one value, none, or several. */
function useNow(): Readonly<Record<Field, string | undefined | typeof MIXED>> {
  const northlot = useStore()
  const selection = useNorthlot((state) => state.selection)
  const assignments = useNorthlot((state) => state.document.plan.assignments)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the state is read through these parts of it
  return useMemo(() => {
    const state = northlot.getState()
    const saidOf = (field: Field) => {
      let seen: { readonly value: Assignment[Field] } | undefined
      for (const row of state.selection) {
        const value =
          assignmentAt(state, row)?.[field] ?? (field === 'landUse' ? textAt(state.land, 'land_use', row) : undefined)
        if (seen && seen.value !== value) return MIXED
        seen = { value }
      }
      return seen?.value === undefined ? undefined : String(seen.value)
    }
    return {
      landUse: saidOf('landUse'),
      phaseYear: saidOf('phaseYear'),
      deliveryMode: saidOf('deliveryMode'),
      route: saidOf('route'),
      stage: saidOf('stage'),
    }
  }, [northlot, selection, assignments])
}

/** The fields that were chosen; `-` takes one out. */
function fieldsOf(chosen: Readonly<Record<Field, string>>): AssignmentFields {
  const said = FIELDS.filter((field) => chosen[field].trim() !== KEEP)
  return Object.fromEntries(
    said.map((field) => {
      const value = chosen[field].trim()
      if (value === TAKE_OUT) return [field, undefined]
      return [field, field === 'phaseYear' ? Math.round(numberIn(value)!) : value]
    }),
  )
}
