import { useEffect } from 'react'
import { baseScenarioOf } from '../../plan/edits/setBaseScenario.ts'
import { useStore } from '../northlotContext.tsx'

/** Down for so long, a key is held; shorter, it is pressed. */
const HELD_MS = 300
const TYPING = 'input:not([type=checkbox], [type=radio]), textarea, select, [role=dialog], [role=menu], [role=listbox]'

/**
 * B held on the drawing board shows the base scenario while it is down; pressed, it is the brush's key.
 *
 * The brush is armed when the key goes down: where it turns out to be held, the tool of before is put back.
 */
export function useHoldForBase(): void {
  const northlot = useStore()
  useEffect(() => {
    let wait: ReturnType<typeof setTimeout> | undefined
    let shownBefore: string | undefined
    const look = () => {
      const {
        screen,
        tryOut,
        scenario,
        document: { plan },
      } = northlot.getState()
      const base = baseScenarioOf(plan)
      if (screen !== 'workspace' || tryOut || base === scenario) return
      shownBefore = scenario
      northlot.actions.showScenario(base)
    }
    const down = (event: KeyboardEvent) => {
      if (event.key !== 'b' || event.repeat || event.ctrlKey || event.metaKey || event.altKey) return
      if (event.target instanceof Element && event.target.closest(TYPING)) return
      const { tool } = northlot.getState()
      wait = setTimeout(() => {
        look()
        if (shownBefore !== undefined) northlot.actions.arm(tool)
      }, HELD_MS)
    }
    const release = () => {
      clearTimeout(wait)
      if (shownBefore !== undefined) northlot.actions.showScenario(shownBefore)
      shownBefore = undefined
    }
    const up = ({ key }: KeyboardEvent) => {
      if (key.toLowerCase() === 'b') release()
    }
    // before the commands hear the key: the tool is still the one of before
    window.addEventListener('keydown', down, { capture: true })
    window.addEventListener('keyup', up)
    window.addEventListener('blur', release)
    return () => {
      clearTimeout(wait)
      window.removeEventListener('keydown', down, { capture: true })
      window.removeEventListener('keyup', up)
      window.removeEventListener('blur', release)
    }
  }, [northlot])
}
