import { openPlan } from '../files/openPlan.ts'
import { planFromBytes, rateCardFromJson } from '../files/planFromJson.ts'
import { rateCardFromTable } from '../files/rateCardTable.ts'
import { lotsUnder } from '../geometry/lotsUnder.ts'
import { findOverlaps } from '../geometry/overlaps.ts'
import type { Finding } from '../lib/finding.ts'
import { type Message, message } from '../lib/message.ts'
import { ok, type Result, refuse } from '../lib/result.ts'
import { bothLanguages } from '../locales/language.ts'
import { say } from '../locales/say.ts'
import { computedTotal, siteAreaTotal } from '../measures/areaBalance.ts'
import { assumed } from '../measures/assumed.ts'
import type { Basis } from '../measures/basis.ts'
import { costTotal, costWidth, parcelCost } from '../measures/costEstimate.ts'
import { cardBasisFindings, worksNotEstimated } from '../measures/costFindings.ts'
import { rangeOfSums } from '../measures/costRangeMeasure.ts'
import { knownValue } from '../measures/figure.ts'
import { grossFloorArea } from '../measures/floorArea.ts'
import { broughtIn, payersOf, type ServedPayer } from '../measures/payers.ts'
import { nearestSite, scoreOf } from '../measures/proximity.ts'
import { type Ratio, ratiosById } from '../measures/ratio.ts'
import { addSums, scheduleOfAreas } from '../measures/scheduleOfAreas.ts'
import { computedAreaAt, withCountedAreas } from '../parcels/countedAreas.ts'
import { landAsDrawn, withDrawnRows } from '../parcels/landAsDrawn.ts'
import { loadNetwork } from '../parcels/loadNetwork.ts'
import { type LoadedFile, loadParcels } from '../parcels/loadParcels.ts'
import { measureDrawn } from '../parcels/measureShapes.ts'
import { NO_NETWORK } from '../parcels/network.ts'
import { overlapFindings } from '../parcels/overlapFindings.ts'
import { liveRows, numberAt, type ParcelLayer } from '../parcels/parcelLayer.ts'
import { withPrivateShares } from '../parcels/privateShares.ts'
import { loadUniversityTown, type UniversityTown } from '../parcels/universityTown.ts'
import { inOrder } from '../plan/inOrder.ts'
import type { RateCard } from '../plan/rateCard.ts'
import type { Assignee, Assignment, Plan, Scenario } from '../plan/types.ts'

export interface NamedFile {
  readonly name: string
  readonly bytes: Uint8Array
}

export interface MeasureRequest {
  readonly file: NamedFile
  /** A plan file whose scenarios and assumptions are used in place of the file's own. */
  readonly plan?: NamedFile
  readonly scenario?: string
  readonly rateCard?: NamedFile
  readonly ground: {
    readonly sites: Uint8Array
    readonly network?: Uint8Array
    readonly ratios?: readonly Ratio[]
    readonly deliveryModes?: readonly ServedPayer[]
    readonly areas: {
      readonly features: readonly { readonly id: string; readonly properties: { readonly net_to_gross?: number } }[]
    }
    readonly rateCards: { readonly cards: readonly RateCard[]; readonly defaultCard: string }
    readonly assignees: readonly Assignee[]
  }
}

/** What `npm run measure -- FILE --json` prints: metres and HK$, unrounded. Absent figures are left out. */
export interface Measured {
  readonly file: string
  readonly crs: string
  readonly parcels: readonly MeasuredParcel[]
  readonly totals: {
    readonly siteAreaM2: number
    /** Only where the plan counts areas as stated: the measured sum, from which overlap is told. */
    readonly computedAreaM2?: number
    readonly areaBasis?: 'stated'
    readonly unionAreaM2: number
    readonly overlapM2: number
    readonly cost: {
      readonly lowHkd: number
      readonly likelyHkd: number
      readonly highHkd: number
      /** Works at the card's price level, without fees, contingency and escalation; null where nothing is costed. */
      readonly p10Hkd: number | null
      readonly p50Hkd: number | null
      readonly p90Hkd: number | null
    }
  }
  readonly findings: readonly {
    readonly code: string
    readonly severity: string
    readonly parcel: string | null
    readonly message: string
  }[]
}

