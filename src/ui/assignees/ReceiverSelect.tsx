import { Button, Label, ListBox, ListBoxItem, Select, SelectValue } from 'react-aria-components'
import { assigneesOf } from '../../store/selectors.ts'
import { useActions, useNorthlot } from '../northlotContext.tsx'
import { Float } from '../shared/Float.tsx'
import { Icon } from '../shared/Icon.tsx'
import { AssigneeSwatch } from '../shared/Swatch.tsx'
import { useSay } from '../shared/useSay.ts'

/** "Proposed assignee": who receives the selected parcels. */
export function ReceiverSelect() {
  const say = useSay()
  const assignees = useNorthlot(assigneesOf)
  const receiver = useNorthlot((state) => state.receiver)
  const actions = useActions()
  const chosen = assignees.find((assignee) => assignee.id === receiver)
  return (
    <Select
      className="receiver"
      placeholder={say('strip.choose')}
      value={receiver ?? null}
      onChange={(key) => actions.chooseReceiver(key === null ? undefined : String(key))}
    >
      <Label className="hidden-words">{say('strip.assignee')}</Label>
      <Button className="field receiver-button">
        {chosen ? <AssigneeSwatch assignee={chosen} small /> : null}
        <SelectValue className="clip">{chosen ? say(chosen.name) : say('strip.choose')}</SelectValue>
        <Icon name="down" className="small" />
      </Button>
      <Float placement="top end">
        <ListBox className="options" items={assignees}>
          {(assignee) => (
            <ListBoxItem id={assignee.id} className="option" textValue={say(assignee.name)}>
              <AssigneeSwatch assignee={assignee} />
              <span>{say(assignee.name)}</span>
              {assignee.descriptor ? <span className="quiet">{say(assignee.descriptor)}</span> : null}
            </ListBoxItem>
          )}
        </ListBox>
      </Float>
    </Select>
  )
}
