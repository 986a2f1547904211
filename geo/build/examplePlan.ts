/**
 * The example plan: three ways to place anchor firms, offered at the start.
 *
 * Takes   the served files as text, and the words of geo/example-plan.json.
 * Gives   the plan as JSON. Parcels are picked by the rules of `examplePicks.ts`, once, and stored by id; no hectare,
 *         floor area, cost or score is typed in. The same ground gives the same bytes.
 * Throws  when a rule finds no parcel: the ground has changed, and the rule must be looked at again.
 */
import { planToJson } from '../../src/files/planToJson.ts'
import { sha256 } from '../../src/lib/hash.ts'
import { loadParcels } from '../../src/parcels/loadParcels.ts'
import { isDead } from '../../src/parcels/parcelLayer.ts'
import { loadUniversityTown } from '../../src/parcels/universityTown.ts'
import { intern } from '../../src/plan/assignment.ts'
import { newPlan } from '../../src/plan/newPlan.ts'
import type { Assignee, Assignment, Bundle, Decision, Plan, Scene, SharedWorks } from '../../src/plan/types.ts'
import { readJson } from './drawn.ts'
import { cameraOn } from './exampleCamera.ts'
import { type Picks, picksOf } from './examplePicks.ts'
import { exampleTargets } from './exampleTargets.ts'

const AS_AT = '2026-02-25T09:00:00.000Z'

export async function examplePlan(served: ReadonlyMap<string, string>): Promise<string> {
  const bytes = new TextEncoder().encode(served.get('parcels.geojson') ?? '')
  const text = (name: string) => new TextEncoder().encode(served.get(name) ?? '')
  const sites = loadUniversityTown(text('university-town-sites.geojson'))
  if (!sites.ok) throw new Error(sites.reason.key)
  const loaded = await loadParcels({ name: 'parcels.geojson', bytes, sites: sites.value })
  if (!loaded.ok) throw new Error(loaded.reason.key)
  const { layer } = loaded.value
  const picks = picksOf(layer, sites.value.sites)
  const words = readJson('example-plan.json')
  const cards = JSON.parse(served.get('rate-cards.json') ?? '{}')
  const version = (await sha256(bytes.buffer)).slice(0, 12)
  const start = newPlan({
    id: words.id,
    title: words.title,
    layers: [
      { id: 'layer-1', order: 1, role: 'parcels', source: { kind: 'ground', version }, crs: layer.crs, fieldMap: {} },
    ],
    assignees: assignees(words),
    rateCards: cards.cards,
    defaultCard: cards.defaultCard,
    scenarioName: words.scenarios[0].name,
  })
  const bundles = bundlesOf(words, picks, JSON.parse(served.get('bundles.json') ?? '[]'))
  const inRow = (id: string) => layer.ids.findIndex((one, row) => one === id && !isDead(layer, row))
  const yearOf = (id: string) => layer.numbers.available_from[inRow(id)] as number
  const lastYear = (parcels: readonly string[]) => Math.max(...parcels.map(yearOf))
  const { hkdPerM2Month, months, share } = words.incentives.A.rentSubsidy
  const facts = {
    outside: lastYear(picks.firmBOutside),
    near: lastYear(picks.firmBNear),
    months,
    rate: hkdPerM2Month,
    share: `${100 * share}%`,
  }
  const plan: Plan = {
    ...start,
    scenarios: byId(words.scenarios),
    settings: { ...start.settings, baseScenario: 'scenario-a', example: true },
    bundles: byId(bundles),
    sharedWorks: byId(sharedWorks(words, picks)),
    // The neighbour that Government has spoken for: an assumption of the example, so a patch of the plan, not the ground.
    attributes: byId(picks.utilities.map((id) => ({ id, fields: { land_status: 'committed' } }))),
    targets: byId(exampleTargets()),
    decisions: byId(
      words.decisions.map(
        (decision: Decision, index: number): Decision => ({
          ...filled(decision, facts),
          order: index + 1,
          figures: [],
          at: AS_AT,
          example: true,
        }),
      ),
    ),
    scenes: byId(
      words.scenes.map(
        ({ view, ...scene }: Scene & { view: string }, index: number): Scene => ({
          ...scene,
          order: index + 1,
          camera: cameraOn(layer, viewRows(view, layer, picks)),
        }),
      ),
    ),
    assignments: new Map([
      ['scenario-a', governmentFormed(picks, yearOf)],
      ['scenario-b', zoneDevelopment(picks, yearOf)],
      ['scenario-c', universityTownFirst(picks, yearOf)],
    ]),
  }
  return `${JSON.stringify(planToJson(plan), null, 1)}\n`
}

