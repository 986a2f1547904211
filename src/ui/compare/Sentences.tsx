import { useMemo } from 'react'
import { message } from '../../lib/message.ts'
import type { DifferenceSentence } from '../../measures/difference.ts'
import { type Compared, differingRows, sentencesOf } from '../../store/comparing.ts'
import { useActions, useNorthlot } from '../northlotContext.tsx'
import { useCompareSay } from '../scenarios/scenarioWords.ts'
import { Icon } from '../shared/Icon.tsx'
import { AssigneeSwatch } from '../shared/Swatch.tsx'
import { useAnnounce } from '../shell/announce.tsx'

/** What changes, in sentences: each can be shown on the map; one assignee's or one parcel's land can be adopted. */
export function Sentences({ base, other }: { readonly base: Compared; readonly other: Compared }) {
  const { own, say } = useCompareSay()
  const actions = useActions()
  const announce = useAnnounce()
  const sentences = useMemo(() => sentencesOf(base, other), [base, other])
  const copyAll = () => {
    const text = sentences.map(({ words }) => say(words)).join('\n')
    navigator.clipboard.writeText(text).then(
      () => announce(message('compare.copied', { count: sentences.length })),
      () => announce(message('notice.notCopied'), 'alert'),
    )
  }
  return (
    <section className="compare-part" aria-label={own('compare.sentences')}>
      <header>
        <h3>
          {own('compare.sentences')} <span className="quiet">{sentences.length}</span>
        </h3>
        <span className="spacer" />
        <button type="button" className="button small" onClick={copyAll}>
          <Icon name="copy" className="small" />
          {own('compare.copyAll')}
        </button>
      </header>
      <ul className="plain sentences">
        {sentences.map((sentence) => (
          <Line key={say(sentence.words)} sentence={sentence} base={base} other={other} />
        ))}
      </ul>
      <AdoptParcel base={base} other={other} adopt={(id) => actions.adopt(base.id, other.id, [id])} />
    </section>
  )
}

function Line({
  sentence: { words, rows, assignee: id, tone },
  base,
  other,
}: {
  readonly sentence: DifferenceSentence
  readonly base: Compared
  readonly other: Compared
}) {
  const { own, say } = useCompareSay()
  const actions = useActions()
  const assignee = useNorthlot((state) => state.document.plan.assignees.get(id ?? ''))
  const said = say(words)
  const adopt = () =>
    actions.adopt(
      base.id,
      other.id,
      rows.map((row) => other.basis.layer.ids[row]!),
    )
  return (
    <li className={tone === 'breach' ? 'bad' : ''}>
      {assignee ? (
        <AssigneeSwatch assignee={assignee} />
      ) : (
        <Icon name={tone === 'breach' ? 'breach' : 'note'} className="small" />
      )}
      <span className="words">{said}</span>
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
          aria-label={own('compare.adoptWhat', {
            assignee: assignee.name,
            scenario: other.name,
            base: base.name,
          })}
          onClick={adopt}
        >
          {own('compare.adopt', { base: base.letter })}
        </button>
      ) : null}
    </li>
  )
}

/** One parcel that differs, chosen and adopted. */
function AdoptParcel({
  base,
  other,
  adopt,
}: {
  readonly base: Compared
  readonly other: Compared
  readonly adopt: (parcel: string) => void
}) {
  const { own } = useCompareSay()
  const rows = useMemo(() => differingRows(base, other), [base, other])
  if (rows.length === 0) return null
  return (
    <form
      className="adopt-parcel"
      onSubmit={(event) => {
        event.preventDefault()
        const parcel = new FormData(event.currentTarget).get('parcel')
        if (typeof parcel === 'string') adopt(parcel)
      }}
    >
      <label>
        {own('compare.parcel')}{' '}
        <select name="parcel">
          {rows.map((row) => (
            <option key={row}>{other.basis.layer.ids[row]}</option>
          ))}
        </select>
      </label>
      <button
        type="submit"
        className="button small outlined"
        aria-label={own('compare.adoptParcel', { scenario: other.name, base: base.name })}
      >
        {own('compare.adopt', { base: base.letter })}
      </button>
    </form>
  )
}
