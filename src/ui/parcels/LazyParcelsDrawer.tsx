import { lazy, Suspense } from 'react'

// Asked for as soon as the screen's code runs, but not part of it: the map and the totals do not wait for the grid.
const drawer = import('./ParcelsDrawer.tsx')
const Drawer = lazy(() => drawer.then(({ ParcelsDrawer }) => ({ default: ParcelsDrawer })))

/** The parcels drawer, with its place kept while its code arrives. */
export const LazyParcelsDrawer = () => (
  <Suspense fallback={<section className="panel drawer" data-open="true" aria-busy="true" />}>
    <Drawer />
  </Suspense>
)
