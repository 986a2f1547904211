import { decisions, present, scenes, tryOut } from '../../commands/meeting.ts'
import { useActions, useStore } from '../northlotContext.tsx'
import { Icon } from '../shared/Icon.tsx'
import { MenuButton } from '../shared/MenuButton.tsx'
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
        <Icon name="present" className="phone-icon" />
        <span className="bar-word">{say('bar.present')}</span>
      </button>
      <MenuButton
        className="button square outlined"
        aria-label={say('bar.meeting')}
        placement="bottom end"
        menu={{
          label: say('bar.meeting'),
          onAction: (key) => {
            const command = ITEMS.find(({ id }) => id === key)
            const reason = command?.whyNot(northlot.getState())
            if (reason) actions.edit({ ok: false, reason })
            else command?.run(northlot)
          },
          entries: () => ITEMS.map(({ id, label }) => ({ id, words: say(label(northlot.getState())) })),
        }}
      >
        <Icon name="down" className="small" />
      </MenuButton>
    </div>
  )
}
