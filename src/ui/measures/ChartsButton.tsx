import { useActions } from '../northlotContext.tsx'
import { Icon } from '../shared/Icon.tsx'
import { useSay } from '../shared/useSay.ts'

/** Button "Charts": the scenario where people would rather look than read. */
export function ChartsButton() {
  const say = useSay()
  const actions = useActions()
  return (
    <button
      type="button"
      className="button small square"
      aria-label={say('command.charts')}
      title={say('command.charts')}
      onClick={() => actions.openDialog({ kind: 'charts' })}
    >
      <Icon name="chart" className="small" />
    </button>
  )
}
