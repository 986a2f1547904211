import type { ReactNode } from 'react'
import { Dialog } from 'react-aria-components'
import { Float } from './Float.tsx'
import type { Floating } from './floating.ts'

interface FloatingDialogProps extends Floating {
  readonly className: string
  /** Its name, where it has no heading. */
  readonly label?: string
  readonly children: ReactNode
}

/** The small dialog of a `DialogButton`. */
export function FloatingDialog({ id, open, close, anchor, named, placement, ...props }: FloatingDialogProps) {
  const { className, label, children } = props
  return (
    <Float
      className={className}
      trigger="DialogTrigger"
      isOpen={open}
      onOpenChange={(to) => {
        if (!to) close()
      }}
      triggerRef={anchor}
      placement={placement}
      aria-labelledby={named}
    >
      <Dialog id={id} {...(label === undefined ? {} : { 'aria-label': label })}>
        {children}
      </Dialog>
    </Float>
  )
}
