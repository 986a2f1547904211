import { type RefObject, useCallback, useEffect, useId, useRef, useState } from 'react'
import { assigneesOf } from '../../store/selectors.ts'
import { useNorthlot } from '../northlotContext.tsx'
import { Icon } from '../shared/Icon.tsx'
import { AssigneeSwatch } from '../shared/Swatch.tsx'
import { useSay } from '../shared/useSay.ts'
import { whenIdle } from '../shared/whenIdle.ts'
import type ReceiverList from './ReceiverList.tsx'

/** "Proposed assignee": who receives the selected parcels. Its list comes after the first screen, or when pressed. */
export function ReceiverSelect() {
  const [List, setList] = useState<typeof ReceiverList>()
  const before = useRef({ pressed: false, focused: false })
  // not `lazy`: the button that is being pressed must stay the same element until the list takes its place
  const load = useCallback(() => import('./ReceiverList.tsx').then((list) => setList(() => list.default)), [])
  useEffect(() => whenIdle(load), [load])
  return List ? <List before={before} /> : <FirstButton before={before} come={load} />
}

interface FirstButtonProps {
  readonly before: RefObject<{ pressed: boolean; focused: boolean }>
  readonly come: () => Promise<void>
}

/** Looks and is named as the button of the list, and stands in its place until the list is there. */
function FirstButton({ before, come }: FirstButtonProps) {
  const say = useSay()
  const label = useId()
  const value = useId()
  const assignees = useNorthlot(assigneesOf)
  const receiver = useNorthlot((state) => state.receiver)
  const chosen = assignees.find((assignee) => assignee.id === receiver)
  const press = () => {
    before.current.pressed = true
    come().catch(() => undefined)
  }
  const focus = (focused: boolean) => () => {
    before.current.focused = focused
  }
  return (
    <div className="receiver">
      <span className="hidden-words" id={label}>
        {say('strip.assignee')}
      </span>
      <button
        type="button"
        className="field receiver-button"
        aria-haspopup="listbox"
        aria-expanded={false}
        aria-labelledby={`${value} ${label}`}
        // when it goes down: by the time it goes up another button may stand here
        onPointerDown={press}
        onClick={press}
        onKeyDown={({ key }) => {
          if (key === 'ArrowDown' || key === 'ArrowUp') press()
        }}
        onFocus={focus(true)}
        onBlur={focus(false)}
      >
        {chosen ? <AssigneeSwatch assignee={chosen} small /> : null}
        <span className="clip" id={value}>
          {chosen ? say(chosen.name) : say('strip.choose')}
        </span>
        <Icon name="down" className="small" />
      </button>
    </div>
  )
}
