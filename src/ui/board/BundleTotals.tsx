import { bundleCounts, bundleFigures } from '../../measures/bundleFigures.ts'
import type { BundleSums } from '../../measures/bundleSums.ts'
import type { Figure as FigureOf } from '../../measures/figure.ts'
import { JOINED_GAP_M } from '../../measures/pieces.ts'
import type { Bundle } from '../../plan/types.ts'
import { basisOf } from '../../store/selectors.ts'
import { Figure } from '../measures/Figure.tsx'
import { useNorthlot } from '../northlotContext.tsx'
import { AssigneeSwatch } from '../shared/Swatch.tsx'
import { useLanguage } from '../shared/useSay.ts'
import { alsoInHectares } from './alsoInHectares.ts'
import { Part } from './Sheet.tsx'
import { SitesHead } from './SitesHead.tsx'
import { useSheetSay } from './sheetWords.ts'
import { winnersOf } from './winners.ts'

/** What a bundle adds up to: by duty, net, gross, and what the difference is. */
export function BundleTotals({ bundle, sums }: { readonly bundle: Bundle; readonly sums: BundleSums }) {
  const { own, say } = useSheetSay()
  const language = useLanguage()
  const plan = useNorthlot((state) => state.document.plan)
  const scenario = useNorthlot((state) => state.scenario)
  const { layer, neighbourGapM: gapM = JOINED_GAP_M } = useNorthlot(basisOf)
  const winners = winnersOf(plan, scenario, bundle)
  const hectares = (figure: FigureOf) => (
    <Figure figure={alsoInHectares(figure)} reading={{ language, areaUnit: 'ha' }} withUnit />
  )
  /** As a paper says it: no more places than it gave. */
  const about = (m2: number) => `${m2 / 10_000}${language === 'en' ? ' ha' : '公頃'}`
  const unnamed = sums.grossM2 - sums.netM2 - sums.worksM2
  const figures = bundleFigures(bundle, sums)
  const counts = bundleCounts(layer, sums)
  const m2 = (figure: FigureOf) => <Figure figure={figure} reading={{ language, areaUnit: 'm2' }} />
  const line = (label: string, figure: FigureOf) => (
    <tr>
      <th scope="row">{label}</th>
      <td />
      <td className="end number">{m2(figure)}</td>
      <td className="end number quiet">{hectares(figure)}</td>
      <td />
    </tr>
  )
  return (
    <Part title={own('bundle.totals')}>
      <table className="table" aria-label={own('bundle.totals')}>
        <SitesHead first={own('bundle.duty')} />
        <tbody>
          {sums.duties.map(({ duty, gfaM2, withoutGfa }) => (
            <tr key={duty} data-duty={duty}>
              <th scope="row">{own(`duty.${duty}`)}</th>
              <td className="end number">
                <Figure figure={figures.duties.get(duty)!.sites} />
              </td>
              <td className="end number">{m2(figures.duties.get(duty)!.area)}</td>
              <td className="end number quiet">{hectares(figures.duties.get(duty)!.area)}</td>
              <td className="end number">{gfaM2 === 0 && withoutGfa === 0 ? '' : m2(figures.duties.get(duty)!.gfa)}</td>
            </tr>
          ))}
          <tr className="sum">
            <th scope="row">{own('bundle.net')}</th>
            <td />
            <td className="end number">{m2(figures.net)}</td>
            <td className="end number">{hectares(figures.net)}</td>
            <td className="end number">{m2(figures.gfa)}</td>
          </tr>
          {line(own('bundle.difference'), figures.difference)}
          {Math.abs(unnamed) > 1 ? line(own('bundle.unnamed'), figures.unnamed) : null}
          <tr className="sum">
            <th scope="row">
              {own('bundle.gross')}
              {bundle.publishedAreaM2 === undefined ? null : (
                <small className="quiet"> {own('bundle.published', { area: about(bundle.publishedAreaM2) })}</small>
              )}
            </th>
            <td />
            <td className="end number">{m2(figures.gross)}</td>
            <td className="end number">{hectares(figures.gross)}</td>
            <td />
          </tr>
        </tbody>
      </table>
      <p className="label">
        <Figure
          figure={counts.pieces}
          said={own('bundle.pieces', { count: sums.pieces.length, gap: { metres: gapM } })}
        />{' '}
        {sums.withoutGfa > 0 ? (
          <Figure figure={counts.withoutGfa} said={own('bundle.withoutGfa', { count: sums.withoutGfa })} />
        ) : null}
      </p>
      <p className={`row ${winners.length > 1 ? 'warn' : ''}`}>
        {own('bundle.winner')}:{winners.length === 0 ? <span className="absent">{own('bundle.noWinner')}</span> : null}
        {winners.map((assignee) => (
          <span key={assignee.id} className="row">
            <AssigneeSwatch assignee={assignee} small />
            {say(assignee.name)}
          </span>
        ))}
      </p>
    </Part>
  )
}
