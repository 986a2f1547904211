import { useMemo, useRef } from 'react'
import { Dialog, Heading, OverlayArrow } from 'react-aria-components'
import { citedFootnote, figureName, speaksOfLines } from '../../files/footnote.ts'
import { inNumbers } from '../../files/inNumbers.ts'
import { message } from '../../lib/message.ts'
import { LANGUAGES, type Language } from '../../locales/language.ts'
import { loadWords } from '../../locales/say.ts'
import { knownValue } from '../../measures/figure.ts'
import { useActions } from '../northlotContext.tsx'
import { Float } from '../shared/Float.tsx'
import { Icon } from '../shared/Icon.tsx'
import { PHONE, useMedia } from '../shared/useMedia.ts'
import { useReading } from '../shared/useReading.ts'
import { sayIn, useSay } from '../shared/useSay.ts'
import { useAnnounce } from '../shell/announce.tsx'
import { TermsTable } from './TermsTable.tsx'
import type { Question } from './WhyProvider.tsx'
import '../../files/whyWords.ts'

/** "Why this number?": the sentence, how it is computed from what, and what it rests on. */
export function WhyPopover({ question, close }: { readonly question: Question; readonly close: () => void }) {
  const { figure, anchor } = question
  const say = useSay()
  const announce = useAnnounce()
  const actions = useActions()
  const reading = useReading()
  const phone = useMedia(PHONE)
  const offset = phone ? undefined : offsetBesidePanel(anchor)
  const trigger = useRef(anchor)
  const why = useMemo(() => figure.explain?.(), [figure])
  const value = knownValue(figure.amount)
  if (!why || value === undefined) return null
  const numbers = inNumbers(figure, why, say, reading)
  const copy = (language: Language) => {
    Promise.all([actions.stamp(), loadWords(language)])
      .then(([stamp]) =>
        navigator.clipboard?.writeText(citedFootnote(figure, stamp, sayIn(language), { ...reading, language })),
      )
      .then(() => announce(message('explain.copied')))
      .catch(() => announce(message('explain.notCopied'), 'alert'))
  }
  return (
    <Float
      className="why-popover"
      triggerRef={trigger}
      isOpen
      onOpenChange={(open) => !open && close()}
      placement={offset !== undefined ? 'left' : anchor.closest('.modal, .panel.left') ? 'right' : 'top'}
      offset={offset ?? 12}
      containerPadding={12}
    >
      <OverlayArrow>
        <svg className="why-arrow" viewBox="0 0 10 18" aria-hidden="true">
          <path d="M0 0l10 9-10 9z" />
        </svg>
      </OverlayArrow>
      <Dialog>
        <div className="panel-head why-head">
          <Heading slot="title" level={2}>
            {say('explain.title')}
          </Heading>
          <span className="quiet clip">{figureName(figure, say)}</span>
          <span className="spacer" />
          <button type="button" className="button small square" aria-label={say('explain.close')} onClick={close}>
            <Icon name="close" />
          </button>
        </div>
        <div className="scroll why-body">
          <section className="section">
            <h3 className="label">{say('explain.sentence')}</h3>
            <p className="why-sentence">{say(why.sentence)}</p>
          </section>
          <section className="section">
            <h3 className="label">{say('explain.formula')}</h3>
            <p className="why-formula number">
              {say(
                why.terms.length === 0 && speaksOfLines(why.formula) ? message('explain.nothingCounts') : why.formula,
              )}
            </p>
            {numbers ? <p className="why-numbers number">{numbers}</p> : null}
            <TermsTable explanation={why} value={value} unit={figure.unit} />
          </section>
          {why.facts.length === 0 ? null : (
            <section className="section">
              <dl className="why-facts">
                {why.facts.map((fact) => (
                  <div key={say(fact.label)}>
                    <dt>{say(fact.label)}</dt>
                    <dd>{say(fact.text)}</dd>
                  </div>
                ))}
              </dl>
            </section>
          )}
        </div>
        <div className="why-foot">
          {why.unverified ? (
            <p className="tag warn why-unverified">
              <Icon name="look" className="small" />
              {say(why.unverified)}
            </p>
          ) : null}
          <span className="spacer" />
          {why.facts.some(({ label }) => 'key' in label && label.key === 'why.rateCard') ? (
            <button
              type="button"
              className="button outlined"
              onClick={() => {
                close()
                actions.openDialog({ kind: 'rate-cards' })
              }}
            >
              {say('rates.button')}
            </button>
          ) : null}
          <button
            type="button"
            className="button outlined"
            onClick={() => {
              close()
              actions.openDialog({ kind: 'methods' })
            }}
          >
            {say('explain.methods')}
          </button>
          {LANGUAGES.map((language) => (
            <button key={language} type="button" className="button outlined" onClick={() => copy(language)}>
              <Icon name="copy" className="small" />
              {say(language === 'en' ? 'explain.copyEnglish' : 'explain.copyChinese')}
            </button>
          ))}
        </div>
      </Dialog>
    </Float>
  )
}

/** How far left of its figure the answer stands, so that it covers nothing of the panel the figure is in. */
function offsetBesidePanel(anchor: HTMLElement): number | undefined {
  const panel = anchor.closest('.right')
  return panel ? anchor.getBoundingClientRect().left - panel.getBoundingClientRect().left + 14 : undefined
}
