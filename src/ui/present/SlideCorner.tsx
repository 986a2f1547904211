import { writeDay } from '../../files/minutes.ts'
import type { Blocks } from '../../store/sceneBlocks.ts'
import { useNorthlot, useStore } from '../northlotContext.tsx'
import { Icon } from '../shared/Icon.tsx'
import { useLanguage } from '../shared/useSay.ts'
import { ScaleBar } from '../shell/ScaleBar.tsx'
import { useMeetingSay } from './meetingSay.ts'

interface CornerProps {
  readonly blocks: Blocks
  /** The letter of the scenario that a drawn difference is told against. */
  readonly against: string | undefined
}

/** What every map needs: its scale, where north is, and the day; and how to read what is drawn otherwise. */
export function SlideCorner({ blocks, against }: CornerProps) {
  const { own } = useMeetingSay()
  const today = useStore().now()
  const language = useLanguage()
  const bearing = useNorthlot((state) => Math.round(state.view.bearing))
  const north = bearing === 0 ? own('present.northUp') : own('present.north', { degrees: bearing })
  return (
    <aside
      className="slide-corner"
      data-covers="none"
      aria-label={own('present.date', { date: writeDay(today, language) })}
    >
      {blocks === 'none' ? null : <p>{own(blocks === 'ratio' ? 'present.blocksRatio' : 'present.blocksGfa')}</p>}
      {against === undefined ? null : <p>{own('present.difference', { letter: against })}</p>}
      <div className="row">
        <ScaleBar />
        <span role="img" aria-label={north} title={north} style={{ transform: `rotate(${-bearing}deg)` }}>
          <Icon name="north" />
        </span>
        <span className="number">{writeDay(today, language)}</span>
      </div>
    </aside>
  )
}
