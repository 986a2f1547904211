import { useMemo } from 'react'
import { message } from '../../lib/message.ts'
import type { DifferenceSentence, DifferenceTopic } from '../../measures/difference.ts'
import { byLetter, type Compared, sentencesOf } from '../../store/comparing.ts'
import { useActions, useNorthlot } from '../northlotContext.tsx'
import { useCompareSay } from '../scenarios/scenarioWords.ts'
import { Icon } from '../shared/Icon.tsx'
import { AssigneeSwatch } from '../shared/Swatch.tsx'
import { useAnnounce } from '../shell/announce.tsx'
import { AdoptParcel } from './AdoptParcel.tsx'
import { SaidSentence } from './SaidSentence.tsx'

interface PairProps {
  readonly base: Compared
  readonly other: Compared
}

const TOPICS: readonly DifferenceTopic[] = ['land', 'inputs', 'assumptions', 'certainty']

/**
 * What changes, in sentences by what they are about: each can be shown on the map; one assignee's or one parcel's land can
 * be adopted. Scenarios go by their letters, whose names the tabs have.
 */
export function Sentences({ base, other }: PairProps) {
  const { own, say } = useCompareSay()
  const announce = useAnnounce()
  const sentences = useMemo(() => sentencesOf(byLetter(base), byLetter(other)), [base, other])
  const copyAll = () => {
    // on its own the text has no tabs beside it: it names the scenarios
    const text = sentencesOf(base, other).map(({ words }) => say(words))
    navigator.clipboard.writeText(text.join('\n')).then(
      () => announce(message('compare.copied', { count: text.length })),
      () => announce(message('notice.notCopied'), 'alert'),
    )
  }
  const groups = TOPICS.map((topic) => ({ topic, of: sentences.filter((one) => one.topic === topic) }))
  const held = groups.filter(({ of }) => of.length > 0)
  return (
    <section className="compare-part" aria-label={own('compare.sentences')}>
      <header>
        <h2>{own('compare.sentences')}</h2>
        <span className="quiet">{sentences.length}</span>
        <span className="spacer" />
        <button type="button" className="button small" onClick={copyAll}>
          <Icon name="copy" className="small" />
          {own('compare.copyAll')}
        </button>
      </header>
      {held.map(({ topic, of }) => (
        <div key={topic}>
          {held.length > 1 ? <h3 className="label">{own(`difference.topic.${topic}`)}</h3> : null}
          <ul className="plain sentences">
            {of.map((sentence) => (
              <Line key={say(sentence.words)} sentence={sentence} base={base} other={other} />
            ))}
          </ul>
        </div>
      ))}
      <AdoptParcel key={`${base.id} ${other.id}`} base={base} other={other} />
    </section>
  )
}

interface LineProps extends PairProps {
  readonly sentence: DifferenceSentence
}

function Line({ sentence, base, other }: LineProps) {
  const { words, rows, assignee: id, tone } = sentence
  const { own, say } = useCompareSay()
  const actions = useActions()
  const assignee = useNorthlot((state) => state.document.plan.assignees.get(id ?? ''))
  const said = say(words)
  const ids = other.basis.layer.ids
  return (
    <li className={tone === 'breach' ? 'bad' : ''}>
      {assignee ? (
        <AssigneeSwatch assignee={assignee} />
      ) : (
        <Icon name={tone === 'breach' ? 'breach' : 'note'} className="small" />
      )}
      <span className="words">
        <SaidSentence {...sentence} />
      </span>
      <span className="acts">
        {rows.length > 0 ? (
          <button
            type="button"
            className="button small link"
            aria-label={own('compare.showWhat', { words: said })}
            onClick={() => actions.zoomToRows(rows)}
          >
            {own('compare.show')}
          </button>
        ) : null}
        {assignee && rows.length > 0 && tone === undefined ? (
          <button
            type="button"
            className="button small link"
            aria-label={own('compare.adoptWhat', { assignee: assignee.name, scenario: other.name, base: base.name })}
            onClick={() =>
              actions.adopt(
                base.id,
                other.id,
                rows.map((row) => ids[row]!),
              )
            }
          >
            {own('compare.adopt', { base: base.letter })}
          </button>
        ) : null}
      </span>
    </li>
  )
}
