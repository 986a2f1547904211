import { lazy, Suspense } from 'react'
import { Button, Dialog, DialogTrigger } from 'react-aria-components'
import { useActions, useNorthlot } from '../northlotContext.tsx'
import { Float } from '../shared/Float.tsx'
import { Icon } from '../shared/Icon.tsx'
import { useSay } from '../shared/useSay.ts'

const RulePanel = lazy(() => import('./RulePanel.tsx'))

/** "Rule": selecting by what parcels are. */
export function RuleButton() {
  const say = useSay()
  const open = useNorthlot((state) => state.panel === 'rule')
  const actions = useActions()
  return (
    <DialogTrigger isOpen={open} onOpenChange={(to) => actions.showPanel(to ? 'rule' : undefined)}>
      <Button className="button small" aria-label={say('parcels.rule')}>
        <Icon name="rule" className="small" />
        <span className="head-word">{say('parcels.rule')}</span>
      </Button>
      <Float className="rule-panel" placement="top end">
        <Dialog aria-label={say('command.rule')}>
          <Suspense fallback={null}>
            <RulePanel />
          </Suspense>
        </Dialog>
      </Float>
    </DialogTrigger>
  )
}
