import { useState } from 'react'
import { Button, Dialog, DialogTrigger, Modal, ModalOverlay } from 'react-aria-components'
import { useActions } from '../northlotContext.tsx'
import { Icon } from '../shared/Icon.tsx'
import { useSay } from '../shared/useSay.ts'
import { AssigneeForm } from './AssigneeForm.tsx'

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
    <DialogTrigger isOpen={open} onOpenChange={change}>
      <Button className="button small square" aria-label={say('assignees.add')}>
        <Icon name="plus" />
      </Button>
      <ModalOverlay className="scrim" isDismissable>
        <Modal className="modal add-assignee">
          <Dialog>
            <AssigneeForm close={() => change(false)} />
          </Dialog>
        </Modal>
      </ModalOverlay>
    </DialogTrigger>
  )
}
