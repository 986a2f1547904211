import { writeCount } from '../../locales/format.ts'
import { say as sayMessage } from '../../locales/say.ts'
import { assumed } from '../../measures/assumed.ts'
import { isWorks } from '../../measures/costEstimate.ts'
import { onTop } from '../../measures/costMeasure.ts'
import { payerOf } from '../../measures/payers.ts'
import { DELIVERY_MODES } from '../../plan/grant.ts'
import type { CostLine, RateCard } from '../../plan/rateCard.ts'
import { scenariosOf } from '../../store/selectors.ts'
import { useNorthlot } from '../northlotContext.tsx'
import { groundWords } from '../parcels/groundWords.ts'
import { tenureWords } from '../rates/rateWords.ts'
import { MethodTable } from './MethodTable.tsx'
import type { MethodWords } from './methodWords.ts'

/** Every line of every rate card that a scenario counts by. */
export function RatesPart({ words }: { readonly words: MethodWords }) {
  const { own } = words
  const plan = useNorthlot((state) => state.document.plan)
  const scenarios = useNorthlot(scenariosOf)
  const used = new Map<RateCard, string[]>()
  for (const { id, name } of scenarios) {
    const card = plan.rateCards.get(assumed(plan, id).rateCard) ?? [...plan.rateCards.values()][0]
    if (card) used.set(card, [...(used.get(card) ?? []), words.say(name)])
  }
  return (
    <section className="method-part">
      <h4>{own('methods.rates')}</h4>
      {[...used].map(([card, names]) => (
        <Card key={card.id} card={card} names={names} words={words} />
      ))}
    </section>
  )
}

interface CardProps {
  readonly card: RateCard
  readonly names: readonly string[]
  readonly words: MethodWords
}

function Card({ card, names, words }: CardProps) {
  const { own, say, language } = words
  const title = own('methods.cardHead', { title: card.title, version: card.version, level: card.priceLevel })
  return (
    <>
      <h5>{title}</h5>
      <p className="label">{own('methods.cardUsed', { scenarios: words.list(names) })}</p>
      <MethodTable
        title={title}
        heads={[
          own('methods.rateLine'),
          own('methods.per'),
          { end: own('methods.low') },
          { end: own('methods.likely') },
          { end: own('methods.high') },
          own('methods.where'),
          own('methods.payer'),
          own('methods.source'),
          own('methods.confidence'),
        ]}
        rows={card.lines.map((line, at) => ({
          key: `${at} ${line.code}`,
          cells: [
            `${line.code} ${say(line.label)}`,
            rate(`rates.basis.${line.basis}`, language),
            writeCount(line.low),
            writeCount(line.likely),
            writeCount(line.high),
            whereOf(line, words),
            payerWords(line, words),
            words.sentences([words.source(line.source), line.note && say(line.note)]),
            words.confidence(line.confidence),
          ],
        }))}
      />
      <CardFacts card={card} words={words} />
    </>
  )
}

function CardFacts({ card, words }: Omit<CardProps, 'names'>) {
  const { own, say, source, language } = words
  const payers = useNorthlot((state) => state.ground.payers)
  const brought = useNorthlot((state) => state.ground.landBroughtIn)
  const { onCosts, escalation, calibratedOn, note, areaBasis } = card
  const modes = DELIVERY_MODES.map(
    (mode) => `${say(`delivery.${mode}`)}: ${payer(payerOf(undefined, mode, payers), words)}`,
  )
  const known = (key: string, confidence: RateCard['onCosts']['confidence']) =>
    `${source(key)} (${words.confidence(confidence)})`
  return (
    <ul className="method-facts">
      <li>{own('methods.areaBasis', { basis: rate(`rates.areaBasis.${areaBasis}`, language) })}</li>
      <li>
        {own('methods.onCosts', {
          fees: { percent: onCosts.fees },
          contingency: { percent: onCosts.contingency },
          factors: `× ${onTop(onCosts.fees)} × ${onTop(onCosts.contingency)}`,
          source: known(onCosts.source, onCosts.confidence),
        })}
      </li>
      <li>
        {own('methods.escalation', {
          rates: (escalation.table ?? []).map(({ year, rate: one }) => `${year}: ${percent(one)}; `).join(''),
          flat: percent(escalation.flat),
          spending: escalation.spending ? words.list(escalation.spending.map(percent)) : own('methods.allInLastYear'),
          source: source(escalation.source),
          flatIs: words.confidence(escalation.confidence),
        })}
      </li>
      <li>{own('methods.payers', { modes: words.clauses(modes) })}</li>
      {brought.size > 0 ? (
        <li>
          {own('methods.landBrought', { modes: words.clauses([...brought].map((mode) => say(`delivery.${mode}`))) })}
        </li>
      ) : null}
      <li>
        {calibratedOn ? own('methods.calibrated', { project: say(calibratedOn) }) : own('methods.notCalibrated')}{' '}
        {note ? say(note) : ''}
      </li>
    </ul>
  )
}

/** Words that the rate cards' dialog has already. */
const rate = (key: string, language: MethodWords['language']): string => sayMessage({ key }, language)

const percent = (part: number): string => `${Number((100 * part).toFixed(2))}%`

const payer = (one: 'public' | 'private', { language }: MethodWords): string => rate(`rates.payer.${one}`, language)

function whereOf({ applies, groundFactor = {}, share }: CostLine, { own, say, list, clauses }: MethodWords): string {
  const where = [
    ...(applies?.ground ?? []).flatMap((one) => groundWords(one, say) ?? []),
    ...(applies?.tenure ?? []).map((one) => tenureWords(one, say)),
    ...(applies?.landUse ?? []),
  ]
  const factors = Object.entries(groundFactor).map(([ground, factor]) => `${groundWords(ground, say)} × ${factor}`)
  return clauses([
    where.length === 0 ? own('methods.everywhere') : list(where),
    ...factors,
    ...(share === undefined ? [] : [percent(share)]),
  ])
}

function payerWords({ code, payer: own }: CostLine, words: MethodWords): string {
  if (!isWorks({ code })) return words.own('methods.resumptionPayer')
  const said = Object.entries(own ?? {}) as [(typeof DELIVERY_MODES)[number], 'public' | 'private'][]
  if (said.length === 0) return words.own('methods.byMode')
  return words.clauses(said.map(([mode, who]) => `${words.say(`delivery.${mode}`)}: ${payer(who, words)}`))
}
