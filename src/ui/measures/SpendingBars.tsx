import { Fragment } from 'react'
import { fromCents } from '../../lib/round.ts'
import { writeMoney } from '../../locales/format.ts'
import { present } from '../../measures/figure.ts'
import { type Spent, type SpentCents, spentHkd } from '../../measures/spentByYear.ts'
import { spendingOf } from '../../store/costs.ts'
import { useNorthlot, useStore } from '../northlotContext.tsx'
import { useReading } from '../shared/useReading.ts'
import { useSay } from '../shared/useSay.ts'
import { Figure } from './Figure.tsx'

const HEIGHT = 52
/** So many years stand side by side; what comes later is added up in the last bar. */
const MOST = 8

/** Likely spending by year: works and shared works, public below and private above, resumption over them, money of the day. */
export function SpendingBars() {
  const say = useSay()
  const { language } = useReading()
  const northlot = useStore()
  const years = useNorthlot(spendingOf)
  if (years.length === 0) return null
  const dated = years.filter(({ year }) => year !== undefined)
  const shown = [
    ...(dated.length <= MOST ? dated : [...dated.slice(0, MOST - 1), ...later(dated.slice(MOST - 1))]),
    ...years.filter(({ year }) => year === undefined),
  ]
  const most = Math.max(...shown.map(({ hkd }) => hkd))
  const unit = writeMoney(most, language)
  const kinds = ['private', 'resumption'] as const
  const paid = kinds.filter((kind) => years.some((one) => partOf(one, kind) > 0))
  return (
    <figure className="spending">
      <figcaption className="label">{say('totals.spending', { unit: `${unit.prefix}${unit.unit}` })}</figcaption>
      <ul className="spending-bars">
        {shown.map((one) => (
          <li key={one.year ?? 'none'} className="spending-year">
            <Figure
              figure={{ measure: 'spending-year-hkd', unit: 'hkd', amount: present(one.hkd) }}
              name={say(one.label)}
              scale={most}
              explainedBy={() =>
                import('./whyOfTotals.ts').then(({ yearsSpending }) => yearsSpending(northlot.getState(), one))
              }
            />
            <span className="spending-bar resumption" style={{ height: HEIGHT * (partOf(one, 'resumption') / most) }} />
            <span className="spending-bar private" style={{ height: HEIGHT * (partOf(one, 'private') / most) }} />
            <span className="spending-bar" style={{ height: HEIGHT * (partOf(one, 'public') / most) }} />
            <span className="axis">{say(one.label)}</span>
          </li>
        ))}
      </ul>
      {paid.length > 0 ? (
        <p className="label spending-key">
          <span className="spending-swatch" /> {say('totals.public')}
          {paid.map((kind) => (
            <Fragment key={kind}>
              <span className={`spending-swatch ${kind}`} />{' '}
              {say(kind === 'private' ? 'totals.private' : 'totals.resumptionKey')}
            </Fragment>
          ))}
        </p>
      ) : null}
    </figure>
  )
}

type Years = ReturnType<typeof spendingOf>

/** What of a bar is drawn as paid first by one side, or as resumption, HK$. */
function partOf({ cents }: Years[number], kind: 'public' | 'private' | 'resumption'): number {
  if (kind === 'resumption') return fromCents(cents.resumption)
  return fromCents(
    kind === 'public' ? cents.publicWorks + cents.sharedPublic : cents.privateWorks + cents.sharedPrivate,
  )
}

function later(years: Years): Years {
  const sum = (key: Spent) => years.reduce((total, one) => total + one.cents[key], 0)
  const cents: SpentCents = {
    publicWorks: sum('publicWorks'),
    privateWorks: sum('privateWorks'),
    sharedPublic: sum('sharedPublic'),
    sharedPrivate: sum('sharedPrivate'),
    resumption: sum('resumption'),
  }
  const from = `${years[0]!.year}+`
  return [{ year: years[0]!.year, label: { en: from, zh: from }, cents, hkd: spentHkd(cents) }]
}
