import { lazy, Suspense, useCallback } from 'react'
import { FileTroubles } from '../files/FileTroubles.tsx'
import { useNorthlot, useStore } from '../northlotContext.tsx'
import { Icon } from '../shared/Icon.tsx'
import { useSay } from '../shared/useSay.ts'
import { HoverTip } from './HoverTip.tsx'
import { Notices } from './Notices.tsx'
import { ScaleBar } from './ScaleBar.tsx'
import { SketchOptions } from './SketchOptions.tsx'
import { StartCard } from './StartCard.tsx'
import { StatusLine } from './StatusLine.tsx'
import { Toolbar } from './Toolbar.tsx'
import { ToolOptions } from './ToolOptions.tsx'
import { ViewControls } from './ViewControls.tsx'

const ScoreLegend = lazy(() => import('./ScoreLegend.tsx'))

/** Region "Map": an element that the map draws into, there with or without WebGL, and what floats over it. */
export function MapWindow() {
  const say = useSay()
  const northlot = useStore()
  const trouble = useNorthlot((state) => state.mapTrouble)
  const shaded = useNorthlot((state) => state.mapLayers.has('score'))
  // a ref that cleans up after itself: the map is taken out before another is attached, also under StrictMode
  const attach = useCallback((element: HTMLElement) => northlot.attachMap(element), [northlot])
  return (
    <div className="map-window">
      <section ref={attach} className="map-region" aria-label={say('map.region')} />
      {trouble === undefined ? null : (
        <div className="map-trouble">
          <Icon name="layers" />
          <p className="medium">{say('map.cannotDraw')}</p>
          <p className="quiet">{say('map.cannotDrawWhy', { reason: trouble })}</p>
        </div>
      )}
      <div className="map-over">
        <Toolbar />
        <SketchOptions />
        <ToolOptions />
        <ViewControls />
        <FileTroubles />
        <StartCard />
        <HoverTip />
        <ScaleBar />
        <Suspense fallback={null}>{shaded ? <ScoreLegend /> : null}</Suspense>
        <Notices />
        <StatusLine />
      </div>
    </div>
  )
}
