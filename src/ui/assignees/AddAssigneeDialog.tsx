import { Dialog, Modal, ModalOverlay } from 'react-aria-components'
import { AssigneeForm } from './AssigneeForm.tsx'

/** The dialog to add an assignee, loaded when it is first asked for. */
export default function AddAssigneeDialog({ close }: { readonly close: () => void }) {
  return (
    <ModalOverlay className="scrim" isOpen isDismissable onOpenChange={(open) => !open && close()}>
      <Modal className="modal add-assignee">
        <Dialog>
          <AssigneeForm close={close} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
