import { writeCount } from '../../locales/format.ts'
import type { TargetAnswer, TargetState } from '../../measures/targets.ts'
import { floorUnit } from '../../measures/writeFigure.ts'
import { targetAnswersOf, targetSteps } from '../../store/targets.ts'
import { Figure } from '../measures/Figure.tsx'
import { useActions, useStore } from '../northlotContext.tsx'
import { Icon, type IconName } from '../shared/Icon.tsx'
import { useReading } from '../shared/useReading.ts'
import { useSay } from '../shared/useSay.ts'
import { useLately } from '../useLately.ts'
import './targets.css'

/** "Targets": each with a tick or a warning, its name and what the shown scenario makes of it. */
export function TargetsSection() {
  const say = useSay()
  const actions = useActions()
  const [answers, updating] = useLately(targetAnswersOf, { steps: targetSteps })
  const met = answers.filter(({ state }) => state === 'met').length
  return (
    <section aria-label={say('targets.title')} aria-busy={updating}>
      <header className="panel-head of-bundles">
        <h2>{say('targets.title')}</h2>
        <span className="quiet number">{writeCount(answers.length)}</span>
        <span className="spacer" />
        {answers.length === 0 ? null : (
          <span className="label">
            {updating ? say('findings.updating') : say('targets.met', { count: { count: met } })}
          </span>
        )}
        <button
          type="button"
          className="button small square"
          aria-label={say('targets.edit')}
          title={say('targets.edit')}
          aria-haspopup="dialog"
          onClick={() => actions.openDialog({ kind: 'targets' })}
        >
          <Icon name="plus" />
        </button>
      </header>
      {answers.length === 0 ? <p className="assignee-note label">{say('targets.none')}</p> : null}
      <ul className="target-list">
        {answers.map((answer) => (
          <TargetRow key={answer.target.id} answer={answer} />
        ))}
      </ul>
    </section>
  )
}

const ICONS: Readonly<Record<TargetState, readonly [IconName, string]>> = {
  met: ['tick', 'good'],
  breach: ['breach', 'bad'],
  unsure: ['look', 'warn'],
  unknown: ['note', 'quiet'],
}

/** Pressing a target shows its parcels on the map; its figure tells why. */
function TargetRow({ answer: { target, figure, state, words, parcels } }: { readonly answer: TargetAnswer }) {
  const say = useSay()
  const reading = useReading()
  const northlot = useStore()
  const [icon, tone] = ICONS[state]
  const name = say(target.name)
  const show = () => {
    const { rowOf } = northlot.getState()
    const rows = parcels.flatMap((id) => rowOf.get(id) ?? [])
    if (rows.length === 0) return northlot.actions.openDialog({ kind: 'targets', target: target.id })
    northlot.actions.select(rows, 'replace')
    northlot.actions.zoomToRows(rows)
  }
  const floor =
    target.measure === 'target-gfa' ? { reading: { ...reading, areaUnit: floorUnit(reading.areaUnit) } } : {}
  return (
    <li className="target-row" data-target-state={state} title={say(words)}>
      <span className={tone}>
        <Icon name={icon} className="small" />
        <span className="hidden-words">{say(`targets.state.${state}`)}</span>
      </span>
      <button type="button" className="target-name" aria-label={say('targets.show', { name })} onClick={show}>
        {name}
      </button>
      <Figure figure={figure} name={name} withUnit {...floor} />
    </li>
  )
}
