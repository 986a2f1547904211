import { compare } from '../../commands/scenarios.ts'
import { useNorthlot, useStore } from '../northlotContext.tsx'
import { Icon } from '../shared/Icon.tsx'
import { useSay } from '../shared/useSay.ts'

/** Button "Compare": to the comparison of scenarios and back. */
export function CompareButton() {
  const say = useSay()
  const northlot = useStore()
  const on = useNorthlot((state) => state.screen === 'compare')
  return (
    <button
      type="button"
      className={`button outlined compare-open ${on ? 'on' : ''}`}
      aria-pressed={on}
      onClick={() => compare.run(northlot)}
    >
      <Icon name="compare" className="phone-icon" />
      <span className="bar-word">{say('bar.compare')}</span>
    </button>
  )
}
