import type { SelectHow } from './ports.ts'

/** How the drawing tools are set: session, like the armed tool itself. */
export interface Hand {
  /** Radius of the brush, metres on the ground. */
  readonly brushM: number
  /** What a stroke does to the selection where neither Shift nor Alt says otherwise: for pens and fingers. */
  readonly how: Exclude<SelectHow, 'keep'>
  /** A stroke of the brush gives what it touches to the chosen assignee. */
  readonly painting: boolean
  /** Land that other parcels hold is left out of what is drawn; else drawing over it is refused. */
  readonly trims: boolean
}

export const FIRST_HAND: Hand = { brushM: 200, how: 'replace', painting: false, trims: true }
