import { useEffect, useRef, useState } from 'react'
import { LANGUAGES, type Language } from '../../locales/language.ts'
import { loadWords } from '../../locales/say.ts'
import { Sheet } from '../board/Sheet.tsx'
import { useNorthlot } from '../northlotContext.tsx'
import { printOwn } from '../outputs/printPages.ts'
import { AssumptionsPart } from './AssumptionsPart.tsx'
import { FiguresPart, FormulasPart } from './FiguresPart.tsx'
import { useMethodWords } from './methodWords.ts'
import { RatesPart } from './RatesPart.tsx'
import { LimitsPart, SourcesPart } from './SourcesPart.tsx'
import './methods.css'

/** "Methods and sources": every formula, rate, assumption and source in force, with its limits; in both languages on request. */
export default function MethodsSheet() {
  const language = useNorthlot((state) => state.language)
  const { own, say } = useMethodWords(language)
  const title = useNorthlot((state) => state.document.plan.title)
  const [both, setBoth] = useState(false)
  const ready = useBothLanguages()
  const pages = useRef<HTMLDivElement>(null)
  const print = () => {
    const page = document.createElement('div')
    page.className = 'print-table print-methods'
    for (const part of pages.current?.children ?? []) page.append(part.cloneNode(true))
    void printOwn([page], `${say(title)} – ${own('methods.title')}`)
  }
  return (
    <Sheet
      title={own('methods.title')}
      className="methods-sheet"
      foot={
        <>
          <label className="row">
            <input
              type="checkbox"
              className="tick-box"
              checked={both}
              onChange={(event) => setBoth(event.target.checked)}
            />
            {own('methods.both')}
          </label>
          <span className="spacer" />
          <button type="button" className="button large primary" disabled={!ready} onClick={print}>
            {own('methods.print')}
          </button>
        </>
      }
    >
      <div ref={pages}>
        {ready
          ? [language, ...LANGUAGES.filter((one) => both && one !== language)].map((one) => (
              <Methods key={one} language={one} />
            ))
          : null}
      </div>
    </Sheet>
  )
}

/** Whether the words of both languages are there. */
function useBothLanguages(): boolean {
  const [ready, setReady] = useState(false)
  useEffect(() => {
    let wanted = true
    void Promise.all(LANGUAGES.map(loadWords)).then(() => wanted && setReady(true))
    return () => {
      wanted = false
    }
  }, [])
  return ready
}

function Methods({ language }: { readonly language: Language }) {
  const words = useMethodWords(language)
  const { own, say } = words
  const plan = useNorthlot((state) => state.document.plan)
  const scenario = useNorthlot((state) => state.document.plan.scenarios.get(state.scenario))
  return (
    <section lang={language} aria-label={own('methods.title')}>
      <h3>{own('methods.title')}</h3>
      <p className="label">
        {own('methods.of', { plan: plan.title, scenario: scenario?.name ?? '' })} · {say('status.disclaimer')}
      </p>
      <FiguresPart words={words} />
      <FormulasPart words={words} />
      <RatesPart words={words} />
      <AssumptionsPart words={words} />
      <SourcesPart words={words} />
      <LimitsPart words={words} />
    </section>
  )
}
