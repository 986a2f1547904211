import { lazy, Suspense } from 'react'
import { Dialog, Modal, ModalOverlay } from 'react-aria-components'
import { useActions } from '../northlotContext.tsx'
import { useSay } from '../shared/useSay.ts'

const PARTS = {
  palette: lazy(() => import('./Palette.tsx')),
  keys: lazy(() => import('./CheatSheet.tsx')),
}

/** A panel over the whole screen. */
export default function Over({ panel }: { readonly panel: keyof typeof PARTS }) {
  const say = useSay()
  const actions = useActions()
  const Part = PARTS[panel]
  return (
    <ModalOverlay
      className={`scrim ${panel}-scrim`}
      isDismissable
      isOpen
      onOpenChange={(open) => {
        if (!open) actions.showPanel(undefined)
      }}
    >
      <Modal className={`modal ${panel}`}>
        <Dialog aria-label={say(`command.${panel}`)}>
          <Suspense fallback={null}>
            <Part />
          </Suspense>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
