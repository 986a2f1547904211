import { assigneeGroup } from '../../measures/scheduleOfAreas.ts'
import type { Assignee } from '../../plan/types.ts'
import { holdingsInView } from '../../store/findings.ts'
import { useNorthlot, useStore } from '../northlotContext.tsx'
import type { MenuEntry } from '../shared/floating.ts'
import { Icon, type IconName } from '../shared/Icon.tsx'
import { MenuButton } from '../shared/MenuButton.tsx'
import { useSay } from '../shared/useSay.ts'

/** What can be done with one assignee beside assigning to it. */
export function AssigneeMenu({ assignee, locked }: { readonly assignee: Assignee; readonly locked: boolean }) {
  const say = useSay()
  const northlot = useStore()
  const holds = useNorthlot((state) => state.schedule.groups.has(assigneeGroup(assignee.id)))
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
    swap: () => actions.openDialog({ kind: 'swap', assignee: assignee.id }),
    remove: () => actions.removeAssignee(assignee.id),
  }
  const entry = (id: string, icon: IconName, words: string): MenuEntry => ({
    id,
    words,
    shown: (
      <>
        <Icon name={icon} className="small" />
        {words}
      </>
    ),
  })
  const name = say('assignee.more', { assignee: assignee.name })
  return (
    <MenuButton
      className="button small square row-menu"
      aria-label={name}
      placement="bottom end"
      menu={{
        label: name,
        onAction: (key) => acts[key]?.(),
        entries: () => [
          entry('edit', 'rule', say('assignee.edit')),
          entry('lock', locked ? 'unlock' : 'lock', say(locked ? 'command.unlock' : 'command.lock')),
          ...(holds ? [entry('show', 'frame', say('assignee.show')), entry('swap', 'swap', say('assignee.swap'))] : []),
          entry('remove', 'bin', say('assignee.remove')),
        ],
      }}
    >
      <Icon name="more" className="small" />
    </MenuButton>
  )
}
