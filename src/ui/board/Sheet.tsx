import { type ReactNode, useState } from 'react'
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { WhyProvider } from '../measures/WhyProvider.tsx'
import { useActions, useNorthlot } from '../northlotContext.tsx'
import { FloatGround } from '../shared/floatGround.ts'
import { Icon } from '../shared/Icon.tsx'
import { useSheetSay } from './sheetWords.ts'
import './sheets.css'

interface SheetProps {
  readonly title: string
  /** Beside the title: a swatch, a tag. */
  readonly lead?: ReactNode
  readonly className?: string
  readonly children: ReactNode
  /** Decisions, bottom right, primary last. */
  readonly foot?: ReactNode
}

/** A dialog of the drawing board: title, body that scrolls, decisions; what was done and what was refused is said in it. */
export function Sheet({ title, lead, className = '', children, foot }: SheetProps) {
  const { own } = useSheetSay()
  const actions = useActions()
  // what floats over a dialog is put beside it, above the scrim
  const [ground, setGround] = useState<HTMLElement | null>(null)
  return (
    <ModalOverlay
      ref={setGround}
      className="scrim"
      isOpen
      isDismissable
      onOpenChange={(open) => !open && actions.closeDialog()}
    >
      <Modal className={`modal board-sheet ${className}`}>
        <Dialog>
          <header className="dialog-head">
            {lead}
            <div>
              <Heading slot="title" level={2}>
                {title}
              </Heading>
            </div>
            <span className="spacer" />
            <button
              type="button"
              className="button square"
              aria-label={own('sheet.close')}
              onClick={() => actions.closeDialog()}
            >
              <Icon name="close" />
            </button>
          </header>
          <FloatGround value={ground}>
            <WhyProvider>
              <div className="sheet-body scroll">{children}</div>
            </WhyProvider>
          </FloatGround>
          <SheetFoot>{foot}</SheetFoot>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

function SheetFoot({ children }: { readonly children: ReactNode }) {
  const { say } = useSheetSay()
  const refusal = useNorthlot((state) => state.refusal)
  const notice = useNorthlot((state) => state.notice)
  const [before] = useState(notice)
  return (
    <footer className="dialog-foot">
      <p className="form-refusal bad" role="alert">
        {refusal ? say(refusal) : ''}
      </p>
      <p className="hidden-words" role="status">
        {notice && notice !== before && notice.tone === 'status' ? say(notice.message) : ''}
      </p>
      {children}
    </footer>
  )
}

/** Away with the sheet without doing anything. */
export function CancelButton() {
  const { own } = useSheetSay()
  const actions = useActions()
  return (
    <button type="button" className="button large" onClick={() => actions.closeDialog()}>
      {own('sheet.cancel')}
    </button>
  )
}

interface DoOrCancelProps {
  readonly words: string
  /** Whether something is still to be chosen. */
  readonly waits?: boolean
  readonly act: () => void
}

/** The decisions of a sheet: away with it, or do what it is for. */
export function DoOrCancel({ words, waits, act }: DoOrCancelProps) {
  return (
    <>
      <CancelButton />
      <button type="button" className="button large primary" aria-disabled={waits} onClick={act}>
        {words}
      </button>
    </>
  )
}

/** The decisions of a sheet that holds a form: away with it, or do it. */
export function ApplyOrCancel({ form }: { readonly form: string }) {
  const { own } = useSheetSay()
  return (
    <>
      <CancelButton />
      <button type="submit" form={form} className="button large primary">
        {own('sheet.apply')}
      </button>
    </>
  )
}

/** A heading with what stands under it. */
export function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="sheet-part" aria-label={title}>
      <h3 className="label">{title}</h3>
      {children}
    </section>
  )
}
