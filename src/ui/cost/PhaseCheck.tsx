import { phaseFindings, yearsEarlyFigure } from '../../measures/phaseCheck.ts'
import { phaseBreachesOf } from '../../store/findings.ts'
import { basisOf } from '../../store/selectors.ts'
import { Part } from '../board/Sheet.tsx'
import { Figure } from '../measures/Figure.tsx'
import { useNorthlot } from '../northlotContext.tsx'
import { useCostSay } from './costWords.ts'

/** Phase check: what is to be taken up before its land or shared works are ready, and by how many years. */
export function PhaseCheck() {
  const { own, say } = useCostSay()
  const basis = useNorthlot(basisOf)
  const breaches = useNorthlot(phaseBreachesOf)
  const words = phaseFindings(breaches).map(({ message }) => say(message))
  return (
    <Part title={own('drivers.phaseCheck')}>
      {breaches.length === 0 ? (
        <p className="quiet">{own('drivers.nothingEarly')}</p>
      ) : (
        <table className="table wrapping" aria-label={own('drivers.phaseCheck')}>
          <thead>
            <tr>
              <th scope="col">{own('drivers.early')}</th>
              <th scope="col" className="end">
                {own('drivers.yearsEarly')}
              </th>
            </tr>
          </thead>
          <tbody>
            {breaches.map((breach, at) => (
              <tr key={`${breach.works?.id ?? ''} ${breach.year} ${breach.readyYear}`}>
                <th scope="row">{words[at]}</th>
                <td className="end number">
                  <Figure figure={yearsEarlyFigure(basis, breach)} name={own('drivers.yearsEarly')} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Part>
  )
}
