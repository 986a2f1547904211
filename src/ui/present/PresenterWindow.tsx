import '../../files/meetingWords.ts'
import { useCallback, useEffect, useRef, useState } from 'react'
import { message } from '../../lib/message.ts'
import { writeTime } from '../../locales/format.ts'
import type { Language } from '../../locales/language.ts'
import { loadWords, say } from '../../locales/say.ts'
import { channelName, type PresenterMessage, type PresenterView } from './presenterChannel.ts'
import './presenter.css'

/** The presenter's window: the scene that is shown, the next one, notes, clock; it drives the other window too. */
export function PresenterWindow({ id, language }: { readonly id: string; readonly language: Language }) {
  const [view, setView] = useState<PresenterView>()
  const [ended, setEnded] = useState(false)
  const channel = useRef<BroadcastChannel>(undefined)
  const spoken = view?.language ?? language
  const own = (key: string, params?: Record<string, number>) => say(message(key, params), spoken)
  const send = useCallback((order: PresenterMessage) => channel.current?.postMessage(order), [])
  useEffect(() => {
    const talk = new BroadcastChannel(channelName(id))
    channel.current = talk
    talk.onmessage = ({ data }: MessageEvent<PresenterMessage>) => {
      if (data.say === 'ended') setEnded(true)
      if (data.say !== 'view') return
      void loadWords(data.view.language).then(() => {
        setView(data.view)
        setEnded(false)
      })
    }
    talk.postMessage({ say: 'hello' } satisfies PresenterMessage)
    return () => talk.close()
  }, [id])
  useEffect(() => {
    document.documentElement.lang = spoken
    document.title = say(message('presenter.title'), spoken)
  }, [spoken])
  const at = view?.at ?? 0
  const last = (view?.scenes.length ?? 1) - 1
  useEffect(() => {
    const down = ({ key, target }: KeyboardEvent) => {
      if ((key === ' ' || key === 'Enter') && target instanceof HTMLButtonElement) return
      if (['ArrowRight', 'ArrowDown', 'PageDown', ' ', 'Enter'].includes(key)) send({ say: 'step', by: 1 })
      else if (['ArrowLeft', 'ArrowUp', 'PageUp', 'Backspace'].includes(key)) send({ say: 'step', by: -1 })
      else if (key === 'Home') send({ say: 'go', at: 0 })
      else if (key === 'End') send({ say: 'go', at: last })
      else if (key === '.') send({ say: 'black' })
    }
    window.addEventListener('keydown', down)
    return () => window.removeEventListener('keydown', down)
  }, [send, last])
  const now = useNow()
  if (!view || ended)
    return (
      <main className="presenter waiting">
        <p role="status">{own(ended ? 'presenter.ended' : 'presenter.waiting')}</p>
      </main>
    )
  const scene = view.scenes[at]
  const next = view.scenes[at + 1]
  return (
    <main className="presenter" aria-label={own('presenter.title')}>
      <header>
        <strong className="number">
          {at + 1} / {view.scenes.length}
        </strong>
        <span>{view.scenario}</span>
        {view.tryOut ? <span className="warn">{own('presenter.tryOut')}</span> : null}
        <span className="spacer" />
        <span>
          {own('presenter.elapsed')} <time className="number">{minutesOf(now.getTime() - view.since)}</time>
        </span>
        <span>
          {own('presenter.clock')} <time className="number">{writeTime(now)}</time>
        </span>
      </header>
      <section aria-label={own('presenter.now')} aria-live="polite">
        <h2>{own('presenter.now')}</h2>
        <h1>{scene?.title}</h1>
        <p>{scene?.caption}</p>
      </section>
      <section className="presenter-next" aria-label={own('presenter.next')}>
        <h2>{own('presenter.next')}</h2>
        {next ? (
          <>
            <h3>{next.title}</h3>
            <p>{next.caption}</p>
          </>
        ) : (
          <p className="quiet">{own('presenter.last')}</p>
        )}
      </section>
      <section className="presenter-notes" aria-label={own('presenter.notes')}>
        <h2>{own('presenter.notes')}</h2>
        <p>{scene?.notes || <span className="quiet">{own('presenter.noNotes')}</span>}</p>
        {view.made === '' ? null : <p className="presenter-made">{view.made}</p>}
      </section>
      <nav aria-label={own('presenter.all')}>
        {view.scenes.map(({ title }, i) => (
          <button
            // biome-ignore lint/suspicious/noArrayIndexKey: scenes come by their place alone
            key={i}
            type="button"
            className="button outlined"
            aria-current={i === at ? 'step' : undefined}
            onClick={() => send({ say: 'go', at: i })}
          >
            {i + 1}. {title}
          </button>
        ))}
      </nav>
      <footer>
        <button type="button" className="button large outlined" onClick={() => send({ say: 'step', by: -1 })}>
          ← {own('key.previous')}
        </button>
        <button type="button" className="button large primary" onClick={() => send({ say: 'step', by: 1 })}>
          {own('key.next')} →
        </button>
        <span className="spacer" />
        <button
          type="button"
          className="button large outlined"
          aria-pressed={view.black}
          onClick={() => send({ say: 'black' })}
        >
          {own('presenter.black')}
        </button>
      </footer>
    </main>
  )
}

const TICK_MS = 1000

function useNow(): Date {
  const [now, setNow] = useState(() => new Date())
  useEffect(() => {
    const tick = setInterval(() => setNow(new Date()), TICK_MS)
    return () => clearInterval(tick)
  }, [])
  return now
}

/** Minutes and seconds that have gone by, e.g. `12:05`. */
function minutesOf(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000))
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}
