import { message } from '../../lib/message.ts'
import { joinWritten, writeArea, writeMoney, writeScore } from '../../locales/format.ts'
import { type Figure, isPresent } from '../../measures/figure.ts'
import { heldArea } from '../../measures/holdings.ts'
import { diffRows } from '../../plan/patch.ts'
import type { Assignment, Scene } from '../../plan/types.ts'
import { holdingsInView } from '../../store/findings.ts'
import { assigneesOf, figuresOf } from '../../store/selectors.ts'
import { useNorthlot } from '../northlotContext.tsx'
import { letterOf } from './deck.ts'
import { useMeetingSay } from './meetingSay.ts'
import { baseOf, inScenario } from './slideState.ts'

const SENTENCES = 4

/** Two scenarios side by side: headline figures in a table, and who gains and who loses most land. */
export function ComparisonSlide({ scene }: { readonly scene: Scene }) {
  const { own, say } = useMeetingSay()
  const language = useNorthlot((state) => state.language)
  const state = useNorthlot((now) => now)
  const base = baseOf(state)
  const against = scene.against ?? (base === scene.scenario ? undefined : base)
  const one = inScenario(state, against)
  const other = inScenario(state, scene.scenario)
  if (!one || !other) return <p className="slide-quiet">{own('slide.noAgainst')}</p>
  const { plan } = state.document
  const write = (figure: Figure | undefined, how: (figure: Figure, value: number) => string) => {
    if (!figure) return ''
    return isPresent(figure.amount) ? how(figure, figure.amount.value) : say(figure.amount.absent)
  }
  const area = (m2: number) => joinWritten(writeArea(m2, language, 'ha'), language)
  const rows: readonly (readonly [name: string, measure: string, how: (figure: Figure, value: number) => string])[] = [
    [own('present.assigned'), 'assigned-area-m2', (_, value) => area(value)],
    [own('present.score'), 'proximity-score', (_, value) => writeScore(value)],
    [
      own('present.cost'),
      'assigned-cost-likely-hkd',
      ({ range }, value) =>
        range
          ? `${writeMoney(range.low, language, range.high).prefix}${writeMoney(range.low, language, range.high).number}–${joinWritten({ ...writeMoney(range.high, language), prefix: '' }, language)}`
          : joinWritten(writeMoney(value, language), language),
    ],
  ]
  const changed = diffRows<Assignment>(plan.assignments.get(against!), plan.assignments.get(scene.scenario)).flatMap(
    ({ ids }) => ids,
  )
  const changedM2 = changed.reduce((sum, id) => {
    const row = state.rowOf.get(id)
    return sum + (row === undefined ? 0 : state.land.siteAreaM2[row]!)
  }, 0)
  const moves = assigneesOf(state)
    .map((assignee) => {
      const given = heldArea(holdingsInView(other).get(assignee.id) ?? [])
      return { assignee, given, by: given - heldArea(holdingsInView(one).get(assignee.id) ?? []) }
    })
    .filter(({ by }) => Math.abs(by) >= 0.5)
    .sort((a, b) => Math.abs(b.by) - Math.abs(a.by))
    .slice(0, SENTENCES)
  return (
    <>
      <table className="slide-table" aria-label={own('panel.comparison')}>
        <thead>
          <tr>
            <th scope="col">{own('slide.measure')}</th>
            <th scope="col">{letterOf(plan, against!)}</th>
            <th scope="col">{letterOf(plan, scene.scenario)}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, measure, how]) => (
            <tr key={measure}>
              <th scope="row">{name}</th>
              <td>{write(figuresOf(one).get(measure), how)}</td>
              <td>{write(figuresOf(other).get(measure), how)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="slide-quiet">
        {changed.length === 0
          ? own('slide.same')
          : own('slide.changed', { count: changed.length, area: { m2: changedM2 } })}
      </p>
      <ul className="slide-lines plain">
        {moves.map(({ assignee, given, by }) => (
          <li key={assignee.id}>
            {say(
              message(by > 0 ? 'slide.gains' : 'slide.loses', {
                assignee: assignee.name,
                area: { m2: Math.abs(by) },
                given: { m2: given },
              }),
            )}
          </li>
        ))}
      </ul>
    </>
  )
}
