import { lazy, Suspense, useState } from 'react'
import { useActions } from '../northlotContext.tsx'
import { Icon } from '../shared/Icon.tsx'
import { useSay } from '../shared/useSay.ts'

const AddAssigneeDialog = lazy(() => import('./AddAssigneeDialog.tsx'))

/** Button that opens the dialog to add an assignee of the planner's own. */
export function AddAssignee() {
  const say = useSay()
  const [open, setOpen] = useState(false)
  const actions = useActions()
  const change = (to: boolean) => {
    actions.dismissRefusal()
    setOpen(to)
  }
  return (
    <>
      <button
        type="button"
        className="button small square"
        aria-label={say('assignees.add')}
        aria-haspopup="dialog"
        onClick={() => change(true)}
      >
        <Icon name="plus" />
      </button>
      <Suspense fallback={null}>{open ? <AddAssigneeDialog close={() => change(false)} /> : null}</Suspense>
    </>
  )
}
