import { useMemo, useState } from 'react'
import { type CoLocation, coLocations } from '../../measures/coLocation.ts'
import { coLocationTermFigures } from '../../measures/coLocationFigures.ts'
import type { ParcelLayer } from '../../parcels/parcelLayer.ts'
import type { MapLink } from '../../store/mapOverState.ts'
import { assigneesOf, contextOf } from '../../store/selectors.ts'
import { Part } from '../board/Sheet.tsx'
import { Figure } from '../measures/Figure.tsx'
import { useActions, useNorthlot } from '../northlotContext.tsx'
import { useProximitySay } from './proximityWords.ts'

/** Terms listed one by one; the rest are in the figure. */
const LISTED = 40

/** What each anchor firm gains from its neighbours: every term in a table, and as lines on the map. */
export function CoLocationPart() {
  const { own, say } = useProximitySay()
  const context = useNorthlot(contextOf)
  const assignees = useNorthlot(assigneesOf)
  const all = useMemo(() => coLocations(context.basis, assignees, context.members), [context, assignees])
  const [chosen, setChosen] = useState<string>()
  const shown = all.find(({ anchor }) => anchor.id === chosen) ?? all.find(({ terms }) => terms.length > 0) ?? all[0]
  return (
    <Part title={own('grouping.coLocation')}>
      {shown ? (
        <>
          <div className="grouping-tools">
            <label>
              {own('grouping.anchor')}
              <select className="field" value={shown.anchor.id} onChange={(event) => setChosen(event.target.value)}>
                {all.map(({ anchor }) => (
                  <option key={anchor.id} value={anchor.id}>
                    {say(anchor.name)}
                  </option>
                ))}
              </select>
            </label>
            <Figure figure={shown.figure} name={say(shown.anchor.name)} withUnit />
            <LinesButton shown={shown} />
          </div>
          {shown.terms.length === 0 ? <p className="quiet">{own('grouping.noTerms')}</p> : <TermTable shown={shown} />}
        </>
      ) : (
        <p className="quiet">{own('grouping.noAnchor')}</p>
      )}
    </Part>
  )
}

function LinesButton({ shown }: { readonly shown: CoLocation }) {
  const { own } = useProximitySay()
  const actions = useActions()
  const land = useNorthlot((state) => state.land)
  const drawn = useNorthlot((state) => state.mapLinks.length > 0)
  if (drawn)
    return (
      <button type="button" className="button outlined" onClick={() => actions.showLinks([])}>
        {own('grouping.undraw')}
      </button>
    )
  if (shown.terms.length === 0) return null
  return (
    <button
      type="button"
      className="button outlined"
      onClick={() => {
        actions.closeDialog()
        actions.showLinks(linksOf(shown, land))
        actions.zoomToRows(shown.terms.flatMap(({ row, nearestRow }) => [row, nearestRow]))
      }}
    >
      {own('grouping.draw')}
    </button>
  )
}

/** A line from each parcel to the firm's nearest one, as strong as the part of its area that counts. */
function linksOf({ terms }: CoLocation, { insidesLonLat }: ParcelLayer): readonly MapLink[] {
  const at = (row: number): readonly [number, number] => [insidesLonLat[row * 2]!, insidesLonLat[row * 2 + 1]!]
  return terms.map(({ row, nearestRow, areaM2, valueM2 }) => ({
    from: at(nearestRow),
    to: at(row),
    strength: areaM2 === 0 ? 0 : valueM2 / areaM2,
  }))
}

function TermTable({ shown }: { readonly shown: CoLocation }) {
  const { own, say } = useProximitySay()
  const { terms } = shown
  const { basis } = useNorthlot(contextOf)
  const { ids } = basis.layer
  return (
    <>
      <table className="table" aria-label={own('grouping.coLocation')}>
        <thead>
          <tr>
            <th scope="col">{own('grouping.parcel')}</th>
            <th scope="col">{own('grouping.assignee')}</th>
            <th scope="col">{own('grouping.why')}</th>
            <th scope="col" className="end">
              {own('grouping.area')}
            </th>
            <th scope="col" className="end">
              {own('grouping.distance')}
            </th>
            <th scope="col" className="end">
              {own('grouping.counts')}
            </th>
          </tr>
        </thead>
        <tbody>
          {terms.slice(0, LISTED).map((term) => {
            const { row, assignee, why } = term
            const figures = coLocationTermFigures(basis, shown, term)
            return (
              <tr key={`${row} ${assignee.id}`}>
                <th scope="row">{ids[row]}</th>
                <td>{say(assignee.name)}</td>
                <td>{own(`grouping.${why}`)}</td>
                {(['area', 'distance', 'counts'] as const).map((column) => (
                  <td key={column} className="end number">
                    <Figure figure={figures[column]} name={`${ids[row]}, ${own(`grouping.${column}`)}`} withUnit />
                  </td>
                ))}
              </tr>
            )
          })}
        </tbody>
      </table>
      {terms.length > LISTED ? <p className="quiet">{own('grouping.more', { count: terms.length - LISTED })}</p> : null}
    </>
  )
}
