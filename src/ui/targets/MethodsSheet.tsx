import { useEffect, useState } from 'react'
import { LANGUAGES, type Language } from '../../locales/language.ts'
import { loadWords, say as sayMessage } from '../../locales/say.ts'
import { isPresent } from '../../measures/figure.ts'
import { figuresOf } from '../../store/selectors.ts'
import { targetAnswersOf } from '../../store/targets.ts'
import { Sheet } from '../board/Sheet.tsx'
import { writeFigureText } from '../board/writeText.ts'
import { footnote } from '../measures/footnote.ts'
import { useNorthlot } from '../northlotContext.tsx'
import { sayIn } from '../shared/useSay.ts'
import { useCheckSay } from './checkWords.ts'
import './sheets.css'

/** "Methods and sources": every formula in force with its numbers, assumptions and sources, in both languages, to print. */
export default function MethodsSheet() {
  const { own } = useCheckSay()
  const ready = useBothLanguages()
  return (
    <Sheet
      title={own('methods.title')}
      className="methods-sheet"
      foot={
        <button type="button" className="button large primary" onClick={() => window.print()}>
          {own('methods.print')}
        </button>
      }
    >
      {ready ? LANGUAGES.map((language) => <Methods key={language} language={language} />) : null}
    </Sheet>
  )
}

/** Whether the words of both languages are there. */
export function useBothLanguages(): boolean {
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
  const say = sayIn(language)
  const figures = useNorthlot(figuresOf)
  const answers = useNorthlot(targetAnswersOf)
  const sources = useNorthlot((state) => state.ground.sources)
  const areaUnit = useNorthlot((state) => state.areaUnit)
  const heading = sayMessage({ key: 'methods.title' }, language)
  const all = [
    ...[...figures.values()].map((figure) => ({ figure, name: say(`figure.${figure.measure}` as 'figure.parcels') })),
    ...answers.map(({ figure, target }) => ({ figure, name: say(target.name) })),
  ]
  return (
    <section lang={language} className="sheet-part" aria-label={heading}>
      <h3>{heading}</h3>
      <dl>
        {all.map(({ figure, name }) => {
          const why = figure.explain?.()
          const value = isPresent(figure.amount)
            ? writeFigureText(figure.amount.value, figure.unit, { language, areaUnit })
            : say(figure.amount.absent)
          return (
            <div key={name + figure.measure} className="method">
              <dt>
                {name}: {value}
              </dt>
              <dd>{why ? footnote(why, say) : null}</dd>
            </div>
          )
        })}
      </dl>
      <h4 className="label">{sayMessage({ key: 'methods.sources' }, language)}</h4>
      <ul>
        {Object.entries(sources).map(([key, { title, publisher, date, confidence }]) => (
          <li key={key}>{[title, publisher, date, confidence && `(${confidence})`].filter(Boolean).join(', ')}</li>
        ))}
      </ul>
    </section>
  )
}
