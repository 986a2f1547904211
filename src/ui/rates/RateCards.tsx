import { useState } from 'react'
import { type DraftTrouble, draftOf, type RateCardDraft } from '../../files/rateCardDraft.ts'
import { cardOf } from '../../files/rateCardOfDraft.ts'
import { newId } from '../../lib/ids.ts'
import { keepRateCard } from '../../plan/edits/keepRateCard.ts'
import type { RateCard } from '../../plan/rateCard.ts'
import { Sheet } from '../board/Sheet.tsx'
import { useActions, useNorthlot } from '../northlotContext.tsx'
import { CardEditor } from './CardEditor.tsx'
import { CardList } from './CardList.tsx'
import { Moves } from './Moves.tsx'
import { useRateSay } from './rateWords.ts'
import './rates.css'

/** Where the planner stands in the dialog. */
type View =
  | { readonly kind: 'list' }
  | {
      readonly kind: 'edit'
      readonly draft: RateCardDraft
      readonly troubles: readonly DraftTrouble[]
      readonly unmatched: readonly string[]
    }
  | { readonly kind: 'moves'; readonly draft: RateCardDraft; readonly card: RateCard }

function troublesOf(draft: RateCardDraft): readonly DraftTrouble[] {
  const answer = cardOf(draft)
  return 'troubles' in answer ? answer.troubles : []
}

/** What was being typed when the dialog was closed, by plan: nothing typed is lost by a stray click. */
const left = new Map<string, View>()

/** Dialog "Rate cards": the cards of the plan; one of them being edited; what would move with it. */
export default function RateCards() {
  const { own, say } = useRateSay()
  const actions = useActions()
  const plan = useNorthlot((state) => state.document.plan)
  const [view, setView] = useState<View>(() => left.get(plan.id) ?? { kind: 'list' })
  const show = (next: View) => {
    if (next.kind === 'list') left.delete(plan.id)
    else left.set(plan.id, next)
    setView(next)
  }
  const edit = (draft: RateCardDraft, unmatched: readonly string[] = []) =>
    show({ kind: 'edit', draft, troubles: [], unmatched })
  const take = (draft: RateCardDraft, unmatched: readonly string[]) =>
    show({ kind: 'edit', draft, troubles: troublesOf(draft), unmatched })
  const look = (draft: RateCardDraft) => {
    const named = draft.head.id === '' ? { ...draft, head: { ...draft.head, id: newId('card') } } : draft
    const answer = cardOf(named)
    if ('troubles' in answer) show({ kind: 'edit', draft, troubles: answer.troubles, unmatched: [] })
    else show({ kind: 'moves', draft: named, card: answer.card })
  }
  const keep = (card: RateCard) => {
    if (actions.edit(keepRateCard(plan, card))) show({ kind: 'list' })
  }
  if (view.kind === 'list')
    return (
      <Sheet title={say('rates.title')} className="rate-cards">
        <CardList edit={(card) => edit(draftOf(card))} take={take} />
      </Sheet>
    )
  const { head } = view.draft
  const title = say({ en: head.title_en || head.title_zh, zh: head.title_zh || head.title_en }) || own('rates.card')
  const back = (words: string, to: View) => (
    <button type="button" className="button large" onClick={() => show(to)}>
      {words}
    </button>
  )
  if (view.kind === 'edit')
    return (
      <Sheet
        title={title}
        className="rate-cards"
        foot={
          <>
            {back(own('rates.back'), { kind: 'list' })}
            <button type="button" className="button large primary" onClick={() => look(view.draft)}>
              {own('rates.review')}
            </button>
          </>
        }
      >
        <CardEditor
          draft={view.draft}
          troubles={view.troubles}
          unmatched={view.unmatched}
          // once something was wrong, what still is follows the typing
          change={(draft) => show({ ...view, draft, troubles: view.troubles.length > 0 ? troublesOf(draft) : [] })}
        />
      </Sheet>
    )
  const { card, draft } = view
  return (
    <Sheet
      title={title}
      className="rate-cards"
      foot={
        <>
          {back(own('rates.backToEdit'), { kind: 'edit', draft, troubles: [], unmatched: [] })}
          <button type="button" className="button large primary" onClick={() => keep(card)}>
            {own(plan.rateCards.has(card.id) ? 'rates.keep' : 'rates.keepNew')}
          </button>
        </>
      }
    >
      <Moves card={card} />
    </Sheet>
  )
}
