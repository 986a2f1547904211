import type { Cell, Column, Row, Table } from '../../files/tables/table.ts'
import { message } from '../../lib/message.ts'
import { costTotal, parcelCost, worksYear } from '../../measures/costEstimate.ts'
import { developmentOf } from '../../measures/development.ts'
import { type Amount, isPresent } from '../../measures/figure.ts'
import { grossFloorArea } from '../../measures/floorArea.ts'
import { landUseOf } from '../../measures/plannedUse.ts'
import { nearestSite, parcelScore } from '../../measures/proximity.ts'
import { areaMethodAt } from '../../parcels/countedAreas.ts'
import {
  landStatusAt,
  liveRows,
  type NumberField,
  numberAt,
  type TextField,
  textAt,
} from '../../parcels/parcelLayer.ts'
import { assignmentAt, basisOf } from '../selectors.ts'
import { areasNote, column, floorNote, HKD, M2, METRES } from './columns.ts'
import type { OutputSetting } from './setting.ts'
import { worded } from './worded.ts'

export const PARCEL_COLUMNS: readonly Column[] = [
  column('site'),
  column('area'),
  column('planningArea'),
  column('lot'),
  column('zone'),
  column('zoneStatus'),
  column('use'),
  column('statedArea', 'm2', M2),
  column('siteArea', 'm2', M2),
  column('method'),
  column('domesticRatio', 'ratio'),
  column('nonDomesticRatio', 'ratio'),
  column('domesticGfa', 'm2', M2),
  column('nonDomesticGfa', 'm2', M2),
  column('gfa', 'm2', M2),
  column('height', 'count', message('output.unit.mpd')),
  column('flats', 'count'),
  column('people', 'count'),
  column('jobs', 'count'),
  column('tenure'),
  column('status'),
  column('availableFrom', 'year'),
  column('phaseYear', 'year'),
  column('assignee'),
  column('shares'),
  column('deliveryMode'),
  column('route'),
  column('stage'),
  column('bundle'),
  column('duty'),
  column('costLow', 'hkd', HKD),
  column('costLikely', 'hkd', HKD),
  column('costHigh', 'hkd', HKD),
  column('universityTown'),
  column('distance', 'metres', METRES),
  column('accuracy', 'metres', METRES),
  column('score', 'score'),
]

/** The schedule of areas parcel by parcel, with the columns planners use, in the order of the file. */
export function parcelSchedule(setting: OutputSetting, only?: Iterable<number>): Table {
  const { land } = setting.state
  const chosen = only && new Set(only)
  const rows = liveRows(land).filter((row) => !chosen || chosen.has(row))
  return {
    id: 'parcels',
    title: message('output.parcels'),
    columns: PARCEL_COLUMNS,
    rows: rows.map((row) => parcelRow(setting, row)),
    notes: [areasNote(setting.state), floorNote(setting.ratios), message('output.note.cost')],
  }
}

function parcelRow({ state, ratios }: OutputSetting, row: number): Row {
  const { land, document, ground } = state
  const basis = basisOf(state)
  const id = land.ids[row]!
  const assignment = assignmentAt(state, row)
  const development = developmentOf(basis, row, ratios, assignment)
  const cost = costTotal(parcelCost(basis, row, assignment).cents)
  const nearest = nearestSite(basis, row)
  // where no site counts, the score says why
  const score = amountCell(parcelScore(basis, row))
  const number = (field: NumberField): Cell => numberAt(land, field, row)
  const text = (field: TextField): Cell => textAt(land, field, row)
  const word = worded(state)
  const shares = assignment?.shares ?? []
  const bundle = [...document.plan.bundles.values()].find(({ sites }) => sites.some(({ parcel }) => parcel === id))
  const duty = bundle?.sites.find(({ parcel }) => parcel === id)?.duty
  const area = textAt(land, 'area_id', row)
  const cells: readonly Cell[] = [
    id,
    ground.areas.find((one) => one.id === area)?.name ?? area,
    text('planning_area'),
    text('reference'),
    text('zone'),
    word('zoneStatus', textAt(land, 'zone_status', row)),
    word('use', landUseOf(basis, row, assignment)),
    number('stated_area_m2') ?? { absent: message('absent.notStated') },
    basis.layer.siteAreaM2[row]!,
    message(`output.method.${areaMethodAt(basis.layer, row)}`),
    number('plot_ratio_domestic'),
    number('plot_ratio_non_domestic'),
    amountCell(development.domesticGfaM2),
    amountCell(development.nonDomesticGfaM2),
    amountCell(grossFloorArea(basis, row)),
    number('building_height_mpd'),
    amountCell(development.flats),
    amountCell(development.people),
    amountCell(development.jobs),
    word('tenure', textAt(land, 'tenure', row)),
    message(`output.status.${landStatusAt(land, row)}`),
    number('available_from'),
    assignment?.phaseYear === undefined ? undefined : worksYear(basis, row, assignment),
    shares.length === 1 ? document.plan.assignees.get(shares[0]!.assignee)?.name : word('shares', shares),
    shares.length > 1 ? shares.map(({ share }) => `${Math.round(1000 * share) / 10}%`).join(' + ') : undefined,
    assignment?.deliveryMode && message(`delivery.${assignment.deliveryMode}`),
    assignment?.route && message(`route.${assignment.route}`),
    assignment?.stage && message(`stage.${assignment.stage}`),
    bundle?.name,
    duty && message(`duty.${duty}`),
    cost.low,
    cost.likely,
    cost.high,
    nearest ? { en: nearest.site.nameEn, zh: nearest.site.nameZh } : undefined,
    nearest ? nearest.distanceM : score,
    nearest?.accuracyM,
    score,
  ]
  return { cells }
}

export const amountCell = (amount: Amount): Cell => (isPresent(amount) ? amount.value : amount)
