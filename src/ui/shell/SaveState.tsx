import { writeTime } from '../../locales/format.ts'
import type { State } from '../../store/state.ts'
import { useNorthlot } from '../northlotContext.tsx'
import { type Say, useSay } from '../shared/useSay.ts'

/** Whether the plan is kept, true at every moment: `data-save-state` says it to tests and scripts. */
export function SaveState() {
  const say = useSay()
  const save = useNorthlot((state) => state.save)
  const untouched = useNorthlot((state) => state.untouched)
  const words = saveWords(save, untouched, say)
  return (
    <span className={`save ${save.state}`} data-save-state={save.state} title={save.reason ?? words}>
      <span className={`dot ${save.state}`} aria-hidden="true" />
      <span className="clip">{words}</span>
    </span>
  )
}

function saveWords(save: State['save'], untouched: boolean, say: Say): string {
  if (save.state === 'saving') return say('save.saving')
  if (save.state === 'unsaved') return say('save.unsaved')
  if (save.state === 'failed') return say('save.failed')
  return untouched || !save.at ? say('save.nothing') : say('save.saved', { time: writeTime(save.at) })
}
