import { type KeyboardEvent, useMemo, useState } from 'react'
import { writeCount } from '../../locales/format.ts'
import { useActions, useNorthlot } from '../northlotContext.tsx'
import { Icon } from '../shared/Icon.tsx'
import { useSay } from '../shared/useSay.ts'
import { findParcels } from './findParcels.ts'
import { useParcelsInView } from './ParcelsProvider.tsx'

/** Brings matches into view, one after the other with Enter; the selection stays as it is. */
export function FindParcel() {
  const say = useSay()
  const land = useNorthlot((state) => state.land)
  const { order, setFound } = useParcelsInView()
  const actions = useActions()
  const [query, setQuery] = useState('')
  const [at, setAt] = useState(0)
  const matches = useMemo(() => findParcels(land, order, query), [land, order, query])
  const search = (typed: string) => {
    setQuery(typed)
    setAt(0)
    setFound(findParcels(land, order, typed)[0])
  }
  const step = (by: number) => {
    if (matches.length === 0) return
    const next = (at + by + matches.length) % matches.length
    setAt(next)
    setFound(matches[next])
    actions.zoomToRows([matches[next]!])
  }
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Enter') {
      event.preventDefault()
      // the first Enter shows the match that is already in view on the map too
      step(event.shiftKey ? -1 : 1)
    } else if (event.key === 'Escape' && query !== '') {
      event.preventDefault()
      event.stopPropagation()
      search('')
    }
  }
  return (
    <label className="field find-parcel">
      <Icon name="search" className="small quiet" />
      <input
        type="search"
        aria-label={say('parcels.find')}
        placeholder={say('parcels.find')}
        value={query}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => search(event.target.value)}
        onKeyDown={onKeyDown}
      />
      {query.trim() === '' ? null : (
        <span className="label number" aria-live="polite">
          {matches.length === 0
            ? say('parcels.noMatch')
            : say('parcels.matchOf', { at: writeCount(at + 1), total: writeCount(matches.length) })}
        </span>
      )}
    </label>
  )
}
