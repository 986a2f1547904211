import '../../files/meetingWords.ts'
import { useState } from 'react'
import { newId } from '../../lib/ids.ts'
import { message } from '../../lib/message.ts'
import { refuse } from '../../lib/result.ts'
import { addScenes, moveScene, removeScene } from '../../plan/edits/editScenes.ts'
import type { Scene } from '../../plan/types.ts'
import { Sheet } from '../board/Sheet.tsx'
import { useActions, useNorthlot, useStore } from '../northlotContext.tsx'
import { Icon } from '../shared/Icon.tsx'
import { sayIn } from '../shared/useSay.ts'
import { keptScenes, letterOf, starterScenes } from './deck.ts'
import { useMeetingSay } from './meetingSay.ts'
import { SceneEditor } from './SceneEditor.tsx'
import './meeting.css'

/** The scenes of the plan: capture the view, make a first deck, put in order, edit, delete; every act can be undone. */
export default function ScenesSheet() {
  const { own, say } = useMeetingSay()
  const actions = useActions()
  const northlot = useStore()
  const scenes = useNorthlot(keptScenes)
  const [editing, setEditing] = useState<Scene['id']>()
  const capture = () => {
    const state = northlot.getState()
    const camera = actions.camera()
    if (!camera) return actions.edit(refuse(message('refusal.noCamera')))
    const title = message('scenes.newTitle', { number: scenes.length + 1 })
    const scene: Omit<Scene, 'order'> = {
      id: newId('scene'),
      scenario: state.scenario,
      camera,
      layers: ['labels', ...state.mapLayers],
      panel: 'areas',
      ...(state.shownBundle === undefined ? {} : { bundle: state.shownBundle }),
      title: { en: sayIn('en')(title), zh: sayIn('zh-Hant-HK')(title) },
      caption: { en: '', zh: '' },
    }
    if (actions.record((plan) => addScenes(plan, [scene]))) setEditing(scene.id)
  }
  return (
    <Sheet
      title={own('scenes.title')}
      className="scenes"
      foot={
        <>
          <button
            type="button"
            className="button large outlined"
            onClick={() => actions.record((plan) => addScenes(plan, starterScenes(northlot.getState())))}
          >
            {own(scenes.length === 0 ? 'scenes.make' : 'scenes.makeMore')}
          </button>
          <button type="button" className="button large outlined" onClick={capture}>
            {own('scenes.capture')}
          </button>
          <button type="button" className="button large primary" onClick={() => actions.showScreen('present')}>
            {own('scenes.present')}
          </button>
        </>
      }
    >
      {scenes.length === 0 ? <p className="quiet">{own('scenes.none')}</p> : null}
      <ol className="scene-list" aria-label={own('scenes.list')}>
        {scenes.map((scene, i) => (
          <li key={scene.id} aria-current={scene.id === editing ? 'true' : undefined}>
            <div className="row">
              <span className="number quiet">{i + 1}</span>
              <span className="tab-letter" aria-hidden="true">
                <SceneLetter scene={scene} />
              </span>
              <span className="scene-name">{say(scene.title)}</span>
              <span className="label">{own(`panel.${scene.panel}`)}</span>
              <span className="spacer" />
              <IconButton
                icon="frame"
                name={own('scenes.show', { scene: scene.title })}
                press={() => {
                  actions.showScenario(scene.scenario)
                  actions.flyTo(scene.camera)
                }}
              />
              <IconButton
                icon="up"
                name={own('scenes.upOf', { scene: scene.title })}
                press={() => actions.record((plan) => moveScene(plan, scene.id, -1))}
              />
              <IconButton
                icon="down"
                name={own('scenes.downOf', { scene: scene.title })}
                press={() => actions.record((plan) => moveScene(plan, scene.id, 1))}
              />
              <button
                type="button"
                className="button small outlined"
                aria-expanded={scene.id === editing}
                aria-label={`${own('scenes.change')}: ${say(scene.title)}`}
                onClick={() => setEditing(scene.id === editing ? undefined : scene.id)}
              >
                {own('scenes.change')}
              </button>
              <IconButton
                icon="bin"
                name={own('scenes.remove', { scene: scene.title })}
                press={() => actions.record((plan) => removeScene(plan, scene.id))}
              />
            </div>
            {scene.id === editing ? <SceneEditor key={scene.id} scene={scene} /> : null}
          </li>
        ))}
      </ol>
    </Sheet>
  )
}

function SceneLetter({ scene }: { readonly scene: Scene }) {
  return letterOf(
    useNorthlot((state) => state.document.plan),
    scene.scenario,
  )
}

interface IconButtonProps {
  readonly icon: 'frame' | 'up' | 'down' | 'bin'
  readonly name: string
  readonly press: () => void
}

function IconButton({ icon, name, press }: IconButtonProps) {
  return (
    <button type="button" className="button small square" aria-label={name} title={name} onClick={press}>
      <Icon name={icon} className="small" />
    </button>
  )
}
