import { useMemo } from 'react'
import { writeCount } from '../../locales/format.ts'
import { knownValue } from '../../measures/figure.ts'
import { landOverLots, lotAreaFigure, lotCountFigure, privateLandFigure } from '../../measures/lotFigures.ts'
import { resumedLand } from '../../measures/resumedLand.ts'
import { assignmentAt, basisOf } from '../../store/selectors.ts'
import { Figure } from '../measures/Figure.tsx'
import { useNorthlot, useStore } from '../northlotContext.tsx'
import type { KnownLots } from './LotsTable.tsx'
import { classWords, useLotSay } from './lotWords.ts'

/** What is resumed, as the cost counts it; beside it the private lots, each counted once, and their land; then every class. */
export function LotsSums({ known, rows }: { readonly known: KnownLots; readonly rows: readonly number[] }) {
  const { own } = useLotSay()
  const language = useNorthlot((state) => state.language)
  const basis = useNorthlot(basisOf)
  const northlot = useStore()
  const given = useNorthlot((state) => state.document.plan.assignments.get(state.scenario))
  // biome-ignore lint/correctness/useExhaustiveDependencies: the state is read through its basis and what is given
  const { resumed, unknown, brought } = useMemo(
    () => resumedLand(basis, rows, (row) => assignmentAt(northlot.getState(), row)),
    [basis, given, rows, northlot],
  )
  const land = landOverLots(basis.layer, known)
  const privateLots = lotCountFigure(land, rows, (kind) => kind.private)
  const count = knownValue(privateLots.amount) ?? 0
  return (
    <>
      <p className="lots-headline">
        {own('lots.toResumeIs')}{' '}
        <strong>
          <Figure figure={resumed} name={own('lots.toResume')} reading={{ language, areaUnit: 'ha' }} withUnit />
        </strong>
        {unknown > 0 ? <small> · {own('lots.resumedUnknown', { count: unknown })}</small> : null}
        {brought > 0 ? <small> · {own('lots.resumedBrought', { count: brought })}</small> : null}
      </p>
      <p className="lots-under">
        {own('lots.underIs')}{' '}
        <span className="number">
          <Figure
            figure={privateLots}
            name={own('lots.privateLand')}
            text={own('lots.lots', { count, written: writeCount(count) })}
          />
          {' · '}
          <Figure
            figure={privateLandFigure(land, rows)}
            name={own('lots.privateLand')}
            reading={{ language, areaUnit: 'ha' }}
            withUnit
          />
        </span>
      </p>
      <table className="table lots-classes" aria-label={own('lots.byClass')}>
        <thead>
          <tr>
            <th scope="col">{own('lots.class')}</th>
            <th scope="col" className="end">
              {own('lots.count')}
            </th>
            <th scope="col" className="end">
              {own('lots.area')}
            </th>
            <th scope="col" className="end">
              {own('lots.hectares')}
            </th>
          </tr>
        </thead>
        <tbody>
          {known.lots.classes.map((kind, i) => {
            const ofClass = lotCountFigure(land, rows, (one) => one === kind)
            if (knownValue(ofClass.amount) === 0) return null
            const area = lotAreaFigure(land, rows, i)
            const name = classWords(kind, own)
            return (
              <tr key={kind.name}>
                <th scope="row">{name}</th>
                <td className="end number">
                  <Figure figure={ofClass} name={name} />
                </td>
                {(['m2', 'ha'] as const).map((areaUnit) => (
                  <td key={areaUnit} className="end number">
                    <Figure figure={area} name={name} reading={{ language, areaUnit }} />
                  </td>
                ))}
              </tr>
            )
          })}
        </tbody>
      </table>
    </>
  )
}
