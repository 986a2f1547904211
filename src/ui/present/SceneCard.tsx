import { useRef } from 'react'
import type { Scene } from '../../plan/types.ts'
import { useNorthlot } from '../northlotContext.tsx'
import { Unbroken } from '../shared/Unbroken.tsx'
import { useLanguage } from '../shared/useSay.ts'
import { letterOf } from './deck.ts'
import { useMeetingSay } from './meetingSay.ts'
import { SlidePanel } from './SlidePanel.tsx'
import { useFit } from './useSlide.ts'

/** The card of a scene: scenario by letter and both names, title, caption, and what stands beside the map. */
export function SceneCard({ scene, before }: { readonly scene: Scene; readonly before: boolean }) {
  const { own, say } = useMeetingSay()
  const language = useLanguage()
  const card = useRef<HTMLElement>(null)
  const plan = useNorthlot((state) => state.document.plan)
  const shown = useNorthlot((state) => state.scenario)
  const schedule = useNorthlot((state) => state.schedule)
  const tryOut = useNorthlot((state) => state.tryOut)
  const scenario = plan.scenarios.get(shown)
  useFit(card, [scene, language, shown, schedule, plan, before])
  return (
    <section
      ref={card}
      className="slide-panel slide-card"
      data-covers="left"
      data-panel={scene.panel}
      aria-label={own('present.card')}
    >
      <div className="slide-card-fit">
        <p className="slide-scenario">
          <span className="slide-letter" aria-hidden="true">
            {letterOf(plan, shown)}
          </span>
          {scenario ? (
            <span>
              <span lang="en">{scenario.name.en}</span>
              {scenario.name.zh === scenario.name.en ? null : (
                <>
                  {' · '}
                  <span lang="zh-Hant-HK">{scenario.name.zh}</span>
                </>
              )}
            </span>
          ) : null}
          {before ? <span className="slide-tag">{own('present.before')}</span> : null}
          {tryOut && !before ? <span className="slide-tag">{own('trial.title')}</span> : null}
        </p>
        <h1>{language === 'en' ? say(scene.title) : phrases(say(scene.title))}</h1>
        {say(scene.caption) === '' ? null : (
          <p className="slide-caption">
            <Unbroken words={say(scene.caption)} />
          </p>
        )}
        {scene.panel === 'none' ? null : (
          <div className="slide-body">
            <SlidePanel scene={scene} />
          </div>
        )}
      </div>
    </section>
  )
}

/** Chinese breaks anywhere, also inside a word: a title breaks after its commas and colons first. */
const phrases = (title: string) =>
  title.split(/(?<=[，、：；　])/u).map((phrase) => (
    <span key={phrase} className="slide-phrase">
      {phrase}
    </span>
  ))
