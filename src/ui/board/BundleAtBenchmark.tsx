import { useId, useState } from 'react'
import { message } from '../../lib/message.ts'
import { atBenchmarkFigure, publishedFigure } from '../../measures/benchmarkFigure.ts'
import { bundleFigures } from '../../measures/bundleFigures.ts'
import type { BundleSums } from '../../measures/bundleSums.ts'
import { areaAsRead } from '../../measures/costBenchmarks.ts'
import type { Figure as FigureOf } from '../../measures/figure.ts'
import type { Bundle } from '../../plan/types.ts'
import { contextOf } from '../../store/selectors.ts'
import { useCostSay } from '../cost/costWords.ts'
import { Figure } from '../measures/Figure.tsx'
import { Sentence } from '../measures/Woven.tsx'
import { useNorthlot } from '../northlotContext.tsx'
import { useLanguage } from '../shared/useSay.ts'
import { alsoInHectares } from './alsoInHectares.ts'
import { Part } from './Sheet.tsx'
import { useSheetSay } from './sheetWords.ts'

/** What the works of a bundle would be at the figure of a published project, by gross area and by its parcels alone. */
export function BundleAtBenchmark({ bundle, sums }: { readonly bundle: Bundle; readonly sums: BundleSums }) {
  const { own, say } = useSheetSay()
  const cost = useCostSay()
  const id = useId()
  const benchmarks = useNorthlot((state) => state.ground.benchmarks)
  const { source } = useNorthlot(contextOf)
  const language = useLanguage()
  const [colon, stop] = language === 'en' ? [': ', '.'] : ['：', '。']
  const [chosen, choose] = useState<string>()
  const one =
    benchmarks.find((each) => each.id === chosen) ??
    benchmarks.find(({ basis }) => basis === 'contract-sum') ??
    benchmarks[0]
  if (!one) return null
  const line = (words: string, areaM2: number, measure: string, of: FigureOf) => (
    <tr>
      <th scope="row">{words}</th>
      <td className="end number">
        <Figure figure={alsoInHectares(of)} said={own('bundle.hectares', { ha: String(areaAsRead(areaM2)) })} />
      </td>
      <td className="end number">
        <Figure
          figure={atBenchmarkFigure(
            measure,
            message('why.of', { figure: words, of: one.title }),
            one,
            areaM2,
            source(one.source),
          )}
          name={words}
          withUnit
        />
      </td>
    </tr>
  )
  const figures = bundleFigures(bundle, sums)
  const { hkdMillion, grossFormedHa, year } = one
  const sum = { hkd: hkdMillion * 1e6 }
  return (
    <Part title={own('bundle.atBenchmark')}>
      <label htmlFor={id} className="label">
        {own('bundle.atFigureOf')}
      </label>
      <select id={id} className="field" value={one.id} onChange={(event) => choose(event.target.value)}>
        {benchmarks.map((each) => (
          <option key={each.id} value={each.id}>
            {say(each.title)}
          </option>
        ))}
      </select>
      <table className="table" aria-label={own('bundle.atBenchmark')}>
        <tbody>
          {line(
            own(bundle.publishedAreaM2 !== undefined ? 'bundle.byGrossPublished' : 'bundle.byGross'),
            sums.grossM2,
            'bundle-gross-at-benchmark-hkd',
            figures.gross,
          )}
          {line(own('bundle.byNet'), sums.netM2, 'bundle-net-at-benchmark-hkd', figures.net)}
        </tbody>
      </table>
      <p className="label">
        <Sentence
          words={(marks) => own('bundle.perHaFrom', { sum, area: String(grossFormedHa), ...marks })}
          figures={{ perHa: <Figure figure={publishedFigure(one, source(one.source))} withUnit /> }}
        />
      </p>
      <p className="label">
        {[
          `${cost.own('benchmark.scope')}${colon}${say(one.scope)}${stop}`,
          `${cost.own('benchmark.basis')}${colon}${cost.own(`benchmark.${one.basis}`, { year: String(year) })}${stop}`,
          one.basis === 'contract-sum' ? own('bundle.contractExcludes') : '',
        ].join(language === 'en' ? ' ' : '')}
      </p>
    </Part>
  )
}
