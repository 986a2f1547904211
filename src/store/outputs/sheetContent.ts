import type { FeatureCollection } from 'geojson'
import { GROUND_FILES, groundBase } from '../../files/sheet/groundBase.ts'
import type {
  ScheduleLine,
  SheetBase,
  SheetContent,
  SheetParcel,
  SheetSay,
  SheetSite,
} from '../../files/sheet/sheet.ts'
import { insidePoints } from '../../geometry/insidePoint.ts'
import { offsetRings } from '../../geometry/offsetRings.ts'
import { ringsOf, type Shapes, startOf } from '../../geometry/shapes.ts'
import { memoLast } from '../../lib/memo.ts'
import { message } from '../../lib/message.ts'
import { say } from '../../locales/say.ts'
import { headlineRange } from '../../measures/costRangeMeasure.ts'
import { knownValue } from '../../measures/figure.ts'
import { landUseOf } from '../../measures/plannedUse.ts'

import { liveRows, numberAt } from '../../parcels/parcelLayer.ts'
import type { Bundle } from '../../plan/types.ts'
import { assignedCostOf } from '../costs.ts'
import { assignmentAt, basisOf, figuresOf, paintOf, scheduleRowsOf } from '../selectors.ts'
import type { OutputRig, OutputSetting } from './setting.ts'

let ground: Promise<SheetBase> | undefined

/** The ground under sheets and pictures, projected once a session. */
export function sheetBase({ ports: { served } }: Pick<OutputRig, 'ports'>): Promise<SheetBase> {
  ground ??= Promise.all(GROUND_FILES.map((file) => served.json<FeatureCollection>(file))).then(groundBase)
  // a file that could not be read now may be there the next time
  ground.catch(() => {
    ground = undefined
  })
  return ground
}

/** Words of sheets by key and language. */
export const sheetSay: SheetSay = (key, language, params) =>
  say(message(key, params), language === 'en' ? 'en' : 'zh-Hant-HK')

/** Everything that a sheet of the shown scenario draws. */
export function sheetContent({ state, stamp }: OutputSetting, base: SheetBase, bundle?: Bundle['id']): SheetContent {
  const { land, ground, document } = state
  const chosen = bundle === undefined ? undefined : document.plan.bundles.get(bundle)
  const outlined = new Set(chosen?.sites.map(({ parcel }) => parcel))
  const accuracies = liveRows(land).flatMap((row) => numberAt(land, 'accuracy_m', row) ?? [])
  return {
    parcels: liveRows(land).map((row): SheetParcel => {
      const { status, colour, pattern, letter } = paintOf(state, row)
      const assignment = assignmentAt(state, row)
      const use = landUseOf(basisOf(state), row, assignment)
      const lead = assignment?.shares.reduce((most, one) => (one.share > most.share ? one : most))
      return {
        id: land.ids[row]!,
        label: shortId(land.ids[row]!),
        rings: ringsAt(land.shapes, row),
        inside: [land.insides[row * 2]!, land.insides[row * 2 + 1]!],
        status,
        ...(use === undefined ? {} : { use }),
        ...(colour && pattern && letter && lead ? { assignee: { id: lead.assignee, colour, pattern, letter } } : {}),
        outlined: outlined.has(land.ids[row]!),
      }
    }),
    sites: sitesOf(state),
    rings: ringsAround(state),
    base,
    uses: new Map(Object.entries(ground.landUses)),
    schedule: scheduleLines(state),
    ...(document.plan.settings.areaBasis === 'stated' ? { statedAreas: true } : {}),
    ...costRangeOf(state),
    scenario: stamp.scenario,
    date: stamp.date,
    baseDate: stamp.dataDate ?? '—',
    fingerprint: stamp.fingerprint,
    appVersion: stamp.appVersion,
    ...(stamp.example ? { example: true } : {}),
    ...(accuracies.length === 0 ? {} : { accuracyM: [least(accuracies), most(accuracies)] as const }),
  }
}

const least = (values: readonly number[]): number => values.reduce((low, value) => Math.min(low, value))
const most = (values: readonly number[]): number => values.reduce((high, value) => Math.max(high, value))

/** The part of an id that tells a parcel from its neighbours: `STT-0104` → `0104`. */
const shortId = (id: string): string => id.split(/[-_/ ]/).at(-1) || id

