import { perHectareFigure, publishedFigure } from '../../measures/benchmarkFigure.ts'
import { publishedPerHectare } from '../../measures/costBenchmarks.ts'
import { assignedMembersOf } from '../../store/costing.ts'
import { contextOf, figuresOf } from '../../store/selectors.ts'
import { Part } from '../board/Sheet.tsx'
import { Figure } from '../measures/Figure.tsx'
import { useNorthlot } from '../northlotContext.tsx'
import { useCostSay } from './costWords.ts'

/** Works of this scenario for each gross formed hectare, beside published projects as they were published. */
export function Benchmarks() {
  const { own, say } = useCostSay()
  const { basis, source } = useNorthlot(contextOf)
  const members = useNorthlot(assignedMembersOf)
  const benchmarks = useNorthlot((state) => state.ground.benchmarks)
  const works = useNorthlot(figuresOf).get('assigned-cost-likely-hkd')
  const figure = works && perHectareFigure(basis, members, works.amount)
  const rows = [...benchmarks].sort((a, b) => publishedPerHectare(a) - publishedPerHectare(b))
  return (
    <Part title={own('benchmark.title')}>
      <table className="table wrapping" aria-label={own('benchmark.table')}>
        <thead>
          <tr>
            <th scope="col">{own('benchmark.project')}</th>
            <th scope="col" className="end">
              {own('benchmark.perHa')}
            </th>
            <th scope="col">{own('benchmark.basis')}</th>
            <th scope="col">{own('benchmark.scope')}</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{own('benchmark.this')}</th>
            <td className="end number">{figure ? <Figure figure={figure} scale={1e6} withUnit /> : null}</td>
            <td>{own('benchmark.thisBasis')}</td>
            <td>{own('benchmark.thisScope', { card: basis.card.title })}</td>
          </tr>
          {rows.map((one) => (
            <tr key={one.id}>
              <th scope="row">{say(one.title)}</th>
              <td className="end number">
                <Figure figure={publishedFigure(one, source(one.source))} name={say(one.title)} scale={1e6} withUnit />
              </td>
              <td>{own(one.rebased ? 'benchmark.rebased' : `benchmark.${one.basis}`, { year: String(one.year) })}</td>
              <td>{say(one.scope)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="label">{own('benchmark.note')}</p>
    </Part>
  )
}
