import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react'
import { useStore } from '../northlotContext.tsx'
import { Icon } from '../shared/Icon.tsx'
import { usePanelSay } from '../shared/panelWords.ts'
import { AssigneeSwatch } from '../shared/Swatch.tsx'
import { useSay } from '../shared/useSay.ts'
import { type PaletteItem, paletteItems } from './paletteItems.ts'
import { writeKeys } from './writeKeys.ts'
import '../styles/selectionPanels.css'

/** Everything that can be found or done, by name: a combobox over commands, assignees, scenarios and parcels. */
export default function Palette() {
  const say = useSay()
  const words = usePanelSay()
  const northlot = useStore()
  const id = useId()
  const [typed, setTyped] = useState('')
  const [at, setAt] = useState(0)
  const list = useRef<HTMLDivElement>(null)
  const { items, moreParcels } = useMemo(() => paletteItems(northlot, typed, say), [northlot, typed, say])
  const chosen = items[Math.min(at, items.length - 1)]
  useEffect(() => {
    if (chosen) list.current?.querySelector('[aria-selected=true]')?.scrollIntoView?.({ block: 'nearest' })
  }, [chosen])
  const take = (item: PaletteItem | undefined) => {
    if (!item) return
    // closed first: what runs may open a panel of its own
    northlot.actions.showPanel(undefined)
    item.run()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, PageDown: at + 8, PageUp: at - 8 }[event.key]
    if (to !== undefined) {
      event.preventDefault()
      setAt(Math.min(items.length - 1, Math.max(0, to)))
    } else if (event.key === 'Enter') {
      event.preventDefault()
      take(chosen)
    }
  }
  return (
    <div className="palette-body">
      <label className="palette-field">
        <Icon name="search" />
        <input
          role="combobox"
          aria-label={say('command.palette')}
          aria-expanded="true"
          aria-controls={`${id}list`}
          aria-autocomplete="list"
          {...(chosen ? { 'aria-activedescendant': `${id}${chosen.key}` } : {})}
          placeholder={words('palette.placeholder')}
          value={typed}
          autoComplete="off"
          spellCheck={false}
          // biome-ignore lint/a11y/noAutofocus: the one field of a dialog the planner opened
          autoFocus
          onChange={(event) => {
            setTyped(event.target.value)
            setAt(0)
          }}
          onKeyDown={onKeyDown}
        />
      </label>
      <div
        className="palette-list scroll"
        id={`${id}list`}
        role="listbox"
        aria-label={words('palette.list')}
        ref={list}
      >
        {items.map((item, i) => (
          <Item
            key={item.key}
            id={`${id}${item.key}`}
            item={item}
            heading={items[i - 1]?.kind === item.kind ? undefined : words(`palette.${item.kind}`)}
            chosen={item === chosen}
            point={() => setAt(i)}
            take={() => take(item)}
          />
        ))}
      </div>
      <p className="palette-foot label" role="status">
        {items.length === 0 ? words('palette.none') : null}
        {moreParcels > 0 ? words('palette.more', { count: moreParcels }) : null}
      </p>
    </div>
  )
}

interface ItemProps {
  readonly id: string
  readonly item: PaletteItem
  readonly heading: string | undefined
  readonly chosen: boolean
  readonly point: () => void
  readonly take: () => void
}

function Item({ id, item, heading, chosen, point, take }: ItemProps) {
  return (
    <>
      {heading === undefined ? null : (
        <div className="palette-heading" role="presentation">
          {heading}
        </div>
      )}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the field hears the keys of the list */}
      <div
        id={id}
        role="option"
        aria-selected={chosen}
        tabIndex={-1}
        className={`palette-item${item.whyNot ? ' cannot' : ''}`}
        onPointerMove={point}
        onClick={take}
      >
        {item.assignee ? <AssigneeSwatch assignee={item.assignee} small /> : null}
        <span className="palette-words">{item.words}</span>
        {item.beside ? <span className="quiet clip">{item.beside}</span> : null}
        {item.whyNot ? <span className="palette-why quiet">{item.whyNot}</span> : null}
        <span className="spacer" />
        {item.keys ? <kbd className="key-hint">{writeKeys(item.keys)}</kbd> : null}
      </div>
    </>
  )
}
