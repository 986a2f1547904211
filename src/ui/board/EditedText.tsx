import { useEffect, useId, useState } from 'react'

interface EditedTextProps {
  readonly label: string
  readonly value: string
  /** Called when the planner leaves the field or presses Enter with other words in it. */
  readonly change: (text: string) => boolean
}

/** A line of text that is changed in place; words that are refused give way to those that stand. */
export function EditedText({ label, value, change }: EditedTextProps) {
  const id = useId()
  const [text, setText] = useState(value)
  useEffect(() => setText(value), [value])
  const settle = () => {
    if (text.trim() !== value && !change(text.trim())) setText(value)
  }
  return (
    <div className="edited-text">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="field"
        value={text}
        autoComplete="off"
        onChange={(event) => setText(event.target.value)}
        onBlur={settle}
        onKeyDown={(event) => {
          if (event.key === 'Enter') event.currentTarget.blur()
        }}
      />
    </div>
  )
}
