import { useMemo } from 'react'
import { statedAreas } from '../../measures/areaChecks.ts'
import { knownValue } from '../../measures/figure.ts'
import { offByFigure, statedFigures, statedSumFigures } from '../../measures/statedFigures.ts'
import { setAreaBasis } from '../../plan/edits/setAreaBasis.ts'
import { contextOf, figuresOf } from '../../store/selectors.ts'
import { Part } from '../board/Sheet.tsx'
import { Figure } from '../measures/Figure.tsx'
import { Sentence } from '../measures/Woven.tsx'
import { balanceSum, statedLessMeasured } from '../measures/whyOfTotals.ts'
import { useActions, useNorthlot } from '../northlotContext.tsx'
import { LISTED } from './AreaBalancePart.tsx'
import { useCheckSay } from './checkWords.ts'
import '../../files/whyWords.ts'

/** Which areas totals count, and what each parcel's paper states against what is measured. */
export function StatedPart() {
  const { own } = useCheckSay()
  const { basis } = useNorthlot(contextOf)
  const stated = useMemo(() => statedAreas(basis), [basis])
  return (
    <Part title={own('areas.stated')}>
      <AreaBasisChoice />
      {stated.parcels.length === 0 ? (
        <p className="quiet">{own('areas.noneStated')}</p>
      ) : (
        <>
          <p>
            <Sentence
              words={(marks) => own('areas.statedSum', marks)}
              figures={Object.fromEntries(
                Object.entries(statedSumFigures(basis, stated)).map(([name, figure]) => [
                  name,
                  <Figure key={name} figure={figure} withUnit />,
                ]),
              )}
            />
          </p>
          <table className="table" aria-label={own('areas.stated')}>
            <thead>
              <tr>
                <th scope="col">{own('areas.parcel')}</th>
                <th scope="col" className="end">
                  {own('areas.statedHead')}
                </th>
                <th scope="col" className="end">
                  {own('areas.measuredHead')}
                </th>
                <th scope="col" className="end">
                  {own('areas.difference')}
                </th>
                <th scope="col">{own('areas.judged')}</th>
              </tr>
            </thead>
            <tbody>
              {stated.parcels.slice(0, LISTED).map((one) => {
                const { row } = one
                const id = basis.layer.ids[row]!
                const offBy = offByFigure(basis, one)
                const figures = statedFigures(basis, one)
                return (
                  <tr key={row}>
                    <th scope="row">{id}</th>
                    <td className="end">
                      <Figure withUnit figure={figures.stated} name={`${id}, ${own('areas.statedHead')}`} />
                    </td>
                    <td className="end">
                      <Figure withUnit figure={figures.measured} name={`${id}, ${own('areas.measuredHead')}`} />
                    </td>
                    <td className="end">
                      <Figure withUnit figure={figures.difference} name={`${id}, ${own('areas.difference')}`} />{' '}
                      <Figure
                        className="quiet"
                        figure={offBy}
                        name={`${id}, ${own('areas.difference')}`}
                        text={percent(knownValue(offBy.amount) ?? 0)}
                      />
                    </td>
                    <td>{own(one.beyond ? 'areas.beyond' : 'areas.within')}</td>
                  </tr>
                )
              })}
            </tbody>
          </table>
        </>
      )}
    </Part>
  )
}

/** A share to a hundredth of a percent, with its sign where it is not 0. */
const percent = (part: number): string => `${(100 * part).toFixed(2).replace(/^-(0\.00)$/, '$1')}%`

/** Which areas totals count: one undo step for the whole plan. */
function AreaBasisChoice() {
  const { own, say } = useCheckSay()
  const actions = useActions()
  const state = useNorthlot((now) => now)
  const { plan } = state.document
  return (
    <fieldset className="area-basis">
      <legend className="label">{say('areaBasis.title')}</legend>
      {(['computed', 'stated'] as const).map((one) => (
        <label key={one} className="row">
          <input
            type="radio"
            name="area-basis"
            checked={plan.settings.areaBasis === one}
            onChange={() => actions.edit(setAreaBasis(plan, one))}
          />
          {say(`areaBasis.${one}`)}
        </label>
      ))}
      <p>
        <Sentence
          words={(marks) => own('areas.counted', marks)}
          figures={{
            counted: <Figure figure={figuresOf(state).get('site-area-m2')!} withUnit />,
            measured: <Figure figure={balanceSum(state)} withUnit />,
            difference: <Figure figure={statedLessMeasured(state)} withUnit />,
          }}
        />{' '}
        {say('areaBasis.balance')}
      </p>
    </fieldset>
  )
}
