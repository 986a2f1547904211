import { balanceLine } from '../../measures/areaBalance.ts'
import type { Scene } from '../../plan/types.ts'
import { balanceOf, contextOf } from '../../store/selectors.ts'
import { BalanceBar } from '../measures/BalanceBar.tsx'
import { DecayCurve } from '../measures/DecayCurve.tsx'
import { Figure } from '../measures/Figure.tsx'
import { useNorthlot } from '../northlotContext.tsx'
import { useSay } from '../shared/useSay.ts'
import { BundleSlide } from './BundleSlide.tsx'
import { ComparisonSlide } from './ComparisonSlide.tsx'
import { CostSlide } from './CostSlide.tsx'
import { AreaHeadline, CostHeadline, ScoreHeadline } from './Headlines.tsx'
import { NearestSites } from './NearestSites.tsx'
import { SourcesSlide } from './SourcesSlide.tsx'
import { YearsSlide } from './YearsSlide.tsx'

/** What stands under the caption, by the kind of the scene: headline figures and one small chart or table. */
export function SlidePanel({ scene }: { readonly scene: Scene }) {
  switch (scene.panel) {
    case 'areas':
      return <AreasSlide />
    case 'proximity':
      return <ProximitySlide />
    case 'cost':
      return <CostSlide />
    case 'bundles':
      return <BundleSlide bundle={scene.bundle} />
    case 'comparison':
      return <ComparisonSlide scene={scene} />
    case 'years':
      return <YearsSlide />
    case 'sources':
      return <SourcesSlide />
    case 'none':
      return null
  }
}

function AreasSlide() {
  const say = useSay()
  const language = useNorthlot((state) => state.language)
  const balance = useNorthlot(balanceOf)
  const context = useNorthlot(contextOf)
  return (
    <>
      <div className="slide-heads">
        <AreaHeadline />
        <ScoreHeadline />
        <CostHeadline />
      </div>
      <div className="slide-chart">
        <BalanceBar balance={balance} />
      </div>
      <ul className="slide-balance">
        {balance.parts.map(({ kind }) => (
          <li key={kind}>
            <span className={`key ${kind}`} aria-hidden="true" />
            <span>{say(`balance.${kind}`)}</span>
            <Figure figure={balanceLine(context, kind)} reading={{ language, areaUnit: 'ha' }} withUnit />
          </li>
        ))}
      </ul>
    </>
  )
}

function ProximitySlide() {
  return (
    <>
      <div className="slide-heads">
        <AreaHeadline />
        <ScoreHeadline />
      </div>
      <div className="slide-chart">
        <DecayCurve />
      </div>
      <NearestSites />
    </>
  )
}
