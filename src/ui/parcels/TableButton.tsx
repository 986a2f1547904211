import { lazy, Suspense } from 'react'
import { Button, Dialog, DialogTrigger } from 'react-aria-components'
import { Float } from '../shared/Float.tsx'
import { Icon } from '../shared/Icon.tsx'
import { useSay } from '../shared/useSay.ts'

const TablePanel = lazy(() => import('./TablePanel.tsx'))

/** "Table": which rows and columns are shown, grouped by what, and copied. */
export function TableButton() {
  const say = useSay()
  return (
    <DialogTrigger>
      <Button className="button small" aria-label={say('parcels.table')}>
        <Icon name="table" className="small" />
        <span className="head-word">{say('parcels.table')}</span>
      </Button>
      <Float className="table-panel" placement="top end">
        <Dialog aria-label={say('parcels.table')}>
          <Suspense fallback={null}>
            <TablePanel />
          </Suspense>
        </Dialog>
      </Float>
    </DialogTrigger>
  )
}
