import type { Message } from '../lib/message.ts'
import { message } from '../lib/message.ts'
import type { NetworkFeature } from '../parcels/network.ts'
import type { Basis } from './basis.ts'
import { absent, type Explanation, type Figure, present, type Term } from './figure.ts'
import type { MeasureContext } from './measure.ts'
import { namedFigure } from './namedFigure.ts'
import { nearestStation, quickestRoute, routeTo, type TravelRoute } from './travel.ts'
import { awaitedOn, openingOfWay, yearsBeforeWay } from './wayOpening.ts'

/**
 * Minutes from a parcel by rail and on foot: to one University Town site, or to the one soonest reached.
 *
 * Takes  the year in which the parcel is taken up, where the scenario says one: it may be before the way is there.
 */
export function minutesFigure(
  context: MeasureContext,
  row: number,
  site?: number,
  phaseYear?: number,
): { readonly figure: Figure; readonly route: TravelRoute | undefined } {
  const { basis } = context
  const route = site === undefined ? quickestRoute(basis, row) : routeTo(basis, row, site)
  const measure = 'parcel-minutes'
  if (!route) return { route, figure: { measure, unit: 'min', amount: absent(message('absent.noRoute')) } }
  const place = basis.sites[route.site]!
  const opening = openingOfWay(route)
  return {
    route,
    figure: {
      measure,
      unit: 'min',
      amount: present(route.minutes),
      explain: (): Explanation => ({
        sentence: message(SENTENCE[typeof opening === 'number' ? 'year' : opening], {
          parcel: basis.layer.ids[row]!,
          minutes: Math.round(route.minutes),
          site: { en: place.nameEn, zh: place.nameZh },
          way: wayOf(route),
          ...(typeof opening === 'number' ? { year: String(opening) } : {}),
        }),
        formula: message('why.minutesFormula', {
          detour: String(basis.ratios?.get('walk_detour')?.value),
          walk: String(basis.ratios?.get('walk_speed')?.value),
          rail: String(basis.ratios?.get('rail_speed')?.value),
        }),
        operation: 'sum',
        terms: termsOf(route),
        facts: [
          ...openingFacts(route, phaseYear),
          ...['walk_detour', 'walk_speed', 'rail_speed'].flatMap((id) => {
            const ratio = basis.ratios?.get(id)
            return ratio?.note ? [{ label: message('why.source'), text: sourced(context, ratio) }] : []
          }),
        ],
        unverified: message('travel.unverified'),
      }),
    },
  }
}

const SENTENCE = { open: 'why.minutes', year: 'why.minutesFrom', unknown: 'why.minutesOnceOpen' } as const

/** Which station or line of the way opens when, and whether the land is taken up before that. */
function openingFacts(route: TravelRoute, phaseYear?: number): Explanation['facts'] {
  if (!route.rail) return []
  const label = message('why.wayOpening')
  const awaited = awaitedOn(route)
  if (awaited.length === 0) return [{ label, text: message('travel.allOpen') }]
  const opening = openingOfWay(route)
  const parts = awaited.map(({ name, openingYear }) =>
    openingYear === undefined
      ? message('travel.noYear', { name })
      : message('travel.opensIn', { name, year: String(openingYear) }),
  )
  const before = yearsBeforeWay(opening, phaseYear)
  return [
    {
      label,
      text:
        typeof opening === 'number'
          ? message('travel.awaited', { parts, year: String(opening) })
          : message('travel.awaitedUnknown', { parts }),
    },
    ...(before === undefined
      ? []
      : [
          {
            label: message('why.wayPhase'),
            text: message('travel.beforeWay', { phase: String(phaseYear), count: before }),
          },
        ]),
  ]
}

const sourced = (
  { source }: MeasureContext,
  ratio: { source: string; value: number; label: { en: string; zh: string } },
) => {
  const title = source(ratio.source)
  return {
    en: `${ratio.label.en}: ${ratio.value}${title ? ` (${title.en})` : ''}`,
    zh: `${ratio.label.zh}：${ratio.value}${title ? `（${title.zh}）` : ''}`,
  }
}

/** The way in words: on foot, or the stations and lines by name. */
export function wayOf({ rail }: TravelRoute): Message {
  if (!rail) return message('travel.onFoot')
  return message('travel.way', {
    from: rail.board.feature.name,
    to: rail.alight.feature.name,
    lines: rail.ride.lines.map(({ name }) => name),
  })
}

function termsOf({ walkMin, rail }: TravelRoute): readonly Term[] {
  if (!rail) return [{ label: message('why.walkAll'), value: walkMin, unit: 'min' }]
  const { board, alight, ride } = rail
  const [from, to] = [board.feature.name, alight.feature.name]
  return [
    { label: message('why.walkTo', { station: from }), value: walkMin, unit: 'min' },
    {
      label: message('why.ride', { lines: ride.lines.map(({ name }) => name), from, to }),
      value: rail.rideMin,
      unit: 'min',
    },
    { label: message('why.walkFrom', { station: to }), value: rail.walkMin, unit: 'min' },
  ]
}

/** Distance from a parcel to one station, metres. */
export function distanceToStation(
  { layer }: Pick<Basis, 'layer'>,
  row: number,
  station: NetworkFeature,
  metres: number,
) {
  const parcel = layer.ids[row]!
  return namedFigure({
    measure: 'parcel-station-m',
    title: message('why.between', { a: parcel, b: station.name }),
    unit: 'm',
    amount: present(metres),
    operation: 'least',
    formula: message('why.gapFormula'),
    terms: () => [{ label: station.name, value: metres, unit: 'm' }],
  })
}

/** Distance to the nearest station that is there by the scenario's year. */
export function stationFigure({ basis }: MeasureContext, row: number) {
  const station = nearestStation(basis, row)
  const measure = 'parcel-station-m'
  const figure: Figure = station
    ? {
        measure,
        unit: 'm',
        amount: present(station.distanceM),
        explain: () => ({
          sentence: message('why.station', {
            parcel: basis.layer.ids[row]!,
            station: station.feature.name,
            distance: { metres: station.distanceM },
          }),
          formula: message('why.stationFormula'),
          operation: 'least',
          terms: [{ label: station.feature.name, value: station.distanceM, unit: 'm' }],
          facts: [],
        }),
      }
    : { measure, unit: 'm', amount: absent(message('absent.noStation')) }
  return { figure, station }
}
