import type { Bundle } from '../../plan/types.ts'
import { Part } from './Sheet.tsx'
import { Stepper } from './Stepper.tsx'
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
        <Stepper
          value={years}
          least={0}
          most={MOST}
          fewer={own('bundle.lessEarly')}
          more={own('bundle.moreEarly')}
          change={set}
        />
      </p>
      {years === 0 ? null : <p className="label">{own('bundle.programmeNote')}</p>}
    </Part>
  )
}
