import { useId, useState } from 'react'
import { type LocalText, message } from '../../lib/message.ts'
import { changeScene } from '../../plan/edits/editScenes.ts'
import type { Scene, ScenePanel } from '../../plan/types.ts'
import { bundlesOf } from '../../store/bundling.ts'
import { scenariosOf } from '../../store/selectors.ts'
import { useActions, useNorthlot } from '../northlotContext.tsx'
import { SCENE_LAYERS } from './deck.ts'
import { useMeetingSay } from './meetingSay.ts'

const PANELS: readonly ScenePanel[] = [
  'areas',
  'bundles',
  'comparison',
  'cost',
  'proximity',
  'years',
  'sources',
  'none',
]
/** What is drawn for a scene alone, not put over the map of the desk. */
const OF_SCENES = ['difference', 'height', 'height-gfa'] as const
const LAYERS = [...SCENE_LAYERS, ...OF_SCENES] as const

/** The words, scenario, panel and layers of one scene; each change is a step of its own. */
export function SceneEditor({ scene }: { readonly scene: Scene }) {
  const { own, say } = useMeetingSay()
  const actions = useActions()
  const scenarios = useNorthlot(scenariosOf)
  const bundles = useNorthlot(bundlesOf)
  const put = (part: Partial<Scene>) => actions.record((plan) => changeScene(plan, { ...scene, ...part }))
  const { against: _against, ...alone } = scene
  const { bundle: _bundle, ...ofAll } = scene
  return (
    <div className="scene-editor">
      <Text label={own('scenes.titleEn')} part="en" text={scene.title} put={(title) => put({ title })} />
      <Text label={own('scenes.titleZh')} part="zh" text={scene.title} put={(title) => put({ title })} />
      <Text label={own('scenes.captionEn')} part="en" long text={scene.caption} put={(caption) => put({ caption })} />
      <Text label={own('scenes.captionZh')} part="zh" long text={scene.caption} put={(caption) => put({ caption })} />
      <Text label={own('scenes.notesEn')} part="en" long text={scene.notes ?? BLANK} put={(notes) => put({ notes })} />
      <Text label={own('scenes.notesZh')} part="zh" long text={scene.notes ?? BLANK} put={(notes) => put({ notes })} />
      <Choice
        label={own('scenes.scenario')}
        value={scene.scenario}
        options={scenarios.map(({ id, name }) => [id, say(name)])}
        choose={(scenario) => put({ scenario })}
      />
      <Choice
        label={own('scenes.against')}
        value={scene.against ?? ''}
        options={[
          ['', own('scenes.againstNone')],
          ...scenarios
            .filter(({ id }) => id !== scene.scenario)
            .map(({ id, name }): [string, string] => [id, say(name)]),
        ]}
        choose={(against) => (against === '' ? actions.record((plan) => changeScene(plan, alone)) : put({ against }))}
      />
      <Choice
        label={own('scenes.panel')}
        value={scene.panel}
        options={PANELS.map((panel) => [panel, own(`panel.${panel}`)])}
        choose={(panel) => put({ panel: panel as ScenePanel })}
      />
      <Choice
        label={own('scenes.bundle')}
        value={scene.bundle ?? ''}
        options={[['', own('scenes.bundleAll')], ...bundles.map(({ id, name }): [string, string] => [id, say(name)])]}
        choose={(bundle) => (bundle === '' ? actions.record((plan) => changeScene(plan, ofAll)) : put({ bundle }))}
      />
      <fieldset>
        <legend>{own('scenes.layers')}</legend>
        {LAYERS.map((layer) => (
          <label key={layer} className="row">
            <input
              type="checkbox"
              checked={scene.layers.includes(layer)}
              onChange={(event) =>
                put({
                  layers: event.target.checked
                    ? [...scene.layers, layer]
                    : scene.layers.filter((other) => other !== layer),
                })
              }
            />
            {layer === 'rings' || layer === 'score' ? say(message(`layer.${layer}`)) : own(`scenes.layer.${layer}`)}
          </label>
        ))}
      </fieldset>
      <button
        type="button"
        className="button outlined"
        onClick={() => {
          const camera = actions.camera()
          if (camera) put({ camera })
        }}
      >
        {own('scenes.newView')}
      </button>
    </div>
  )
}

const BLANK: LocalText = { en: '', zh: '' }

interface TextProps {
  readonly label: string
  readonly part: 'en' | 'zh'
  readonly text: LocalText
  readonly long?: boolean
  readonly put: (text: LocalText) => boolean
}

/** One language of a text, changed when the planner leaves the field; what is refused gives way to what stands. */
function Text({ label, part, text, long = false, put }: TextProps) {
  const id = useId()
  const [typed, setTyped] = useState(text[part])
  const settle = () => {
    if (typed !== text[part] && !put({ ...text, [part]: typed })) setTyped(text[part])
  }
  const field = {
    id,
    className: 'field',
    value: typed,
    lang: part === 'en' ? 'en' : 'zh-Hant-HK',
    onBlur: settle,
  }
  return (
    <div className={long ? 'long' : ''}>
      <label htmlFor={id}>{label}</label>
      {long ? (
        <textarea {...field} rows={2} onChange={(event) => setTyped(event.target.value)} />
      ) : (
        <input {...field} onChange={(event) => setTyped(event.target.value)} />
      )}
    </div>
  )
}

interface ChoiceProps {
  readonly label: string
  readonly value: string
  readonly options: readonly (readonly [value: string, words: string])[]
  readonly choose: (value: string) => void
}

function Choice({ label, value, options, choose }: ChoiceProps) {
  const id = useId()
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <select id={id} className="field" value={value} onChange={(event) => choose(event.target.value)}>
        {options.map(([key, words]) => (
          <option key={key} value={key}>
            {words}
          </option>
        ))}
      </select>
    </div>
  )
}
