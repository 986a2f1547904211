import { useId, useState } from 'react'
import type { Message } from '../../lib/message.ts'
import { useStore } from '../northlotContext.tsx'
import { useProximitySay } from './proximityWords.ts'

interface NumberBoxProps {
  readonly label: string
  readonly value: number | undefined
  readonly unit?: string
  /** Called when the planner leaves the box or presses Enter; undefined where it is empty. Gives false where refused. */
  // biome-ignore lint/suspicious/noConfusingVoidType: a change that cannot be refused says nothing
  readonly change: (value: number | undefined) => boolean | void
}

/**
 * A number that is taken when it is finished, not at every key: each is one undo step.
 *
 * What is refused stays to be corrected, marked, with the reason and with the number that counts; Escape brings that back.
 */
export function NumberBox({ label, value, unit, change }: NumberBoxProps) {
  const { own, say } = useProximitySay()
  const northlot = useStore()
  const id = useId()
  const written = value === undefined ? '' : String(value)
  const [text, setText] = useState(written)
  const [fault, setFault] = useState<Message>()
  const type = (typed: string) => {
    setText(typed)
    setFault(undefined)
  }
  const finish = () => {
    const typed = text.trim() === '' ? undefined : Number(text.replaceAll(',', ''))
    if (fault || typed === value) return
    const before = northlot.getState().refusal
    if (typed !== undefined && !Number.isFinite(typed)) return type(written)
    if (change(typed) !== false) return
    const { refusal } = northlot.getState()
    if (refusal && refusal !== before) setFault(refusal)
    else type(written)
  }
  return (
    <span className="number-box">
      <input
        className="field number-field"
        inputMode="numeric"
        aria-label={label}
        value={text}
        {...(fault ? { 'aria-invalid': true, 'aria-describedby': id } : {})}
        onChange={(event) => type(event.target.value)}
        onBlur={finish}
        onKeyDown={(event) => {
          if (event.key === 'Enter') finish()
          if (event.key !== 'Escape' || !fault) return
          // the first Escape takes back the number, the next one closes what it stands in
          event.stopPropagation()
          type(written)
          northlot.actions.dismissRefusal()
        }}
      />
      {unit ? <span className="quiet">{unit}</span> : null}
      {fault ? (
        <small id={id} className="number-fault warn">
          {say(fault)} {written === '' ? null : own('number.counts', { value: unit ? `${written} ${unit}` : written })}
        </small>
      ) : null}
    </span>
  )
}
