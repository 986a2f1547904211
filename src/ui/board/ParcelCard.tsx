import { type ReactNode, useMemo, useState } from 'react'
import { landFigures, siteFigures } from '../../measures/cardFigures.ts'
import { knownValue } from '../../measures/figure.ts'
import { neighbourFigure } from '../../measures/groupingFigures.ts'
import { type ParcelFigures, parcelFigures } from '../../measures/parcelFigures.ts'
import { JOINED_GAP_M, neighboursOf, partingOf } from '../../measures/pieces.ts'
import { landUseOf } from '../../measures/plannedUse.ts'
import { nearestSite } from '../../measures/proximity.ts'
import { floorUnit } from '../../measures/writeFigure.ts'
import { TENURES } from '../../parcels/closedWords.ts'
import { areaMethodAt } from '../../parcels/countedAreas.ts'
import { numberAt, textAt } from '../../parcels/parcelLayer.ts'
import { isStatedAbout } from '../../parcels/statedArea.ts'
import type { ParcelId } from '../../plan/types.ts'
import { findingsAbout } from '../../store/findings.ts'
import { sourceTitle } from '../../store/ground.ts'
import { assignmentAt, basisOf, contextOf, rowFiguresOf } from '../../store/selectors.ts'
import { CardLots } from '../lots/CardLots.tsx'
import { Figure } from '../measures/Figure.tsx'
import { FindingList } from '../measures/FindingList.tsx'
import { Woven } from '../measures/Woven.tsx'
import { useActions, useNorthlot, useStore } from '../northlotContext.tsx'
import { groundWords } from '../parcels/groundWords.ts'
import { CardStations } from '../proximity/CardStations.tsx'
import { Icon } from '../shared/Icon.tsx'
import { ParcelButton } from '../shared/ParcelButton.tsx'
import { useReading } from '../shared/useReading.ts'
import { ChecklistPart } from '../targets/ChecklistPart.tsx'
import { CardAssignments } from './CardAssignments.tsx'
import { CardCost } from './CardCost.tsx'
import { CardNotes } from './CardNotes.tsx'
import { Part, Sheet } from './Sheet.tsx'
import { type SheetSay, useSheetSay } from './sheetWords.ts'
import { writeFigureText } from './writeText.ts'

/** Everything about one parcel at a glance. */
export default function ParcelCard({ parcel }: { readonly parcel: ParcelId }) {
  const { own, say } = useSheetSay()
  const actions = useActions()
  const row = useNorthlot((state) => state.rowOf.get(parcel))
  const plan = useNorthlot((state) => state.document.plan)
  const northlot = useStore()
  const locked = row !== undefined && rowFiguresOf(northlot.getState(), row).locked
  const own1 = plan.locks.has(`parcel:${parcel}`)
  if (row === undefined) return null
  return (
    <Sheet
      title={parcel}
      className="parcel-card"
      lead={
        locked ? (
          <span className="tag">
            <Icon name="lock" className="small" />
            {say('lock.locked')}
          </span>
        ) : undefined
      }
      foot={
        <>
          <button type="button" className="button large" onClick={() => actions.lockParcels([parcel], !own1)}>
            <Icon name={own1 ? 'unlock' : 'lock'} className="small" />
            {say(own1 ? 'command.unlock' : 'command.lock')}
          </button>
          <button
            type="button"
            className="button large outlined"
            onClick={() => {
              actions.closeDialog()
              actions.select([row], 'replace')
              actions.zoomToRows([row])
            }}
          >
            {own('card.showOnMap')}
          </button>
        </>
      }
    >
      <div className="card-columns">
        <div>
          <CardFacts row={row} />
          <CardDistances row={row} />
          <CardStations row={row} />
          <CardNeighbours row={row} />
        </div>
        <div>
          <CardCost row={row} />
          <CardLots row={row} />
          <CardAssignments parcel={parcel} />
          <CardFindings parcel={parcel} />
          <ChecklistPart id={`parcel:${parcel}`} />
          <CardNotes parcel={parcel} />
        </div>
      </div>
    </Sheet>
  )
}