export interface MeasuredParcel {
  readonly id: string
  readonly siteAreaM2: number
  readonly computedAreaM2?: number
  readonly statedAreaM2?: number
  readonly gfaM2?: number
  readonly universityTown?: { readonly site: string; readonly distanceM: number; readonly score: number }
  readonly cost: { readonly lowHkd: number; readonly likelyHkd: number; readonly highHkd: number }
}

/**
 * Everything the screen would show of a file, in file order; what the plan draws stands where it came from.
 *
 * Refuses  as the loader does; a plan without parcels to measure; a scenario that is not in the plan; a rate card that
 *          cannot be read.
 */
export async function measureFile(request: MeasureRequest): Promise<Result<Measured, Message>> {
  const { file, ground } = request
  const sites = loadUniversityTown(ground.sites)
  if (!sites.ok) return sites
  const network = ground.network ? loadNetwork(ground.network) : ok(NO_NETWORK)
  if (!network.ok) return network
  const loaded = await loadParcels({ ...file, sites: sites.value })
  if (!loaded.ok) return loaded
  const opened = await planOf(request, loaded.value)
  if (!opened.ok) return opened
  const { plan, findings } = opened.value
  const scenario = scenarioOf(plan, request.scenario, opened.value.shown)
  if (!scenario) return refuse(message('refusal.scenarioNotInPlan', { scenario: request.scenario ?? '' }))
  const card = request.rateCard ? rateCardOf(request.rateCard) : ok(cardOf(plan, scenario))
  if (!card.ok) return card
  const drawn = withLots(await asDrawn(loaded.value.layer, plan, sites.value), loaded.value.lots)
  const layer = withCountedAreas(drawn, plan.settings.areaBasis)
  const { rateCard: _asked, ...assumptions } = assumed(plan, scenario.id)
  const basis: Basis = {
    layer,
    sites: sites.value.sites,
    siteShapes: sites.value.shapes,
    network: network.value,
    ratios: ratiosById(ground.ratios ?? []),
    payers: payersOf(ground.deliveryModes ?? []),
    landBroughtIn: broughtIn(ground.deliveryModes ?? []),
    netToGross: netToGrossOf(ground.areas),
    card: card.value,
    ...assumptions,
  }
  const held = plan.assignments.get(scenario.id)
  const assignmentOf = (row: number) => held?.get(layer.ids[row]!)
  const schedule = scheduleOfAreas(basis, assignmentOf)
  const overlaps = findOverlaps(drawn)
  const sums = addSums(costWidth(card.value), schedule.groups.values())
  const total = costTotal(sums.costCents)
  const range = rangeOfSums(card.value, sums)
  return ok({
    file: file.name,
    crs: layer.crs,
    parcels: liveRows(layer).map((row) => measuredParcel(basis, row, assignmentOf(row))),
    totals: {
      siteAreaM2: siteAreaTotal(schedule),
      ...(layer.computedAreaM2 ? { areaBasis: 'stated', computedAreaM2: computedTotal(schedule) } : {}),
      unionAreaM2: overlaps.unionAreaM2,
      overlapM2: overlaps.overlapAreaM2,
      cost: {
        lowHkd: total.low,
        likelyHkd: total.likely,
        highHkd: total.high,
        p10Hkd: range?.p10 ?? null,
        p50Hkd: range?.p50 ?? null,
        p90Hkd: range?.p90 ?? null,
      },
    },
    findings: [
      ...layer.findings,
      ...findings,
      ...cardBasisFindings(card.value),
      ...worksNotEstimated(
        basis,
        liveRows(layer).map((row) => ({ row, given: assignmentOf(row) })),
      ),
      ...overlapFindings(layer, overlaps),
    ].flatMap(findingLines),
  })
}

/** Parcels with the private share of the lots that their plan file carries, where they state none. */
const withLots = (layer: ParcelLayer, lots: LoadedFile['lots']): ParcelLayer =>
  lots ? withPrivateShares(layer, lotsUnder(layer.shapes, lots)) : layer