/** Words with the figures in them, which the plan computes: `{{near}}` and the like. */
const filled = <Words>(words: Words, facts: Readonly<Record<string, number | string>>): Words =>
  JSON.parse(JSON.stringify(words).replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(facts[name])))

type YearOf = (parcel: string) => number
type Assignments = Map<string, Assignment>

/** Gives some parcels to one assignee, each in the year in which its land is ready. */
function give(
  to: Assignments,
  yearOf: YearOf,
  assignee: string,
  parcels: readonly string[],
  how: Omit<Partial<Assignment>, 'shares'>,
): void {
  for (const parcel of parcels)
    to.set(parcel, intern({ shares: [{ assignee, share: 1 }], phaseYear: yearOf(parcel), stage: 'idea', ...how }))
}

const PUBLIC = { deliveryMode: 'government' } as const

/** Firms C, D and Q, and the industry park: the same in every scenario. */
function elsewhere(to: Assignments, picks: Picks, yearOf: YearOf): void {
  give(to, yearOf, 'C', picks.firmC, { ...PUBLIC, route: 'restricted-tender' })
  give(to, yearOf, 'D', picks.firmD, { ...PUBLIC, route: 'private-treaty' })
  give(to, yearOf, 'P', picks.park, { deliveryMode: 'park-company', route: 'grant-to-park-company' })
}

function governmentFormed(picks: Picks, yearOf: YearOf): Assignments {
  const held: Assignments = new Map()
  elsewhere(held, picks, yearOf)
  give(held, yearOf, 'A', picks.firmAInSanTin, { ...PUBLIC, route: 'private-treaty' })
  give(held, yearOf, 'B', picks.firmBOutside, { ...PUBLIC, route: 'private-treaty' })
  give(held, yearOf, 'Q', picks.multiStorey, { ...PUBLIC, route: 'restricted-tender' })
  give(held, yearOf, 'X', picks.housingByC, { ...PUBLIC, route: 'open-tender' })
  give(held, yearOf, 'Y', picks.logisticsSmall, { ...PUBLIC, route: 'open-tender' })
  give(held, yearOf, 'G', picks.incubatorInSanTin, { ...PUBLIC, route: 'private-treaty' })
  return held
}

function zoneDevelopment(picks: Picks, yearOf: YearOf): Assignments {
  const held: Assignments = new Map()
  const earlier: YearOf = (parcel) => yearOf(parcel) - 1
  const won = { deliveryMode: 'successful-tenderer', route: 'open-tender' } as const
  const first = { ...won, bundle: 'bundle-1' }
  const second = { ...won, bundle: 'bundle-2' }
  elsewhere(held, picks, yearOf)
  give(held, earlier, 'X', picks.bundleHousing, first)
  give(held, yearOf, 'X', picks.housingByC, { ...PUBLIC, route: 'open-tender' })
  give(held, earlier, 'A', picks.bundleFirmA, first)
  give(held, yearOf, 'A', picks.firmABesideBundle, { ...PUBLIC, route: 'private-treaty' })
  give(held, earlier, 'B', picks.bundleFirmB, first)
  give(held, earlier, 'G', picks.bundleIncubator, first)
  give(held, earlier, 'Y', [...picks.bundleLogistics, ...picks.bundleOptional], second)
  // The try-out that shows a route that does not fit the use: in-situ land exchange on an E&TP site.
  give(held, earlier, 'Q', picks.multiStorey, { ...second, deliveryMode: 'landowner', route: 'lease-modification' })
  return held
}

function universityTownFirst(picks: Picks, yearOf: YearOf): Assignments {
  const held: Assignments = new Map()
  elsewhere(held, picks, yearOf)
  const treaty = { ...PUBLIC, route: 'private-treaty' } as const
  // Asked for by 2028, ready in 2029: broken by a year on purpose, so that the phase alert is seen.
  give(held, () => 2028, 'A', picks.firmASouth, treaty)
  give(held, yearOf, 'B', picks.firmBNear, treaty)
  give(held, yearOf, 'G', picks.incubatorNear, treaty)
  give(held, yearOf, 'H', picks.pilotLaboratory, treaty)
  give(held, yearOf, 'Q', picks.multiStorey, { ...PUBLIC, route: 'restricted-tender' })
  give(held, yearOf, 'X', picks.housingSmall, { ...PUBLIC, route: 'open-tender' })
  give(held, yearOf, 'Y', picks.logisticsSmall, { ...PUBLIC, route: 'open-tender' })
  return held
}

