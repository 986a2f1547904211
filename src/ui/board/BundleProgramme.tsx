import type { Bundle } from '../../plan/types.ts'
import { Icon } from '../shared/Icon.tsx'
import { Part } from './Sheet.tsx'
import { useSheetSay } from './sheetWords.ts'

const MOST = 10

interface BundleProgrammeProps {
  readonly bundle: Bundle
  readonly change: (bundle: Bundle) => void
}

/** By how many years the winner forms the sites before Government's date: what the phase check takes at its word. */
export function BundleProgramme({ bundle, change }: BundleProgrammeProps) {
  const { own } = useSheetSay()
  const years = bundle.yearsEarlier ?? 0
  const set = (next: number) => {
    const { yearsEarlier: _before, ...rest } = bundle
    change(next === 0 ? rest : { ...rest, yearsEarlier: next })
  }
  return (
    <Part title={own('bundle.programme')}>
      <p className="row">
        <span>{years === 0 ? own('bundle.asGovernment') : own('bundle.earlier', { count: years })}</span>
        <button
          type="button"
          className="button small square"
          aria-label={own('bundle.lessEarly')}
          disabled={years <= 0}
          onClick={() => set(years - 1)}
        >
          <Icon name="minus" className="small" />
        </button>
        <button
          type="button"
          className="button small square"
          aria-label={own('bundle.moreEarly')}
          disabled={years >= MOST}
          onClick={() => set(years + 1)}
        >
          <Icon name="plus" className="small" />
        </button>
      </p>
      {years === 0 ? null : <p className="label">{own('bundle.programmeNote')}</p>}
    </Part>
  )
}
