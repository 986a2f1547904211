import { Icon } from '../shared/Icon.tsx'

interface StepperProps {
  readonly value: number
  readonly least: number
  readonly most: number
  /** Names of the two buttons. */
  readonly fewer: string
  readonly more: string
  readonly change: (value: number) => void
}

/** One less and one more of a whole number; at its ends the button waits. The number itself stands in a sentence beside it. */
export function Stepper({ value, least, most, fewer, more, change }: StepperProps) {
  return (
    <>
      <button
        type="button"
        className="button small square"
        aria-label={fewer}
        disabled={value <= least}
        onClick={() => change(value - 1)}
      >
        <Icon name="minus" className="small" />
      </button>
      <button
        type="button"
        className="button small square"
        aria-label={more}
        disabled={value >= most}
        onClick={() => change(value + 1)}
      >
        <Icon name="plus" className="small" />
      </button>
    </>
  )
}
