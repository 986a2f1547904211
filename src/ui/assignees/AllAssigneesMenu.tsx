import { importAssignees, lockAll, unlockAll } from '../../commands/board.ts'
import { useStore } from '../northlotContext.tsx'
import { Icon } from '../shared/Icon.tsx'
import { MenuButton } from '../shared/MenuButton.tsx'
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
    <MenuButton
      className="button small square"
      aria-label={say('assignees.more')}
      placement="bottom end"
      menu={{
        label: say('assignees.more'),
        onAction: (key) => ITEMS.find(({ command }) => command.id === key)?.command.run(northlot),
        entries: () =>
          ITEMS.map(({ command, icon }) => {
            const words = say(command.label(northlot.getState()))
            return {
              id: command.id,
              words,
              shown: (
                <>
                  <Icon name={icon} className="small" />
                  {words}
                </>
              ),
            }
          }),
      }}
    >
      <Icon name="more" />
    </MenuButton>
  )
}
