import { useNorthlot } from '../northlotContext.tsx'
import { MethodTable } from './MethodTable.tsx'
import type { MethodWords } from './methodWords.ts'

/** Every source of the ground, with what is known of it. */
export function SourcesPart({ words }: { readonly words: MethodWords }) {
  const { own, say } = words
  const sources = useNorthlot((state) => state.ground.sources)
  return (
    <section className="method-part">
      <h4>{own('methods.sources')}</h4>
      <MethodTable
        title={own('methods.sources')}
        heads={[
          own('methods.source'),
          own('methods.publisher'),
          own('methods.date'),
          own('methods.licence'),
          own('methods.confidence'),
          own('methods.address'),
        ]}
        rows={Object.entries(sources).map(([key, { title, publisher, date, licence, confidence, url }]) => ({
          key,
          cells: [
            say(title),
            publisher ?? own('methods.notStated'),
            date ?? own('methods.notStated'),
            licence ?? own('methods.notStated'),
            confidence ? words.confidence(confidence) : own('methods.notStated'),
            <span key="url" className="method-address">
              {url ?? own('methods.notStated')}
            </span>,
          ],
        }))}
      />
    </section>
  )
}

/** What no figure says. */
export function LimitsPart({ words: { own, say } }: { readonly words: MethodWords }) {
  const limits = [
    own('methods.limit.class', { class: say('cost.class') }),
    own('methods.limit.notIncluded', { what: say('cost.notIncluded') }),
    own('methods.limit.premium'),
    own('methods.limit.range'),
    say('proximity.noCalibration'),
    own('methods.limit.access'),
    say('areaBasis.balance'),
    say('status.disclaimer'),
  ]
  return (
    <section className="method-part">
      <h4>{own('methods.limits')}</h4>
      <ul className="method-facts">
        {limits.map((limit) => (
          <li key={limit}>{limit}</li>
        ))}
      </ul>
    </section>
  )
}