function assignees(words: {
  incentives: Record<string, Assignee['incentives']>
  notes: Record<string, string>
}): Assignee[] {
  return readJson('assignees.json').map((assignee: Assignee) => ({
    ...assignee,
    ...(words.incentives[assignee.id] ? { incentives: words.incentives[assignee.id] } : {}),
    ...(words.notes[assignee.id] ? { note: words.notes[assignee.id] } : {}),
  }))
}

interface ServedBundle extends Pick<Bundle, 'id' | 'name' | 'sites' | 'minimums' | 'source'> {
  readonly gross_ha: number
}

function bundlesOf(
  words: { bundles: Record<string, Bundle['name']>; roadsShare: { value: number; note: Bundle['name'] } },
  picks: Picks,
  published: readonly ServedBundle[],
): readonly Bundle[] {
  const pilot = published.find(({ id }) => id === 'hsk-pilot') as ServedBundle
  const { id, name, sites, minimums, source } = pilot
  const of = (parcels: readonly string[], duty: Bundle['sites'][number]['duty']) =>
    parcels.map((parcel) => ({ parcel, duty }))
  const areaM2 = Math.round(picks.bundleNetM2 * words.roadsShare.value)
  return [
    {
      id,
      order: 1,
      name,
      sites,
      ...(minimums ? { minimums } : {}),
      publishedAreaM2: pilot.gross_ha * 10000,
      ...(source ? { source } : {}),
    },
    {
      id: 'bundle-1',
      order: 2,
      name: words.bundles['bundle-1'] as Bundle['name'],
      sites: [
        ...of(picks.bundleHousing, 'retain'),
        ...of([...picks.bundleFirmA, ...picks.bundleFirmB], 'form-and-hand-back'),
        ...of(picks.bundleIncubator, 'build-and-hand-back'),
        { duty: 'works-only', areaM2, note: words.roadsShare.note },
      ],
      yearsEarlier: 1,
      example: true,
    },
    {
      id: 'bundle-2',
      order: 3,
      name: words.bundles['bundle-2'] as Bundle['name'],
      sites: [
        ...of(picks.bundleLogistics, 'retain'),
        ...of(picks.multiStorey, 'build-and-hand-back'),
        ...of(picks.bundleOptional, 'optional'),
      ],
      yearsEarlier: 1,
      example: true,
    },
  ]
}

function sharedWorks(words: { sharedWorks: readonly Omit<SharedWorks, 'serves'>[] }, picks: Picks): SharedWorks[] {
  const serves: Readonly<Record<string, readonly string[]>> = {
    substation: [...picks.firmC, ...picks.housingByC, ...picks.utilities],
    'trunk-sewer': [
      ...picks.bundleHousing,
      ...picks.bundleFirmA,
      ...picks.bundleFirmB,
      ...picks.bundleIncubator,
      ...picks.firmABesideBundle,
    ],
  }
  return words.sharedWorks.map((works) => ({ ...works, serves: serves[works.id] ?? [] }))
}

/** The rows that a scene looks at. */
function viewRows(view: string, layer: Parameters<typeof cameraOn>[0], picks: Picks): readonly number[] {
  const rows = [...layer.ids.keys()]
  const named = new Set<string>(
    view === 'bundle-1'
      ? [...picks.bundleHousing, ...picks.bundleFirmA, ...picks.bundleFirmB, ...picks.bundleIncubator]
      : [],
  )
  if (named.size > 0) return rows.filter((row) => named.has(layer.ids[row] as string))
  const areas: Readonly<Record<string, readonly string[]>> = {
    'san-tin': ['STT-', 'NTM-'],
    'ngau-tam-mei': ['NTM-', 'STT-04'],
  }
  const prefixes = areas[view]
  return prefixes ? rows.filter((row) => prefixes.some((prefix) => layer.ids[row]?.startsWith(prefix))) : rows
}

const byId = <Row extends { readonly id: string }>(rows: readonly Row[]): ReadonlyMap<string, Row> =>
  new Map(rows.map((row) => [row.id, row]))