/** The parcels of the file as the plan draws them. */
async function asDrawn(imported: ParcelLayer, plan: Plan, sites: UniversityTown): Promise<ParcelLayer> {
  const outlines = [...plan.shapes.values()].flatMap(({ id, geometry, retired }) =>
    geometry && !retired ? [{ id, geometry }] : [],
  )
  const placeOf = new Map(outlines.map(({ id }, place) => [id, place]))
  const drawn = outlines.length === 0 ? undefined : await measureDrawn(outlines, sites)
  return landAsDrawn(withDrawnRows(imported, drawn), imported.rows, {
    outlines: new Map([...plan.shapes.keys()].map((id) => [id, placeOf.get(id)])),
    parents: new Map([...plan.shapes.values()].map(({ id, parents = [] }) => [id, parents])),
    fields: new Map([...plan.attributes.values()].map(({ id, fields }) => [id, fields])),
  })
}

/** A finding as one line for each parcel it is about; a pair of parcels is one line, under the first. */
function findingLines({ code, severity, parcels, message: said }: Finding): Measured['findings'] {
  const about = code === 'overlap' ? parcels.slice(0, 1) : parcels
  const line = (parcel: string | null) => ({ code, severity, parcel, message: say(said, 'en') })
  return about.length === 0 ? [line(null)] : about.map(line)
}

function measuredParcel(basis: Basis, row: number, assignment: Assignment | undefined): MeasuredParcel {
  const { layer } = basis
  const stated = numberAt(layer, 'stated_area_m2', row)
  const gfa = knownValue(grossFloorArea(basis, row))
  const nearest = nearestSite(basis, row)
  const cost = costTotal(parcelCost(basis, row, assignment).cents)
  return {
    id: layer.ids[row]!,
    siteAreaM2: layer.siteAreaM2[row]!,
    ...(layer.computedAreaM2 ? { computedAreaM2: computedAreaAt(layer, row) } : {}),
    ...(stated === undefined ? {} : { statedAreaM2: stated }),
    ...(gfa === undefined ? {} : { gfaM2: gfa }),
    ...(nearest && {
      universityTown: {
        site: nearest.site.campus,
        distanceM: nearest.distanceM,
        score: scoreOf(nearest.distanceM, basis.halfDistanceM),
      },
    }),
    cost: { lowHkd: cost.low, likelyHkd: cost.likely, highHkd: cost.high },
  }
}

/** The plan to measure by: the one named, else the file's own, else a new one. */
async function planOf(request: MeasureRequest, loaded: LoadedFile) {
  const { file, ground } = request
  if (request.plan) {
    const { name, bytes } = request.plan
    const plan = planFromBytes(name, bytes)
    return plan.ok ? ok({ plan: plan.value, shown: '', findings: [] }) : plan
  }
  const layerRecord = {
    id: 'layer-1',
    order: 1,
    role: 'parcels' as const,
    source: { kind: 'file' as const, name: file.name, sha256: '', bytes: file.bytes.byteLength },
    crs: loaded.layer.crs,
    fieldMap: {},
  }
  const starter = { id: 'plan', ...ground, ...ground.rateCards, rateCards: ground.rateCards.cards }
  const scenarioName = bothLanguages('Scenario A')
  const { layer, planMember, views } = loaded
  return ok(openPlan({ name: file.name, layerRecord, layer, planMember, views }, { ...starter, scenarioName }))
}

function scenarioOf(plan: Plan, asked: string | undefined, shown: string): Scenario | undefined {
  const scenarios = inOrder(plan.scenarios.values())
  if (asked === undefined) return plan.scenarios.get(shown) ?? scenarios[0]
  return scenarios.find(({ id, name }) => id === asked || name.en === asked || name.zh === asked)
}

const cardOf = (plan: Plan, scenario: Scenario): RateCard => {
  const asked = scenario.assumptions.rateCard ?? plan.settings.rateCard
  return plan.rateCards.get(asked) ?? [...plan.rateCards.values()][0]!
}

const netToGrossOf = (areas: MeasureRequest['ground']['areas']): ReadonlyMap<string, number> =>
  new Map(
    areas.features.flatMap(({ id, properties }) =>
      properties.net_to_gross === undefined ? [] : [[id, properties.net_to_gross] as const],
    ),
  )

/** A card as the app takes it away: CSV or JSON. */
const rateCardOf = (file: NamedFile): Result<RateCard, Message> =>
  /^[\s\uFEFF]*[{[]/.test(new TextDecoder().decode(file.bytes.subarray(0, 64)))
    ? rateCardFromJson(file)
    : rateCardFromTable(file)
