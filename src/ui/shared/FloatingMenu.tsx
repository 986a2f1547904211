import { useRef } from 'react'
import { Menu, MenuItem } from 'react-aria-components'
import { Float } from './Float.tsx'
import type { Floating, MenuOf } from './floating.ts'

interface FloatingMenuProps extends Floating {
  /** Where the focus goes: an end of the list, or what is ticked. */
  readonly focus: 'first' | 'last' | true
  readonly menu: MenuOf
}

/** The menu of a `MenuButton`, loaded apart from it. */
export default function FloatingMenu({ id, open, close, anchor, named, placement, focus, menu }: FloatingMenuProps) {
  const scroll = useRef<HTMLDivElement>(null)
  const { label, entries, onAction, ticked } = menu
  return (
    <Float
      trigger="MenuTrigger"
      isOpen={open}
      onOpenChange={(to) => {
        if (!to) close()
      }}
      triggerRef={anchor}
      scrollRef={scroll}
      placement={placement}
      aria-labelledby={named}
    >
      <Menu
        ref={scroll}
        id={id}
        className="menu"
        aria-label={label}
        aria-labelledby={named}
        autoFocus={focus}
        onClose={close}
        onAction={(key) => onAction?.(String(key))}
        {...(ticked
          ? {
              selectionMode: ticked.mode,
              selectedKeys: ticked.keys,
              disallowEmptySelection: ticked.mode === 'single',
            }
          : {})}
        {...(ticked?.mode === 'multiple'
          ? {
              onSelectionChange: (keys: 'all' | Set<number | string>) =>
                ticked.onChange((one) => keys === 'all' || keys.has(one)),
            }
          : {})}
      >
        {entries().map(({ id: entry, words, shown }) => (
          <MenuItem key={entry} id={entry} className="menu-item" textValue={words}>
            {shown ?? words}
          </MenuItem>
        ))}
      </Menu>
    </Float>
  )
}
