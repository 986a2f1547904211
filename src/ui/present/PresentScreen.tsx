import { type CSSProperties, type Ref, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { message } from '../../lib/message.ts'
import type { Scene } from '../../plan/types.ts'
import type { MapLook } from '../../store/ports.ts'
import { type Blocks, blockHeights, blocksOf, cameraFor } from '../../store/sceneBlocks.ts'
import { useActions, useNorthlot, useStore } from '../northlotContext.tsx'
import { useAnnounce } from '../shell/announce.tsx'
import { Notices } from '../shell/Notices.tsx'
import { keptScenes, SCENE_LAYERS, starterScenes } from './deck.ts'
import { Laser } from './Laser.tsx'
import { useMeetingSay } from './meetingSay.ts'
import { PresentBar } from './PresentBar.tsx'
import type { PresenterView } from './presenterChannel.ts'
import { SceneCard } from './SceneCard.tsx'
import { SlideCorner } from './SlideCorner.tsx'
import { baseOf } from './slideState.ts'
import { TrialPanel } from './TrialPanel.tsx'
import { useDifference } from './useDifference.ts'
import { usePresenter } from './usePresenter.ts'
import { usePresentKeys } from './usePresentKeys.ts'
import { useSceneNotes } from './useSceneNotes.ts'
import { useSlideScale } from './useSlide.ts'
import { WhoStandsWhere } from './WhoStandsWhere.tsx'
import './present.css'

const NEXT_BLOCKS: Readonly<Record<Blocks, Blocks>> = { none: 'ratio', ratio: 'gfa', gfa: 'none' }

/** The scenes of a meeting, full screen: map, card, legend, scale and date; keys and clicker; a try-out from any slide. */
export default function PresentScreen({ ground }: { readonly ground: Ref<HTMLElement> }) {
  const { own, say } = useMeetingSay()
  const northlot = useStore()
  const actions = useActions()
  const announce = useAnnounce()
  const language = useNorthlot((state) => state.language)
  const kept = useNorthlot(keptScenes)
  const tryOut = useNorthlot((state) => state.tryOut)
  const mapTrouble = useNorthlot((state) => state.mapTrouble)
  const [made] = useState(() => starterScenes(northlot.getState()).map((scene, i): Scene => ({ ...scene, order: i })))
  const scenes = kept.length > 0 ? kept : made
  const [wanted, setAt] = useState(0)
  const at = Math.min(wanted, Math.max(0, scenes.length - 1))
  const scene = scenes[at]
  const [black, setBlack] = useState(false)
  const [laser, setLaser] = useState(false)
  const [look, setLook] = useState<MapLook>('projector')
  const [chosenBlocks, setBlocks] = useState<Blocks>()
  const [peeking, setPeeking] = useState(false)
  const [since] = useState(() => Date.now())
  const scale = useSlideScale()
  const blocks = chosenBlocks ?? blocksOf(scene)

  const fullScreen = useFullScreen(() => actions.showScreen('workspace'))
  const attach = useCallback(
    (element: HTMLElement) => {
      actions.dress('projector')
      return northlot.attachMap(element)
    },
    [northlot, actions],
  )
  useEffect(() => actions.dress(look), [actions, look])
  // what was shown before the meeting is shown after it; before the next map is drawn, which is why it is a layout effect
  useLayoutEffect(() => {
    const { scenario: shown, mapLayers } = northlot.getState()
    return () => {
      for (const layer of SCENE_LAYERS) actions.showLayer(layer, mapLayers.has(layer))
      actions.raise(undefined)
      actions.dress('light')
      actions.showBundle(undefined)
      const { tryOut: trying, document, scenario } = northlot.getState()
      if (!trying && scenario !== shown && document.plan.scenarios.has(shown)) actions.showScenario(shown)
    }
  }, [northlot, actions])

  // each scene brings its scenario and its camera
  useEffect(() => {
    if (!scene) return
    setPeeking(false)
    if (scene.scenario !== northlot.getState().scenario) actions.showScenario(scene.scenario)
    actions.showBundle(scene.bundle, 'stay')
    for (const layer of SCENE_LAYERS) actions.showLayer(layer, scene.layers.includes(layer))
  }, [scene, northlot, actions])
  const toldAgainst = useDifference(scene)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a window of another size has another free middle
  useEffect(() => {
    if (scene) actions.flyTo(cameraFor(blocks, scene.camera))
  }, [scene, blocks, scale, actions])
  useEffect(() => {
    actions.raise(blockHeights(northlot.getState(), blocks))
  }, [blocks, northlot, actions])

  const last = scenes.length - 1
  const go = useCallback((to: number) => setAt(Math.min(last, Math.max(0, to))), [last])
  // from where it is by then: a clicker may be pressed twice before the screen has followed
  const step = useCallback(
    (by: number) => setAt((from) => Math.min(last, Math.max(0, Math.min(from, last) + by))),
    [last],
  )
  const before = (down: boolean) => {
    const to = down ? !peeking : false
    setPeeking(to)
    if (northlot.getState().tryOut) return actions.showBefore(to)
    const base = baseOf(northlot.getState())
    const other = scene?.against ?? base
    if (scene && other !== undefined && other !== scene.scenario) actions.showScenario(to ? other : scene.scenario)
  }
  const toggleBlack = useCallback(() => setBlack((was) => !was), [])
  const orders = useMemo(() => ({ go, step, black: toggleBlack }), [go, step, toggleBlack])
  const [presented, setPresented] = useState(false)
  const figureNotes = useSceneNotes(scene, presented)
  const view = useMemo(
    (): PresenterView => ({
      at,
      language,
      black,
      since,
      tryOut: tryOut !== undefined,
      made: figureNotes,
      scenario: scene
        ? say(northlot.getState().document.plan.scenarios.get(scene.scenario)?.name ?? { en: '', zh: '' })
        : '',
      scenes: scenes.map(({ title, caption, notes }) => ({
        title: say(title),
        caption: say(caption),
        notes: notes ? say(notes) : '',
      })),
    }),
    [at, language, black, since, tryOut, figureNotes, scene, scenes, say, northlot],
  )
  const openPresenter = usePresenter(view, orders, () => setPresented(true))
  const keys = {
    next: () => step(1),
    previous: () => step(-1),
    first: () => go(0),
    last: () => go(last),
    leave: () => {
      if (black) setBlack(false)
      else if (laser) setLaser(false)
      else actions.showScreen('workspace')
    },
    before,
    tryOut: () => {
      if (!tryOut) actions.startTryOut()
    },
    decide: () => actions.openDialog({ kind: 'decisions', add: true }),
    laser: () => setLaser(!laser),
    black: toggleBlack,
    presenter: () => {
      fullScreen.keep()
      if (!openPresenter()) announce(message('presenter.blocked'), 'alert')
    },
    fullScreen: fullScreen.toggle,
    dark: () => setLook(look === 'dark' ? 'projector' : 'dark'),
    blocks: () => setBlocks(NEXT_BLOCKS[blocks]),
  }
  usePresentKeys(keys)

  return (
    <main
      ref={ground}
      className="present"
      id="workspace"
      data-look={look}
      data-blocks={blocks}
      style={{ '--u': scale } as CSSProperties}
      aria-label={own('present.title')}
    >
      <section ref={attach} className="map-region" aria-label={say('map.region')} />
      {mapTrouble === undefined ? null : <p className="slide-trouble">{say('map.cannotDraw')}</p>}
      {scene ? <SceneCard key={scene.id} scene={scene} before={peeking} /> : null}
      {tryOut ? (
        <TrialPanel before={peeking} flip={() => before(true)} />
      ) : scene ? (
        <WhoStandsWhere scene={scene} />
      ) : null}
      <SlideCorner blocks={blocks} against={toldAgainst?.letter} />
      <PresentBar
        at={at}
        scenes={scenes}
        made={kept.length === 0}
        keys={keys}
        go={go}
        pressed={{
          laser,
          black,
          dark: look === 'dark',
          blocks: blocks !== 'none',
          before: peeking,
          tryOut: tryOut !== undefined,
        }}
      />
      <Notices />
      {laser ? <Laser /> : null}
      {black ? (
        <button type="button" className="slide-black" onClick={toggleBlack} aria-label={own('present.black')} />
      ) : null}
    </main>
  )
}

/** How long after opening a second window a browser may leave the full screen by itself. */
const SETTLE_MS = 2000

/** Fills the screen while presenting, where the browser lets it; leaving it by Escape leaves the presentation. */
function useFullScreen(left: () => void) {
  const kept = useRef(0)
  const leave = useRef(left)
  useEffect(() => {
    leave.current = left
  }, [left])
  const keep = () => {
    kept.current = performance.now() + SETTLE_MS
  }
  const toggle = () => {
    keep()
    if (document.fullscreenElement) void document.exitFullscreen()
    else void enter()
  }
  useEffect(() => {
    void enter()
    const changed = () => {
      if (!document.fullscreenElement && performance.now() > kept.current) leave.current()
    }
    document.addEventListener('fullscreenchange', changed)
    return () => {
      document.removeEventListener('fullscreenchange', changed)
      if (document.fullscreenElement) void document.exitFullscreen()
    }
  }, [])
  return { keep, toggle }
}

async function enter(): Promise<void> {
  try {
    await document.documentElement.requestFullscreen?.()
  } catch {
    // not allowed here: the window itself is the screen
  }
}