function CardFacts({ row }: { readonly row: number }) {
  const { own, say } = useSheetSay()
  const reading = useReading()
  const land = useNorthlot((state) => state.land)
  const ground = useNorthlot((state) => state.ground)
  const basis = useNorthlot(basisOf)
  const northlot = useStore()
  // biome-ignore lint/correctness/useExhaustiveDependencies: the state is read through its basis
  const figures = useMemo(() => rowFiguresOf(northlot.getState(), row), [northlot, row, basis])
  const explained = useParcelFigures(row)
  const { perimeter, ofStated } = landFigures(basis, row)
  const text = (field: Parameters<typeof textAt>[1]) => textAt(land, field, row)
  const given = useNorthlot((state) => assignmentAt(state, row))
  const use = landUseOf(basis, row, given)
  const stated = numberAt(land, 'stated_area_m2', row)
  const method = areaMethodAt(basis.layer, row)
  const accuracy = numberAt(land, 'accuracy_m', row)
  const source = text('source')
  const floor = { ...reading, areaUnit: floorUnit(reading.areaUnit) }
  const status = text('land_status')
  const name = reading.language === 'en' ? text('name_en') : (text('name_zh') ?? text('name_en'))
  return (
    <Part title={own('card.facts')}>
      <dl className="facts">
        <Fact name={own('card.name')}>{name}</Fact>
        <Fact name={own('card.reference')}>{text('reference')}</Fact>
        <Fact name={own('card.siteArea')}>
          <Figure figure={explained.siteArea} name={own('card.siteArea')} withUnit />
          <small>
            {method === 'stated'
              ? own('card.stated')
              : own(method === 'hk1980-grid' ? 'card.methodGrid' : 'card.methodGeodesic')}
          </small>
        </Fact>
        {stated === undefined ? null : (
          <Fact name={own('card.stated')}>
            {writeFigureText(stated, 'm2', reading)}
            <small>
              {isStatedAbout(land, row) ? `${own('card.statedAbout')} · ` : ''}
              {ofStated ? (
                <Woven
                  words={(difference) => own('card.statedDifference', { difference })}
                  figure={ofStated}
                  name={own('card.stated')}
                  text={`${(100 * (knownValue(ofStated.amount) ?? 0)).toFixed(2)}%`}
                />
              ) : null}
            </small>
          </Fact>
        )}
        <Fact name={own('card.gfa')}>
          <Figure figure={explained.gfa} name={own('card.gfa')} reading={floor} withUnit />
          {'value' in figures.gfaM2 ? (
            <small>
              {numberAt(land, 'gfa_stated_m2', row) === undefined
                ? own('card.gfaRatio', { ratio: (figures.plotRatio ?? 0).toFixed(1) })
                : own('card.gfaStated')}
            </small>
          ) : null}
        </Fact>
        <Fact name={own('card.use')}>
          {use && (ground.landUses[use] ? say(ground.landUses[use]) : use)}
          {given?.landUse === undefined ? null : <small>{own('card.useOfScenario')}</small>}
        </Fact>
        <Fact name={own('card.zone')}>{text('zone')}</Fact>
        <Fact name={own('card.ground')}>{groundWords(text('ground'), say)}</Fact>
        <Fact name={own('card.tenure')}>{tenureWords(text('tenure'), own)}</Fact>
        <Fact name={own('card.status')}>
          {status === 'committed' || status === 'reserved' ? say(`land.${status}`) : own('card.free')}
        </Fact>
        <Fact name={own('card.from')}>{figures.availableFrom}</Fact>
        <Fact name={own('card.perimeter')}>
          <Figure figure={perimeter} name={own('card.perimeter')} withUnit />
        </Fact>
        {accuracy === undefined ? null : (
          <Fact name={own('card.accuracy')}>{own('card.within', { distance: { metres: accuracy } })}</Fact>
        )}
        {source === undefined ? null : (
          <Fact name={own('card.source')}>
            {[say(sourceTitle(ground.sources, source)), text('as_of')].filter(Boolean).join(', ')}
          </Fact>
        )}
      </dl>
    </Part>
  )
}

/** The parcel's figures with their explanations, as the shown scenario has them. */
function useParcelFigures(row: number): ParcelFigures {
  const northlot = useStore()
  const context = useNorthlot(contextOf)
  return useMemo(() => parcelFigures(context, row, assignmentAt(northlot.getState(), row)), [northlot, context, row])
}

