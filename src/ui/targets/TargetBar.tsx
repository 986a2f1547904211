import { knownValue } from '../../measures/figure.ts'
import type { TargetAnswer } from '../../measures/targets.ts'

/** The value as a bar with a mark at each bound; the sentence above it says the same. */
export function TargetBar({ answer: { figure, target, state } }: { readonly answer: TargetAnswer }) {
  const value = knownValue(figure.amount)
  const { atLeast, atMost } = target
  const end = 1.15 * Math.max(value ?? 0, atLeast ?? 0, atMost ?? 0)
  if (value === undefined || end <= 0) return null
  const at = (amount: number) => `${(100 * amount) / end}%`
  return (
    <span className="target-bar" data-state={state} aria-hidden="true">
      <i style={{ width: at(value) }} />
      {[atLeast, atMost].map((bound, i) =>
        // biome-ignore lint/suspicious/noArrayIndexKey: lower and upper bound
        bound === undefined ? null : <b key={i} style={{ left: at(bound) }} />,
      )}
    </span>
  )
}
