import { useActions, useNorthlot } from '../northlotContext.tsx'
import { Icon } from '../shared/Icon.tsx'
import { AssigneeSwatch } from '../shared/Swatch.tsx'
import { useSay } from '../shared/useSay.ts'
import { givenOf } from './given.ts'

/** The assignees panel as a strip of swatches, where the screen is narrow. */
export function AssigneeStrip({ expand }: { readonly expand: () => void }) {
  const say = useSay()
  const actions = useActions()
  const all = useNorthlot(givenOf)
  const receiver = useNorthlot((state) => state.receiver)
  return (
    <section className="panel left-strip" aria-label={say('assignees.title')}>
      <button
        type="button"
        className="strip-expand"
        aria-label={say('assignees.expand')}
        title={say('assignees.expand')}
        onClick={expand}
      >
        <Icon name="right" className="small" />
      </button>
      <ul className="scroll">
        {all.map(({ assignee }) => (
          <li key={assignee.id}>
            <button
              type="button"
              className="strip-assignee"
              aria-pressed={assignee.id === receiver}
              aria-label={say(assignee.name)}
              title={say(assignee.name)}
              onClick={() => actions.chooseReceiver(assignee.id)}
            >
              <AssigneeSwatch assignee={assignee} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
