import { isPresent, knownValue, present } from '../../measures/figure.ts'
import { constantPrices } from '../../measures/priceBasis.ts'
import { writeFigure } from '../../measures/writeFigure.ts'
import { type Compared, comparedOf } from '../../store/comparing.ts'
import { gapOf } from '../../store/costs.ts'
import { writeFigureText } from '../board/writeText.ts'
import { Figure } from '../measures/Figure.tsx'
import { TooLow } from '../measures/TooLow.tsx'
import { useNorthlot } from '../northlotContext.tsx'
import { useCompareSay } from '../scenarios/scenarioWords.ts'
import { useReading } from '../shared/useReading.ts'
import type { Words } from '../shared/useSay.ts'
import { worksRangeOf } from './costRange.ts'

const MEASURES = ['assigned-area-m2', 'assigned-cost-likely-hkd', 'proximity-score', 'share-within-2000m'] as const
type Drawn = (typeof MEASURES)[number]

/** Works are drawn as the headline of Totals has them: at the price level, with their range. */
const WORKS: Drawn = 'assigned-cost-likely-hkd'

/** Where a scale ends by what is measured, not by what is drawn: a score and a share. */
const END: Partial<Record<Drawn, number>> = { 'proximity-score': 100, 'share-within-2000m': 1 }

interface MultiplesProps {
  readonly other: Compared
}

/** One small chart a measure: a bar from nought for each scenario and its range as a line with caps, on one scale. */
export function SmallMultiples({ other }: MultiplesProps) {
  const { own } = useCompareSay()
  return (
    <section className="compare-part multiples" aria-label={own('compare.multiples')}>
      {MEASURES.map((measure) => (
        <Multiple key={measure} measure={measure} other={other} />
      ))}
    </section>
  )
}

function Multiple({ measure, other }: MultiplesProps & { readonly measure: Drawn }) {
  const { own, say } = useCompareSay()
  const reading = useReading()
  const all = useNorthlot(comparedOf)
  const drawn = all.map((scenario) => {
    const figure = scenario.figures.get(measure)!
    const works = measure === WORKS ? worksRangeOf(scenario) : undefined
    return { scenario, figure, value: works?.likely ?? knownValue(figure.amount), range: works ?? figure.range }
  })
  const end = END[measure] ?? Math.max(...drawn.flatMap(({ value = 0, range }) => [value, range?.high ?? 0]))
  const unit = drawn[0]!.figure.unit
  const write = (value: number) => writeFigureText(value, unit, reading, end)
  const digits = (value: number) => writeFigure(value, unit, reading, end).number
  const at = (value: number) => (end > 0 ? (100 * Math.min(value, end)) / end : 0)
  const told = ({ scenario, figure, value, range }: (typeof drawn)[number]) => {
    const likely = value === undefined ? '' : write(value)
    const text = range ? own('compare.range', { likely, low: write(range.low), high: write(range.high) }) : likely
    return `${say(scenario.name)}: ${isPresent(figure.amount) ? text : say(figure.amount.absent)}`
  }
  const titleId = `multiple-${measure}`
  const title =
    measure === WORKS
      ? own('compare.worksRange', { prices: constantPrices(all.map(({ basis }) => basis.card)) })
      : say(`compare.short.${measure}` as Words)
  return (
    <figure className="multiple" aria-labelledby={titleId}>
      <figcaption>
        <span id={titleId}>{title}</span> <span className="quiet">0–{write(end)}</span>
      </figcaption>
      <ul className="plain">
        {drawn.map((one) => (
          <li key={one.scenario.id} data-other={one.scenario === other || undefined} title={told(one)}>
            <span className="tab-letter" aria-hidden="true">
              {one.scenario.letter}
            </span>
            {one.value === undefined ? (
              <span className="quiet">{told(one)}</span>
            ) : (
              <>
                <span className="hidden-words">{told(one)}</span>
                <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
                  <rect className="track" width="100" height="10" />
                  <rect className="bar" width={at(one.value)} height="10" />
                  {one.range ? <Whisker from={at(one.range.low)} to={at(one.range.high)} /> : null}
                </svg>
                <span className="value">
                  <TooLow gap={one.value > 0 ? gapOf(one.scenario.state, measure) : undefined} />
                  {measure === WORKS && one.range ? (
                    <Figure
                      figure={{ measure: 'assigned-cost-base-hkd', unit: 'hkd', amount: present(one.value) }}
                      name={`${say(one.scenario.name)}, ${title}`}
                      text={`${digits(one.range.low)}–${digits(one.range.high)}`}
                      scale={end}
                      explainedBy={() =>
                        import('../measures/whyOfTotals.ts').then(({ baseLine }) =>
                          baseLine(one.scenario.state, 'assigned-cost-base-hkd', 'base'),
                        )
                      }
                    />
                  ) : (
                    <Figure
                      figure={one.figure}
                      name={`${say(one.scenario.name)}, ${title}`}
                      text={digits(one.value)}
                      scale={end}
                    />
                  )}
                </span>
              </>
            )}
          </li>
        ))}
      </ul>
    </figure>
  )
}

const Whisker = ({ from, to }: { readonly from: number; readonly to: number }) => (
  <path className="whisker" d={`M${from} 5H${to}M${from} 2V8M${to} 2V8`} />
)
