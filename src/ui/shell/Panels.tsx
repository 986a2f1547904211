import { lazy, Suspense } from 'react'
import { useNorthlot } from '../northlotContext.tsx'

const OverPanel = lazy(() => import('./OverPanel.tsx'))

/** The panels over the whole screen: the palette, and the list of keys. */
export function Panels() {
  const panel = useNorthlot((state) => state.panel)
  return (
    <Suspense fallback={null}>{panel === 'palette' || panel === 'keys' ? <OverPanel panel={panel} /> : null}</Suspense>
  )
}
