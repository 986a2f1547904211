import { lazy } from 'react'
import { DialogButton } from '../shared/DialogButton.tsx'
import { Icon } from '../shared/Icon.tsx'
import { useSay } from '../shared/useSay.ts'

const RecentList = lazy(() => import('./RecentList.tsx'))

/** Button "Recent plans": what this browser keeps. */
export function RecentPlans() {
  const say = useSay()
  return (
    // an icon where there is little room: its word is its tip
    <span className="tipped" title={say('files.recent')}>
      <DialogButton className="button" placement="bottom end" dialog={RecentList}>
        <Icon name="recent" />
        <span className="bar-word wide-only">{say('files.recent')}</span>
      </DialogButton>
    </span>
  )
}
