import { type FormEvent, useId, useMemo, useState } from 'react'
import { GROUNDS } from '../../parcels/closedWords.ts'
import { type FieldName, fieldsOf } from '../../parcels/parcelFields.ts'
import { useActions, useNorthlot } from '../northlotContext.tsx'
import { FieldRow, KEEP, TAKE_OUT } from './FieldRow.tsx'
import { ApplyOrCancel, Sheet } from './Sheet.tsx'
import { useSheetSay } from './sheetWords.ts'

const STATUSES = ['free', 'committed', 'reserved'] as const
const NUMBERS = [
  'plot_ratio_domestic',
  'plot_ratio_non_domestic',
  'gfa_stated_m2',
  'stated_area_m2',
  'available_from',
] as const
const CHOICES = ['land_use', 'ground', 'land_status'] as const
/** As the plan of the zone writes it, e.g. `OU(E&TP)`. */
const TEXTS = ['zone'] as const
type Field = (typeof NUMBERS)[number] | (typeof CHOICES)[number] | (typeof TEXTS)[number]
const FIELDS: readonly Field[] = [...CHOICES, ...TEXTS, ...NUMBERS]

/** Facts of the selected parcels set over those of their file, in one step: use, ground, status, ratios, areas, year. */
export default function LandDetails() {
  const { own, say } = useSheetSay()
  const form = useId()
  const actions = useActions()
  const count = useNorthlot((state) => state.selection.size)
  const landUses = useNorthlot((state) => state.ground.landUses)
  const [typed, setTyped] = useState<Partial<Record<Field, string>>>({})
  const now = useNow()
  const put = (field: Field, value: string) => setTyped({ ...typed, [field]: value })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (actions.setParcelFields(meantBy(typed))) actions.closeDialog()
  }
  const choices: Readonly<Record<(typeof CHOICES)[number], readonly (readonly [string, string])[]>> = {
    land_use: Object.entries(landUses).map(([key, name]) => [key, say(name)]),
    ground: GROUNDS.map((ground) => [ground, say(`ground.${ground}`)]),
    land_status: STATUSES.map((status) => [status, say(`landStatus.${status}`)]),
  }
  return (
    <Sheet title={say('land.title', { count })} className="details" foot={<ApplyOrCancel form={form} />}>
      <form id={form} className="lines" onSubmit={submit}>
        <p className="label">{say('land.how')}</p>
        {FIELDS.map((field) => {
          const id = `${form}${field}`
          const options = field in choices ? choices[field as keyof typeof choices] : undefined
          const values = now.get(field) ?? []
          const [value] = values
          const words =
            values.length > 1
              ? own('sheet.multiple')
              : value === undefined
                ? own('sheet.notSet')
                : (options?.find(([key]) => key === value)?.[1] ?? String(value))
          return (
            <FieldRow
              key={field}
              id={id}
              label={say(`parcelField.${field}`)}
              options={options}
              value={typed[field] ?? KEEP}
              text={TEXTS.some((one) => one === field)}
              put={(typedNow) => put(field, typedNow)}
              now={words}
              several={values.length > 1}
            />
          )
        })}
      </form>
    </Sheet>
  )
}

/** Only what was touched; `-` takes a value away, and what is no number is left for the refusal to say. */
function meantBy(typed: Partial<Record<Field, string>>): Partial<Record<FieldName, string | number | null>> {
  const meant: Partial<Record<FieldName, string | number | null>> = {}
  for (const field of FIELDS) {
    const value = (typed[field] ?? KEEP).trim()
    if (value === KEEP) continue
    const isNumber = NUMBERS.some((one) => one === field)
    meant[field] = value === TAKE_OUT ? null : isNumber ? Number(value.replaceAll(',', '')) : value
  }
  return meant
}

/** The different values that the selected parcels have now, none counting as one. */
function useNow(): ReadonlyMap<Field, readonly (string | number | undefined)[]> {
  const land = useNorthlot((state) => state.land)
  const selection = useNorthlot((state) => state.selection)
  return useMemo(() => {
    const seen = new Map<Field, Set<string | number | undefined>>(FIELDS.map((field) => [field, new Set()]))
    for (const row of selection) {
      const fields = fieldsOf(land, row)
      for (const field of FIELDS) seen.get(field)?.add(fields[field])
    }
    return new Map([...seen].map(([field, values]) => [field, [...values]]))
  }, [land, selection])
}
