import { lazy } from 'react'
import { useActions, useNorthlot } from '../northlotContext.tsx'
import { DialogButton } from '../shared/DialogButton.tsx'
import { Icon } from '../shared/Icon.tsx'
import { useSay } from '../shared/useSay.ts'

const HistoryList = lazy(() => import('./HistoryList.tsx'))

/** Beside undo and redo: the named steps, to go back to one of them. */
export function HistoryButton() {
  const say = useSay()
  const open = useNorthlot((state) => state.panel === 'history')
  const actions = useActions()
  return (
    <DialogButton
      className="button square"
      aria-label={say('tools.history')}
      placement="bottom start"
      dialog={HistoryList}
      held={{ open, show: (to) => actions.showPanel(to ? 'history' : undefined) }}
    >
      <Icon name="recent" />
    </DialogButton>
  )
}
