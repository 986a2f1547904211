import { lazy, Suspense } from 'react'
import { Button, Dialog, DialogTrigger } from 'react-aria-components'
import { useActions, useNorthlot } from '../northlotContext.tsx'
import { Float } from '../shared/Float.tsx'
import { Icon } from '../shared/Icon.tsx'
import { useSay } from '../shared/useSay.ts'

const HistoryList = lazy(() => import('./HistoryList.tsx'))

/** Beside undo and redo: the named steps, to go back to one of them. */
export function HistoryButton() {
  const say = useSay()
  const open = useNorthlot((state) => state.panel === 'history')
  const actions = useActions()
  return (
    <DialogTrigger isOpen={open} onOpenChange={(to) => actions.showPanel(to ? 'history' : undefined)}>
      <Button className="button square" aria-label={say('tools.history')}>
        <Icon name="recent" />
      </Button>
      <Float className="history" placement="bottom start">
        <Dialog aria-label={say('tools.history')}>
          <Suspense fallback={null}>
            <HistoryList />
          </Suspense>
        </Dialog>
      </Float>
    </DialogTrigger>
  )
}
