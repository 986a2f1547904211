import { createContext, type ReactNode, useContext } from 'react'
import { Popover, type PopoverProps } from 'react-aria-components'

/** The element that floating things are put into: the page's main landmark, so that none stands outside all landmarks. */
export const FloatGround = createContext<HTMLElement | null>(null)

interface FloatProps extends Omit<PopoverProps, 'className' | 'children'> {
  readonly className?: string
  readonly children: ReactNode
}

/** A menu, list or small dialog anchored to what it belongs to. */
export function Float({ className = '', ...props }: FloatProps) {
  const ground = useContext(FloatGround)
  return (
    <Popover {...props} className={`popover ${className}`} {...(ground ? { UNSTABLE_portalContainer: ground } : {})} />
  )
}
