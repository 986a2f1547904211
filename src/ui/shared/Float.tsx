import { type ReactNode, useContext } from 'react'
import { Popover, type PopoverProps } from 'react-aria-components'
import { FloatGround } from './floatGround.ts'

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
