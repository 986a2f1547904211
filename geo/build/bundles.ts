/**
 * The three published pilot areas as ready bundles.
 *
 * Takes   geo/bundles.json (terms, published gross area) and the plots that carry the bundle's name.
 * Gives   sites with duties; net area is computed from the plots, m² on the HK1980 Grid.
 */
import { readJson } from './drawn.ts'
import type { Plot } from './parcels.ts'
import { polygonArea } from './shapes.ts'

export const bundles = (plots: readonly Plot[]) =>
  readJson('bundles.json').map(
    ({ duties, ...bundle }: { id: string; gross_ha: number; duties: Record<string, string> }) => {
      const members = plots.filter((plot) => plot.given.bundle === bundle.id)
      const net_m2 = Math.round(members.reduce((sum, plot) => sum + polygonArea(plot.shape), 0))
      return {
        ...bundle,
        net_m2,
        sites: [
          ...members.map((plot) => ({ parcel: plot.id, duty: duties[plot.id] ?? duties[plot.use] ?? 'works-only' })),
          { duty: 'works-only', areaM2: Math.round(bundle.gross_ha * 10000 - net_m2) },
        ],
      }
    },
  )
