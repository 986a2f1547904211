import { Button, Menu, MenuItem, MenuTrigger } from 'react-aria-components'
import type { Assignee } from '../../plan/types.ts'
import { holdingsInView } from '../../store/findings.ts'
import { useNorthlot, useStore } from '../northlotContext.tsx'
import { Float } from '../shared/Float.tsx'
import { Icon, type IconName } from '../shared/Icon.tsx'
import { useSay } from '../shared/useSay.ts'

/** What can be done with one assignee beside assigning to it. */
export function AssigneeMenu({ assignee, locked }: { readonly assignee: Assignee; readonly locked: boolean }) {
  const say = useSay()
  const northlot = useStore()
  const holds = useNorthlot((state) => holdingsInView(state).has(assignee.id))
  const { actions } = northlot
  const acts: Readonly<Record<string, () => unknown>> = {
    edit: () => actions.openDialog({ kind: 'assignee', assignee: assignee.id }),
    lock: () => actions.lockAssignees([assignee.id], !locked),
    show: () => {
      const rows =
        holdingsInView(northlot.getState())
          .get(assignee.id)
          ?.map(({ row }) => row) ?? []
      actions.select(rows, 'replace')
      actions.zoomToRows(rows)
    },
    remove: () => actions.removeAssignee(assignee.id),
  }
  const item = (id: string, icon: IconName, words: string) => (
    <MenuItem id={id} className="menu-item" textValue={words}>
      <Icon name={icon} className="small" />
      {words}
    </MenuItem>
  )
  return (
    <MenuTrigger>
      <Button className="button small square row-menu" aria-label={say('assignee.more', { assignee: assignee.name })}>
        <Icon name="more" className="small" />
      </Button>
      <Float placement="bottom end">
        <Menu
          className="menu"
          aria-label={say('assignee.more', { assignee: assignee.name })}
          onAction={(key) => acts[String(key)]?.()}
        >
          {item('edit', 'rule', say('assignee.edit'))}
          {item('lock', locked ? 'unlock' : 'lock', say(locked ? 'command.unlock' : 'command.lock'))}
          {holds ? item('show', 'frame', say('assignee.show')) : null}
          {item('remove', 'bin', say('assignee.remove'))}
        </Menu>
      </Float>
    </MenuTrigger>
  )
}
