import { useSay } from '../shared/useSay.ts'
import './scoreLegend.css'

/** What the shading of parcels says, while the map is shaded by the proximity score. */
export default function ScoreLegend() {
  const say = useSay()
  return (
    <div className="float score-legend" role="img" aria-label={say('layer.scoreLegend')}>
      <span>{say('layer.score')}</span>
      <span className="score-ramp" />
      <span className="number">0</span>
      <span className="number">100</span>
    </div>
  )
}
