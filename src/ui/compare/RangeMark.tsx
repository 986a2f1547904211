interface RangeMarkProps {
  /** Both ends of the axis, which the marks beside it share. */
  readonly axis: readonly [low: number, high: number]
  readonly low: number
  readonly likely: number
  readonly high: number
  readonly label: string
}

/** Low to high as a band with caps on an axis, and the likely value across it. */
export function RangeMark({ axis: [from, to], low, likely, high, label }: RangeMarkProps) {
  const span = to - from || 1
  const at = (value: number) => (100 * (value - from)) / span
  return (
    <svg className="range-mark" viewBox="0 0 100 10" preserveAspectRatio="none" role="img" aria-label={label}>
      <line className="axis" x1="0" x2="100" y1="5" y2="5" />
      <rect x={at(low)} y="2" width={Math.max(1, at(high) - at(low))} height="6" />
      <line className="likely" x1={at(likely)} x2={at(likely)} y1="0" y2="10" />
    </svg>
  )
}
