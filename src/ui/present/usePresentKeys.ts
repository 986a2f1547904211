import { useEffect, useRef } from 'react'

/** What a key does while presenting. */
export interface PresentKeys {
  next(): void
  previous(): void
  first(): void
  last(): void
  leave(): void
  before(down: boolean): void
  tryOut(): void
  decide(): void
  laser(): void
  black(): void
  presenter(): void
  fullScreen(): void
  dark(): void
  blocks(): void
}

type Plain = Exclude<keyof PresentKeys, 'before'>

/** Keys of a keyboard and of a clicker, which sends page keys, arrows, Escape and the full stop. */
const KEYS: Readonly<Record<string, Plain>> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageDown: 'next',
  ' ': 'next',
  Enter: 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  PageUp: 'previous',
  Backspace: 'previous',
  Home: 'first',
  End: 'last',
  Escape: 'leave',
  t: 'tryOut',
  d: 'decide',
  l: 'laser',
  '.': 'black',
  s: 'presenter',
  f: 'fullScreen',
  n: 'dark',
  '3': 'blocks',
}

const TYPING = 'input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable=true]'
const OPEN = '[role=dialog], [role=alertdialog], [role=menu], [role=listbox]'
/** Keys that a focused control needs itself. */
const OF_CONTROLS = new Set([' ', 'Enter'])
/** The keys of a presentation, wherever the focus is; a dialog and a field keep theirs. */
export function usePresentKeys(keys: PresentKeys): void {
  const latest = useRef(keys)
  useEffect(() => {
    latest.current = keys
  }, [keys])
  useEffect(() => {
    let held = false
    const elsewhere = ({ target, key }: KeyboardEvent) =>
      document.querySelector(OPEN) !== null ||
      (target instanceof Element &&
        (target.closest(TYPING) !== null || (OF_CONTROLS.has(key) && target.closest('button, a, summary') !== null)))
    const down = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || elsewhere(event)) return
      const key = event.key.length === 1 ? event.key.toLowerCase() : event.key
      if (key === 'b') {
        // a key that is held down repeats itself
        held = event.repeat
        if (!held) latest.current.before(true)
      } else if (KEYS[key]) latest.current[KEYS[key]]()
      else return
      event.preventDefault()
    }
    // held, it shows the state before while it is down; pressed, it goes over to it and back
    const up = ({ key }: KeyboardEvent) => {
      if (key.toLowerCase() !== 'b' || !held) return
      held = false
      latest.current.before(false)
    }
    // pressed by mouse, a button of the bar gives the focus back: Space of a clicker goes on, not to the button again
    const pressed = ({ detail, target }: MouseEvent) => {
      if (detail > 0 && target instanceof Element) target.closest<HTMLElement>('.slide-bar button')?.blur()
    }
    window.addEventListener('click', pressed)
    window.addEventListener('keydown', down)
    window.addEventListener('keyup', up)
    return () => {
      window.removeEventListener('click', pressed)
      window.removeEventListener('keydown', down)
      window.removeEventListener('keyup', up)
    }
  }, [])
}
