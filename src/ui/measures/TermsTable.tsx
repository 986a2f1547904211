import { termWriter } from '../../files/inNumbers.ts'
import { message } from '../../lib/message.ts'
import { writeCount } from '../../locales/format.ts'
import type { Explanation, Term, TermLink, Unit } from '../../measures/figure.ts'
import type { ParcelId } from '../../plan/types.ts'
import { useActions, useStore } from '../northlotContext.tsx'
import { useReading } from '../shared/useReading.ts'
import { useSay } from '../shared/useSay.ts'
import { useAsking } from './WhyProvider.tsx'

interface TermsTableProps {
  readonly explanation: Explanation
  readonly value: number
  readonly unit: Unit
}

/** The printed inputs: from these alone the figure can be computed again (`recompute` in measures/figure.ts). */
export function TermsTable({ explanation, value, unit }: TermsTableProps) {
  const { operation, terms } = explanation
  const say = useSay()
  const reading = useReading()
  const weighted = operation === 'weighted-mean'
  const rated = terms.find(({ rate }) => rate !== undefined)?.rate
  const largest = Math.max(...terms.map((term) => Math.abs(weighted ? (term.weight ?? 0) : term.value)), 0)
  const write = termWriter(explanation, value, reading)
  return (
    <table className="table why-terms" data-operation={operation}>
      <thead>
        <tr>
          <th scope="col">{say('explain.term')}</th>
          {rated ? (
            <th scope="col" className="end">
              {say(message(rated.at ? `explain.rate.${rated.at}` : 'explain.rate'))}
            </th>
          ) : null}
          <th scope="col" className="end">
            {say(message(!weighted ? 'explain.value' : unit === 'score' ? 'explain.mean' : 'explain.part'))}
          </th>
          {weighted ? (
            <th scope="col" className="end">
              {say('explain.weight')}
            </th>
          ) : null}
          <td />
        </tr>
      </thead>
      <tbody>
        {terms.map((term, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: inputs are known by their place; two may have one name
          <tr key={at}>
            <th scope="row">
              <TermName term={term} />
            </th>
            {rated ? (
              <td className="end number">
                {term.rate ? say(`explain.per.${term.rate.per}`, { rate: writeCount(term.rate.hkd) }) : ''}
              </td>
            ) : null}
            <td className="end">
              <data className="number" value={term.value} data-term="value">
                {write(term.value, term.unit)}
              </data>
            </td>
            {weighted ? (
              <td className="end">
                <data className="number" value={term.weight} data-term="weight">
                  {write(term.weight ?? 0, 'm2')}
                </data>
              </td>
            ) : null}
            <td className="term-share">
              <TermBar part={Math.abs(weighted ? (term.weight ?? 0) : term.value)} of={largest} />
            </td>
          </tr>
        ))}
        <tr className="sum">
          <th scope="row">{say(TOTAL[operation])}</th>
          {rated ? <td /> : null}
          <td className="end number">{write(value, unit)}</td>
          {weighted ? <td /> : null}
          <td />
        </tr>
      </tbody>
    </table>
  )
}

/** The input's name: pressed, it shows the parcels behind it on the map, or opens where it stands. */
function TermName({ term }: { readonly term: Term }) {
  const say = useSay()
  const { label, parcels = [] } = term
  // a rate stands in its card
  const opens = term.opens ?? (term.rate ? { kind: 'rate-cards' as const } : undefined)
  if (parcels.length > 0) return <ParcelsLink name={say(label)} parcels={parcels} />
  return opens ? <DialogLink name={say(label)} opens={opens} /> : say(label)
}

function DialogLink({ name, opens }: { readonly name: string; readonly opens: TermLink }) {
  const say = useSay()
  const actions = useActions()
  const { close } = useAsking()
  return (
    <button
      type="button"
      className="word-button"
      aria-haspopup="dialog"
      aria-label={say(message(`explain.open.${opens.kind}`, { name }))}
      onClick={() => {
        close()
        actions.openDialog(opens)
      }}
    >
      {name}
    </button>
  )
}

function ParcelsLink({ name, parcels }: { readonly name: string; readonly parcels: readonly ParcelId[] }) {
  const say = useSay()
  const northlot = useStore()
  const { close } = useAsking()
  const show = () => {
    const { rowOf, dialog } = northlot.getState()
    const rows = parcels.flatMap((id) => rowOf.get(id) ?? [])
    if (rows.length === 0) return
    // a dialog over the map would hide what is shown
    if (dialog) {
      close()
      northlot.actions.closeDialog()
    }
    northlot.actions.select(rows, 'replace')
    northlot.actions.zoomToRows(rows)
  }
  return (
    <button
      type="button"
      className="word-button"
      aria-label={say('explain.showParcels', { parcels: name })}
      onClick={show}
    >
      {name}
    </button>
  )
}

/** What the last line is, by how the inputs make it. */
const TOTAL = {
  sum: 'explain.total',
  difference: 'explain.rest',
  product: 'explain.product',
  quotient: 'explain.quotient',
  least: 'explain.least',
  most: 'explain.most',
  'weighted-mean': 'explain.meanTotal',
} as const

function TermBar({ part, of }: { readonly part: number; readonly of: number }) {
  return <span className="term-bar" style={{ width: `${of === 0 ? 0 : (100 * part) / of}%` }} />
}
