import type { KeyboardEvent } from 'react'
import { redo, undo } from '../../commands/all.ts'
import type { Command } from '../../commands/command.ts'
import type { ToolId } from '../../store/ports.ts'
import { useActions, useNorthlot, useStore } from '../northlotContext.tsx'
import { Icon, type IconName } from '../shared/Icon.tsx'
import { PHONE, useMedia } from '../shared/useMedia.ts'
import { useSay } from '../shared/useSay.ts'
import { HistoryButton } from './HistoryButton.tsx'
import { ShapeMenu } from './ShapeMenu.tsx'

const TOOLS: readonly { readonly id: ToolId & IconName; readonly key: string }[] = [
  { id: 'pan', key: 'H' },
  { id: 'pick', key: 'V' },
  { id: 'box', key: 'M' },
  { id: 'lasso', key: 'L' },
  { id: 'brush', key: 'B' },
]

/** The armed tool, and the last step taken back or done again. */
export function Toolbar() {
  const say = useSay()
  const armed = useNorthlot((state) => state.tool)
  const actions = useActions()
  // where the line is as long as the screen, the named steps are with what stands over the map
  const phone = useMedia(PHONE)
  return (
    <div className="float toolbar">
      <div className="tools" role="radiogroup" aria-label={say('tools.title')} onKeyDown={along}>
        {TOOLS.map(({ id, key }) => (
          // biome-ignore lint/a11y/useSemanticElements: a button with a picture, not a dot with a label
          <button
            key={id}
            type="button"
            role="radio"
            aria-checked={id === armed}
            tabIndex={id === armed ? 0 : -1}
            className="tool"
            aria-label={say(`tool.${id}`)}
            onClick={() => actions.arm(id)}
          >
            <Icon name={id} />
            <span className="tool-word">{say(`tool.${id}`)}</span>
            <span className="tool-key" aria-hidden="true">
              {key}
            </span>
          </button>
        ))}
      </div>
      <span className="bar-rule" />
      <ShapeMenu />
      <span className="bar-rule" />
      <Step command={undo} icon="undo" />
      <Step command={redo} icon="redo" />
      {phone ? null : <HistoryButton />}
    </div>
  )
}

/** Arrow keys move along the tools; Space or Enter arms. */
function along(event: KeyboardEvent<HTMLElement>) {
  const by = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key]
  if (by === undefined) return
  event.preventDefault()
  const tools = [...event.currentTarget.querySelectorAll<HTMLElement>('[role=radio]')]
  tools.at((tools.indexOf(event.target as HTMLElement) + by) % tools.length)?.focus()
}

/** Undo or redo, named by the step it takes; it stays enabled and says why it cannot. */
function Step({ command, icon }: { readonly command: Command; readonly icon: IconName }) {
  const say = useSay()
  const northlot = useStore()
  const words = useNorthlot((state) => say(command.label(state)))
  const possible = useNorthlot((state) => command.whyNot(state) === undefined)
  const name = say(`tools.${icon as 'undo' | 'redo'}`)
  const label = possible ? words : `${name}: ${words}`
  return (
    <button
      type="button"
      className={`button square ${possible ? '' : 'idle'}`}
      aria-label={label}
      title={label}
      onClick={() => command.run(northlot)}
    >
      <Icon name={icon} />
    </button>
  )
}
