import type { ReactNode } from 'react'
import { present } from '../../measures/figure.ts'
import { isDead } from '../../parcels/parcelLayer.ts'
import { TooLow } from '../measures/TooLow.tsx'
import { Value } from '../measures/Value.tsx'
import { useNorthlot } from '../northlotContext.tsx'
import { siteWords } from '../parcels/siteWords.ts'
import { usedAs } from '../parcels/usedAs.ts'
import { useRowFigures } from '../parcels/useRowFigures.ts'
import { AssigneeSwatch } from '../shared/Swatch.tsx'
import { useLanguage, useSay } from '../shared/useSay.ts'

/** What the parcel under the pointer is. It stands in a corner of the map, away from the pointer: no neighbour is covered. */
export function HoverTip() {
  const row = useNorthlot((state) => state.hovered?.row)
  const land = useNorthlot((state) => state.land)
  return row === undefined || row >= land.rows || isDead(land, row) ? null : <ParcelTip row={row} />
}

function ParcelTip({ row }: { readonly row: number }) {
  const say = useSay()
  const language = useLanguage()
  const figures = useRowFigures(row)
  const { nearest } = figures
  // Enter then opens the card of what is under the pointer
  const nothingSelected = useNorthlot((state) => state.selection.size === 0)
  const use = usedAs(
    figures,
    useNorthlot((state) => state.ground.landUses),
  )
  return (
    <div className="tip" aria-hidden="true">
      <div className="tip-head">
        <b>{figures.id}</b>
        {nothingSelected ? <span className="key-hint">↵</span> : null}
        <span className="tip-quiet">{use === undefined ? '' : typeof use === 'string' ? use : say(use)}</span>
      </div>
      <TipLine name={say('tip.siteArea')}>
        <Value measure="parcel-site-area-m2" amount={present(figures.siteAreaM2)} unit="m2" withUnit />
      </TipLine>
      <TipLine name={say('tip.cost')}>
        <TooLow gap={figures.costGap} />
        <Value measure="parcel-cost-likely-hkd" amount={present(figures.costHkd.likely)} unit="hkd" withUnit />
      </TipLine>
      {nearest ? (
        <TipLine name={say('tip.to', { site: siteWords(nearest.site, language) })}>
          <Value measure="parcel-distance-m" amount={present(nearest.distanceM)} unit="m" withUnit />
          {' · '}
          <Value measure="parcel-score" amount={figures.score} unit="score" />
        </TipLine>
      ) : null}
      {figures.assignees.map(({ assignee }) => (
        <div key={assignee.id} className="tip-line">
          <span className="row">
            <AssigneeSwatch assignee={assignee} />
            {say(assignee.name)}
          </span>
        </div>
      ))}
      {figures.status === 'committed' || figures.status === 'reserved' ? (
        <div className="tip-line">{say(`land.${figures.status}`)}</div>
      ) : null}
    </div>
  )
}

function TipLine({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className="tip-line">
      <span className="tip-quiet">{name}</span>
      <span className="number">{children}</span>
    </div>
  )
}
