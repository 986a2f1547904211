import {
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  type ReactNode,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react'
import type FloatingMenu from './FloatingMenu.tsx'
import type { Floating, MenuOf } from './floating.ts'
import { whenIdle } from './whenIdle.ts'

// lists, focus and placing of menus are not on the first screen: fetched after it, or at once when a menu is opened
let loaded: typeof FloatingMenu | undefined
const load = async () => {
  loaded ??= (await import('./FloatingMenu.tsx')).default
  return loaded
}

interface MenuButtonProps {
  readonly className: string
  readonly 'aria-label'?: string
  readonly children: ReactNode
  readonly placement: Floating['placement']
  readonly menu: MenuOf
}

const OPENING: Readonly<Record<string, 'first' | 'last'>> = {
  Enter: 'first',
  ' ': 'first',
  ArrowDown: 'first',
  ArrowUp: 'last',
}

/** A button with a menu; pressed before the menu's code is there, it opens as soon as it is. */
export function MenuButton({ menu, placement, ...button }: MenuButtonProps) {
  const anchor = useRef<HTMLButtonElement>(null)
  const named = useId()
  const id = useId()
  const [Menu, setMenu] = useState<typeof FloatingMenu>()
  const [open, setOpen] = useState(false)
  const [focus, setFocus] = useState<'first' | 'last' | true>(true)
  useEffect(() => whenIdle(load), [])
  const pointer = useRef('')
  const show = (on: typeof focus) => {
    // what is opened gives the focus back to where it was
    anchor.current?.focus({ preventScroll: true })
    setFocus(on)
    setOpen(true)
    // not `lazy`: what is there opens in the same moment, so that the next key is the menu's; what cannot come is asked again
    if (loaded) setMenu(() => loaded)
    else
      load().then(
        (menu) => setMenu(() => menu),
        () => setOpen(false),
      )
  }
  return (
    <>
      <button
        {...button}
        type="button"
        id={named}
        ref={anchor}
        aria-haspopup="true"
        aria-expanded={open}
        {...(open ? { 'aria-controls': id } : {})}
        // as a menu of the system: a mouse opens it when it goes down, a finger when it is lifted
        onPointerDown={(event: PointerEvent) => {
          pointer.current = event.pointerType
          if (event.button === 0 && event.pointerType !== 'touch') show(true)
        }}
        // the focus that the menu takes is not taken back by the rest of the press
        onMouseDown={(event: MouseEvent) => event.preventDefault()}
        onClick={({ detail }: MouseEvent) => {
          // pressed by no pointer: by what reads the screen
          if (detail === 0) show('first')
          else if (pointer.current === 'touch') show(true)
        }}
        onKeyDown={(event: KeyboardEvent) => {
          const on = OPENING[event.key]
          if (open && event.key === 'Escape') setOpen(false)
          if (!on || open || event.ctrlKey || event.metaKey || event.shiftKey) return
          event.preventDefault()
          show(on)
        }}
      />
      {Menu ? (
        <Menu
          id={id}
          open={open}
          close={() => setOpen(false)}
          anchor={anchor}
          named={named}
          placement={placement}
          focus={focus}
          menu={menu}
        />
      ) : null}
    </>
  )
}
