import { lazy } from 'react'
import { DialogButton } from '../shared/DialogButton.tsx'
import { Icon } from '../shared/Icon.tsx'
import { useSay } from '../shared/useSay.ts'

const TablePanel = lazy(() => import('./TablePanel.tsx'))

/** "Table": which rows and columns are shown, grouped by what, and copied. */
export function TableButton() {
  const say = useSay()
  return (
    <DialogButton className="button small" aria-label={say('parcels.table')} placement="top end" dialog={TablePanel}>
      <Icon name="table" className="small" />
      <span className="head-word">{say('parcels.table')}</span>
    </DialogButton>
  )
}
