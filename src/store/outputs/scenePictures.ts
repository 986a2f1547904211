import { type SceneMarks, scenePicture } from '../../files/sheet/scenePicture.ts'
import type { SheetContent } from '../../files/sheet/sheet.ts'
import { PICTURE } from '../../files/slides.ts'
import { toGrid } from '../../geometry/hk1980.ts'
import { distanceRings } from '../../parcels/distanceRings.ts'
import { baseScenarioOf } from '../../plan/edits/setBaseScenario.ts'
import type { Scene } from '../../plan/types.ts'
import { type Compared, comparedOf, differingRows, paintBeside, paintDifference } from '../comparing.ts'
import type { MapLayerId } from '../mapOverState.ts'
import type { EaselView, ParcelPaint } from '../ports.ts'
import { type Blocks, blockHeights, blocksOf, cameraFor } from '../sceneBlocks.ts'
import { paintOf } from '../selectors.ts'
import { withScenario } from './scenarioTables.ts'
import type { OutputRig, OutputSetting } from './setting.ts'
import { sheetBase, sheetContent, sheetSay } from './sheetContent.ts'

/** The free window that the zoom of a scene speaks of is 640 CSS pixels high (`map/camera.ts`): all of it is on the slide. */
const WINDOW_PX = 640
const MAP = { width: Math.round((WINDOW_PX * PICTURE.width) / PICTURE.height), height: WINDOW_PX, pixelRatio: 1.75 }

/** Over the map words are drawn for a picture so many millimetres wide: on the slide they are half as large again. */
const DRAWN_MM = 150

/** Length of the equator, metres; MapLibre's tiles are 512 px. */
const EQUATOR_M = 40_075_016.686

export interface ScenePictures {
  /** PNG bytes of what a scene shows, with legend, scale and north; scenes that show the same have one picture. */
  of(scene: Scene): Promise<Uint8Array<ArrayBuffer>>
  done(): void
}

/** Pictures of scenes: of the live map where the browser draws one, else drawn as plan sheets are. */
export async function scenePictures(rig: OutputRig, setting: OutputSetting): Promise<ScenePictures> {
  const { pictures, map } = rig.ports
  const base = await sheetBase(rig)
  let easel = await map?.easel(MAP)
  const putAway = () => {
    easel?.remove()
    easel = undefined
  }
  const made = new Map<string, Promise<Uint8Array<ArrayBuffer>>>()
  let rings: EaselView['over']['rings'] | undefined
  const ringsNow = () => {
    rings ??= distanceRings(setting.state.ground.universityTown)
    return rings
  }
  const draw = async (scene: Scene) => {
    const told = withScenario(setting, scene.scenario)
    const pair = pairOf(setting, scene)
    const blocks = blocksOf(scene)
    const camera = cameraFor(blocks, scene.camera)
    const under = await easel?.picture({
      ...paintedAs(told, scene, pair),
      layer: told.state.land,
      camera,
      over: { rings: scene.layers.includes('rings') ? ringsNow() : [], links: [], works: [], hidden: [] },
      heightOf: blockHeights(told.state, blocks),
    })
    // a map that does not come to rest once never will: the window is out of sight
    if (!under) putAway()
    const height = (DRAWN_MM * PICTURE.height) / PICTURE.width
    const [lon, lat] = camera.centre
    const svg = scenePicture(
      {
        width: DRAWN_MM,
        height,
        scale: scaleOfZoom(camera.zoom, lat, height),
        centre: toGrid(lon, lat),
        languages: setting.language === 'en' ? 'en' : 'zh',
        bearing: camera.bearing,
        pitch: camera.pitch,
        marks: marksOf(scene, blocks, pair),
        over: under !== undefined,
      },
      differenceOnPaper(sheetContent(told, base, scene.bundle), pair),
      sheetSay,
    )
    const [across, down] = [MAP.width, MAP.height].map((px) => Math.round(px * MAP.pixelRatio)) as [number, number]
    const png = await pictures.png(svg, across, down, under)
    under?.close()
    return new Uint8Array(await png.arrayBuffer())
  }
  return {
    of: (scene) => {
      const { scenario, against, camera, layers, bundle } = scene
      const same = JSON.stringify([scenario, layers.includes('difference') && against, camera, layers, bundle])
      const known = made.get(same) ?? draw(scene)
      made.set(same, known)
      return known
    },
    done: putAway,
  }
}

/** 1 : scale of a drawing so many millimetres high that shows what a camera shows. */
const scaleOfZoom = (zoom: number, lat: number, heightMm: number): number =>
  ((EQUATOR_M * Math.cos((lat * Math.PI) / 180)) / (512 * 2 ** zoom)) * 1000 * (WINDOW_PX / heightMm)

interface Pair {
  readonly base: Compared
  readonly shown: Compared
  readonly differ: ReadonlySet<number>
}

/** The two scenarios of a scene that draws their difference. */
function pairOf({ state }: OutputSetting, { layers, scenario, against }: Scene): Pair | undefined {
  if (!layers.includes('difference')) return undefined
  const compared = comparedOf(state)
  const base = compared.find(({ id }) => id === (against ?? baseScenarioOf(state.document.plan)))
  const shown = compared.find(({ id }) => id === scenario)
  return base && shown && base !== shown ? { base, shown, differ: new Set(differingRows(base, shown)) } : undefined
}

/** How the map paints the land of a scene, and what it draws a line around. */
function paintedAs(
  { state }: OutputSetting,
  { layers, bundle }: Scene,
  pair: Pair | undefined,
): Pick<EaselView, 'paintOf' | 'marked'> {
  if (pair) return { paintOf: paintDifference(pair.shown, pair.base), marked: pair.differ }
  const mapLayers = new Set<MapLayerId>(layers.includes('score') ? ['score'] : [])
  const seen = { ...state, mapLayers }
  const sites = bundle === undefined ? [] : (state.document.plan.bundles.get(bundle)?.sites ?? [])
  return {
    paintOf: (row) => paintOf(seen, row),
    marked: new Set(sites.flatMap(({ parcel }) => state.rowOf.get(parcel ?? '') ?? [])),
  }
}

function marksOf({ layers }: Scene, blocks: Blocks, pair: Pair | undefined): SceneMarks {
  return {
    rings: layers.includes('rings'),
    score: layers.includes('score') && !pair,
    ...(pair ? { difference: { shown: pair.shown.letter, base: pair.base.letter } } : {}),
    ...(blocks === 'none' ? {} : { blocks: blocks === 'ratio' ? 'present.blocksRatio' : 'present.blocksGfa' }),
  }
}

/** What a sheet draws of a difference: only parcels that differ keep their assignee, or a ghost of the base's. */
function differenceOnPaper(content: SheetContent, pair: Pair | undefined): SheetContent {
  if (!pair) return content
  const { state } = pair.shown
  const beside = paintBeside(pair.shown, pair.base)
  return {
    ...content,
    parcels: content.parcels.map((parcel) => {
      const { assignee: _held, ...rest } = parcel
      const row = state.rowOf.get(parcel.id)
      const paint: ParcelPaint | undefined = row === undefined || !pair.differ.has(row) ? undefined : beside(row)
      if (!paint) return { ...rest, status: rest.status === 'assigned' ? 'unassigned' : rest.status }
      return { ...parcel, outlined: true, ...(paint.ghost === undefined ? {} : { ghost: paint.ghost }) }
    }),
  }
}
