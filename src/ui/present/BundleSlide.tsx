import '../board/sheetWords.ts'
import { useMemo } from 'react'
import { message } from '../../lib/message.ts'
import { bundleFigures } from '../../measures/bundleFigures.ts'
import { bundleSums } from '../../measures/bundleSums.ts'
import type { Figure as FigureOf } from '../../measures/figure.ts'
import type { Bundle } from '../../plan/types.ts'
import { bundlesOf } from '../../store/bundling.ts'
import { basisOf } from '../../store/selectors.ts'
import { Figure } from '../measures/Figure.tsx'
import { useNorthlot } from '../northlotContext.tsx'
import { useMeetingSay } from './meetingSay.ts'

const BUNDLES = 3

/** One bundle, or the first few, with what the winner does with the land: sites, area and floor by duty. */
export function BundleSlide({ bundle }: { readonly bundle: Bundle['id'] | undefined }) {
  const { own } = useMeetingSay()
  const all = useNorthlot(bundlesOf)
  const shown = bundle === undefined ? all.slice(0, BUNDLES) : all.filter(({ id }) => id === bundle)
  if (shown.length === 0) return <p className="slide-quiet">{own('slide.noBundle')}</p>
  return shown.map((one) => <DutyTable key={one.id} bundle={one} named={shown.length > 1} />)
}

function DutyTable({ bundle, named }: { readonly bundle: Bundle; readonly named: boolean }) {
  const { own, say } = useMeetingSay()
  const language = useNorthlot((state) => state.language)
  const basis = useNorthlot(basisOf)
  const rowOf = useNorthlot((state) => state.rowOf)
  const sums = useMemo(() => bundleSums(basis, rowOf, bundle), [basis, rowOf, bundle])
  const figures = bundleFigures(bundle, sums)
  const inHectares = (figure: FigureOf) => <Figure figure={figure} reading={{ language, areaUnit: 'ha' }} withUnit />
  return (
    <table className="slide-table" aria-label={say(bundle.name)}>
      {named ? <caption>{say(bundle.name)}</caption> : null}
      <thead>
        <tr>
          <th scope="col">{own('slide.duty')}</th>
          <th scope="col">{own('slide.sites')}</th>
          <th scope="col">{own('slide.area')}</th>
          <th scope="col">{own('slide.gfa')}</th>
        </tr>
      </thead>
      <tbody>
        {sums.duties.map(({ duty, gfaM2 }) => (
          <tr key={duty}>
            <th scope="row">{say(message(`duty.${duty}`))}</th>
            <td>
              <Figure figure={figures.duties.get(duty)!.sites} name={say(message(`duty.${duty}`))} />
            </td>
            <td>
              <Figure
                figure={figures.duties.get(duty)!.area}
                name={say(message(`duty.${duty}`))}
                reading={{ language, areaUnit: 'ha' }}
                withUnit
              />
            </td>
            <td>
              {gfaM2 === 0 ? null : (
                <Figure
                  figure={figures.duties.get(duty)!.gfa}
                  name={say(message(`duty.${duty}`))}
                  reading={{ language, areaUnit: 'm2' }}
                  withUnit
                />
              )}
            </td>
          </tr>
        ))}
        <tr className="sum">
          <th scope="row">{own('slide.bundleNet')}</th>
          <td />
          <td>{inHectares(figures.net)}</td>
          <td>
            {sums.gfaM2 === 0 ? null : <Figure figure={figures.gfa} reading={{ language, areaUnit: 'm2' }} withUnit />}
          </td>
        </tr>
        <tr>
          <th scope="row">{own('slide.bundleGross')}</th>
          <td />
          <td>{inHectares(figures.gross)}</td>
          <td />
        </tr>
      </tbody>
    </table>
  )
}
