import { type CSSProperties, useMemo } from 'react'
import { landUseOf } from '../../measures/plannedUse.ts'
import { liveRows, textAt } from '../../parcels/parcelLayer.ts'
import { LAND_USE_HUES } from '../../plan/landUseHues.ts'
import type { Scene } from '../../plan/types.ts'
import { basisOf } from '../../store/selectors.ts'
import { useNorthlot } from '../northlotContext.tsx'
import { LandSwatch } from '../shared/Swatch.tsx'
import { useMeetingSay } from './meetingSay.ts'
import { isSeenBy } from './sceneView.ts'

/** So many planned uses are named: those with the most land in view. */
const USES = 4

/** What the pale colours and lines of a slide's map mean: only what stands where the slide looks. */
export function SlideKey({ scene }: { readonly scene: Scene }) {
  const { own, say } = useMeetingSay()
  const basis = useNorthlot(basisOf)
  const land = useNorthlot((state) => state.land)
  const given = useNorthlot((state) => state.document.plan.assignments.get(state.scenario))
  const landUses = useNorthlot((state) => state.ground.landUses)
  const { uses, held } = useMemo(() => {
    const { layer } = basis
    const areas = new Map<keyof typeof LAND_USE_HUES, number>()
    let notFree = false
    const isSeen = isSeenBy(scene)
    for (const row of liveRows(land)) {
      if (!isSeen(land, row)) continue
      const assignment = given?.get(layer.ids[row]!)
      const status = textAt(layer, 'land_status', row)
      if (status === 'committed' || status === 'reserved') notFree ||= assignment === undefined
      else if (assignment === undefined) {
        const use = landUseOf(basis, row, undefined)
        if (isHued(use)) areas.set(use, (areas.get(use) ?? 0) + layer.siteAreaM2[row]!)
      }
    }
    const largest = [...areas].sort((a, b) => b[1] - a[1]).slice(0, USES)
    return { uses: largest.map(([use]) => use), held: notFree }
  }, [scene, basis, land, given])
  return (
    <ul className="slide-key-list" aria-label={own('present.key')}>
      {uses.map((use) => (
        <li key={use}>
          <span className="slide-use" style={{ '--hue': LAND_USE_HUES[use] } as CSSProperties} aria-hidden="true" />
          {landUses[use] ? say(landUses[use]) : use}
        </li>
      ))}
      {held ? (
        <li>
          <LandSwatch status="reserved" />
          {own('present.heldLand')}
        </li>
      ) : null}
      {scene.bundle === undefined ? null : (
        <li>
          <span className="slide-use dashed" aria-hidden="true" />
          {own('present.bundleLine')}
        </li>
      )}
      {scene.layers.includes('rings') ? (
        <li>
          <span className="slide-use ring" aria-hidden="true" />
          {own('present.ring')}
        </li>
      ) : null}
    </ul>
  )
}

const isHued = (use: string | undefined): use is keyof typeof LAND_USE_HUES => use !== undefined && use in LAND_USE_HUES
