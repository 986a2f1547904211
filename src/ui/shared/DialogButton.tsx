import { type ComponentType, type ReactNode, Suspense, useId, useRef, useState } from 'react'
import type { Floating } from './floating.ts'

interface DialogButtonProps {
  readonly className: string
  readonly 'aria-label'?: string
  readonly children: ReactNode
  readonly placement: Floating['placement']
  /** The small dialog, a lazy component around `FloatingDialog`. */
  readonly dialog: ComponentType<Floating>
  /** Where something else opens and closes it too. */
  readonly held?: { readonly open: boolean; readonly show: (open: boolean) => void }
}

/** A button with a small dialog, whose code comes when it is first opened. */
export function DialogButton({ dialog: Dialog, placement, held, ...button }: DialogButtonProps) {
  const anchor = useRef<HTMLButtonElement>(null)
  const named = useId()
  const id = useId()
  const [asked, setAsked] = useState(false)
  const [own, setOwn] = useState(false)
  const { open, show } = held ?? { open: own, show: setOwn }
  if (open && !asked) setAsked(true)
  return (
    <>
      <button
        {...button}
        type="button"
        id={named}
        ref={anchor}
        aria-expanded={open}
        {...(open ? { 'aria-controls': id } : {})}
        onClick={() => {
          // not every browser focuses what is clicked, and what is opened gives the focus back to where it was
          anchor.current?.focus({ preventScroll: true })
          show(true)
        }}
      />
      <Suspense fallback={null}>
        {asked ? (
          <Dialog id={id} open={open} close={() => show(false)} anchor={anchor} named={named} placement={placement} />
        ) : null}
      </Suspense>
    </>
  )
}
