import type { Message } from '../../lib/message.ts'
import { writeMoney } from '../../locales/format.ts'
import { type Figure as FigureOf, knownValue, present } from '../../measures/figure.ts'
import { assignedCostOf } from '../../store/costs.ts'
import { useNorthlot, useStore } from '../northlotContext.tsx'
import { useReading } from '../shared/useReading.ts'
import { useSay } from '../shared/useSay.ts'
import { Figure } from './Figure.tsx'
import { TooLow } from './TooLow.tsx'
import { useFigure } from './useFigures.ts'

/** What stands under the range: the likely estimate in money of the day, who pays first, resumption apart, the other parcels. */
export function CostPairs({ anyAssigned }: { readonly anyAssigned: boolean }) {
  const say = useSay()
  const [ofAll, ofAssigned] = [useFigure('cost-likely-hkd'), useFigure('assigned-cost-likely-hkd')]
  const ofPublic = useFigure('public-cost-likely-hkd')
  const ofPrivate = useFigure('private-cost-likely-hkd')
  const apart = useFigure('resumption-cost-likely-hkd')
  const { gaps } = useNorthlot(assignedCostOf)
  if (!ofAll || !ofAssigned || !ofPublic || !ofPrivate || !apart) return null
  const payers = anyAssigned && knownValue(ofAssigned.amount) !== undefined
  return (
    <dl className="pairs">
      <Pair
        term={say('totals.likelyMod')}
        note={say('totals.likelyModNote')}
        figure={anyAssigned ? ofAssigned : ofAll}
        gap={gaps.works}
      />
      {payers ? (
        <Pair term={say('totals.publicFirst')} figure={ofPublic} note={say('totals.payersNote')} low={gaps.works} />
      ) : null}
      {payers ? (
        <Pair term={say('totals.privateFirst')} figure={ofPrivate} note={say('totals.payersNote')} low={gaps.works} />
      ) : null}
      {payers ? <Pair term={say('totals.resumption')} figure={apart} gap={gaps.resumption} gapOf="resumption" /> : null}
      <OtherParcels anyAssigned={anyAssigned} likely={anyAssigned ? ofAll : ofAssigned} low={gaps.ofAll} />
    </dl>
  )
}

interface PairProps {
  readonly term: string
  readonly figure: FigureOf
  readonly note?: string
  /** What of it is not estimated. */
  readonly gap?: Message | undefined
  readonly gapOf?: 'works' | 'resumption'
  /** Why it is too low, where that is said beside another figure. */
  readonly low?: Message | undefined
}

function Pair({ term, figure, note, gap, gapOf = 'works', low }: PairProps) {
  return (
    <div title={note}>
      <dt>{term}</dt>
      <dd>
        {knownValue(figure.amount) ? <TooLow gap={low} /> : null}
        <Figure figure={figure} withUnit />
      </dd>
      {gap && knownValue(figure.amount) !== undefined ? (
        <dd className="pair-gap">
          <Gap gap={gap} of={gapOf} />
        </dd>
      ) : null}
    </div>
  )
}

/** On how much land a cost is not estimated, which says parcel by parcel where. */
function Gap({ gap, of }: { readonly gap: Message; readonly of: 'works' | 'resumption' }) {
  const say = useSay()
  const northlot = useStore()
  const areaM2 = useNorthlot(assignedCostOf).missingM2[of]
  return (
    <Figure
      figure={{ measure: `not-estimated-${of}-m2`, unit: 'm2', amount: present(areaM2) }}
      name={say(of === 'works' ? 'measure.cost' : 'totals.resumption')}
      said={say(gap)}
      explainedBy={() => import('./whyOfTotals.ts').then((why) => why.notEstimated(northlot.getState(), of))}
    />
  )
}

interface OtherParcelsProps {
  readonly anyAssigned: boolean
  readonly likely: FigureOf
  /** Why the sum of all parcels is too low, where it is. */
  readonly low: Message | undefined
}

/** The parcels that the headline is not of: their range, and likely in money of the day. */
function OtherParcels({ anyAssigned, likely, low }: OtherParcelsProps) {
  const say = useSay()
  const { language } = useReading()
  const key = anyAssigned ? 'cost' : 'assigned-cost'
  const p10 = useFigure(`${key}-p10-hkd`)
  const p90 = useFigure(`${key}-p90-hkd`)
  if (!p10 || !p90) return null
  const scale = knownValue(p90.amount) ?? 0
  const name = say(anyAssigned ? 'totals.allParcels' : 'balance.assigned')
  return (
    <>
      <div>
        <dt>{`${name}${language === 'en' ? ', ' : '，'}P10–P90`}</dt>
        <dd>
          {anyAssigned ? <TooLow gap={low} /> : null}
          {writeMoney(scale, language).prefix}
          <Figure figure={p10} scale={scale} />
          {'–'}
          <Figure figure={p90} scale={scale} /> {writeMoney(scale, language).unit}
        </dd>
      </div>
      <div>
        <dt>{`${name}${language === 'en' ? ', ' : '，'}${say('totals.likely')}`}</dt>
        <dd>
          {anyAssigned ? <TooLow gap={low} /> : null}
          <Figure figure={likely} withUnit />
        </dd>
      </div>
    </>
  )
}
