import { useEffect } from 'react'
import { tinykeys } from 'tinykeys'
import { COMMANDS } from '../../commands/all.ts'
import type { Command } from '../../commands/command.ts'
import { useStore } from '../northlotContext.tsx'

/** Every command by its keys, wherever the focus is, unless the focused control needs the key itself. */
export function useKeys(): void {
  const northlot = useStore()
  useEffect(() => {
    const bindings: Record<string, (event: KeyboardEvent) => void> = {}
    for (const command of COMMANDS) {
      if (!command.keys) continue
      bindings[command.keys] = (event) => {
        if (event.defaultPrevented || event.isComposing || belongsToControl(command, event)) return
        const { screen, panel } = northlot.getState()
        // what is typed into the palette while its code is still on its way is no command
        if (panel === 'palette' || panel === 'keys') return
        // a meeting has keys of its own; what was done can be taken back there too
        if (screen === 'present' && command.task !== 'history') return
        event.preventDefault()
        command.run(northlot)
      }
    }
    return tinykeys(window, bindings)
  }, [northlot])
}

const TYPING =
  'input:not([type=checkbox], [type=radio], [type=button], [type=file]), textarea, select, [contenteditable=true]'
/** Controls that act on Enter themselves. */
const PRESSED_BY_ENTER =
  'button, a[href], summary, [role=button], [role=tab], [role=radio], [role=option], [role=menuitem], [role=columnheader]'
/** While one of these is open, keys are its own. */
const OVERLAY = '[role=dialog], [role=alertdialog], [role=menu], [role=listbox]'

function belongsToControl(command: Command, { target }: KeyboardEvent): boolean {
  if (document.querySelector(OVERLAY)) return true
  if (!(target instanceof Element)) return false
  if (target.closest(TYPING)) return true
  return command.keys === 'Enter' && target.closest(PRESSED_BY_ENTER) !== null
}