/** Tenure in the planner's language; another word of a file stands as it is. */
function tenureWords(tenure: string | undefined, own: SheetSay): string | undefined {
  const known = TENURES.find((one) => one.toLowerCase() === tenure?.toLowerCase())
  return known ? own(`tenure.${known}`) : tenure
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  const { say } = useSheetSay()
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children ?? <span className="absent">{say('absent.notStated')}</span>}</dd>
    </div>
  )
}

function CardDistances({ row }: { readonly row: number }) {
  const { own } = useSheetSay()
  const { language } = useReading()
  const basis = useNorthlot(basisOf)
  const { layer, sites } = basis
  const explained = useParcelFigures(row)
  if (sites.length === 0) return null
  const near = sites
    .map((site, i) => ({
      site,
      distanceM: layer.siteDistancesM[row * sites.length + i]!,
      by: siteFigures(basis, row, i),
    }))
    .sort((a, b) => a.distanceM - b.distanceM)
  const nearest = nearestSite(basis, row)?.site
  const accuracyOf = (site: (typeof sites)[number]) =>
    Math.hypot(site.accuracyM, numberAt(layer, 'accuracy_m', row) ?? 0)
  return (
    <Part title={own('card.distances')}>
      <table className="table" aria-label={own('card.distances')}>
        <thead>
          <tr>
            <th scope="col">{own('card.site')}</th>
            <th scope="col" className="end">
              {own('card.distance')}
            </th>
            <th scope="col" className="end">
              {own('card.score')}
            </th>
          </tr>
        </thead>
        <tbody>
          {near.map(({ site, by }) => (
            <tr key={site.id}>
              <th scope="row">{language === 'en' ? site.nameEn : site.nameZh}</th>
              <td className="end number">
                {site === nearest ? (
                  <Figure figure={explained.distance} name={own('card.distance')} withUnit />
                ) : (
                  <Figure figure={by.distance} withUnit />
                )}{' '}
                <small className="quiet">{own('card.within', { distance: { metres: accuracyOf(site) } })}</small>
              </td>
              <td className="end number">
                {site === nearest ? (
                  <Figure figure={explained.score} name={own('card.score')} />
                ) : (
                  <Figure figure={by.score} />
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Part>
  )
}

function CardNeighbours({ row }: { readonly row: number }) {
  const { own } = useSheetSay()
  const land = useNorthlot((state) => state.land)
  const basis = useNorthlot(basisOf)
  const gapM = basis.neighbourGapM ?? JOINED_GAP_M
  const near = useMemo(() => neighboursOf(land, row, gapM, partingOf(basis)), [land, row, gapM, basis])
  const gap = { metres: gapM }
  return (
    <Part title={own('card.neighbours', { gap })}>
      {near.length === 0 ? (
        <p className="quiet">{own('card.noNeighbours', { gap })}</p>
      ) : (
        <ul className="neighbours">
          {near.map((one) => {
            const { row: other, gapM: apartM } = one
            return (
              <li key={other}>
                <ParcelButton parcel={land.ids[other]!} />
                <Figure
                  figure={neighbourFigure(basis, row, one)}
                  name={land.ids[other]!}
                  className="quiet"
                  {...(apartM === 0 ? { text: own('card.touching') } : { withUnit: true })}
                />
              </li>
            )
          })}
        </ul>
      )}
    </Part>
  )
}

function CardFindings({ parcel }: { readonly parcel: ParcelId }) {
  const { own } = useSheetSay()
  const northlot = useStore()
  const plan = useNorthlot((state) => state.document.plan)
  const overlaps = useNorthlot((state) => state.overlaps)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the state is read through these parts of it
  const findings = useMemo(() => findingsAbout(northlot.getState(), parcel), [northlot, parcel, plan, overlaps])
  const [title] = useState(own('card.findings'))
  return (
    <Part title={own('card.findings')}>
      {findings.length === 0 ? (
        <p className="quiet">{own('card.noFindings')}</p>
      ) : (
        <FindingList findings={findings} label={title} />
      )}
    </Part>
  )
}
