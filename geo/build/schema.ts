/**
 * The form of the served files: what every feature carries, what each kind carries, sources that exist, both languages.
 */
import type { Fault } from './promises.ts'
import { features, type RawFeature } from './served.ts'

const GEOJSON = ['areas', 'university-town-sites', 'parcels', 'network', 'base-map', 'constraints'].map(
  (name) => `${name}.geojson`,
)
const EVERY = ['name_en', 'name_zh', 'kind', 'source', 'as_of', 'accuracy_m', 'indicative'] as const
const LAND_USES = ['RA', 'RB', 'C', 'CDA', 'GIC', 'O', 'OUIT', 'OUETP', 'I', 'LOG', 'UT', 'HOS', 'R', 'V']
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  land_use: LAND_USES,
  ground: ['formed', 'brownfield', 'farmland', 'village', 'fish pond', 'slope', 'unknown'],
  tenure: ['Government', 'private', 'mixed', 'unknown'],
  land_status: ['free', 'committed', 'reserved'],
  campus: ['Ngau Tam Mei', 'New Territories North', 'Hung Shui Kiu'],
  status: ['existing', 'under construction', 'planned'],
}
const NEEDED: Readonly<Record<string, readonly string[]>> = {
  parcel: ['reference', 'area_id', 'planning_area', 'land_use', 'ground', 'tenure', 'available_from', 'land_status'],
  'university-town-site': ['campus', 'available_from', 'area_ha', 'emphasis_en', 'emphasis_zh'],
  'development-area': ['area_ha', 'plan_status', 'available_from'],
  rail: ['status'],
  station: ['status'],
  highway: ['status'],
  road: [],
  contour: ['level'],
  place: ['rank'],
}

interface ServedRatio {
  readonly id: string
  readonly source: string
  readonly label: { readonly zh?: string }
  readonly unit: { readonly zh?: string }
}

/** Numbers about Hong Kong: their source is kept, and what they are and count in is said in Chinese too. */
const ratiosOf = (files: ReadonlyMap<string, string>, sources: Record<string, unknown>): readonly Fault[] =>
  (JSON.parse(files.get('ratios.json') ?? '[]') as readonly ServedRatio[]).flatMap(({ id, source, label, unit }) =>
    [
      ...(sources[source] === undefined ? ['names a source that is not kept'] : []),
      ...(HAN.test(label.zh ?? '') ? [] : ['has no Chinese name']),
      ...(HAN.test(unit.zh ?? '') ? [] : ['has no Chinese unit']),
    ].map((reason) => ({ file: 'ratios.json', feature: id, reason })),
  )
const HAN = /\p{Script=Han}|^\d+米$/u

export const validate = (files: ReadonlyMap<string, string>): readonly Fault[] => {
  const sources = JSON.parse(files.get('sources.json') ?? '{}')
  return [
    ...ratiosOf(files, sources),
    ...GEOJSON.flatMap((file) =>
      features(files, file).flatMap((feature) =>
        faultsOf(feature, sources).map((reason) => ({ file, feature: String(feature.id), reason })),
      ),
    ),
    ...GEOJSON.flatMap((file) =>
      repeated(features(files, file).map(({ id }) => id)).map((feature) => ({
        file,
        feature,
        reason: 'has the id of another feature',
      })),
    ),
    ...ratesOf(files, sources),
    ...Object.entries(sources).flatMap(([key, source]) =>
      Object.values(source as object).some((value) => value === '' || value === null)
        ? [{ file: 'sources.json', feature: key, reason: 'has an empty field' }]
        : [],
    ),
    ...Object.entries(sources).flatMap(([key, source]) =>
      ['title', 'title_zh']
        .filter((name) => !(name in (source as object)))
        .map((name) => ({ file: 'sources.json', feature: key, reason: `has no ${name}` })),
    ),
  ]
}

const faultsOf = ({ id, properties, geometry }: RawFeature, sources: object): readonly string[] => [
  ...(typeof id === 'string' && id !== '' ? [] : ['has no id']),
  ...EVERY.filter((key) => properties[key] === undefined || properties[key] === '').map((key) => `has no ${key}`),
  ...(NEEDED[String(properties.kind)] ?? [])
    .filter((key) => properties[key] === undefined)
    .map((key) => `has no ${key}`),
  ...Object.entries(properties)
    .filter(([key, value]) => ALLOWED[key] !== undefined && !ALLOWED[key].includes(String(value)))
    .map(([key, value]) => `has ${key} “${value}”, which is not one of ${ALLOWED[key]?.join(', ')}`),
  ...Object.entries(properties)
    .filter(([, value]) => value === null || (typeof value === 'number' && !Number.isFinite(value)))
    .map(([key]) => `has ${key} without a value: leave it out`),
  ...Object.entries(properties)
    .filter(([key, value]) => /(^|_)source$/.test(key) && !(String(value) in sources))
    .map(([, value]) => `names the source “${value}”, which is not in sources.json`),
  ...(HAN.test(String(properties.name_zh)) ? [] : ['has no Chinese name']),
  ...(/廈村/.test(String(properties.name_zh)) ? ['writes 廈村; the place is 厦村'] : []),
  ...(outside(geometry.coordinates) ? ['lies outside 113–115 E, 21.5–23.5 N'] : []),
]

const ratesOf = (files: ReadonlyMap<string, string>, sources: object): readonly Fault[] => {
  const { cards, benchmarks, defaultCard } = JSON.parse(files.get('rate-cards.json') ?? '{"cards":[],"benchmarks":[]}')
  const file = 'rate-cards.json'
  const faults: Fault[] = []
  if (!cards.some((card: { id: string }) => card.id === defaultCard))
    faults.push({ file, feature: defaultCard, reason: 'is the default card but not in the list' })
  for (const card of cards) {
    if (!benchmarks.some((one: { id: string }) => one.id === card.calibratedOn?.benchmark))
      faults.push({ file, feature: card.id, reason: 'is calibrated on no benchmark of the list' })
    for (const line of card.lines) {
      const feature = `${card.id} ${line.code}`
      if (!(line.low <= line.likely && line.likely <= line.high))
        faults.push({ file, feature, reason: 'has low, likely and high out of order' })
      if (!(line.source in sources))
        faults.push({ file, feature, reason: `names the source “${line.source}”, which is not in sources.json` })
      if (line.confidence === 'R' && !/unverified assumption/i.test(`${line.label.en} ${line.note?.en}`))
        faults.push({ file, feature, reason: 'rests on recollection and does not say “unverified assumption”' })
    }
  }
  return faults
}

const repeated = (ids: readonly string[]): readonly string[] => ids.filter((id, index) => ids.indexOf(id) !== index)

const outside = (coordinates: unknown): boolean =>
  Array.isArray(coordinates) && typeof coordinates[0] === 'number'
    ? coordinates[0] < 113 || coordinates[0] > 115 || coordinates[1] < 21.5 || coordinates[1] > 23.5
    : Array.isArray(coordinates) && coordinates.some(outside)
