import { useId, useState } from 'react'
import { draftOf, type RateCardDraft } from '../../files/rateCardDraft.ts'
import { looseDraft } from '../../files/rateCardJson.ts'
import { readRateCardTable, writeRateCardTable } from '../../files/rateCardTable.ts'
import { newId } from '../../lib/ids.ts'
import { type Message, message } from '../../lib/message.ts'
import { chooseRateCard, chooseScenarioCard } from '../../plan/edits/chooseRateCard.ts'
import { keepRateCard } from '../../plan/edits/keepRateCard.ts'
import { removeRateCard, scenariosCostedBy } from '../../plan/edits/removeRateCard.ts'
import type { RateCard } from '../../plan/rateCard.ts'
import { scenariosOf } from '../../store/selectors.ts'
import { Part } from '../board/Sheet.tsx'
import { useActions, useNorthlot } from '../northlotContext.tsx'
import { FileButton } from '../shared/FileButton.tsx'
import { Icon } from '../shared/Icon.tsx'
import { useRateSay } from './rateWords.ts'

interface CardListProps {
  readonly edit: (card: RateCard) => void
  /** Takes a card that was read from a file, as it was typed there. */
  readonly take: (draft: RateCardDraft, unmatched: readonly string[]) => void
}

/** The cards of the plan, who counts by them, and what can be done with each. */
export function CardList({ edit, take }: CardListProps) {
  const { own, say } = useRateSay()
  const plan = useNorthlot((state) => state.document.plan)
  const actions = useActions()
  const cards = [...plan.rateCards.values()]
  const usersOf = (card: RateCard): readonly string[] => [
    ...(plan.settings.rateCard === card.id ? [own('rates.plan')] : []),
    ...scenariosCostedBy(plan, card.id).map(({ name }) => say(name)),
  ]
  const duplicate = (card: RateCard) => {
    const title = { en: own2(card.title.en, '(copy)'), zh: `${card.title.zh}（副本）` }
    actions.edit(keepRateCard(plan, { ...card, id: newId('card'), title, version: 1 }))
  }
  const save = (card: RateCard, kind: 'csv' | 'json') => {
    const text = kind === 'csv' ? writeRateCardTable(card) : `${JSON.stringify(card, null, 2)}\n`
    const name = `${say(card.title)} v${card.version}.${kind}`.replace(/[\\/:*?"<>|]/g, '_')
    void actions.saveFile(name, new Blob([text], { type: kind === 'csv' ? 'text/csv' : 'application/json' }))
  }
  return (
    <>
      <Part title={own('rates.list')}>
        <table className="table" aria-label={own('rates.list')}>
          <thead>
            <tr>
              <th scope="col">{own('rates.card')}</th>
              <th scope="col">{own('rates.priceLevel')}</th>
              <th scope="col" className="end">
                {own('rates.version')}
              </th>
              <th scope="col">{own('rates.usedBy')}</th>
              <th scope="col" className="end">
                {own('rates.acts')}
              </th>
            </tr>
          </thead>
          <tbody>
            {cards.map((card) => {
              const title = say(card.title)
              const users = usersOf(card)
              return (
                <tr key={card.id}>
                  <th scope="row">
                    {title}
                    {card.calibratedOn ? <small>{say(card.calibratedOn)}</small> : null}
                  </th>
                  <td className="number">{card.priceLevel}</td>
                  <td className="end number">{card.version}</td>
                  <td className="rate-users">
                    {users.length === 0 ? <span className="quiet">{own('rates.notUsed')}</span> : users.join(' · ')}
                  </td>
                  <td className="end rate-acts">
                    <Act label={own('rates.editCard', { title })} press={() => edit(card)}>
                      {own('rates.edit')}
                    </Act>
                    <Act label={own('rates.duplicateOf', { title })} press={() => duplicate(card)}>
                      {own('rates.duplicate')}
                    </Act>
                    <Act
                      label={own('rates.deleteCard', { title })}
                      press={() => actions.edit(removeRateCard(plan, card.id))}
                    >
                      {own('rates.delete')}
                    </Act>
                    <Act label={own('rates.exportCsvOf', { title })} press={() => save(card, 'csv')}>
                      {own('rates.exportCsv')}
                    </Act>
                    <Act label={own('rates.exportJsonOf', { title })} press={() => save(card, 'json')}>
                      {own('rates.exportJson')}
                    </Act>
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
        <ImportCard take={take} />
      </Part>
      <Choices />
    </>
  )
}

const own2 = (title: string, mark: string): string => `${title} ${mark}`

function Act({
  label,
  press,
  children,
}: {
  readonly label: string
  readonly press: () => void
  readonly children: string
}) {
  return (
    <button type="button" className="word-button" aria-label={label} onClick={press}>
      {children}
    </button>
  )
}

/** Which card the plan counts by, and each scenario that has one of its own. */
function Choices() {
  const { own, say } = useRateSay()
  const plan = useNorthlot((state) => state.document.plan)
  const scenarios = useNorthlot(scenariosOf)
  const actions = useActions()
  const id = useId()
  const cards = [...plan.rateCards.values()]
  const ofPlan = plan.rateCards.get(plan.settings.rateCard)
  const options = cards.map((card) => (
    <option key={card.id} value={card.id}>
      {say(card.title)}
    </option>
  ))
  return (
    <Part title={own('rates.choices')}>
      <div className="rate-choices">
        <label htmlFor={`${id}plan`}>{own('rates.choicePlan')}</label>
        <select
          id={`${id}plan`}
          className="field"
          value={plan.settings.rateCard}
          onChange={(event) => actions.edit(chooseRateCard(plan, event.target.value))}
        >
          {options}
        </select>
        {scenarios.map((scenario) => (
          <div key={scenario.id} className="rate-choice">
            <label htmlFor={id + scenario.id}>{say(scenario.name)}</label>
            <select
              id={id + scenario.id}
              className="field"
              value={scenario.assumptions.rateCard ?? ''}
              onChange={(event) => actions.edit(chooseScenarioCard(plan, scenario.id, event.target.value || undefined))}
            >
              <option value="">{own('rates.followPlan', { title: ofPlan?.title ?? '' })}</option>
              {options}
            </select>
          </div>
        ))}
      </div>
    </Part>
  )
}

function ImportCard({ take }: Pick<CardListProps, 'take'>) {
  const { own, say } = useRateSay()
  const plan = useNorthlot((state) => state.document.plan)
  const [trouble, setTrouble] = useState<Message>()
  const chosen = async ([file]: readonly File[]) => {
    if (!file) return
    const text = await file.text()
    const base = plan.rateCards.get(plan.settings.rateCard)
    const read = /^\s*[{[]/.test(text.replace(/^\uFEFF/, ''))
      ? looseDraft(text)
      : readRateCardTable(text, base && alone(draftOf(base)))
    setTrouble('absent' in read ? message('rates.readFailed', { name: file.name, reason: read.absent }) : undefined)
    if ('draft' in read) take({ ...read.draft, file: file.name }, read.unmatched)
  }
  return (
    <div className="rate-import">
      <FileButton
        inputName={own('rates.importFile')}
        accept=".csv,.tsv,.txt,.json,text/csv,application/json"
        choose={chosen}
      >
        <Icon name="open" className="small" />
        {own('rates.import')}
      </FileButton>
      <p className="bad" role="alert">
        {trouble ? say(trouble) : ''}
      </p>
    </div>
  )
}

/** A table of lines alone becomes a card of its own, which borrows only what a table of lines does not say. */
const alone = (draft: RateCardDraft): RateCardDraft => ({
  ...draft,
  head: {
    ...draft.head,
    id: '',
    version: '1',
    calibrated_on_en: '',
    calibrated_on_zh: '',
    calibrated_on_benchmark: '',
  },
})