/** Rings of a row on the grid, views into the land's own columns. */
function ringsAt(shapes: Shapes, row: number): readonly Float64Array[] {
  const [first, end] = ringsOf(shapes, row)
  return Array.from({ length: end - first }, (_, i) =>
    shapes.grid.subarray(startOf(shapes.ringEnd, first + i) * 2, shapes.ringEnd[first + i]! * 2),
  )
}

function sitesOf({ ground: { universityTown } }: OutputSetting['state']): readonly SheetSite[] {
  const insides = insidePoints(universityTown.shapes)
  return universityTown.sites.map((site, row) => ({
    name: { en: site.nameEn, zh: site.nameZh },
    rings: ringsAt(universityTown.shapes, row),
    inside: [insides[row * 2]!, insides[row * 2 + 1]!],
    areaHa: site.siteAreaM2 / 10_000,
    accuracyM: site.accuracyM,
  }))
}

/** Distances that are drawn around University Town sites, metres. */
const RING_METRES = [500, 1000, 2000, 5000]

const ringsAround = memoLast(
  ({ ground }: OutputSetting['state']) => [ground.universityTown],
  ({ ground: { universityTown } }): SheetContent['rings'] => {
    const rows = universityTown.sites.map((_, row) => row)
    return RING_METRES.map((metres) => ({ metres, lines: offsetRings(universityTown.shapes, rows, metres) }))
  },
)

/** The schedule of areas as the screen has it, with what is assigned added up. */
function scheduleLines(state: OutputSetting['state']): readonly ScheduleLine[] {
  const rows = scheduleRowsOf(state)
  const lines = rows.map(({ group, assignee, parcels, siteArea, cost }): ScheduleLine => {
    const kind =
      group === 'unassigned' || group === 'committed' || group === 'reserved' || group === 'sum' ? group : 'assignee'
    const costHkd = kind === 'assignee' ? knownValue(cost.amount) : undefined
    return {
      name: assignee?.name ?? {
        en: sheetSay(group === 'sum' ? 'sheet.sum' : `balance.${group}`, 'en'),
        zh: sheetSay(group === 'sum' ? 'sheet.sum' : `balance.${group}`, 'zh'),
      },
      ...(assignee ? { look: assignee } : {}),
      kind,
      parcels,
      areaM2: knownValue(siteArea.amount) ?? 0,
      ...(costHkd === undefined ? {} : { costHkd }),
    }
  })
  const figures = figuresOf(state)
  const cost = knownValue(figures.get('assigned-cost-likely-hkd')!.amount)
  const assigned: ScheduleLine = {
    name: { en: sheetSay('sheet.assigned', 'en'), zh: sheetSay('sheet.assigned', 'zh') },
    kind: 'assigned',
    parcels: state.schedule.assignedParcels,
    areaM2: knownValue(figures.get('assigned-area-m2')!.amount) ?? 0,
    ...(cost === undefined ? {} : { costHkd: cost }),
  }
  const first = lines.findIndex(({ kind }) => kind !== 'assignee')
  return [...lines.slice(0, first), assigned, ...lines.slice(first)]
}

/** How sure the assigned works' cost is, as the slide of the comparison says it; nothing while nothing is assigned. */
function costRangeOf(state: OutputSetting['state']): Pick<SheetContent, 'costRange'> {
  const { baseHkd, range, priceLevel } = assignedCostOf(state)
  if (!range || state.schedule.assignedParcels === 0) return {}
  const { low, high } = headlineRange(baseHkd, range)
  const words = message('sheet.costRange', { range: { hkdLow: low, hkdHigh: high }, level: priceLevel })
  return { costRange: { en: say(words, 'en'), zh: say(words, 'zh-Hant-HK') } }
}

/** A box on the grid around some rows: west, south, east, north in metres; undefined around none. */
export function gridBoxOf({ land }: Pick<OutputSetting['state'], 'land'>, rows: Iterable<number>) {
  let box: readonly [number, number, number, number] | undefined
  for (const row of rows) {
    const [w, s, e, n] = [0, 1, 2, 3].map((i) => land.boxes[row * 4 + i]!) as [number, number, number, number]
    box = box ? [Math.min(box[0], w), Math.min(box[1], s), Math.max(box[2], e), Math.max(box[3], n)] : [w, s, e, n]
  }
  return box
}
