import { Button, Menu, MenuItem, MenuTrigger } from 'react-aria-components'
import { decisions, present, scenes, tryOut } from '../../commands/meeting.ts'
import { useActions, useStore } from '../northlotContext.tsx'
import { Float } from '../shared/Float.tsx'
import { Icon } from '../shared/Icon.tsx'
import { useSay } from '../shared/useSay.ts'

const ITEMS = [scenes, decisions, tryOut] as const

/** Button "Present", and beside it what a meeting needs: scenes, the decision log, a try-out. */
export function MeetingButtons() {
  const say = useSay()
  const northlot = useStore()
  const actions = useActions()
  return (
    <div className="meeting-buttons">
      <button type="button" className="button outlined" onClick={() => present.run(northlot)}>
        {say('bar.present')}
      </button>
      <MenuTrigger>
        <Button className="button square outlined" aria-label={say('bar.meeting')}>
          <Icon name="down" className="small" />
        </Button>
        <Float placement="bottom end">
          <Menu
            className="menu"
            aria-label={say('bar.meeting')}
            onAction={(key) => {
              const command = ITEMS.find(({ id }) => id === key)
              const reason = command?.whyNot(northlot.getState())
              if (reason) actions.edit({ ok: false, reason })
              else command?.run(northlot)
            }}
          >
            {ITEMS.map((command) => (
              <MenuItem key={command.id} id={command.id} className="menu-item">
                {say(command.label(northlot.getState()))}
              </MenuItem>
            ))}
          </Menu>
        </Float>
      </MenuTrigger>
    </div>
  )
}
