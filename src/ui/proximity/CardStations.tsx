import { useMemo } from 'react'
import { distanceToLine } from '../../geometry/distance.ts'
import type { LocalText } from '../../lib/message.ts'
import { parcelAccessFigure } from '../../measures/cardFigures.ts'
import { worksYear } from '../../measures/costEstimate.ts'
import { isAvailable } from '../../measures/proximity.ts'
import { distanceToStation, minutesFigure, stationFigure, wayOf } from '../../measures/travelFigures.ts'
import { openingOfWay, type WayOpening, yearsBeforeWay } from '../../measures/wayOpening.ts'
import { isOpenBy, type NetworkFeature, networkRows } from '../../parcels/network.ts'
import { assignmentAt, contextOf } from '../../store/selectors.ts'
import { Part } from '../board/Sheet.tsx'
import { Figure } from '../measures/Figure.tsx'
import { useNorthlot } from '../northlotContext.tsx'
import { Icon } from '../shared/Icon.tsx'
import { useProximitySay } from './proximityWords.ts'

/** On a parcel's card: the nearest station, the way to each University Town site, and the distance to every station. */
export function CardStations({ row }: { readonly row: number }) {
  const { own, say } = useProximitySay()
  const context = useNorthlot(contextOf)
  const { basis } = context
  const given = useNorthlot((state) => assignmentAt(state, row))
  const phaseYear = given?.phaseYear === undefined ? undefined : worksYear(basis, row, given)
  const { figure, station } = useMemo(() => stationFigure(context, row), [context, row])
  const ways = useMemo(
    () =>
      basis.sites.map((site, i) => ({
        site,
        ...(isAvailable(site, basis.asAtYear)
          ? minutesFigure(context, row, i, phaseYear)
          : { figure: undefined, route: undefined }),
      })),
    [context, basis, row, phaseYear],
  )
  const access = useMemo(() => parcelAccessFigure(basis, row), [basis, row])
  if (!basis.network || basis.network.features.length === 0) return null
  const name = (site: { readonly nameEn: string; readonly nameZh: string }): LocalText => ({
    en: site.nameEn,
    zh: site.nameZh,
  })
  return (
    <Part title={own('card.stations')}>
      <dl className="facts">
        <div>
          <dt>{own('card.nearestStation')}</dt>
          <dd>
            {station ? `${say(station.feature.name)} ` : null}
            <Figure figure={figure} name={own('card.nearestStation')} withUnit />
            {station ? <small>{openingOf(station.feature, own)}</small> : null}
          </dd>
        </div>
        {access === undefined ? null : (
          <div>
            <dt>{own('card.access')}</dt>
            <dd>
              <Figure figure={access} />
            </dd>
          </div>
        )}
      </dl>
      <table className="table wrapping" aria-label={own('card.byRail')}>
        <thead>
          <tr>
            <th scope="col">{own('card.byRail')}</th>
            <th scope="col" className="end">
              {own('card.minutes')}
            </th>
          </tr>
        </thead>
        <tbody>
          {ways.map(({ site, figure: minutes, route }) => (
            <tr key={site.id}>
              <th scope="row">
                {say(name(site))}
                {route ? <small>{say(wayOf(route))}</small> : null}
                {route ? <BeforeWay opening={openingOfWay(route)} phaseYear={phaseYear} /> : null}
              </th>
              <td className="end number">
                {minutes ? (
                  <>
                    <Figure figure={minutes} name={own('card.minutesTo', { site: name(site) })} />
                    {route?.rail ? <small className="unbroken">{wayOpens(openingOfWay(route), own)}</small> : null}
                  </>
                ) : (
                  <span className="absent">{own('card.notYet', { year: String(basis.asAtYear) })}</span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <AllStations row={row} />
    </Part>
  )
}

const wayOpens = (opening: WayOpening, own: ReturnType<typeof useProximitySay>['own']): string =>
  typeof opening === 'number'
    ? own('card.wayFrom', { year: String(opening) })
    : own(opening === 'open' ? 'card.isOpen' : 'card.noOpening')

/** Said where the land is taken up before its way can be. */
function BeforeWay({ opening, phaseYear }: { readonly opening: WayOpening; readonly phaseYear: number | undefined }) {
  const { own } = useProximitySay()
  const years = yearsBeforeWay(opening, phaseYear)
  if (years === undefined) return null
  return (
    <small className="row warn">
      <Icon name="look" className="small" />
      {own('card.beforeWay', { phase: String(phaseYear), count: years })}
    </small>
  )
}

const openingOf = ({ status, openingYear }: NetworkFeature, own: ReturnType<typeof useProximitySay>['own']): string =>
  openingYear !== undefined
    ? own('card.opens', { year: String(openingYear) })
    : own(status === 'existing' ? 'card.isOpen' : 'card.noOpening')

function AllStations({ row }: { readonly row: number }) {
  const { own, say } = useProximitySay()
  const { basis } = useNorthlot(contextOf)
  const { network, layer, asAtYear } = basis
  const stations = useMemo(
    () =>
      network
        ? networkRows(network, (one) => one.kind === 'station' && isOpenBy(one, asAtYear))
            .map(({ row: at, feature }) => ({
              feature,
              distanceM: distanceToLine(layer.shapes, row, network.shapes, at),
            }))
            .sort((a, b) => a.distanceM - b.distanceM)
        : [],
    [network, layer, asAtYear, row],
  )
  return (
    <details>
      <summary>{own('card.allStations')}</summary>
      <table className="table" aria-label={own('card.allStations')}>
        <thead>
          <tr>
            <th scope="col">{own('card.station')}</th>
            <th scope="col">{own('card.opening')}</th>
            <th scope="col" className="end">
              {own('grouping.distance')}
            </th>
          </tr>
        </thead>
        <tbody>
          {stations.map(({ feature, distanceM }) => (
            <tr key={feature.id}>
              <th scope="row">{say(feature.name)}</th>
              <td>{openingOf(feature, own)}</td>
              <td className="end number">
                <Figure
                  figure={distanceToStation(basis, row, feature, distanceM)}
                  name={own('card.distanceTo', { station: feature.name })}
                  withUnit
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
