import type { Scene } from '../../plan/types.ts'
import { useActions, useNorthlot } from '../northlotContext.tsx'
import { useMeetingSay } from './meetingSay.ts'
import type { PresentKeys } from './usePresentKeys.ts'

interface PresentBarProps {
  readonly at: number
  readonly scenes: readonly Scene[]
  /** The deck is made from the plan and not kept. */
  readonly made: boolean
  readonly keys: PresentKeys
  readonly go: (at: number) => void
  readonly pressed: Readonly<Partial<Record<keyof PresentKeys, boolean>>>
}

/** Where in the deck, what the plan is worth, and the keys; each key is a button too. */
export function PresentBar({ at, scenes, made, keys, go, pressed }: PresentBarProps) {
  const { own, say } = useMeetingSay()
  const actions = useActions()
  const language = useNorthlot((state) => state.language)
  const example = useNorthlot(({ document: { plan } }) => [...plan.assignees.values()].some((one) => one.example))
  return (
    <footer className="slide-bar" data-covers="bottom">
      <strong
        className="number"
        role="status"
        aria-label={own('present.progress', { at: at + 1, count: scenes.length })}
      >
        {scenes.length === 0 ? 0 : at + 1} / {scenes.length}
      </strong>
      <span className="slide-pips roomy">
        {scenes.map((scene, i) => (
          <button
            key={scene.id}
            type="button"
            aria-label={`${i + 1}. ${say(scene.title)}`}
            aria-current={i === at ? 'step' : undefined}
            title={`${i + 1}. ${say(scene.title)}`}
            onClick={() => go(i)}
          />
        ))}
      </span>
      <span className="slide-note">
        {example ? `${own('present.exampleNote')}${language === 'en' ? ' ' : ''}` : ''}
        {own('present.note')}
        {made ? `${language === 'en' ? ' ' : ''}${own('present.madeNow')}` : ''}
      </span>
      <span className="slide-keys">
        <span className="slide-more roomy">
          <Key label="B" words={own('key.before')} press={() => keys.before(true)} on={pressed.before} />
          <Key label="T" words={own('key.tryOut')} press={keys.tryOut} on={pressed.tryOut} />
          <Key label="D" words={own('key.decide')} press={keys.decide} />
          <Key label="L" words={own('key.laser')} press={keys.laser} on={pressed.laser} />
          <Key label="." words={own('key.black')} press={keys.black} on={pressed.black} />
          <Key label="3" words={own('key.blocks')} press={keys.blocks} on={pressed.blocks} />
          <Key label="N" words={own('key.dark')} press={keys.dark} on={pressed.dark} />
          <Key label="S" words={own('key.window')} press={keys.presenter} />
        </span>
        <button
          type="button"
          className="slide-key"
          lang={language === 'en' ? 'zh-Hant-HK' : 'en'}
          onClick={() => void actions.speak(language === 'en' ? 'zh-Hant-HK' : 'en')}
        >
          {own('key.language')}
        </button>
        <Key label="←" words={own('key.previous')} press={keys.previous} />
        <Key label="→" words={own('key.next')} press={keys.next} />
        <Key label="Esc" words={own('key.leave')} press={keys.leave} />
      </span>
    </footer>
  )
}

interface KeyProps {
  readonly label: string
  readonly words: string
  readonly press: () => void
  /** For a key that stays down. */
  readonly on?: boolean | undefined
}

function Key({ label, words, press, on }: KeyProps) {
  return (
    <button type="button" className="slide-key" aria-pressed={on} onClick={press}>
      <kbd>{label}</kbd>
      {words}
    </button>
  )
}
