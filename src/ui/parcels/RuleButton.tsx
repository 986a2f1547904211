import { lazy } from 'react'
import { useActions, useNorthlot } from '../northlotContext.tsx'
import { DialogButton } from '../shared/DialogButton.tsx'
import { Icon } from '../shared/Icon.tsx'
import { useSay } from '../shared/useSay.ts'

const RulePanel = lazy(() => import('./RulePanel.tsx'))

/** "Rule": selecting by what parcels are. */
export function RuleButton() {
  const say = useSay()
  const open = useNorthlot((state) => state.panel === 'rule')
  const actions = useActions()
  return (
    <DialogButton
      className="button small"
      aria-label={say('parcels.rule')}
      placement="top end"
      dialog={RulePanel}
      held={{ open, show: (to) => actions.showPanel(to ? 'rule' : undefined) }}
    >
      <Icon name="rule" className="small" />
      <span className="head-word">{say('parcels.rule')}</span>
    </DialogButton>
  )
}
