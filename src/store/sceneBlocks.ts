import { knownValue } from '../measures/figure.ts'
import { grossFloorArea } from '../measures/floorArea.ts'
import type { Camera, Scene } from '../plan/types.ts'
import { basisOf } from './selectors.ts'
import type { State } from './state.ts'

/** Blocks in 3D: none, by plot ratio, by gross floor area. */
export type Blocks = 'none' | 'ratio' | 'gfa'

const M_PER_RATIO = 25
const M2_PER_M = 1500
const TILT = 50

/** How a scene draws its parcels. */
export const blocksOf = (scene: Pick<Scene, 'layers'> | undefined): Blocks =>
  scene?.layers.includes('height-gfa') ? 'gfa' : scene?.layers.includes('height') ? 'ratio' : 'none'

/** The camera of a scene, tilted where blocks are to be seen from above. */
export const cameraFor = (blocks: Blocks, camera: Camera): Camera =>
  blocks === 'none' ? camera : { ...camera, pitch: camera.pitch || TILT }

/** Height of the block of each row, metres, 0 where its floor is not known; undefined where the parcels lie flat. */
export function blockHeights(state: State, blocks: Blocks): ((row: number) => number) | undefined {
  if (blocks === 'none') return undefined
  const basis = basisOf(state)
  return (row) => {
    const gfaM2 = knownValue(grossFloorArea(basis, row))
    const siteAreaM2 = basis.layer.siteAreaM2[row]!
    if (gfaM2 === undefined || siteAreaM2 <= 0) return 0
    return blocks === 'gfa' ? gfaM2 / M2_PER_M : (gfaM2 / siteAreaM2) * M_PER_RATIO
  }
}
