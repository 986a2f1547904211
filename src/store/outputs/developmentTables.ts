import type { Cell, Row, Table } from '../../files/tables/table.ts'
import { type Message, message } from '../../lib/message.ts'
import { fromMm2, toMm2 } from '../../lib/round.ts'
import { type Development, developmentOf, type PartialSum, sumKnown } from '../../measures/development.ts'
import { type Amount, isPresent } from '../../measures/figure.ts'
import { grossFloorArea } from '../../measures/floorArea.ts'
import { landUseOf } from '../../measures/plannedUse.ts'
import { landStatusAt, liveRows, textAt } from '../../parcels/parcelLayer.ts'
import { isAssigned } from '../../plan/assignment.ts'
import { assignmentAt, basisOf } from '../selectors.ts'
import { areasNote, column, floorNote, HA, M2 } from './columns.ts'
import type { OutputSetting } from './setting.ts'
import { worded } from './worded.ts'

interface Measured extends Development {
  readonly row: number
  readonly siteAreaM2: number
  readonly gfaM2: Amount
  readonly kind: 'assigned' | 'unassigned' | 'committed' | 'reserved'
}

function measured({ state, ratios }: OutputSetting): readonly Measured[] {
  const basis = basisOf(state)
  return liveRows(state.land).map((row) => {
    const assignment = assignmentAt(state, row)
    const status = landStatusAt(state.land, row)
    return {
      row,
      siteAreaM2: basis.layer.siteAreaM2[row]!,
      gfaM2: grossFloorArea(basis, row),
      kind: isAssigned(assignment) ? 'assigned' : status === 'free' ? 'unassigned' : status,
      ...developmentOf(basis, row, ratios, assignment),
    }
  })
}

/** Land use budget: how much land each planned use takes, and how much of it has a proposed assignee. */
export function landUseBudget(setting: OutputSetting): Table {
  const { state } = setting
  const basis = basisOf(state)
  const word = worded(state)
  const all = measured(setting)
  const groups = groupBy(all, ({ row }) => landUseOf(basis, row, assignmentAt(state, row)) ?? '')
  const total = areaOf(all)
  const line = (name: Cell, zone: Cell, parcels: readonly Measured[]): Row => {
    const kinds = (['assigned', 'unassigned', 'committed', 'reserved'] as const).map(
      (kind) => areaOf(parcels.filter((one) => one.kind === kind)) / 10_000,
    )
    const area = areaOf(parcels)
    const share: Cell = total === 0 ? { absent: message('absent.nothingAssigned') } : area / total
    return { cells: [name, zone, parcels.length, area / 10_000, share, ...kinds] }
  }
  const rows = [...groups]
    .sort(([, a], [, b]) => areaOf(b) - areaOf(a))
    .map(([use, parcels]) => {
      const zones = [...new Set(parcels.flatMap(({ row }) => textAt(state.land, 'zone', row) ?? []))]
      return line(use === '' ? message('absent.notStated') : word('use', use), zones.join(', '), parcels)
    })
  return {
    id: 'land-use',
    title: message('output.landUseBudget'),
    columns: [
      column('use', undefined, undefined, 2.6),
      column('zone', undefined, undefined, 2),
      column('parcels', 'count'),
      column('siteArea', 'ha', HA),
      column('share', 'share'),
      ...['assigned', 'unassigned', 'committed', 'reserved'].map((kind) => column(`${kind}Area`, 'ha', HA)),
    ],
    rows: [...rows, { ...line(message('schedule.sum'), undefined, all), total: true }],
    notes: [areasNote(state), message('output.note.use')],
  }
}

/** Major development parameters by development area; what could not be counted is said under the table. */
export function developmentParameters(setting: OutputSetting): Table {
  const { state } = setting
  const all = measured(setting)
  const groups = groupBy(all, ({ row }) => textAt(state.land, 'area_id', row) ?? '')
  const missing: { name: Cell; of: Message; sum: PartialSum }[] = []
  const line = (name: Cell, parcels: readonly Measured[]): Row => {
    const sums = MEASURES.map(([key, of]) => {
      const sum = sumKnown(parcels.map(of))
      return { key, sum }
    })
    const area = areaOf(parcels)
    // 0 of what is known says nothing while something is not
    const cells = sums.map(({ sum }): Cell => (sum.value === 0 && sum.reason ? { absent: sum.reason } : sum.value))
    const partial = sums.filter(({ sum }) => sum.missing > 0 && sum.value > 0)
    const items = partial.map(({ key, sum }) =>
      message('output.notCounted', { what: message(`output.column.${key}`), count: sum.missing }),
    )
    const gfa = sums.find(({ key }) => key === 'gfa')!.sum
    const withFloor = areaOf(parcels.filter(({ gfaM2 }) => isPresent(gfaM2)))
    const ratio: Cell = withFloor === 0 ? { absent: message('absent.noPlotRatio') } : gfa.value / withFloor
    return {
      cells: [
        name,
        parcels.length,
        area / 10_000,
        ratio,
        ...cells,
        items.length > 0 ? message('output.told', { items }) : undefined,
      ],
    }
  }
  const nameOf = (id: string): Cell =>
    state.ground.areas.find((area) => area.id === id)?.name ?? (id === '' ? message('absent.notStated') : id)
  for (const [key, of] of MEASURES) {
    const sum = sumKnown(all.map(of))
    if (sum.missing > 0) missing.push({ name: key, of: message(`output.column.${key}`), sum })
  }
  return {
    id: 'development',
    title: message('output.developmentParameters'),
    columns: [
      column('area', undefined, undefined, 2.6),
      column('parcels', 'count', undefined, 0.8),
      column('siteArea', 'ha', HA),
      column('meanRatio', 'ratio', undefined, 0.8),
      column('domesticGfa', 'm2', M2, 1.2),
      column('nonDomesticGfa', 'm2', M2, 1.2),
      column('gfa', 'm2', M2, 1.2),
      column('flats', 'count'),
      column('people', 'count'),
      column('jobs', 'count'),
      column('notCounted', undefined, undefined, 2.4),
    ],
    rows: [
      ...[...groups].map(([id, parcels]) => line(nameOf(id), parcels)),
      { ...line(message('schedule.sum'), all), total: true },
    ],
    notes: [
      floorNote(setting.ratios),
      ...missing.map(({ of, sum }) =>
        message('output.note.missing', {
          what: of,
          count: sum.missing,
          reason: sum.reason ?? message('absent.notStated'),
        }),
      ),
    ],
  }
}

const MEASURES: readonly (readonly [key: string, of: (parcel: Measured) => Amount])[] = [
  ['domesticGfa', ({ domesticGfaM2 }) => domesticGfaM2],
  ['nonDomesticGfa', ({ nonDomesticGfaM2 }) => nonDomesticGfaM2],
  ['gfa', ({ gfaM2 }) => gfaM2],
  ['flats', ({ flats }) => flats],
  ['people', ({ people }) => people],
  ['jobs', ({ jobs }) => jobs],
]

const areaOf = (parcels: readonly Measured[]): number =>
  fromMm2(parcels.reduce((sum, { siteAreaM2 }) => sum + toMm2(siteAreaM2), 0))

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return groups
}
