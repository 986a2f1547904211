import { useState } from 'react'

interface NumberBoxProps {
  readonly label: string
  readonly value: number | undefined
  readonly unit?: string
  /** Called when the planner leaves the box or presses Enter; undefined where it is empty. */
  readonly change: (value: number | undefined) => void
}

/** A number that is taken when it is finished, not at every key: each is one undo step. */
export function NumberBox({ label, value, unit, change }: NumberBoxProps) {
  const [text, setText] = useState(value === undefined ? '' : String(value))
  const finish = () => {
    const typed = text.trim() === '' ? undefined : Number(text.replaceAll(',', ''))
    if (typed === value) return
    if (typed !== undefined && !Number.isFinite(typed)) setText(value === undefined ? '' : String(value))
    else change(typed)
  }
  return (
    <span className="number-box">
      <input
        className="field number-field"
        inputMode="numeric"
        aria-label={label}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onBlur={finish}
        onKeyDown={(event) => event.key === 'Enter' && finish()}
      />
      {unit ? <span className="quiet">{unit}</span> : null}
    </span>
  )
}
