import { useActions } from '../northlotContext.tsx'
import { Icon } from '../shared/Icon.tsx'
import { useSay } from '../shared/useSay.ts'
import { writeKeys } from './writeKeys.ts'

/** "Find or do…" in the top bar: looks like a field, opens the palette. */
export function FindOrDo() {
  const say = useSay()
  const actions = useActions()
  return (
    <button
      type="button"
      className="field find-or-do"
      aria-haspopup="dialog"
      onClick={() => actions.showPanel('palette')}
    >
      <Icon name="search" className="small" />
      <span className="bar-word">{say('command.palette')}</span>
      <span className="spacer" />
      <span className="key-hint" aria-hidden="true">
        {writeKeys('$mod+k')}
      </span>
    </button>
  )
}
