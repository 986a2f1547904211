import { useMemo } from 'react'
import type { ParcelLayer } from '../../parcels/parcelLayer.ts'
import { useSay } from '../shared/useSay.ts'
import { outlinesOf } from './outlines.ts'

/** The outlines of what was read, north up, so that the planner sees at once whether it is the right land. */
export function LandPicture({ layer }: { readonly layer: ParcelLayer }) {
  const say = useSay()
  const { box, path } = useMemo(() => outlinesOf(layer), [layer])
  return (
    <svg className="land-picture" viewBox={box} role="img" aria-label={say('report.picture')}>
      <path d={path} vectorEffect="non-scaling-stroke" />
    </svg>
  )
}
