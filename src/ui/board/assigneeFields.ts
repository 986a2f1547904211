import { patternOf } from '../../plan/assigneeLook.ts'
import type { Assignee, Brief, Incentives, Sector } from '../../plan/types.ts'

/** An assignee as the editor's fields hold it: text while it is typed. */
export interface AssigneeFields {
  readonly nameEn: string
  readonly nameZh: string
  readonly descriptorEn: string
  readonly descriptorZh: string
  readonly kind: Assignee['kind']
  readonly sector: Sector | ''
  readonly supplies: readonly Sector[]
  readonly letter: string
  readonly colour: string
  readonly haFrom: string
  readonly haTo: string
  readonly gfa: string
  readonly furthestKm: string
  readonly byYear: string
  readonly rent: string
  readonly months: string
  readonly floorShare: string
  readonly premium: string
  readonly note: string
}

const text = (value: number | undefined): string => (value === undefined ? '' : String(value))

export function fieldsOf({ name, descriptor, brief, incentives, ...rest }: Assignee): AssigneeFields {
  const { rentSubsidy } = incentives ?? {}
  return {
    nameEn: name.en,
    nameZh: name.zh,
    descriptorEn: descriptor?.en ?? '',
    descriptorZh: descriptor?.zh ?? '',
    kind: rest.kind,
    sector: rest.sector ?? '',
    supplies: rest.supplies ?? [],
    letter: rest.letter,
    colour: rest.colour,
    haFrom: text(brief?.haFrom),
    haTo: text(brief?.haTo),
    gfa: text(brief?.gfaM2),
    furthestKm: text(brief?.furthestM === undefined ? undefined : brief.furthestM / 1000),
    byYear: text(brief?.byYear),
    rent: text(rentSubsidy?.hkdPerM2Month),
    months: text(rentSubsidy?.months),
    floorShare: text(rentSubsidy === undefined ? undefined : rentSubsidy.share * 100),
    premium: text(incentives?.premiumConcessionHkd),
    note: rest.note ?? '',
  }
}

/** A typed number: undefined where nothing is typed, NaN where it is none. */
export function numberIn(typed: string): number | undefined {
  const plain = typed.replaceAll(',', '').trim()
  return plain === '' ? undefined : /^\d+(\.\d+)?$/.test(plain) ? Number(plain) : Number.NaN
}

/** The assignee after the fields, or the text that is no number. */
export function assigneeOf(before: Assignee, fields: AssigneeFields): Assignee | { readonly bad: string } {
  for (const key of NUMBERS) if (Number.isNaN(numberIn(fields[key]))) return { bad: fields[key] }
  const { descriptor: _d, brief: _b, incentives: _i, note: _n, sector: _s, supplies: _u, ...kept } = before
  const furthestKm = numberIn(fields.furthestKm)
  const byYear = numberIn(fields.byYear)
  const brief = compact<Brief>({
    haFrom: numberIn(fields.haFrom),
    haTo: numberIn(fields.haTo),
    gfaM2: numberIn(fields.gfa),
    furthestM: furthestKm === undefined ? undefined : furthestKm * 1000,
    byYear: byYear === undefined ? undefined : Math.round(byYear),
  })
  const rate = numberIn(fields.rent)
  const incentives = compact<Incentives>({
    rentSubsidy:
      rate === undefined
        ? undefined
        : {
            hkdPerM2Month: rate,
            months: numberIn(fields.months) ?? 12,
            share: Math.min(100, numberIn(fields.floorShare) ?? 100) / 100,
          },
    premiumConcessionHkd: numberIn(fields.premium),
  })
  const [en, zh, note] = [fields.descriptorEn, fields.descriptorZh, fields.note].map((one) => one.trim()) as [
    string,
    string,
    string,
  ]
  return {
    ...kept,
    kind: fields.kind,
    name: { en: fields.nameEn.trim(), zh: fields.nameZh.trim() },
    letter: fields.letter.trim(),
    colour: fields.colour,
    // an unusual pattern stays while the kind does
    pattern: fields.kind === before.kind ? before.pattern : patternOf(fields.kind),
    ...(en || zh ? { descriptor: { en: en || zh, zh: zh || en } } : {}),
    ...(fields.sector ? { sector: fields.sector } : {}),
    ...(fields.supplies.length > 0 ? { supplies: fields.supplies } : {}),
    ...(brief ? { brief } : {}),
    ...(incentives ? { incentives } : {}),
    ...(note ? { note } : {}),
  }
}

const NUMBERS = ['haFrom', 'haTo', 'gfa', 'furthestKm', 'byYear', 'rent', 'months', 'floorShare', 'premium'] as const

function compact<Row extends object>(row: { readonly [Key in keyof Row]: Row[Key] | undefined }): Row | undefined {
  const said = Object.entries(row).filter(([, value]) => value !== undefined)
  return said.length === 0 ? undefined : (Object.fromEntries(said) as Row)
}
