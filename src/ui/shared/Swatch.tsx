import type { CSSProperties } from 'react'
import type { Assignee, Pattern } from '../../plan/types.ts'

interface SwatchProps {
  readonly colour: string
  readonly pattern: Pattern
  /** Left out where the swatch is small and the name stands beside it. */
  readonly letter?: string
  readonly small?: boolean
}

/** Hue says who, pattern says what kind, letter says both again: readable in grey and by any colour vision. */
export function Swatch({ colour, pattern, letter, small = false }: SwatchProps) {
  return (
    <span
      className={`swatch ${pattern}${small ? ' small' : ''}`}
      style={{ '--hue': colour } as CSSProperties}
      aria-hidden="true"
    >
      {letter === undefined ? null : <b>{letter}</b>}
    </span>
  )
}

export function AssigneeSwatch({ assignee, small = false }: { readonly assignee: Assignee; readonly small?: boolean }) {
  const letter = small ? {} : { letter: assignee.letter }
  return <Swatch colour={assignee.colour} pattern={assignee.pattern} small={small} {...letter} />
}

/** Land that nobody is proposed for: free, or not to be given. */
export function LandSwatch({ status }: { readonly status: 'unassigned' | 'committed' | 'reserved' }) {
  return <span className={`swatch small ${status}`} aria-hidden="true" />
}
