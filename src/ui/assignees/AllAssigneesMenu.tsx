import { Button, Menu, MenuItem, MenuTrigger } from 'react-aria-components'
import { importAssignees, lockAll, unlockAll } from '../../commands/board.ts'
import { useStore } from '../northlotContext.tsx'
import { Float } from '../shared/Float.tsx'
import { Icon } from '../shared/Icon.tsx'
import { useSay } from '../shared/useSay.ts'

const ITEMS = [
  { command: importAssignees, icon: 'open' },
  { command: lockAll, icon: 'lock' },
  { command: unlockAll, icon: 'unlock' },
] as const

/** What is done with the whole list of assignees. */
export function AllAssigneesMenu() {
  const say = useSay()
  const northlot = useStore()
  return (
    <MenuTrigger>
      <Button className="button small square" aria-label={say('assignees.more')}>
        <Icon name="more" />
      </Button>
      <Float placement="bottom end">
        <Menu
          className="menu"
          aria-label={say('assignees.more')}
          onAction={(key) => ITEMS.find(({ command }) => command.id === key)?.command.run(northlot)}
        >
          {ITEMS.map(({ command, icon }) => {
            const words = say(command.label(northlot.getState()))
            return (
              <MenuItem key={command.id} id={command.id} className="menu-item" textValue={words}>
                <Icon name={icon} className="small" />
                {words}
              </MenuItem>
            )
          })}
        </Menu>
      </Float>
    </MenuTrigger>
  )
}
