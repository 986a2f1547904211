import type { ReactNode } from 'react'
import { Button, Heading } from 'react-aria-components'
import { COMMANDS } from '../../commands/all.ts'
import type { Command } from '../../commands/command.ts'
import { SHOW_SCENARIO } from '../../commands/scenarios.ts'
import { RECEIVERS } from '../../commands/selecting.ts'
import { useNorthlot } from '../northlotContext.tsx'
import { Icon } from '../shared/Icon.tsx'
import { type PanelKey, usePanelSay } from '../shared/panelWords.ts'
import { useSay } from '../shared/useSay.ts'
import { writeKeys } from './writeKeys.ts'
import '../styles/selectionPanels.css'

const TASKS = ['select', 'assign', 'shape', 'history', 'view', 'find', 'more'] as const

/** Keys that are no commands: of the map, the table and the drawing tools. */
const MORE: Partial<Record<(typeof TASKS)[number], readonly (readonly [string, PanelKey])[]>> = {
  select: [
    ['Shift', 'keys.shift'],
    ['Alt', 'keys.alt'],
  ],
  assign: [['1 – 9', 'keys.receivers']],
  shape: [
    ['Enter', 'keys.sketchEnd'],
    ['Backspace', 'keys.sketchBack'],
    ['X', 'keys.sketchCorner'],
    ['Esc', 'keys.sketchGiveUp'],
  ],
  view: [
    ['Space', 'keys.space'],
    ['Alt+1 – 9', 'keys.scenarios'],
    ['B', 'keys.holdB'],
  ],
}

/** Every key by task, and what does the work of lasso and brush without a pointer. */
export default function CheatSheet() {
  const words = usePanelSay()
  const listed = COMMANDS.filter(
    (command) =>
      command.keys && !RECEIVERS.includes(command) && !SHOW_SCENARIO.includes(command) && command.id !== 'redo-y',
  )
  return (
    <>
      <header className="dialog-head">
        <Heading slot="title" level={2}>
          {words('keys.title')}
        </Heading>
        <span className="spacer" />
        <Button slot="close" className="button small square" aria-label={words('panel.close')}>
          <Icon name="close" className="small" />
        </Button>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by keys */}
      <section className="keys-body scroll" tabIndex={0} aria-label={words('keys.title')}>
        {TASKS.map((task) => {
          const commands = listed.filter((command) => (command.task ?? 'more') === task)
          const more = MORE[task] ?? []
          if (commands.length + more.length === 0) return null
          return (
            <section key={task} className="keys-task">
              <h3 className="section-title">{words(`keys.${task}`)}</h3>
              <dl>
                {commands.map((command) => (
                  <KeyLine key={command.id} command={command} />
                ))}
                {more.map(([keys, key]) => (
                  <Line key={key} keys={keys}>
                    {words(key)}
                  </Line>
                ))}
              </dl>
            </section>
          )
        })}
        <section className="keys-task">
          <h3 className="section-title">{words('keys.table')}</h3>
          <dl>
            <Line keys="↑ ↓">{words('keys.arrows')}</Line>
            <Line keys="Space">{words('keys.toggle')}</Line>
            <Line keys="Shift ↑ ↓">{words('keys.range')}</Line>
            <Line keys="W">{words('keys.why')}</Line>
            <Line keys={writeKeys('$mod+c')}>{words('keys.copy')}</Line>
          </dl>
        </section>
        <section className="keys-task keys-instead">
          <h3 className="section-title">{words('keys.instead')}</h3>
          <p>
            <b>{words('keys.insteadLasso')}</b> {words('keys.insteadLassoWhy')}
          </p>
          <p>
            <b>{words('keys.insteadBrush')}</b> {words('keys.insteadBrushWhy')}
          </p>
        </section>
      </section>
    </>
  )
}

function KeyLine({ command }: { readonly command: Command }) {
  const say = useSay()
  const panel = usePanelSay()
  const label = useNorthlot((state) => say(command.label(state)))
  const named = { undo: 'keys.undo', redo: 'keys.redo' } as const
  const key = named[command.id as keyof typeof named]
  return <Line keys={writeKeys(command.keys ?? '')}>{key ? panel(key) : label}</Line>
}

function Line({ keys, children }: { readonly keys: string; readonly children: ReactNode }) {
  return (
    <div className="key-line">
      <dt>
        <kbd className="key-hint">{keys}</kbd>
      </dt>
      <dd>{children}</dd>
    </div>
  )
}
