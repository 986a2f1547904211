import { type RefObject, useEffect, useRef, useState } from 'react'
import { Button, Label, ListBox, ListBoxItem, Select, SelectValue } from 'react-aria-components'
import { assigneesOf } from '../../store/selectors.ts'
import { useActions, useNorthlot } from '../northlotContext.tsx'
import { Float } from '../shared/Float.tsx'
import { Icon } from '../shared/Icon.tsx'
import { AssigneeSwatch } from '../shared/Swatch.tsx'
import { useSay } from '../shared/useSay.ts'

interface ReceiverListProps {
  /** What happened to the button that stood here first: its focus goes on, and a press opens the list. */
  readonly before: RefObject<{ pressed: boolean; focused: boolean }>
}

/** The list behind "Proposed assignee", in the place of the button that stood there first. */
export default function ReceiverList({ before }: ReceiverListProps) {
  const button = useRef<HTMLButtonElement>(null)
  const [open, setOpen] = useState(false)
  useEffect(() => {
    const { pressed, focused } = before.current
    if (pressed || focused) button.current?.focus()
    // only now, so that closing gives the focus back to the button
    if (pressed) setOpen(true)
    before.current = { pressed: false, focused: false }
  }, [before])
  const say = useSay()
  const assignees = useNorthlot(assigneesOf)
  const receiver = useNorthlot((state) => state.receiver)
  const actions = useActions()
  const chosen = assignees.find((assignee) => assignee.id === receiver)
  return (
    <Select
      className="receiver"
      placeholder={say('strip.choose')}
      isOpen={open}
      onOpenChange={setOpen}
      value={receiver ?? null}
      onChange={(key) => actions.chooseReceiver(key === null ? undefined : String(key))}
    >
      <Label className="hidden-words">{say('strip.assignee')}</Label>
      <Button className="field receiver-button" ref={button}>
        {chosen ? <AssigneeSwatch assignee={chosen} small /> : null}
        <SelectValue className="clip">{chosen ? say(chosen.name) : say('strip.choose')}</SelectValue>
        <Icon name="down" className="small" />
      </Button>
      <Float placement="top end">
        {/* not by `items`: what is remembered of an item stays in the language in which it was first said */}
        <ListBox className="options">
          {assignees.map((assignee) => (
            <ListBoxItem key={assignee.id} id={assignee.id} className="option" textValue={say(assignee.name)}>
              <AssigneeSwatch assignee={assignee} />
              <span className="assignee-who">{say(assignee.name)}</span>
              {assignee.descriptor ? <span className="quiet">{say(assignee.descriptor)}</span> : null}
            </ListBoxItem>
          ))}
        </ListBox>
      </Float>
    </Select>
  )
}
